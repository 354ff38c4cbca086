package org.strategypress.pdf.tag;

import java.util.Map;
import java.util.Set;
import org.strategypress.pdf.dom.PageReferences;
import org.strategypress.pdf.dom.PrintContents;
import org.strategypress.pdf.dom.SideBySide;
import org.w3c.dom.Element;

/** Which structure type each HTML element is, after ISO 32000-1, 14.8.4; the layout's own guesses are not trusted. */
final class TagTypes {
    /** Types that stand in a line of text. */
    static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Strong", "Em", "Code", "Quote", "Lbl", TagTypes.PAGE_NUMBER);

    /** A page's number that only paper has, with the words around it. */
    static final String PAGE_NUMBER = "PageNumber";

    /** Types of our own and the standard type each stands for. */
    static final Map<String, String> ROLES = Map.of("Strong", "Span", "Em", "Span", PAGE_NUMBER, "Span");

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("html", "Document"),
            Map.entry("p", "P"),
            Map.entry("pre", "P"),
            Map.entry("address", "P"),
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("h5", "H5"),
            Map.entry("h6", "H6"),
            Map.entry("section", "Sect"),
            Map.entry("article", "Sect"),
            Map.entry("aside", "Sect"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("figcaption", "Caption"),
            Map.entry("caption", "Caption"),
            Map.entry("img", "Figure"),
            Map.entry("svg", "Figure"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("dl", "L"),
            Map.entry("li", "LI"),
            Map.entry("dt", "Lbl"),
            Map.entry("dd", "LBody"),
            Map.entry("table", "Table"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("strong", "Strong"),
            Map.entry("b", "Strong"),
            Map.entry("em", "Em"),
            Map.entry("i", "Em"),
            Map.entry("code", "Code"),
            Map.entry("kbd", "Code"),
            Map.entry("q", "Quote"),
            Map.entry("abbr", "Span"),
            Map.entry("a", "Link"));

    private static final Set<String> IN_LINE_NAMES = Set.of(
            "span", "sup", "sub", "small", "cite", "time", "mark", "bdi", "bdo", "u", "s", "del", "ins", "label", "dfn",
            "var", "samp", "wbr");

    private TagTypes() {}

    /** Gives each node below the type of its HTML element. */
    static void assign(TagNode node) {
        Element element = node.element;
        if (node.generated) {
            node.type = node.is("LI") ? "Lbl" : "Span";
        } else if (element != null && !(node.is("LBody") || node.is("Lbl"))) {
            String name = switch (element.getAttribute("role")) {
                case SideBySide.LIST -> "ul";
                case SideBySide.ITEM -> "li";
                default -> element.getTagName();
            };
            node.type = BY_NAME.getOrDefault(name, IN_LINE_NAMES.contains(name) ? "Span" : "Div");
            if (node.hasClass(PageReferences.REFERENCE) || node.hasClass(PrintContents.PAGE)) {
                node.type = PAGE_NUMBER;
            }
            boolean target = node.is("Link") && element.getAttribute("href").isEmpty();
            if (target) {
                node.type = "Span";
            }
        } else if (node.is("Sect")) {
            node.type = "Div";
        }
        node.nodes().forEach(TagTypes::assign);
    }

    static boolean isInline(Object kid) {
        return !(kid instanceof TagNode node) || INLINE.contains(node.type);
    }
}
