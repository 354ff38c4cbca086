package org.strategypress.office.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.NumberWords;
import org.strategypress.office.part.XmlNode;

/** Counts the automatic numbers of a Word file, paragraph by paragraph, as Word shows them (ISO/IEC 29500-1, 17.9). */
final class WordNumbers {
    /**
     * What stands before a paragraph.
     *
     * @param label the number as shown; empty for a bullet
     * @param level the depth, from 0 on
     * @param left how far in from the edge the list says that the words begin, in twentieths of a point; -1 where it does not
     * @param shown whether readers see a number or a sign; pandoc has a list of none for paragraphs that go on with an item
     */
    record Marker(String label, int level, int left, boolean shown) {}

    private record Level(int start, String format, String text, boolean legal, int restart, int left, boolean picture) {
        private boolean isShown() {
            return picture || !text.isBlank();
        }
    }

    private record Numbering(String counter, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final WordStyles styles;
    private final Map<String, Numbering> lists = new HashMap<>();
    private final Map<String, String> levelOfStyle = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Numbers by the part {@code numbering.xml}; null where the file has none. */
    WordNumbers(@Nullable XmlNode part, WordStyles styles) {
        this.styles = styles;
        if (part == null) {
            return;
        }
        Map<String, XmlNode> abstracts = new HashMap<>();
        part.all("w:abstractNum").forEach(each -> abstracts.put(each.get("w:abstractNumId", ""), each));
        for (XmlNode num : part.all("w:num")) {
            String id = num.get("w:numId", "");
            XmlNode described = described(abstracts, part, num);
            if (described != null) {
                lists.put(id, list(num, described, id));
            }
        }
    }

    /** What a list is made by; a list that names a style is made by that style's list. */
    private @Nullable XmlNode described(Map<String, XmlNode> abstracts, XmlNode part, XmlNode num) {
        XmlNode found = abstracts.get(String.valueOf(num.value("w:val", "w:abstractNumId")));
        String style = found == null ? null : found.value("w:val", "w:numStyleLink");
        XmlNode of = style == null ? null : styles.find(style, "w:pPr", "w:numPr", "w:numId");
        if (of == null) {
            return found;
        }
        return part.all("w:num").stream()
                .filter(each -> each.get("w:numId", "").equals(of.get("w:val")))
                .map(each -> abstracts.get(String.valueOf(each.value("w:val", "w:abstractNumId"))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(found);
    }

    private Numbering list(XmlNode num, XmlNode described, String id) {
        Map<Integer, Level> levels = new HashMap<>();
        described.all("w:lvl").forEach(each -> level(each, levels, id));
        Map<Integer, Integer> starts = new HashMap<>();
        for (XmlNode over : num.all("w:lvlOverride")) {
            int at = WordStyles.number(over.get("w:ilvl"), 0);
            XmlNode other = over.at("w:lvl");
            if (other != null) {
                level(other, levels, id);
            }
            String start = over.value("w:val", "w:startOverride");
            if (start != null) {
                starts.put(at, WordStyles.number(start, 1));
            }
        }
        return new Numbering(described.get("w:abstractNumId", id), levels, starts);
    }

    private void level(XmlNode lvl, Map<Integer, Level> levels, String id) {
        int at = WordStyles.number(lvl.get("w:ilvl"), 0);
        String format = lvl.value("w:val", "w:numFmt");
        String text = lvl.value("w:val", "w:lvlText");
        levels.put(
                at,
                new Level(
                        WordStyles.number(lvl.value("w:val", "w:start"), 1),
                        format == null ? "decimal" : format,
                        text == null ? "" : text,
                        lvl.at("w:isLgl") != null && WordStyles.isOn(lvl.value("w:val", "w:isLgl")),
                        WordStyles.number(lvl.value("w:val", "w:lvlRestart"), -1),
                        WordIndent.side(lvl.at("w:pPr", "w:ind")),
                        lvl.at("w:lvlPicBulletId") != null));
        String style = lvl.value("w:val", "w:pStyle");
        if (style != null) {
            levelOfStyle.put(id + ' ' + style, String.valueOf(at));
        }
    }

    /** What stands before a paragraph, which is counted by this; null for one of no list. */
    @Nullable
    Marker next(XmlNode paragraph) {
        String style = styles.ofParagraph(paragraph);
        String num = of("w:numId", paragraph, style);
        Numbering list = num == null || num.equals("0") ? null : lists.get(num);
        if (list == null) {
            return null;
        }
        String given = of("w:ilvl", paragraph, style);
        int at = WordStyles.number(given == null ? levelOfStyle.get(num + ' ' + style) : given, 0);
        Level level = list.levels.get(at);
        if (level == null) {
            return null;
        }
        count(list, num == null ? "" : num, at, level);
        return level.format.equals("none")
                ? null
                : new Marker(level.format.equals("bullet") ? "" : label(list, level), at, level.left, level.isShown());
    }

    private @Nullable String of(String name, XmlNode paragraph, @Nullable String style) {
        String own = paragraph.value("w:val", "w:pPr", "w:numPr", name);
        XmlNode found = own == null ? styles.find(style, "w:pPr", "w:numPr", name) : null;
        return found == null ? own : found.get("w:val");
    }

    private void count(Numbering list, String num, int at, Level level) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(list.counter, each -> new TreeMap<>());
        Integer begins = list.starts.get(at);
        if (begins != null && seen.add(num + ' ' + at)) { // of this level alone: a list within a list restarts no other
            count.put(at, begins - 1);
        }
        count.merge(at, level.start, (before, start) -> before + 1);
        for (Integer deeper : List.copyOf(count.tailMap(at, false).keySet())) {
            Level other = list.levels.get(deeper);
            int restart = other == null ? -1 : other.restart;
            if (restart < 0 || restart > 0 && at < restart) {
                count.remove(deeper);
            }
        }
        for (int above = 0; above < at; above++) {
            Level other = list.levels.get(above);
            if (other != null) {
                count.putIfAbsent(above, other.start);
            }
        }
    }

    private String label(Numbering list, Level level) {
        TreeMap<Integer, Integer> count = counts.getOrDefault(list.counter, new TreeMap<>());
        Matcher places = PLACE.matcher(level.text);
        return places.replaceAll(place -> {
                    int at = place.group(1).charAt(0) - '1';
                    Level of = list.levels.get(at);
                    String format = level.legal || of == null ? "decimal" : of.format;
                    return Matcher.quoteReplacement(NumberWords.of(count.getOrDefault(at, 1), format));
                })
                .strip();
    }
}
