package org.strategypress.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that an author may write by hand: words, lists, tables and figures without links, pictures, styles or scripts.
 *
 * <p>{@code class}, {@code style}, {@code on…}, {@code svg}, {@code math}, {@code iframe}, {@code form} and {@code template} are
 * never allowed: with them, hostile content got through every sanitiser tried.
 */
final class AllowList {
    /** Elements without an end tag. */
    static final Set<String> VOID = Set.of("br", "col", "hr", "wbr");

    /** Elements that hold words and no blocks. */
    static final Set<String> PHRASING = Set.of(
            "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time", "var", "wbr");

    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> WORDS_ONLY = Set.of("p", "h2", "h3", "h4", "h5", "h6", "summary", "pre", "a");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern DATE_TIME = Pattern.compile("[0-9PTWZYMDHS:.+ -]{1,40}");
    private static final Map<String, Pattern> EVERYWHERE = Map.of(
            "lang",
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}"),
            "dir",
            Pattern.compile("ltr|rtl|auto"),
            "id",
            ProseIds.SHAPE);
    private static final Map<String, Map<String, Pattern>> OWN = own();
    private static final Set<String> LOOKS = Set.of(
            "align",
            "valign",
            "border",
            "width",
            "height",
            "bgcolor",
            "cellpadding",
            "cellspacing",
            "nowrap",
            "target",
            "rel");
    /** A class that some style sheet takes its words from sight by: published without it, they would be seen. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)hid|none|invisib|unseen|sr-|screen-?reader|only|print|draft|delete|strike|collapse");
    /** Declarations of colour, letters and spaces alone, in plain values, none of which makes words unseen. */
    private static final Pattern STYLE = Pattern.compile("(?i)(?!.*(?:mso-hide|font(?:-size)?\\s*:\\s*0"
            + "|(?<![a-z-])color\\s*:\\s*(?:white|transparent|#f{3}(?:f{3})?(?![0-9a-f]))))(?:\\s*(?:(?:background-)?color|background|font(?:-[a-z]+)?"
            + "|(?:margin|padding|border)(?:-[a-z]+)*|text-align|vertical-align|line-height|width|mso-[a-z-]+)"
            + "\\s*:[a-z0-9 #%.,()'\"-]{1,100}(?:;|$))+\\s*");

    private AllowList() {}

    private static Map<String, Map<String, Pattern>> own() {
        Pattern words = Pattern.compile("[^\\x00-\\x1F]{1,300}");
        Map<String, Map<String, Pattern>> own = new HashMap<>();
        own.put("abbr", Map.of("title", words));
        own.put("dfn", Map.of("title", words));
        own.put("time", Map.of("datetime", DATE_TIME));
        own.put("col", Map.of("span", SPAN));
        own.put("colgroup", Map.of("span", SPAN));
        own.put("td", Map.of("colspan", SPAN, "rowspan", SPAN));
        own.put("th", Map.of("colspan", SPAN, "rowspan", SPAN, "scope", Pattern.compile("col|row|colgroup|rowgroup")));
        own.put("ol", Map.of("start", Pattern.compile("[0-9]{1,6}"), "reversed", Pattern.compile("|reversed")));
        own.put("details", Map.of("open", Pattern.compile("|open")));
        return own;
    }

    /** Whether only words may stand in an element: {@code <p>} and {@code <b>}, not {@code <div>}. */
    static boolean holdsWordsOnly(String element) {
        return PHRASING.contains(element) || WORDS_ONLY.contains(element);
    }

    /** Whether the element, in small letters, may be written. */
    static boolean allows(String element) {
        return PHRASING.contains(element) || BLOCKS.contains(element);
    }

    /** The shape of an attribute's value on an element, both in small letters, or null when it is not allowed there. */
    static @Nullable Pattern attribute(String element, String attribute) {
        Pattern everywhere = EVERYWHERE.get(attribute);
        return everywhere != null
                ? everywhere
                : OWN.getOrDefault(element, Map.of()).get(attribute);
    }

    /**
     * Whether an attribute that is not allowed says only how something looks, so that it can be left out and no word changes:
     * no style and no class that hides words or strikes them out.
     */
    static boolean isLook(String attribute, String value) {
        return LOOKS.contains(attribute)
                || attribute.startsWith("data-")
                || attribute.equals("class") && !UNSEEN.matcher(value).find()
                || attribute.equals("style") && STYLE.matcher(value).matches();
    }

    /** What to do instead of an element that is not allowed. */
    static String cure(String element) {
        return switch (element) {
            case "a" -> "write the link in Markdown: [words](https://www.example.org)";
            case "img", "picture" -> "write the picture in Markdown: ![what it shows](front-door.webp)";
            case "h1" -> "write the heading in Markdown: ## Words";
            case "s", "strike" -> "write <del>words</del> where it says that they are struck out; else take it out";
            case "font", "center" -> "take it out, and write **words** where they matter most";
            case "u", "big", "tt" -> "use *words* or **words**";
            case "script", "style", "iframe", "object", "embed", "svg", "math", "link", "meta", "base", "template" ->
                "take it out: pages hold words and pictures only";
            case "o:p" -> "it comes from Word: paste the text again without its looks (Ctrl, Shift and V)";
            default -> "take it out, or write &lt; for a sign that is text";
        };
    }
}
