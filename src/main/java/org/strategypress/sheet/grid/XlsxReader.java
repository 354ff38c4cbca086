package org.strategypress.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.office.block.Markings;
import org.strategypress.office.part.LeftOut;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;

/** Reads the tables of a workbook (.xlsx, ECMA-376): what readers see of them. Formulas give the results that are stored. */
public final class XlsxReader {
    private final OfficeZip zip;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();

    private XlsxReader(OfficeZip zip) {
        this.zip = zip;
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableFile when it is none, is damaged or larger than any table
     */
    public static GridFile read(byte[] bytes) throws UnreadableFile {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new UnreadableFile(
                    "has a password, or is of an old sort: open it in Excel and save it as .xlsx without one");
        }
        return new XlsxReader(OfficeZip.read(bytes)).book();
    }

    /** A sheet of the workbook's list. */
    private record Listed(String name, String part, boolean hidden) {}

    private GridFile book() throws UnreadableFile {
        byte[] workbook = zip.bytes("xl/workbook.xml");
        if (workbook == null) {
            throw new UnreadableFile("is no workbook inside: open it in Excel and save it as .xlsx");
        }
        Map<String, String> parts = parts();
        boolean from1904 = false;
        List<Listed> listed = new ArrayList<>();
        SheetXml xml = SheetXml.of(workbook);
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                from1904 = xml.is("date1904");
            } else if (xml.begins("sheet")) {
                String name = xml.get("name");
                String state = xml.get("state");
                String part = parts.get(xml.get("id"));
                if (part != null && part.contains("worksheets/")) {
                    listed.add(new Listed(name == null ? "" : name, part, state != null && !state.equals("visible")));
                }
            }
        }
        CellFormats formats = CellFormats.read(zip.bytes("xl/styles.xml"), from1904);
        CellFills fills = CellFills.read(zip.bytes("xl/styles.xml"), zip.bytes("xl/theme/theme1.xml"));
        CellFonts fonts = CellFonts.read(zip.bytes("xl/styles.xml"));
        SheetStrings strings = SheetStrings.read(zip.bytes("xl/sharedStrings.xml"));
        List<Grid> sheets = new ArrayList<>();
        for (Listed each : listed) {
            byte[] part = zip.bytes(each.part());
            if (part != null) {
                XlsxSheet sheet = new XlsxSheet(each.name(), formats, fills, fonts, strings);
                Grid read = sheet.read(part);
                keep(each, read, sheet, sheets);
            }
        }
        long notes = zip.names().stream()
                .filter(name -> name.matches("xl/(?:threadedC|c)omments.*\\.xml"))
                .count();
        if (notes > 0) {
            remarks.add("has comments on its cells, which are not brought in");
        }
        stamps.addAll(Markings.ofFile(zip));
        return new GridFile(sheets, leftOut, remarks, stamps);
    }

    private void keep(Listed listed, Grid read, XlsxSheet sheet, List<Grid> sheets) {
        stamps.add(listed.name());
        stamps.addAll(sheet.stamps());
        if (!listed.hidden()) {
            sheets.add(read);
            leftOut.addAll(sheet.leftOut());
            remarks.addAll(sheet.remarks());
            return;
        }
        remarks.add("sheet “" + listed.name() + "” is hidden, and not brought in");
        List<LeftOut> all = new ArrayList<>(sheet.leftOut());
        read.rows().forEach(row -> all.add(new LeftOut(Cell.words(row), "")));
        all.stream()
                .filter(each -> !each.words().isBlank())
                .map(each -> new LeftOut(each.words(), "sheet “" + listed.name() + "” is hidden"))
                .forEach(leftOut::add);
    }

    /** The parts of the workbook by the ids that its list has for them. */
    private Map<String, String> parts() throws UnreadableFile {
        Map<String, String> parts = new HashMap<>();
        byte[] relations = zip.bytes("xl/_rels/workbook.xml.rels");
        SheetXml xml = relations == null ? null : SheetXml.of(relations);
        while (xml != null && xml.next()) {
            String id = xml.begins("Relationship") ? xml.get("Id") : null;
            String target = id == null ? null : xml.get("Target");
            if (id != null && target != null) {
                parts.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }
}
