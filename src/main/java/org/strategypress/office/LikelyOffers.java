package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds parts of pages that look like help that a young person can ask for: what heads them names such help, and their words say what
 * “you” can get. The finder shows offers alone, and no words of pages.
 */
final class LikelyOffers {
    private static final Pattern HEAD =
            Pattern.compile("(?i)\\b(?:allowances?|grants?|bursar(?:y|ies)|payments?|exemptions?|"
                    + "discounts?|vouchers?|passe?s?|funds?|funding|deposits?|membership|prescriptions?|driving lessons|laptops?|"
                    + "council tax|passports?|setting up home|leaving care grant|travel costs?|free|"
                    + "(?:help|support|money) (?:with|for|to|towards|when|if)|staying put|staying close)\\b");
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\byou(?:’ll|'ll)?\\b(?:\\s+\\p{L}+){0,2}\\s+(?:get|have|ask|claim|apply|be entitled|entitled|be eligible|"
                    + "eligible|receive|pay)\\b|\\bwe(?:’ll|'ll)?\\b(?:\\s+\\p{L}+){0,2}\\s+(?:give|pay|offer|help|fund|buy|support)"
                    + " (?:you|towards|for|up to)\\b|\\bask your\\b|£\\s?\\d");
    private static final Pattern TITLE = Pattern.compile("title: \"(.*)\"");
    private static final Pattern HEADING = Pattern.compile("#{2,6} (.*?)(?: \\{[^}]*})?");
    private static final int FEWEST = 3;
    private static final int MOST_PLACES = 5;

    /** A part that looks so: its file and line, and what heads it. */
    private record Likely(String place, String head) {}

    private final List<Likely> found = new ArrayList<>();

    /** Looks through a page; {@code file} is how it is called in the report. */
    void look(String file, String page) {
        String head = "";
        int line = 0;
        StringBuilder words = new StringBuilder();
        String[] all = page.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            Matcher begins =
                    TITLE.matcher(all[i]).matches() && line == 0 ? TITLE.matcher(all[i]) : HEADING.matcher(all[i]);
            if (begins.matches()) {
                take(file, line, head, words.toString());
                head = begins.group(1);
                line = i + 1;
                words.setLength(0);
            } else {
                words.append(all[i]).append(' ');
            }
        }
        take(file, line, head, words.toString());
    }

    private void take(String file, int line, String head, String words) {
        if (HEAD.matcher(head).find() && YOU.matcher(words).find()) {
            found.add(new Likely(file + ':' + line, head.replace("\\", "")));
        }
    }

    /** What is to be said of all pages; nothing where fewer than three parts look so, as any text may speak of help. */
    List<String> remarks() {
        if (found.size() < FEWEST) {
            return List.of();
        }
        Likely first = found.get(0);
        String others = found.stream()
                .skip(1)
                .limit(MOST_PLACES - 1L)
                .map(Likely::place)
                .collect(Collectors.joining(", "));
        String more = found.size() > MOST_PLACES ? " and " + (found.size() - MOST_PLACES) + " more" : "";
        return List.of(first.place() + ": “" + first.head() + "” looks like help that a young person can ask for (also "
                + others + more
                + "), and is words of a page, which the finder does not show. What is of your offer, begin"
                + " with “new offer \"" + first.head().replace('"', '\'')
                + "\"” and move its words there; or write a sheet"
                + " (.csv, .xlsx) with a row for each, and bring that in with --as offer");
    }
}
