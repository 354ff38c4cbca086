package org.strategypress.office.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The places of a saved page where words stand apart for its readers and touch in its file: {@code <a>Money</a><a>Housing</a>}. They
 * get a blank between them. Where only letters change their looks, as in {@code <b>H</b>ello}, a word stays whole.
 */
final class HtmlSeams implements NodeFilter {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "nobr",
            "output",
            "picture",
            "progress",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr");
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "input", "datalist", "svg");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head");
    /** Elements that hold pieces of a text rather than letters of a word. */
    private static final Set<String> PIECES =
            Set.of("a", "span", "strong", "b", "small", "time", "cite", "label", "data", "em", "i", "abbr");
    /** How pages call words that only screen readers say. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)visually-?hidden|sr-only|screen-?reader|off-?screen|assistive-text");

    private static final Pattern BLOCK =
            Pattern.compile("(?:^|;)display:(?:block|flex|grid|list-item|table|flow-root)(?:;|$)");
    private static final Pattern APART = Pattern.compile(
            "(?:^|;)(?:display:(?:inline-block|inline-flex|inline-grid|table-cell)|position:absolute|float:(?:left|right))(?:;|$)");
    private static final String ENDS = ".:;!?,)”’%";
    private static final String BEGINS = "(“‘£";
    private static final int LONG_WORD = 3;

    /** What lies between the letter before and the next one. */
    private enum Seam {
        /** Nothing that readers see. */
        NONE,
        /** The end of one piece and the begin of another: only their letters tell whether a word ends there. */
        PIECES,
        /** A word ends there. */
        WORDS
    }

    private final HtmlLooks looks;
    private Seam seam = Seam.NONE;
    private char last = ' ';
    private int letters;

    private HtmlSeams(HtmlLooks looks) {
        this.looks = looks;
    }

    /** Puts the blanks in. */
    static void part(Document page, HtmlLooks looks) {
        NodeTraversor.filter(new HtmlSeams(looks), page.body());
    }

    /** Whether the words of an element stand in the line around it: nothing in it stands on lines of its own. */
    static boolean isInLine(Element element, HtmlLooks looks) {
        return isLined(element, looks)
                && element.getAllElements().stream()
                        .skip(1) // itself
                        .allMatch(each -> isLined(each, looks)
                                || CONTROLS.contains(each.normalName())
                                || UNSEEN.contains(each.normalName()));
    }

    private static boolean isLined(Element element, HtmlLooks looks) {
        return isInlineName(element) && (!BLOCK.matcher(looks.of(element)).find() || looks.hides(element));
    }

    /** Whether an element is one of those within a line; the smart tags of Word, like {@code st1:place}, are. */
    private static boolean isInlineName(Element element) {
        return INLINE.contains(element.normalName())
                || element.normalName().contains(":")
                || element.closest("math") != null;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text);
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || looks.hides(element)) {
                return FilterResult.SKIP_CHILDREN;
            }
            if (isApart(element)) {
                seam = Seam.WORDS;
            } else if (isPiece(element) && element.previousSibling() instanceof Element before && isPiece(before)) {
                raise(areTwo(before, element) ? Seam.WORDS : Seam.PIECES);
            } else if (isPiece(element) && !element.className().isBlank()) {
                raise(Seam.PIECES);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !UNSEEN.contains(element.normalName()) && !looks.hides(element)) {
            if (isApart(element)) {
                seam = Seam.WORDS;
            } else if (isPiece(element) && !element.className().isBlank()) {
                raise(Seam.PIECES);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void raise(Seam other) {
        seam = seam.compareTo(other) < 0 ? other : seam;
    }

    private static boolean isPiece(Element element) {
        return PIECES.contains(element.normalName());
    }

    /** Whether neighbours are two links, or a link and words beside it; Word cuts a word for its looks, and says them in its style. */
    private static boolean areTwo(Element before, Element element) {
        String one = before.attr("href");
        String other = element.attr("href");
        boolean plain = !before.hasAttr("style") && !element.hasAttr("style");
        return !one.equals(other) && (!one.isEmpty() && !other.isEmpty() || plain);
    }

    private boolean isApart(Element element) {
        String said = looks.of(element);
        return CONTROLS.contains(element.normalName())
                || !isInlineName(element)
                || BLOCK.matcher(said).find()
                || APART.matcher(said).find()
                || SPOKEN.matcher(element.className()).find();
    }

    private void take(TextNode text) {
        String words = text.getWholeText();
        if (words.isEmpty()) {
            return;
        }
        boolean touch = ends(last) && begins(words.charAt(0));
        if (touch && (seam == Seam.WORDS || seam == Seam.PIECES && isNewWord(words))) {
            text.text(' ' + words);
        }
        seam = Seam.NONE;
        for (int i = 0; i < words.length(); i++) {
            last = words.charAt(i);
            letters = Character.isLetterOrDigit(last) ? letters + 1 : ENDS.indexOf(last) >= 0 ? letters : 0;
        }
    }

    private static boolean ends(char letter) {
        return Character.isLetterOrDigit(letter) || ENDS.indexOf(letter) >= 0;
    }

    private static boolean begins(char letter) {
        return Character.isLetterOrDigit(letter) || BEGINS.indexOf(letter) >= 0;
    }

    /** Whether the letters say that a word ends before these, as no word goes on so. */
    private boolean isNewWord(String words) {
        char next = words.charAt(0);
        boolean full = ENDS.indexOf(last) >= 0 && last != '’' && !Character.isDigit(next);
        boolean number = Character.isDigit(next) && Character.isLetter(last);
        boolean sign = Character.isUpperCase(next) || BEGINS.indexOf(next) >= 0;
        return full && sign || letters >= LONG_WORD && !Character.isUpperCase(last) && (number || sign);
    }
}
