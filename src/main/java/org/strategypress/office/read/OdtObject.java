package org.strategypress.office.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.XmlNode;

/**
 * What another program made within a text of LibreOffice (OpenDocument 1.3, 10.4.6): a formula on one line, a chart as the table
 * of its figures. All else is left out with its words, and told.
 */
final class OdtObject {
    private static final String NO_FIGURE = "NaN";
    private static final Pattern LONG = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{11,20}");

    private final OfficeZip zip;
    private final OfficeDocument document;
    private final Map<String, XmlNode> roots = new HashMap<>();
    private final Set<XmlNode> charts = new HashSet<>();
    /** How many letters of formulas may still be written: thousands of places may show the same long one. */
    private int room = 200_000;

    OdtObject(OfficeZip zip, OfficeDocument document) {
        this.zip = zip;
        this.document = document;
    }

    /**
     * Takes an object.
     *
     * @param runs where a formula goes
     * @param boxes where a chart goes
     * @return whether it stands there now; else its picture may
     */
    boolean take(XmlNode object, List<Run> runs, List<OfficeBlock> boxes) {
        XmlNode root = root(object);
        if (root == null) {
            return false;
        }
        if (root.is("math:math")) {
            return formula(MathText.of(root).strip(), runs);
        }
        XmlNode chart = root.at("office:body", "office:chart", "chart:chart");
        if (!charts.add(root)) {
            return chart != null;
        }
        if (chart == null) {
            other(root);
            return false;
        }
        List<List<Cell>> rows = new ArrayList<>();
        XmlNode kept = chart.at("table:table");
        if (kept != null) {
            rows(kept, false, rows);
        }
        chart(chart, rows, boxes);
        return !rows.isEmpty();
    }

    private @Nullable XmlNode root(XmlNode object) {
        XmlNode within = object.at("math:math") == null ? object.at("office:document") : object.at("math:math");
        String address = object.get("xlink:href");
        if (within != null || address == null) {
            return within;
        }
        XmlNode known = roots.get(address);
        if (known != null) {
            return known;
        }
        try {
            XmlNode read = zip.xml(address.replaceAll("^\\./|/$", "") + "/content.xml");
            if (read == null) {
                document.remarkOnce(
                        "what another program made in it is not in the file, and is left out: look for it there");
            } else {
                roots.put(address, read);
            }
            return read;
        } catch (UnreadableFile damaged) {
            document.remarkOnce("what another program made in it is damaged, and is left out: look for it there");
            return null;
        }
    }

    private boolean formula(String words, List<Run> runs) {
        room -= words.length();
        if (words.isEmpty() || room < 0) {
            return false;
        }
        runs.add(Run.of(words));
        document.remarkOnce(MathText.REMARK);
        return true;
    }

    private void other(XmlNode root) {
        for (XmlNode each : root.below()) {
            if (each.is("text:p") || each.is("text:h")) {
                document.leaveOut(words(each), "is of a sheet or a drawing within the document");
            }
        }
        document.remarks()
                .add(
                        "a sheet or a drawing that another program made is left out, with its words in the list: save it as"
                                + " a file of its own and bring that in, or write it as a table");
    }

    private void chart(XmlNode chart, List<List<Cell>> rows, List<OfficeBlock> boxes) {
        String title = words(chart.at("chart:title"));
        List<String> axes = chart.below().stream()
                .filter(each -> each.is("chart:axis"))
                .map(each -> words(each.at("chart:title")))
                .filter(each -> !each.isEmpty())
                .toList();
        String caption = title.isEmpty() || axes.isEmpty()
                ? title + String.join(", ", axes)
                : title + " (" + String.join(", ", axes) + ")";
        String rest = words(chart.at("chart:subtitle")) + '\n' + words(chart.at("chart:footer"));
        if (rows.isEmpty()) {
            document.leaveOut(caption, "is of a chart of which the file keeps no figures");
            document.remarks().add("a chart is left out, as the file keeps no figures of it: write them as a table");
        } else {
            if (!caption.isEmpty()) {
                boxes.add(new Paragraph(Role.CAPTION, 0, "", List.of(Run.of(caption)), false));
            }
            boxes.add(new Table(rows));
            document.remarks()
                    .add((caption.isEmpty() ? "a chart" : "the chart “" + caption + "”")
                            + " is written as a table of the figures that the file keeps: look whether they are those of"
                            + " the chart, and say in a sentence what it shows");
        }
        document.leaveOut(rest.strip(), "is of a chart, whose table says it otherwise or not at all");
    }

    /** The figures; what the file notes of where they came from is no part of a cell. */
    private void rows(XmlNode parent, boolean head, List<List<Cell>> rows) {
        for (XmlNode each : parent.all()) {
            if (each.is("table:table-row")) {
                List<Cell> cells = new ArrayList<>();
                for (XmlNode cell : each.all("table:table-cell")) {
                    List<String> lines = cell.all("text:p").stream()
                            .map(OdtObject::words)
                            .filter(line -> !line.equals(NO_FIGURE))
                            .map(this::tidy)
                            .toList();
                    cells.add(new Cell(List.of(Paragraph.of(String.join(" ", lines))), 1, 1, head));
                }
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            } else if (each.name().startsWith("table:table-")) {
                rows(each, head || each.is("table:table-header-rows"), rows);
            }
        }
    }

    /** A figure without what computers add to it; as the file has it, it is listed. */
    private String tidy(String figure) {
        if (!LONG.matcher(figure).matches()) {
            return figure;
        }
        document.leaveOut(figure, "is of a chart, whose table says it otherwise or not at all");
        return WordChart.tidy(new BigDecimal(figure));
    }

    private static String words(@Nullable XmlNode node) {
        StringBuilder out = new StringBuilder();
        if (node != null) {
            for (Object each : node.content()) {
                out.append(each instanceof XmlNode inner ? ' ' + words(inner) : String.valueOf(each));
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
