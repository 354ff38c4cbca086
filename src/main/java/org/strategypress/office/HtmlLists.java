package org.strategypress.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lists of saved pages: of the web, and as Word and Google Docs write them. */
final class HtmlLists {
    /** What Word says of a paragraph of a list: {@code mso-list:l0 level2 lfo1}. */
    private static final Pattern LISTED = Pattern.compile("mso-list:l[0-9]+level([1-9])");

    private static final Pattern GOOGLE = Pattern.compile("\\blst-kix_\\S+-([0-8])\\b");

    private HtmlLists() {}

    /** How deep in a list of Word a paragraph is by its style, from 1 on; 0 where it is in none. */
    static int depth(String style) {
        Matcher listed = LISTED.matcher(style);
        return listed.find() ? WordStyles.number(listed.group(1), 1) : 0;
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
        if (sign == null) {
            return "";
        }
        String label = sign.text().replace('\u00A0', ' ').strip();
        sign.remove();
        return label.matches(".*[0-9].*|\\(?[A-Za-z]{1,6}[.)]") ? label : "";
    }

    /** How deep the items of a list are; Google Docs writes lists below lists beside them, and says so in their class. */
    static int depth(Element list, int otherwise) {
        Matcher google = GOOGLE.matcher(list.className());
        return google.find() ? WordStyles.number(google.group(1), 0) + 1 : otherwise;
    }
}
