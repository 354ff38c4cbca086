package org.strategypress.model.date;

import java.util.regex.Pattern;

/** The forms in which reports print a date, after they were tidied. */
final class PrintedDatePatterns {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?";
    private static final String DAY = WEEKDAY + "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?";

    static final Pattern ISO_DAY = Pattern.compile(WEEKDAY + "(\\d{4})-(\\d\\d)-(\\d\\d)");
    static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(0[1-9]|1[0-2])");
    static final Pattern FULL_DAY = Pattern.compile(DAY + " " + MONTH + ",? " + YEAR);
    static final Pattern ONE_MONTH = Pattern.compile("(?:(early|mid|late)[ -])?" + MONTH + " " + YEAR);
    static final Pattern TWO_MONTHS = Pattern.compile(MONTH + "(?: " + YEAR + ")? ?(?:/|or) ?" + MONTH + " " + YEAR);
    static final Pattern SEASON = Pattern.compile(
            "(?:(early|mid|late)[ -])?(spring|summer|autumn|winter) " + YEAR + "(?:[/-](?:20)?(\\d\\d))?");
    static final Pattern PART = Pattern.compile("(early|mid|late)[ -]" + YEAR);
    static final Pattern QUARTER = Pattern.compile("(?:q|quarter )([1-4]),? " + YEAR + "(?:[/-](?:20)?(\\d\\d))?");
    static final Pattern ONE_YEAR = Pattern.compile(YEAR);
    static final Pattern FINANCIAL_YEAR = Pattern.compile(YEAR + "/(?:(?:19|20))?(\\d\\d)");
    static final Pattern YEARS = Pattern.compile(YEAR + " ?(?:-|to) ?(?:((?:19|20)\\d\\d)|(\\d\\d))");
    static final Pattern OPEN = Pattern.compile("(?:(as (?:from|of)|from|since|starting(?: from| in)?|beginning in)"
            + "|(?:on or )?(before)|by|until|till|up to|no(?:t)? later than|on or by|due(?: by)?) (.+)");
    static final Pattern ONWARDS = Pattern.compile(
            "(?:(?:as )?from )?(.+?)(?:(?: and)? onwards?| and (?:beyond|after)| on|\\+| ?→| ?(?:-|to) ?(?:the )?present)");
    static final Pattern EDGE =
            Pattern.compile("(?:the )?(?:(end|last day)(?: of)?|(?:beginning|start|first day) of) (?:the )?(.+)");
    /** {@code Start September 2026} may mean its beginning, or that something starts in it: its days are those of the whole. */
    static final Pattern STARTS = Pattern.compile("(?:the )?(?:beginning|start) (?!in |on |from |by )(?:the )?(.+)");

    static final Pattern IN = Pattern.compile("^(?:(?:in|during|on|the)[ ])+");
    static final Pattern TWO = Pattern.compile("(?:between |from )?(.+?) ?(?:-|/| to | or | and ) ?(.+)");
    static final Pattern SEVERAL = Pattern.compile("(?:in )?([^,]+(?:, ?[^,]+)+?),? (?:and|or|&) ([^,]+)");
    static final Pattern LAST_YEAR = Pattern.compile(" ((?:19|20)\\d\\d(?:/\\d\\d)?)$");
    static final Pattern AFTER = Pattern.compile("(?:after|beyond|post[ -]|later than) ?(.+)");
    static final Pattern ISO_RANGE =
            Pattern.compile("(?:between |from )?(\\d{4}-\\d\\d-\\d\\d) ?(?:-|to|and) ?(\\d{4}-\\d\\d-\\d\\d)");
    static final Pattern DAY_RANGE = Pattern.compile("(?:between |from )?" + DAY + "(?: " + MONTH + ")?(?: " + YEAR
            + ")? ?(?:-|to|and) ?" + DAY + " " + MONTH + " " + YEAR);
    static final Pattern MONTH_RANGE =
            Pattern.compile("(?:between |from )?" + MONTH + "(?: " + YEAR + ")? ?(?:-|to|and) ?" + MONTH + " " + YEAR);

    private PrintedDatePatterns() {}
}
