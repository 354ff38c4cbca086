package org.strategypress.office.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.XmlNode;
import org.strategypress.office.read.FormulaSigns.Around;

/** A formula of a web page or of LibreOffice on one line, like {@code (a+b)/c^2} (MathML 3.0). */
final class MathText {
    /** What a person must look at where a formula stood. */
    static final String REMARK = "a formula is written on one line, like (a+b)/c: look whether it says the same";

    private static final Set<String> UNSEEN =
            Set.of("math:annotation", "math:annotation-xml", "math:mphantom", "math:none", "math:mprescripts");
    /** What stands above a letter, and the sign that is set on the letter before it. */
    private static final String ABOVE = "¯‾_^ˆ~˜˙→¨";

    private static final String SET = "\u0305\u0305\u0305\u0302\u0302\u0303\u0303\u0307\u20D7\u0308";

    private MathText() {}

    /** The formula that an element holds; empty where nothing of it is seen. */
    static String of(XmlNode node) {
        List<XmlNode> parts = node.all().stream()
                .filter(each -> !UNSEEN.contains(each.name()))
                .toList();
        return switch (node.name()) {
            case "math:mi", "math:mn", "math:mo", "math:mtext", "math:ms" ->
                node.text().replaceAll("[\u2061-\u2064]", "").replaceAll("\\s+", " ");
            case "math:mspace" -> " ";
            case "math:mfrac" -> at(parts, 0, "") + at(parts, 1, "/");
            case "math:msup" -> plain(parts, 0) + at(parts, 1, "^");
            case "math:msub" -> plain(parts, 0) + at(parts, 1, "_");
            case "math:msubsup" -> plain(parts, 0) + at(parts, 1, "_") + at(parts, 2, "^");
            case "math:munder" -> plain(parts, 0) + at(parts, 1, "_") + ' ';
            case "math:munderover" -> plain(parts, 0) + at(parts, 1, "_") + at(parts, 2, "^") + ' ';
            case "math:mover" -> over(parts);
            case "math:msqrt" -> signed("√", row(parts, ""));
            case "math:mroot" -> at(parts, 0, FormulaSigns.root(plain(parts, 1)));
            case "math:mfenced" ->
                node.get("open", "(") + row(parts, node.get("separators", ",").strip() + ' ') + node.get("close", ")");
            case "math:mtable" -> row(parts, "; ");
            case "math:mtr", "math:mlabeledtr" -> row(parts, ", ");
            case "math:semantics" -> plain(parts, 0);
            default -> parts.isEmpty() ? node.text().strip() : row(parts, "");
        };
    }

    /** The formula of a web page. */
    static String of(Element math) {
        Document xml = new Document("");
        xml.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element own = math.clone();
        own.getAllElements().forEach(Element::clearAttributes);
        own.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
        xml.appendChild(own);
        try {
            return of(XmlNode.read(xml.html().getBytes(StandardCharsets.UTF_8))).strip();
        } catch (UnreadableFile odd) {
            return math.text();
        }
    }

    private static String row(List<XmlNode> parts, String between) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String words = of(parts.get(i));
            boolean share = i > 0 && between.isEmpty() && endsInShare(parts.get(i - 1));
            out.append(share ? FormulaSigns.behindShare(words) : i > 0 ? between : "")
                    .append(words);
        }
        return out.toString();
    }

    private static boolean endsInShare(XmlNode node) {
        List<XmlNode> inside = node.all();
        boolean row = node.is("math:mrow") || node.is("math:mstyle");
        return node.is("math:mfrac") || row && !inside.isEmpty() && endsInShare(inside.get(inside.size() - 1));
    }

    private static String over(List<XmlNode> parts) {
        String above = plain(parts, 1);
        String sign = above.strip();
        int at = sign.length() == 1 ? ABOVE.indexOf(sign.charAt(0)) : -1;
        return plain(parts, 0) + (at < 0 ? signed("^", above) : SET.charAt(at));
    }

    private static String plain(List<XmlNode> parts, int at) {
        return at < parts.size() ? of(parts.get(at)) : "";
    }

    private static String at(List<XmlNode> parts, int at, String sign) {
        return signed(sign, plain(parts, at));
    }

    private static String signed(String sign, String words) {
        Around signs = FormulaSigns.bracketed(sign, words);
        return signs.before() + words + signs.after();
    }
}
