package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.Markings;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Picture;
import org.strategypress.office.part.XmlNode;

/** Reads a drawing of a Word file: its pictures with what somebody wrote of them, and the text boxes in it. */
final class WordPictures {
    private static final int DEEPEST = 30;
    private static final Pattern UNSEEN = Pattern.compile("visibility\\s*:\\s*hidden|display\\s*:\\s*none");

    private final WordReader reader;
    private final WordParagraph paragraph;
    private String alt = "";

    WordPictures(WordReader reader, WordParagraph paragraph) {
        this.reader = reader;
        this.paragraph = paragraph;
    }

    /** Reads a drawing. */
    void read(XmlNode drawing, boolean hidden) {
        walk(drawing, hidden);
        rest();
    }

    /** Whether a drawing, or a shape in it, is one that Word does not show: its pane of selections hides shapes so. */
    private static boolean isHidden(XmlNode node) {
        for (XmlNode each : node.all()) {
            String unseen = each.is("wp:docPr") || each.name().endsWith("cNvPr") ? each.get("hidden", "") : "";
            if (unseen.equals("1") || unseen.equals("true")) {
                return true;
            }
        }
        return UNSEEN.matcher(node.get("style", "")).find();
    }

    private void walk(XmlNode node, boolean around) {
        boolean hidden = around || isHidden(node);
        for (XmlNode each : node.all()) {
            switch (each.name()) {
                case "wp:docPr" -> {
                    rest();
                    alt = each.get("descr", "").isBlank() ? each.get("title", "") : each.get("descr", "");
                    if (!each.get("title", "").isBlank()
                            && !each.get("title", "").equals(alt)) {
                        reader.document().leaveOut(each.get("title", ""), "the title of a picture");
                    }
                }
                case "v:shape", "v:rect" -> {
                    rest();
                    alt = each.get("alt", "");
                    walk(each, hidden);
                }
                case "v:textpath" -> letters(each.get("string", ""), hidden);
                case "a:blip" -> picture(reader.target(each.get("r:embed", each.get("r:link", ""))), hidden);
                case "c:chart" -> chart(reader.target(each.get("r:id")), hidden);
                case "dgm:relIds" -> diagram(reader.target(each.get("r:dm")), hidden);
                case "v:imagedata" -> picture(reader.target(each.get("r:id")), hidden);
                case "w:txbxContent" -> paragraph.box(each, hidden);
                case "mc:AlternateContent" -> walk(WordParagraph.choice(each), hidden);
                default -> walk(each, hidden);
            }
        }
    }

    /** Takes words that are drawn; a marking among them is one of the whole file, wherever it stands. */
    private void letters(String words, boolean hidden) {
        if (Markings.of(words).isEmpty()) {
            paragraph.letters(words, hidden);
        } else {
            reader.document().stamps().add(words);
            reader.document().leaveOut(words, "is of a drawing that is no picture");
        }
    }

    private void picture(@Nullable String part, boolean hidden) {
        byte[] bytes = part == null ? null : reader.zip().bytes(part);
        String words = alt;
        alt = "";
        if (hidden || part == null || bytes == null) {
            reader.document().leaveOut(words, "is of a picture that the file does not hold or show");
            return;
        }
        String name = reader.picture(part);
        reader.document().pictures().put(name, bytes);
        paragraph.picture(new Picture(name, words));
    }

    /** Takes the words of a diagram as a list behind the paragraph: what hangs on what is all that they need of it. */
    private void diagram(@Nullable String part, boolean hidden) {
        List<OfficeBlock> items = part == null ? List.of() : reader.diagram(part);
        if (items.isEmpty()) {
            instead(part);
        } else if (hidden) {
            reader.document().leaveOut(OfficeBlock.words(items), "is hidden in the document");
        } else {
            paragraph.boxes().addAll(items);
        }
    }

    /** Takes the figures of a chart as a table behind the paragraph. */
    private void chart(@Nullable String part, boolean hidden) {
        List<OfficeBlock> table =
                part == null ? List.of() : reader.chart(part, hidden).blocks();
        if (table.isEmpty()) {
            instead(part);
        } else if (hidden) {
            reader.document().leaveOut(OfficeBlock.words(table), "is hidden in the document");
        } else {
            paragraph.boxes().addAll(table);
        }
    }

    /** The points of a diagram in their order, each as deep as it hangs (ISO/IEC 29500-1, 21.4). */
    static List<OfficeBlock> points(XmlNode model) {
        Map<String, XmlNode> points = new LinkedHashMap<>();
        model.below().stream()
                .filter(each -> each.is("dgm:pt"))
                .forEach(each -> points.put(each.get("modelId", ""), each));
        Map<String, TreeMap<Integer, List<String>>> below = new HashMap<>();
        for (XmlNode each : model.below()) {
            if (each.is("dgm:cxn") && each.get("type", "parOf").equals("parOf")) {
                below.computeIfAbsent(each.get("srcId", ""), any -> new TreeMap<>())
                        .computeIfAbsent(WordStyles.number(each.get("srcOrd"), 0), any -> new ArrayList<>())
                        .add(each.get("destId", ""));
            }
        }
        List<OfficeBlock> items = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        points.forEach((id, point) -> {
            if (point.get("type", "node").equals("doc")) {
                hang(id, 0, points, below, taken, items);
            }
        });
        points.keySet().forEach(id -> hang(id, 0, points, below, taken, items)); // one that hangs on nothing
        return items;
    }

    private static void hang(
            String id,
            int depth,
            Map<String, XmlNode> points,
            Map<String, TreeMap<Integer, List<String>>> below,
            Set<String> taken,
            List<OfficeBlock> items) {
        XmlNode point = points.get(id);
        if (point == null || depth > DEEPEST || !taken.add(id)) {
            return;
        }
        String words = words(point);
        if (!words.isEmpty()) {
            items.add(new OfficeBlock.Paragraph(
                    OfficeBlock.Role.ITEM, depth, "", List.of(OfficeBlock.Run.of(words)), false));
        }
        int next = words.isEmpty() ? depth : depth + 1;
        below.getOrDefault(id, new TreeMap<>())
                .values()
                .forEach(ids -> ids.forEach(each -> hang(each, next, points, below, taken, items)));
    }

    private static String words(XmlNode point) {
        StringBuilder out = new StringBuilder();
        for (XmlNode each : point.below()) {
            if (each.is("a:p")) {
                out.append(' ');
            } else if (each.is("a:t")) {
                out.append(each.text());
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** Notes the place of something that is no picture, and should be one. */
    private void instead(@Nullable String part) {
        if (part != null) {
            paragraph.picture(new Picture(part, alt));
            alt = "";
        }
    }

    /** Notes the description of something that is no picture. */
    private void rest() {
        reader.document().leaveOut(alt, "is of a drawing that is no picture");
        alt = "";
    }
}
