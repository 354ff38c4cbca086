package org.strategypress.sheet.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand: only what a test needs of it. */
public final class Workbook {
    private static final String SPACE = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet: what stands in its worksheet element. */
    public Workbook sheet(String name, String state, String inside) {
        count++;
        sheets.append(
                "<sheet name='" + name + "' sheetId='" + count + "' state='" + state + "' r:id='r" + count + "'/>");
        relations.append("<Relationship Id='r" + count + "' Target='worksheets/sheet" + count + ".xml'/>");
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet " + SPACE + ">" + inside + "</worksheet>");
    }

    /** The formats of cells, one after another; a cell names its own by its place. */
    public Workbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId='" + (200 + i) + "' formatCode='" + codes[i].replace("'", "&apos;") + "'/>");
            cells.append("<xf numFmtId='" + (200 + i) + "'/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet " + SPACE + "><numFmts>" + formats + "</numFmts><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    /** The texts that cells of the type s name. */
    public Workbook strings(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String each : texts) {
            all.append("<si><t>" + each + "</t></si>");
        }
        return part("xl/sharedStrings.xml", "<sst " + SPACE + ">" + all + "</sst>");
    }

    /** Puts a part in. */
    public Workbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part in. */
    public Workbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A row of texts. */
    public static String row(int number, String more, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            String place = Cell.letters(i + 1) + number;
            cells.append(
                    texts[i].matches("-?[0-9.]+")
                            ? "<c r='" + place + "'><v>" + texts[i] + "</v></c>"
                            : texts[i].isEmpty()
                                    ? ""
                                    : "<c r='" + place + "' t='inlineStr'><is><t>" + texts[i] + "</t></is></c>");
        }
        return "<row r='" + number + "' " + more + ">" + cells + "</row>";
    }

    public byte[] bytes() {
        part(
                "xl/workbook.xml",
                "<workbook " + SPACE + " xmlns:r='" + RELATION + "'><sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
