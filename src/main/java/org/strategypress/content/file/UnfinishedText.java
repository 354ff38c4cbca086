package org.strategypress.content.file;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Warns of words that hold a place for others: {@code [insert date]}, {@code XX/XX/XXXX}, the field of a letter, a remark to oneself. */
public final class UnfinishedText {
    private static final String RULE = "unfinished-text";
    private static final String CURE = "write what should stand here, or take it out";

    /** How a place in square brackets begins that waits for words, in small letters. */
    private static final List<String> OPENINGS = List.of(
            "insert ",
            "type ",
            "add ",
            "enter ",
            "to be added",
            "to be confirmed",
            "to follow",
            "your ",
            "name of ",
            "xx");

    /** Whole words of a template of Word in square brackets, in small letters. */
    private static final Set<String> PLACES = Set.of(
            "text",
            "document title",
            "document subtitle",
            "subtitle",
            "company name",
            "author name",
            "date",
            "year",
            "pick the date",
            "quote from the document or the summary of an interesting point",
            "placeholder",
            "number",
            "amount",
            "sum",
            "tbc",
            "tba",
            "name",
            "link",
            "council",
            "council name",
            "local authority",
            "team name",
            "phone number",
            "email address");

    private static final List<String> SIGNS =
            List.of("TODO", "FIXME", "XX/XX", "xx/xx", "dd/mm/yy", "DD/MM/YY", "XXXX", "xxxx");

    /** A sum, a share, a day or a number of people whose figure is still to come: {@code £XX}, {@code XX%}, {@code XX March}. */
    private static final Pattern FIGURES =
            Pattern.compile("[£€][ \u00a0]?(?:[Xx]{1,9}(?:[.,][Xx]{1,9}){0,4}k?|TB[CA]|tb[ca])(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])(?:X{2,9}|x{2,9})(?:[ \u00a0]?%"
                    + "|(?= (?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|per cent|young people|children|people|care leavers|carers|homes|days|weeks|months|years)\\b))");

    /** The fields of letters that Word names itself, and that most lists of addresses have, in small letters. */
    private static final Set<String> LETTER_FIELDS = Set.of(
            "addressblock",
            "greetingline",
            "name",
            "firstname",
            "lastname",
            "forename",
            "surname",
            "salutation",
            "title",
            "address",
            "postcode",
            "date",
            "reference");

    private static final int LONGEST = 60;

    private static final Pattern ADDRESS = Pattern.compile("(?m)^ {0,3}\\[([^\\]\\n]{1,60})\\]:");

    private final SourceFile file;
    private final String text;
    private final Diagnostics out;
    private @Nullable BitSet remarks;
    private @Nullable Set<String> addresses;

    private UnfinishedText(SourceFile file, Diagnostics out) {
        this.file = file;
        this.text = file.text();
        this.out = out;
    }

    /** Tells of the first place of each sort in a file; the accessibility statement is refused with such a place by a rule of its own. */
    static void check(SourceFile file, Diagnostics out) {
        if (file.path().contains("accessibility.")) {
            return;
        }
        UnfinishedText unfinished = new UnfinishedText(file, out);
        unfinished.brackets();
        unfinished.signs();
        unfinished.figures();
        unfinished.fields();
    }

    /** {@code [insert name of team]}, and the mark {@code [JS1]} of somebody's comment; a link in brackets is none. */
    private void brackets() {
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = closing(at);
            char behind = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
            if (end < 0 || behind == '(' || behind == '[' || behind == ':') {
                continue;
            }
            String words = text.substring(at + 1, end);
            boolean comment = isComment(words) && at > 0 && text.charAt(at - 1) != ':';
            if ((comment || waits(words))
                    && !isValue(at)
                    && !remarks().get(at)
                    && !addresses().contains(words)) {
                tell(
                        at,
                        end + 1,
                        comment
                                ? "this looks like the mark of somebody's comment"
                                : "these words hold the place for others");
                return;
            }
        }
    }

    /** The bracket that closes one; -1 where none is near enough for the words between to hold a place. */
    private int closing(int open) {
        int last = Math.min(text.length() - 1, open + LONGEST);
        for (int at = open + 1; at <= last; at++) {
            if (text.charAt(at) == ']') {
                return at;
            }
        }
        return -1;
    }

    /** Whether a bracket is the first thing of a value of YAML, and so a list. */
    private boolean isValue(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && before < at - 1
                && (text.charAt(before) == ':' || text.charAt(before) == ',')
                && file.path().endsWith(".yaml");
    }

    private static boolean waits(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(small::startsWith) || PLACES.contains(small);
    }

    /** The words in brackets that have an address elsewhere in the file: {@code [name]: https://…}. */
    private Set<String> addresses() {
        Set<String> known = addresses;
        if (known == null) {
            known = new HashSet<>();
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                known.add(address.group(1));
            }
            addresses = known;
        }
        return known;
    }

    private static boolean isComment(String words) {
        int letters = 0;
        while (letters < words.length() && words.charAt(letters) >= 'A' && words.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = words.length() - letters;
        return letters >= 2
                && letters <= 3
                && digits >= 1
                && digits <= 2
                && words.substring(letters).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void signs() {
        for (String sign : SIGNS) {
            boolean longer = sign.endsWith("x") || sign.endsWith("X") || sign.endsWith("y") || sign.endsWith("Y");
            int at = text.indexOf(sign);
            while (at >= 0) {
                int end = at + sign.length();
                while (longer && end < text.length() && sign.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                boolean alone = !isLetter(at - 1) && (sign.indexOf('/') > 0 || !isLetter(end));
                if (alone && !remarks().get(at)) {
                    tell(at, end, "“" + text.substring(at, end) + "” holds the place for something else");
                    return;
                }
                at = text.indexOf(sign, end);
            }
        }
    }

    private void figures() {
        if (text.indexOf('X') < 0 && text.indexOf('x') < 0 && text.indexOf("TB") < 0 && text.indexOf("tb") < 0) {
            return;
        }
        Matcher figure = FIGURES.matcher(text);
        while (figure.find()) {
            if (!remarks().get(figure.start())) {
                String words = figure.group();
                tell(figure.start(), figure.end(), "“" + words + "” holds the place for a figure");
                return;
            }
        }
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '_');
    }

    /** A field of a letter to many: {@code «First_Name»}, {@code «AddressBlock»}; other words in such marks are a quotation. */
    private void fields() {
        for (int at = text.indexOf('«'); at >= 0; at = text.indexOf('«', at + 1)) {
            int end = at + 1;
            boolean joined = false;
            while (end < text.length() && isName(text.charAt(end))) {
                boolean capital = end > at + 1
                        && Character.isUpperCase(text.charAt(end))
                        && Character.isLowerCase(text.charAt(end - 1));
                joined |= text.charAt(end) == '_' || capital;
                end++;
            }
            boolean field =
                    joined || LETTER_FIELDS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
            if (field && end < text.length() && text.charAt(end) == '»') {
                tell(at, end + 1, "this is the field of a letter to many");
                return;
            }
        }
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** The places that lie in a remark, which is the editors' own business: looked for once, where a first place needs it. */
    private BitSet remarks() {
        BitSet known = remarks;
        if (known == null) {
            known = new BitSet(text.length());
            FrontMatter matter = file.path().endsWith(".md") ? FrontMatter.of(file) : null;
            int front = matter == null ? 0 : matter.end();
            int yaml = file.path().endsWith(".yaml") ? text.length() : front;
            for (int line = 0; line < yaml; line = lineEnd(line) + 1) {
                remark(line, lineEnd(line), known);
            }
            for (int open = text.indexOf("<!--", yaml); open >= 0; open = text.indexOf("<!--", open + 1)) {
                int close = text.indexOf("-->", open);
                if (close < 0) {
                    break;
                }
                known.set(open, close);
                open = close;
            }
            remarks = known;
        }
        return known;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Marks what stands behind a # that begins a line of YAML or has a blank before it. */
    private void remark(int line, int end, BitSet known) {
        int first = line;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        for (int at = first; at < end; at++) {
            if (text.charAt(at) == '#' && (at == first || text.charAt(at - 1) == ' ')) {
                known.set(at, end);
                return;
            }
        }
    }

    private void tell(int from, int to, String message) {
        out.warning(RULE, file.span(from, to), message, CURE);
    }
}
