package org.strategypress.word;

import java.util.ArrayList;
import java.util.List;

/** The numbering of a document: one way of dots for all lists without numbers, and a count of its own for each list with them. */
final class WordLists {
    /** The number of the list that has dots. */
    static final int DOTS = 1;

    private static final int LEVELS = 9;
    private static final int STEP = 360;
    private static final List<String> SIGNS = List.of("•", "–", "•");
    private static final List<String> WAYS =
            List.of("decimal", "lowerLetter", "lowerRoman", "upperLetter", "upperRoman");

    private final List<String> counts = new ArrayList<>();

    /**
     * A new list with numbers.
     *
     * @param type the type that HTML gives it, {@code a} say; empty for figures
     * @param start the first number
     */
    int numbered(String type, int level, int start) {
        int way = switch (type) {
            case "a" -> 1;
            case "i" -> 2;
            case "A" -> 3;
            case "I" -> 4;
            default -> 0;
        };
        int id = DOTS + counts.size() + 1;
        counts.add("<w:num w:numId=\"" + id + "\">" + WordXml.value("abstractNumId", String.valueOf(way + 1))
                + "<w:lvlOverride w:ilvl=\"" + level + "\">"
                + WordXml.value("startOverride", String.valueOf(Math.max(0, start))) + "</w:lvlOverride></w:num>");
        return id;
    }

    /** The deepest level that a list within lists has. */
    static int level(int depth) {
        return Math.min(depth, LEVELS - 1);
    }

    /** How far the words of a level stand from the edge, in twentieths of a point. */
    static int indent(int level) {
        return STEP * (level + 1);
    }

    /** The part of the file that says how lists are numbered. */
    String part() {
        StringBuilder out = new StringBuilder(WordXml.HEAD + "<w:numbering" + WordXml.NAMES + ">");
        way(out, 0, "bullet", "ListBullet");
        for (int way = 0; way < WAYS.size(); way++) {
            way(out, way + 1, WAYS.get(way), "ListNumber");
        }
        out.append("<w:num w:numId=\"" + DOTS + "\">")
                .append(WordXml.value("abstractNumId", "0"))
                .append("</w:num>");
        counts.forEach(out::append);
        return out.append("</w:numbering>").toString();
    }

    private static void way(StringBuilder out, int id, String format, String style) {
        out.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
        out.append(WordXml.value("multiLevelType", "hybridMultilevel"));
        for (int level = 0; level < LEVELS; level++) {
            String words = id == 0 ? SIGNS.get(level % SIGNS.size()) : "%" + (level + 1) + ".";
            out.append("<w:lvl w:ilvl=\"").append(level).append("\">").append(WordXml.value("start", "1"));
            out.append(WordXml.value("numFmt", format));
            out.append(level == 0 && id < 2 ? WordXml.value("pStyle", style) : "");
            out.append(WordXml.value("lvlText", words)).append(WordXml.value("lvlJc", "left"));
            out.append("<w:pPr><w:ind w:left=\"")
                    .append(indent(level))
                    .append("\" w:hanging=\"" + STEP + "\"/></w:pPr>");
            out.append("</w:lvl>");
        }
        out.append("</w:abstractNum>");
    }
}
