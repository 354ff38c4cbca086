package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The lists of saved pages: of the web, and as Word and Google Docs write them. */
final class HtmlLists {
    /** What Word says of a paragraph of a list: {@code mso-list:l0 level2 lfo1}. */
    private static final Pattern LISTED = Pattern.compile("mso-list:l[0-9]+level([1-9])");

    /** How far the items of a list stand in from the edge. */
    private static final Pattern MARGIN = Pattern.compile("margin-left:([0-9]{1,3})");

    private static final int STEP = 36;
    private static final int DEEPEST = 9;
    private static final int LONGEST_SIGN = 8;

    private static final Pattern GOOGLE = Pattern.compile("\\blst-kix_\\S+-([0-8])\\b");

    private HtmlLists() {}

    /** How deep in a list of Word a paragraph is by its style, from 1 on; 0 where it is in none. */
    static int depth(Element element, HtmlLooks looks) {
        Matcher listed = LISTED.matcher(looks.of(element));
        if (listed.find()) {
            return WordStyles.number(listed.group(1), 1);
        }
        if (!element.normalName().equals("p") || signs(element).isEmpty()) {
            return 0;
        }
        Matcher margin = MARGIN.matcher(element.attr("style").replace(" ", ""));
        int points = margin.find() ? WordStyles.number(margin.group(1), STEP) : STEP;
        return Math.max(1, Math.min(DEEPEST, (points + STEP / 2) / STEP));
    }

    /**
     * The sign or number that stands first in a paragraph of one of Word's filtered pages, with the blanks in small letters behind
     * it, as pieces of text; none where nothing does.
     */
    private static List<TextNode> signs(Element element) {
        List<TextNode> pieces = new ArrayList<>();
        StringBuilder sign = new StringBuilder();
        boolean[] ended = {false};
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        boolean blank =
                                text.getWholeText().replace('\u00A0', ' ').isBlank();
                        Node parent = text.parent();
                        ended[0] =
                                blank && parent != null && parent.attr("style").contains("7.0pt");
                        sign.append(blank ? "" : text.getWholeText().strip());
                        pieces.add(text);
                    }
                    return ended[0] || sign.length() > LONGEST_SIGN
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return ended[0] && !sign.isEmpty() && sign.length() <= LONGEST_SIGN ? pieces : List.of();
    }

    /** How the items of a list are counted. */
    static String format(Element list) {
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** The number that Word wrote before a paragraph, which is taken out of it; empty where it has none, or a bullet. */
    static String label(Element element) {
        Element sign = element.selectFirst("[style*=mso-list:Ignore], [style*=mso-list: Ignore]");
        List<TextNode> pieces = sign == null ? signs(element) : List.of();
        String label =
                sign == null ? pieces.stream().map(TextNode::getWholeText).collect(Collectors.joining()) : sign.text();
        label = label.replace('\u00A0', ' ').strip();
        pieces.forEach(Node::remove);
        if (sign != null) {
            sign.remove();
        }
        return label.matches(".*[0-9].*|\\(?[A-Za-z]{1,6}[.)]") ? label : "";
    }

    /** How deep the items of a list are; Google Docs writes lists below lists beside them, and says so in their class. */
    static int depth(Element list, int otherwise) {
        Matcher google = GOOGLE.matcher(list.className());
        return google.find() ? WordStyles.number(google.group(1), 0) + 1 : otherwise;
    }
}
