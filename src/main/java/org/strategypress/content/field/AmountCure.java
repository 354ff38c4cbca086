package org.strategypress.content.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Money;
import org.strategypress.model.money.Worth;

/** What to write for an amount in words that could be more than one thing: its sum, its thing or its share, by field. */
public final class AmountCure {
    private static final int LONGEST = 120;
    private static final String IN_FIELDS =
            "what it is, like {fixed: 3000}, {in-kind: A laptop} or {needs-led: yes}, and other words as note:";
    private static final Pattern SUM =
            Pattern.compile("(?i)(up to )?£ ?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]{1,2})?(?![0-9kmp%.-]) ?(.*)");
    /** {@code £3 000}, {@code £3,00}: what stands behind the figures may be more of them. */
    private static final Pattern BROKEN = Pattern.compile("(?i)(?:up to )?£? ?[0-9]+(?:[ .,][0-9]+)+(?:[^0-9].*)?");

    private static final Pattern FIGURE = Pattern.compile("[.,]?[0-9]+(?![0-9–-])");

    /** {@code £50p}: which of the two is meant cannot be told. */
    private static final Pattern POUNDS_AND_PENCE = Pattern.compile("£ ?([0-9]{1,6}(?:[.][0-9]{2})?) ?p");

    /** {@code £3.000}: three thousand, as it is written abroad, or three. */
    private static final Pattern POINT = Pattern.compile("(?i)(up to )?£? ?([0-9]{1,3})[.]([0-9]{3})");

    private static final Pattern SHARE =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?) ?(?:%|per cent|percent)(?: of (.+))?");
    /** Words behind a sum that say how it is paid; a noun there makes it a thing: a £25 gift card. */
    private static final Set<String> OF_SUMS = Set.of(
            "a", "an", "per", "each", "every", "for", "to", "towards", "from", "once", "in", "on", "at", "if", "plus",
            "and");

    private static final Set<String> FREE = Set.of("free", "free of charge", "no charge", "no cost", "at no cost");

    /** {@code See below}, {@code Ask your PA}: words that give nothing. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:please )?(?:see|ask|refer to|contact) .*");

    private static final List<String> NEEDS =
            List.of("as needed", "depend", "case by case", "case-by-case", "varies", "need");

    private static final Pattern PAID = Pattern.compile(
            "(?i)(.*(?:payment|grant|allowance|bursary))(?: of|:| ?[-–—])? £ ?([0-9,]+(?:\\.[0-9]{1,2})?)");
    private static final Pattern NEARLY = Pattern.compile(
            "(?i)(?:from|at least|about|around|approx\\.?|approximately|c\\.|over|min\\.|minimum(?: of)?|more than)"
                    + " ?£.*|£.* (?:approx\\.?|or more|plus|upwards)|£ ?[0-9.,]+k?\\+.*");
    /** From one sum to another. */
    private static final Pattern RANGE =
            Pattern.compile("(?i)(?:from |between )?£ ?[0-9.,]+k?(?: ?[-–—] ?| (?:to|and|up to) )£? ?[0-9.,]+k?(?:"
                    + " (?:a|per|each|every) [a-z]+)?");

    private static final Pattern RANGE_AND_MORE = Pattern.compile(RANGE.pattern() + "(?= ?[^0-9]|$)");

    /** {@code 12 x £50}, {@code €200}: no sum in pounds that is paid once. */
    private static final Pattern TIMES =
            Pattern.compile("(?i)[0-9]{1,3} ?[x×*] ?£ ?[0-9.,]+.*|[€$] ?[0-9.,]+.*|[0-9.,]+ ?€.*");

    /** What stands behind a sum and only tells of it: in brackets, or with words that say what it was or what is in it. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)[(][^()]*[)]|[,;–—-]? ?(?:was|were|previously|formerly|increased|increasing|raised|rising|reduced|up"
                    + " from|down from|includ(?:es|ing)|of which|instead of|rather than|not) .*");

    /** Signs that lead to a note at the foot of a printed page. */
    private static final Pattern NOTE_SIGN = Pattern.compile("[*†‡§¹²³⁴-⁹]{1,3}");

    /** What sets two sums apart that stand side by side. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)(?:[,;] ?(?:and |or |then )?| and | plus | ?[+/] ?)(?=(?:up to )?£)");

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,3}) ([a-z][a-z ]*s)");
    private static final Set<String> NOTHING =
            Set.of("nothing", "none", "n/a", "na", "nil", "not applicable", "-", "–", "—");
    private static final Set<String> LATER = Set.of("tbc", "tba", "to be confirmed", "to be agreed", "not yet known");
    private static final Map<String, String> SHARES =
            Map.of("half", "50", "full cost", "100", "all", "100", "full", "100");

    /** Words of which none means anything in Markdown. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} £.,;:'’()%/&+–—-]*");

    private AmountCure() {}

    /**
     * The fields that say what a line says that no amount could be read from: {@code from £500} is {@code {in-kind: "from £500"}}.
     *
     * @return nothing where only who wrote the line can tell what it means
     */
    public static Optional<String> fields(String written) {
        return PLAIN.matcher(written).matches()
                ? Optional.ofNullable(cure(written).fields())
                : Optional.empty();
    }

    /** The cure of a line that no amount could be read from. */
    public static String of(String written) {
        return cure(written).words();
    }

    /**
     * What to write in place of a line.
     *
     * @param fields the fields that say what it says, and no more; null where there are several ways, or none
     * @param words the whole cure
     */
    private record Cure(@Nullable String fields, String words) {
        static Cure words(String words) {
            return new Cure(null, words);
        }

        static Cure fields(String fields) {
            return new Cure(fields, fields);
        }

        static Cure inKind(String line, String why) {
            String fields = "{in-kind: \"" + line + "\"}";
            return new Cure(fields, fields + ", " + why);
        }

        static Cure asItIs(String line) {
            return inKind(line, "so that it stands as it is");
        }
    }

    private static Cure cure(String written) {
        String line = Single.blanks(written);
        if (line.length() > LONGEST || line.indexOf('"') >= 0 || line.indexOf('\\') >= 0) {
            return Cure.words(IN_FIELDS);
        }
        Cure known = known(line, line.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Matcher sum = SUM.matcher(line);
        boolean whole = sum.matches();
        Matcher pence = POUNDS_AND_PENCE.matcher(line);
        if (pence.matches()) {
            String sure = "{fixed: " + pence.group(1) + "}";
            return pence.group(1).indexOf('.') > 0
                    ? Cure.fields(sure)
                    : Cure.words(sure + " if these are pounds, or {fixed: "
                            + new BigDecimal(pence.group(1)).movePointLeft(2) + "} if they are pence");
        }
        Matcher thousands = POINT.matcher(line);
        if (thousands.matches()) {
            String field = thousands.group(1) == null ? "fixed" : "up-to";
            return Cure.words("{" + field + ": " + thousands.group(2) + thousands.group(3)
                    + "} if the full stop sets the thousands apart, or {" + field + ": " + thousands.group(2) + "."
                    + thousands.group(3).substring(0, 2) + "} if pence stand behind it");
        }
        if (BROKEN.matcher(line).matches()
                && (!whole
                        || !sum.group(4).isEmpty()
                                && FIGURE.matcher(sum.group(4)).lookingAt())) {
            return Cure.words("the sum in figures without blanks, with two figures behind a full stop where it has"
                    + " pence: 3000 or 3000.50");
        }
        if (whole) {
            return sum(sum, line);
        }
        Matcher share = SHARE.matcher(line);
        if (share.matches()) {
            String number = share.group(1);
            return share.group(2) == null
                    ? Cure.words("of what, like {percent: " + number + ", of: your council tax}")
                    : Cure.fields("{percent: " + number + ", of: \"" + share.group(2) + "\"}");
        }
        String small = line.toLowerCase(Locale.ROOT);
        if (line.chars().allMatch(c -> !Character.isLetter(c))) {
            return Cure.words(IN_FIELDS);
        }
        if (line.indexOf('£') >= 0) {
            return Cure.asItIs(line);
        }
        if (FREE.contains(small)) {
            return Cure.words("what is free, like {in-kind: A free bus pass}");
        }
        if (small.equals("as needed")) {
            return Cure.fields("{needs-led: yes}");
        }
        if (ELSEWHERE.matcher(line).matches()) {
            return Cure.words(
                    IN_FIELDS + " WORDS; where the sum stands elsewhere, take the line out and lead there with links");
        }
        return NEEDS.stream().anyMatch(small::contains)
                ? Cure.fields("{needs-led: yes, note: \"" + line + "\"}")
                : Cure.inKind(line, "with words that say what is given");
    }

    /**
     * What to write for words in a field that takes one sum alone, where that sum would say more, less or other than the words
     * do: {@code up to £3,000}, {@code £57.90 pw}, {@code TBC}.
     *
     * @return null where the number alone says as much
     */
    static @Nullable String ofSum(String text) {
        String line = text.strip();
        Amount amount = PlainAmount.read(line).orElse(null);
        if (amount != null && amount.worth() instanceof Worth.UpTo most) {
            return "write up-to: " + number(most.upTo()) + often(amount.per()) + " in place of this field";
        }
        if (amount != null && amount.worth() instanceof Worth.Fixed sum && amount.per() != null) {
            return "write the number alone: " + number(sum.fixed()) + ", with per: " + amount.per() + " beside it";
        }
        String small = line.toLowerCase(Locale.ROOT);
        if (LATER.contains(small) || small.equals("unknown")) {
            return "write unknown: yes in place of this field";
        }
        if (NOTHING.contains(small) || small.equals("no")) {
            return "write none: yes in place of this field, where you do not give this; else take the field out";
        }
        boolean sum = PlainNumber.parse(line, true).isPresent();
        if (line.length() > LONGEST || line.indexOf('"') >= 0 || line.indexOf('\\') >= 0 || sum) {
            return null;
        }
        Matcher share = SHARE.matcher(line);
        if (share.matches()) {
            return "write percent: " + share.group(1) + " in place of this field, and of what in a field of:";
        }
        if (BROKEN.matcher(line).matches() && line.indexOf('£', 1) < 0) {
            return "write the sum in figures without blanks, with two figures behind a full stop where it has pence:"
                    + " 3000 or 3000.50";
        }
        if (line.chars().noneMatch(c -> c == '£' || Character.isLetter(c))) {
            return null;
        }
        boolean need = NEEDS.stream().anyMatch(small::contains);
        return need
                ? "write needs-led: yes in place of this field, with note: \"" + line + "\" beside it"
                : "write in-kind: \"" + line + "\" in place of this field, so that it stands as it is";
    }

    private static String number(Money sum) {
        return sum.pounds().substring(1).replace(",", "");
    }

    private static String often(@Nullable String per) {
        return per == null ? "" : ", per: " + per;
    }

    /** The cure of words that are known; null for all else. */
    private static @Nullable Cure known(String line, String small) {
        Matcher paid = PAID.matcher(line);
        if (paid.matches()) {
            return Cure.fields("{fixed: " + paid.group(2).replace(",", "") + ", note: \"" + paid.group(1) + "\"}");
        }
        Matcher rangeBefore = RANGE_AND_MORE.matcher(line);
        boolean range = RANGE.matcher(line).matches() && !small.matches("[^a-z]* and .*");
        if (range) {
            return Cure.asItIs(line);
        }
        if (NOTHING.contains(small)) {
            return Cure.words("no where you do not give this; else take the line out");
        }
        if (small.equals("yes")) {
            return Cure.words(IN_FIELDS);
        }
        if (LATER.contains(small)
                || LATER.contains(small.replaceFirst("^£ ?", ""))
                || small.matches("£ ?(?:[?]+|x+)")) {
            return Cure.words("unknown where it is not known how much it is; else take the line out");
        }
        boolean more =
                rangeBefore.lookingAt() && line.indexOf('£', rangeBefore.end()) < 0 && !small.matches("[^a-z]* and .*");
        if (more || NEARLY.matcher(line).matches() || TIMES.matcher(line).matches()) {
            return Cure.asItIs(line);
        }
        String share = SHARES.get(small);
        Matcher count = COUNT.matcher(line);
        if (share != null) {
            return Cure.words("of what, like {percent: " + share + ", of: your council tax}");
        }
        return count.matches() ? Cure.fields("{count: " + count.group(1) + ", of: " + count.group(2) + "}") : null;
    }

    private static Cure sum(Matcher sum, String line) {
        String rest = sum.group(4).strip();
        String field = sum.group(1) == null ? "fixed" : "up-to";
        String number = sum.group(2).replace(",", "") + (sum.group(3) == null ? "" : sum.group(3));
        String word = rest.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        if (NOTE_SIGN.matcher(rest).matches()) {
            return Cure.words(
                    "{" + field + ": " + number + "}, and behind it in note: what the sign " + rest + " leads to");
        }
        if (rest.indexOf('£') >= 0 && !REMARK.matcher(rest).matches()) {
            return Cure.words(several(line));
        }
        if (rest.indexOf('£') < 0
                && !word.isEmpty()
                && !OF_SUMS.contains(word)
                && PlainAmount.spelledOut(rest).equals(rest)) {
            return Cure.words(
                    "{in-kind: \"" + line + "\"}, or {" + field + ": " + number + ", note: \"" + rest + "\"}");
        }
        String[] words = PlainAmount.spelledOut(rest).split(" ", 3);
        String time = words.length > 1 ? words[1].replaceFirst("[,;:]$", "") : "";
        boolean often = words.length > 1 && PlainAmount.isTime(words[0], time);
        String note = bare(often ? (words.length > 2 ? words[2] : "") : rest);
        return Cure.fields("{" + field + ": " + number + (often ? ", per: " + time.toLowerCase(Locale.ROOT) : "")
                + (note.isEmpty() ? "" : ", note: \"" + note + "\"") + "}");
    }

    /** Sums side by side, each with the words that say which it is, as a list; sums that hang together stand as they are. */
    private static String several(String line) {
        List<String> amounts = new ArrayList<>();
        for (String part : BESIDE.split(line, -1)) {
            Matcher sum = SUM.matcher(part);
            String rest = sum.matches() ? bare(sum.group(4).strip()) : "£";
            boolean more = !amounts.isEmpty() && sum.matches() && sum.group(1) != null;
            if (rest.isEmpty() || rest.indexOf('£') >= 0 || more) {
                return "{in-kind: \"" + line
                        + "\"}, so that it stands as it is; or a list of two amounts, each with its sum and a label";
            }
            amounts.add("{" + (sum.group(1) == null ? "fixed" : "up-to") + ": "
                    + sum.group(2).replace(",", "") + (sum.group(3) == null ? "" : sum.group(3)) + ", label: \"" + rest
                    + "\"}");
        }
        return "a list of two amounts, each with its sum and a label: [" + String.join(", ", amounts) + "]";
    }

    /** Words without the brackets round them, or the mark that sets them apart. */
    private static String bare(String words) {
        boolean closed = words.startsWith("(") && words.indexOf(')') == words.length() - 1;
        return (closed ? words.substring(1, words.length() - 1) : words).replaceFirst("^[(,;–—-]+ *", "");
    }
}
