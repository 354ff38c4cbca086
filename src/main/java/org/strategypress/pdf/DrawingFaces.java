package org.strategypress.pdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives the words of a drawing the book's own faces, joined as these have them, in place of all that the book has not: where the
 * drawing library finds no face, it takes what the machine has, and a chart would look otherwise, be cut, or be another file on
 * each. A drawing may be shown twice, and stays as it is then.
 */
final class DrawingFaces {
    private static final String FAMILY = "font-family";
    private static final String SHORT = "font";
    private static final String STYLE = "style";

    private static final List<String> WORDS = List.of("text", "tspan", "textPath", "a");

    /** The families that a style rule names, in the long way or in the short one, which has other words before them. */
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(font(?:-family)?)(\\s*:\\s*)([^;}!]+)");

    private final List<String> known;
    private final String families;
    private final UnaryOperator<String> drawn;

    /**
     * The faces of a book.
     *
     * @param families their families, the one for its language first
     * @param drawn makes of a line what is drawn of it in those faces
     */
    DrawingFaces(Collection<String> families, UnaryOperator<String> drawn) {
        this.drawn = drawn;
        this.known = families.stream().map(DrawingFaces::bare).toList();
        this.families = families.stream().map(DrawingFaces::quoted).collect(Collectors.joining(", "));
    }

    /** Names them on a drawing and in all of it. */
    void apply(Element drawing) {
        String named = drawing.getAttribute(FAMILY);
        nameIn(drawing);
        drawing.setAttribute(FAMILY, ours(named));
    }

    private void nameIn(Element element) {
        if (element.hasAttribute(FAMILY)) {
            element.setAttribute(FAMILY, ours(element.getAttribute(FAMILY)));
        }
        if (element.hasAttribute(SHORT)) {
            element.setAttribute(SHORT, withOurs(element.getAttribute(SHORT)));
        }
        if (element.hasAttribute(STYLE)) {
            element.setAttribute(STYLE, rules(element.getAttribute(STYLE)));
        }
        boolean style = isNamed(element, STYLE);
        boolean words = WORDS.stream().anyMatch(name -> isNamed(element, name));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameIn(inner);
            } else if (child instanceof Text text && (style || words)) {
                text.setData(style ? rules(text.getData()) : drawn.apply(text.getData()));
            }
        }
    }

    private static boolean isNamed(Element element, String name) {
        return name.equals(element.getLocalName()) || name.equals(element.getNodeName());
    }

    private String rules(String css) {
        return NAMED.matcher(css).replaceAll(named -> {
            boolean isShort = named.group(1).equalsIgnoreCase(SHORT);
            String list = isShort ? withOurs(named.group(3)) : ours(named.group(3));
            return Matcher.quoteReplacement(named.group(1) + named.group(2) + list);
        });
    }

    private String withOurs(String font) {
        return font.endsWith(families) ? font : font + ", " + families;
    }

    /** Of a list of families those that the book has, and behind them all of the book's. */
    private String ours(String list) {
        if (list.endsWith(families)) {
            return list;
        }
        return Stream.concat(
                        Arrays.stream(list.split(",", -1))
                                .map(DrawingFaces::bare)
                                .filter(known::contains)
                                .map(DrawingFaces::quoted),
                        Stream.of(families))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }

    private static String bare(String name) {
        return name.replace("'", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
