package org.strategypress.office.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.NumberWords;
import org.strategypress.office.part.XmlNode;

/** Counts the items of lists of a text of LibreOffice, as it shows them (OpenDocument 1.3, 19.880). */
final class OdtNumbers {
    /**
     * What stands before a paragraph of a list.
     *
     * @param label the number as shown; empty for a bullet
     * @param level the depth, from 0 on
     * @param isRest whether the item's first paragraph was before this one
     */
    record Item(String label, int level, boolean isRest, Depth depth) {
        /** What stands before the paragraphs behind it. */
        Item goesOn() {
            return new Item("", level, true, depth);
        }
    }

    /** Where a list is: the style that counts it, and how deep. */
    record Depth(String style, int level, TreeMap<Integer, Integer> counts) {}

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)(in|cm|mm|pt|pc)");

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> continued = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> byId = new HashMap<>();
    private final TreeMap<Integer, Integer> headings = new TreeMap<>();
    private @Nullable XmlNode outline;

    OdtNumbers(XmlNode content, @Nullable XmlNode named) {
        for (XmlNode root : named == null ? List.of(content) : List.of(named, content)) {
            for (XmlNode each : root.below()) {
                if (each.is("text:list-style")) {
                    styles.put(each.get("style:name", ""), each);
                } else if (each.is("text:outline-style")) {
                    outline = each;
                }
            }
        }
    }

    /** Begins a list; one within an item goes on with that item's style where it names none. */
    Depth enter(XmlNode list, @Nullable Item above) {
        String style =
                list.get("text:style-name", above == null ? "" : above.depth().style());
        if (above != null) {
            return new Depth(style, above.level() + 1, above.depth().counts());
        }
        String goesOn = list.get("text:continue-list");
        TreeMap<Integer, Integer> counts = goesOn != null
                ? byId.getOrDefault(goesOn, new TreeMap<>())
                : "true".equals(list.get("text:continue-numbering"))
                        ? continued.getOrDefault(style, new TreeMap<>())
                        : new TreeMap<>();
        continued.put(style, counts);
        byId.put(list.get("xml:id", list.get("other:id", "")), counts);
        return new Depth(style, 0, counts);
    }

    /** The next item of a list; {@code counts} where it has words of its own. */
    Item item(Depth depth, boolean counts, XmlNode node) {
        XmlNode found = level(styles.get(depth.style()), depth.level());
        if (!counts) {
            return new Item("", depth.level(), false, depth);
        }
        int start = found == null ? 1 : WordStyles.number(found.get("text:start-value"), 1);
        String own = node.get("text:start-value");
        depth.counts().tailMap(depth.level(), false).clear();
        if (own != null) {
            depth.counts().put(depth.level(), WordStyles.number(own, 1));
        } else {
            depth.counts().merge(depth.level(), start, (before, first) -> before + 1);
        }
        return new Item(label(styles.get(depth.style()), depth.level(), depth.counts()), depth.level(), false, depth);
    }

    /** A paragraph that says by itself where in a list it is (OpenDocument 1.3, 5.3.6). */
    Item numbered(XmlNode node) {
        int level = Math.max(0, WordStyles.number(node.get("text:level"), 1) - 1);
        TreeMap<Integer, Integer> counts = byId.computeIfAbsent(node.get("text:list-id", ""), each -> new TreeMap<>());
        return item(new Depth(node.get("text:style-name", ""), level, counts), true, node);
    }

    /**
     * The number of a heading of a level, which is counted by this; empty where headings have none, or this one has none
     * (OpenDocument 1.3, 19.844, 19.865 and 19.881).
     */
    String heading(int level, XmlNode node) {
        if ("true".equals(node.get("text:is-list-header"))) {
            return "";
        }
        XmlNode found = level(outline, level - 1);
        int start = found == null ? 1 : WordStyles.number(found.get("text:start-value"), 1);
        headings.tailMap(level - 1, false).clear();
        if ("true".equals(node.get("text:restart-numbering"))) {
            headings.put(level - 1, WordStyles.number(node.get("text:start-value"), start));
        } else {
            headings.merge(level - 1, start, (before, first) -> before + 1);
        }
        return label(outline, level - 1, headings);
    }

    private static @Nullable XmlNode level(@Nullable XmlNode style, int level) {
        if (style == null) {
            return null;
        }
        return style.all().stream()
                .filter(each -> WordStyles.number(each.get("text:level"), 0) == level + 1)
                .findFirst()
                .orElse(null);
    }

    private static String label(@Nullable XmlNode style, int level, TreeMap<Integer, Integer> counts) {
        XmlNode found = level(style, level);
        if (found == null || found.name().endsWith("bullet") || found.name().endsWith("image")) {
            return "";
        }
        String format = found.get("style:num-format", "");
        if (format.isEmpty()) {
            return "";
        }
        int shown = Math.max(1, WordStyles.number(found.get("text:display-levels"), 1));
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, level - shown + 1); i <= level; i++) {
            XmlNode at = level(style, i);
            String own = at == null ? "" : at.get("style:num-format", "");
            if (!own.isEmpty()) {
                out.append(out.isEmpty() ? "" : ".").append(NumberWords.of(counts.getOrDefault(i, 1), word(own)));
            }
        }
        return (found.get("style:num-prefix", "") + out + found.get("style:num-suffix", "")).strip();
    }

    /** How far in from the edge the words of an item begin, in twentieths of a point; 0 where its list does not say. */
    int left(Item item) {
        XmlNode found = level(styles.get(item.depth().style()), item.level());
        String said = found == null
                ? null
                : found.value("fo:margin-left", "style:list-level-properties", "style:list-level-label-alignment");
        return said == null ? 0 : twentieths(said);
    }

    /** A length such as {@code 1.27cm} in twentieths of a point; 0 for one that cannot be read. */
    static int twentieths(String length) {
        Matcher parts = LENGTH.matcher(length);
        if (!parts.matches()) {
            return 0;
        }
        double points = switch (parts.group(2)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "pc" -> 12;
            default -> 1;
        };
        return (int) Math.round(Double.parseDouble(parts.group(1)) * points * 20);
    }

    private static String word(String format) {
        return switch (format) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }
}
