package org.strategypress.office.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.part.XmlNode;

/**
 * A chart of a Word file as a table of its figures (ISO/IEC 29500-1, 21.2): the file keeps beside the drawing what was in the cells
 * that it was drawn from.
 */
final class WordChart {
    private static final int MOST_POINTS = 2_000;
    private static final int DECIMALS = 6;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465; // 31 December 9999

    /** A chart of which the file keeps no figures. */
    static final Drawn NONE = new Drawn(List.of(), "", List.of());

    private final XmlNode part;
    private final Set<XmlNode> read = new HashSet<>();
    private final List<String> otherwise = new ArrayList<>();

    private WordChart(XmlNode part) {
        this.part = part;
    }

    /**
     * A chart as it is written.
     *
     * @param blocks its title as the caption of a table, and the table; none where the file keeps no figures of it
     * @param title its title; empty where it has none
     * @param rest its words and figures that stand nowhere in the blocks as they are in the file
     */
    record Drawn(List<OfficeBlock> blocks, String title, List<String> rest) {}

    /** A row of points: one column of each level of names, or of figures. */
    private record Points(List<TreeMap<Integer, String>> levels) {
        int last() {
            return levels.stream()
                    .filter(each -> !each.isEmpty())
                    .mapToInt(TreeMap::lastKey)
                    .max()
                    .orElse(-1);
        }
    }

    private record Series(String name, Points names, Points figures) {}

    /** Reads the part of a chart. */
    static Drawn of(XmlNode part) {
        return new WordChart(part).drawn();
    }

    private Drawn drawn() {
        List<Series> all = new ArrayList<>();
        for (XmlNode each : part.below()) {
            if (each.is("c:ser")) {
                all.add(series(each));
            }
        }
        boolean empty = all.stream().allMatch(each -> each.figures().last() < 0);
        if (empty) {
            return NONE;
        }
        XmlNode chart = part.at("c:chart");
        String title = words(chart == null ? null : chart.at("c:title"));
        String axis = axis("c:valAx");
        String names = axis("c:catAx") + axis("c:dateAx");
        String caption = title.isEmpty() || axis.isEmpty() ? title + axis : title + " (" + axis + ")";
        List<OfficeBlock> blocks = new ArrayList<>();
        if (!caption.isEmpty()) {
            blocks.add(new Paragraph(Role.CAPTION, 0, "", List.of(Run.of(caption)), false));
        }
        boolean together =
                all.stream().allMatch(each -> each.names().equals(all.get(0).names()));
        if (together) {
            blocks.add(table(all, names));
        } else {
            all.forEach(each -> blocks.add(table(List.of(each), names)));
        }
        return new Drawn(blocks, caption, rest());
    }

    private Series series(XmlNode ser) {
        XmlNode named = ser.at("c:tx");
        String name = named == null
                ? ""
                : points(named).levels().stream()
                        .flatMap(each -> each.values().stream())
                        .collect(Collectors.joining(" "));
        XmlNode names = ser.at("c:cat") == null ? ser.at("c:xVal") : ser.at("c:cat");
        XmlNode figures = ser.at("c:val") == null ? ser.at("c:yVal") : ser.at("c:val");
        return new Series(name, points(names), points(figures));
    }

    /** The points that the file keeps, the outer level first; a name of an outer level goes on until the next. */
    private Points points(@Nullable XmlNode of) {
        List<TreeMap<Integer, String>> levels = new ArrayList<>();
        if (of == null) {
            return new Points(List.of());
        }
        List<XmlNode> kept =
                of.below().stream().filter(each -> each.is("c:lvl")).toList();
        if (kept.isEmpty()) {
            levels.add(level(of));
            return new Points(levels);
        }
        kept.forEach(each -> levels.add(0, level(each)));
        int last = levels.get(levels.size() - 1).isEmpty()
                ? -1
                : levels.get(levels.size() - 1).lastKey();
        for (TreeMap<Integer, String> each : levels.subList(0, levels.size() - 1)) {
            for (int at = 0; at <= last; at++) {
                var before = each.floorEntry(at);
                each.putIfAbsent(at, before == null ? "" : before.getValue());
            }
        }
        return new Points(levels);
    }

    private TreeMap<Integer, String> level(XmlNode of) {
        TreeMap<Integer, String> points = new TreeMap<>();
        String code = "";
        for (XmlNode each : of.below()) {
            if (each.is("c:formatCode")) {
                code = each.text();
            } else if (each.is("c:pt")) {
                int at = WordStyles.number(each.get("idx"), -1);
                XmlNode value = each.at("c:v");
                if (at >= 0 && at < MOST_POINTS && value != null) {
                    String own = each.get("formatCode", code);
                    points.put(at, shown(value, own));
                }
            } else if (each.is("c:v") && points.isEmpty() && of.is("c:tx")) {
                points.put(0, shown(each, ""));
            }
        }
        return points;
    }

    /** A value as the chart shows it; one that is written otherwise in the file is remembered. */
    private String shown(XmlNode value, String code) {
        read.add(value);
        String raw = value.text().strip();
        String shown = code.isBlank() ? raw : formatted(raw, code.split(";", 2)[0]);
        if (!shown.equals(raw)) {
            otherwise.add(raw);
        }
        return shown;
    }

    /** A number by its format (ISO/IEC 29500-1, 18.8.30), as far as charts of reports have them: shares, decimals, pounds, days. */
    private static String formatted(String raw, String code) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw);
        } catch (NumberFormatException words) {
            return raw;
        }
        if (Math.abs((long) value.precision() - value.scale()) > 300) {
            return raw; // 1E999999 is no figure, and would fill the memory
        }
        String plain = code.replaceAll("\\[\\$£[^\\]]*]", "£")
                .replaceAll("\"([^\"]*)\"|\\[[^\\]]*]|[\\\\_*].", "$1")
                .toLowerCase(Locale.ROOT);
        if (plain.matches(".*[yd].*|.*mmm.*") && value.signum() >= 0 && value.intValue() <= LAST_DAY) {
            String form = plain.contains("d") ? "d MMMM uuuu" : plain.contains("m") ? "MMMM uuuu" : "uuuu";
            return DAY_0.plusDays(value.intValue()).format(DateTimeFormatter.ofPattern(form, Locale.UK));
        }
        boolean share = plain.contains("%");
        BigDecimal seen = share ? value.movePointRight(2) : value;
        int point = plain.indexOf('.');
        int decimals = point < 0
                ? 0
                : (int) plain.substring(point)
                        .chars()
                        .filter(c -> c == '0' || c == '#')
                        .count();
        boolean fixed = plain.contains("0") || plain.contains("#");
        String digits = fixed
                ? seen.setScale(Math.min(decimals, DECIMALS), RoundingMode.HALF_UP)
                        .toPlainString()
                : tidy(seen);
        return (plain.contains("£") ? "£" : "") + digits + (share ? "%" : "");
    }

    /** A number without what computers add to it: 0.57300000000000004. */
    static String tidy(BigDecimal value) {
        BigDecimal tidy = value.setScale(Math.min(Math.max(value.scale(), 0), 10), RoundingMode.HALF_UP);
        return tidy.signum() == 0 ? "0" : tidy.stripTrailingZeros().toPlainString();
    }

    private static Table table(List<Series> all, String names) {
        Points first = all.get(0).names();
        int columns = Math.max(first.levels().size(), 1);
        int last = all.stream()
                .mapToInt(each -> Math.max(each.figures().last(), each.names().last()))
                .max()
                .orElse(-1);
        List<List<Cell>> rows = new ArrayList<>();
        if (!names.isEmpty() || all.stream().anyMatch(each -> !each.name().isEmpty())) {
            List<Cell> head = new ArrayList<>();
            for (int at = 0; at < columns; at++) {
                head.add(cell(at + 1 == columns ? names : "", true));
            }
            all.forEach(each -> head.add(cell(each.name(), true)));
            rows.add(head);
        }
        for (int at = 0; at <= last; at++) {
            List<Cell> row = new ArrayList<>();
            for (int level = 0; level < columns; level++) {
                String name = level < first.levels().size()
                        ? first.levels().get(level).getOrDefault(at, "")
                        : String.valueOf(at + 1);
                row.add(cell(name, false));
            }
            for (Series each : all) {
                row.add(cell(
                        each.figures().levels().isEmpty()
                                ? ""
                                : each.figures().levels().get(0).getOrDefault(at, ""),
                        false));
            }
            rows.add(row);
        }
        return new Table(rows);
    }

    private static Cell cell(String words, boolean head) {
        return new Cell(List.of(Paragraph.of(words)), 1, 1, head);
    }

    /** The title of the one axis of a sort; empty where there are several, or none has one. */
    private String axis(String name) {
        List<XmlNode> titles = part.below().stream()
                .filter(each -> each.is(name) && each.at("c:title") != null)
                .toList();
        return titles.size() == 1 ? words(titles.get(0).at("c:title")) : "";
    }

    private String words(@Nullable XmlNode of) {
        StringBuilder out = new StringBuilder();
        for (XmlNode each : of == null ? List.<XmlNode>of() : of.below()) {
            if (each.is("a:p")) {
                out.append(' ');
            } else if (each.is("a:t") || each.is("c:v")) {
                read.add(each);
                out.append(each.text());
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private List<String> rest() {
        List<String> rest = new ArrayList<>(otherwise);
        for (XmlNode each : part.below()) {
            if ((each.is("a:t") || each.is("c:v")) && !read.contains(each)) {
                rest.add(each.text());
            }
        }
        return rest;
    }
}
