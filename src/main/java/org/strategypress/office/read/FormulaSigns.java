package org.strategypress.office.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.XmlNode;

/** The signs that stand on one line for the places of a formula: {@code (a+b)/c^2} (ISO/IEC 29500-1, 22.1). */
final class FormulaSigns {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> BETWEEN = Map.of(
            "m:m m:mr", "; ", "m:mr m:e", ", ", "m:eqArr m:e", "; ", "m:oMathPara m:oMath", "\n", "m:func m:e", " ");

    private FormulaSigns() {}

    /** What a place stands between. */
    record Around(String before, String after) {}

    /** What a part of a formula of Word stands between. */
    static Around around(XmlNode node) {
        return switch (node.name()) {
            case "m:num" -> bracketed("", text(node));
            case "m:den" -> bracketed("/", text(node));
            case "m:sup" -> bracketed("^", text(node));
            case "m:sub" -> bracketed("_", text(node));
            case "m:rad" -> bracketed(root(text(node.at("m:deg"))), text(node.at("m:e")));
            case "m:nary" -> new Around(sign(node, "m:chr", "∫", "m:naryPr"), "");
            case "m:d" -> new Around(sign(node, "m:begChr", "(", "m:dPr"), sign(node, "m:endChr", ")", "m:dPr"));
            case "m:bar" -> new Around("", "\u0305");
            case "m:acc" -> new Around("", sign(node, "m:chr", "\u0302", "m:accPr"));
            default -> new Around("", "");
        };
    }

    /**
     * What stands between two parts of a formula of Word.
     *
     * @param before the part before; null for none
     */
    static String between(XmlNode parent, @Nullable XmlNode before, XmlNode part) {
        if (part.is("m:lim")) {
            return parent.is("m:limUpp") ? "^" : "_";
        }
        if (before == null) {
            return "";
        }
        if (parent.is("m:d") && part.is("m:e")) {
            return sign(parent, "m:sepChr", "|", "m:dPr");
        }
        if (parent.is("m:nary") && part.is("m:e")) {
            return " ";
        }
        return before.is("m:f") ? behindShare(text(part)) : BETWEEN.getOrDefault(parent.name() + ' ' + part.name(), "");
    }

    /** What parts a share from what is behind it, which would else be taken for its lower part. */
    static String behindShare(String next) {
        return !next.isEmpty() && (Character.isLetterOrDigit(next.charAt(0)) || next.charAt(0) == '(') ? " " : "";
    }

    /** Brackets around words that are more than one number or name, behind a sign. */
    static Around bracketed(String sign, String inside) {
        String words = inside.strip();
        boolean plain = words.isEmpty() || words.matches("[\\p{L}\\p{N}.,%£]*");
        return words.isEmpty() ? new Around("", "") : plain ? new Around(sign, "") : new Around(sign + '(', ")");
    }

    /** The sign of a root: a small number before it tells which; {@code √} alone is that of the second. */
    static String root(String degree) {
        StringBuilder small = new StringBuilder();
        for (char each : degree.strip().toCharArray()) {
            small.append(each >= '0' && each <= '9' ? DIGITS.charAt(each - '0') : each == 'n' ? 'ⁿ' : each);
        }
        return degree.strip().equals("2") ? "√" : small + "√";
    }

    /** All that is written in a part; empty where there is none. */
    static String text(@Nullable XmlNode node) {
        StringBuilder all = new StringBuilder();
        if (node != null) {
            node.below().stream().filter(each -> each.is("m:t")).forEach(each -> all.append(each.text()));
        }
        return all.toString();
    }

    private static String sign(XmlNode node, String name, String otherwise, String properties) {
        XmlNode said = node.at(properties, name);
        return said == null ? otherwise : said.get("m:val", "");
    }
}
