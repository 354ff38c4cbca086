package org.strategypress.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.strategypress.output.StoredEntries;
import org.strategypress.source.WordFile;

/**
 * Writes a Word file (ISO/IEC 29500-1, transitional). The same document gives the same bytes: files are stored and not packed, in
 * a fixed order, and bear one fixed day. Nothing in it runs, and nothing is fetched when it is opened.
 */
public final class WordWriter {
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);
    private static final String FOLDER = "word/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordWriter() {}

    /** The bytes of a document. */
    public static byte[] write(WordSource source) {
        WordBody body = WordBody.of(source);
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "[Content_Types].xml", types());
        put(files, "_rels/.rels", relations());
        put(files, "docProps/core.xml", core(source.about()));
        put(files, "docProps/app.xml", app());
        put(files, FOLDER + "document.xml", document(source.about(), body.xml()));
        put(files, FOLDER + "_rels/document.xml.rels", body.media().relations());
        put(files, FOLDER + "styles.xml", part("styles", source.about()));
        put(
                files,
                FOLDER + "settings.xml",
                part("settings", source.about()).replace("{pages}", WordPages.variables(body.pages())));
        put(files, FOLDER + "footer.xml", part("footer", source.about()));
        put(files, FOLDER + "numbering.xml", body.lists().part());
        body.media().files().forEach((name, bytes) -> files.put(FOLDER + name, bytes));
        return zip(files);
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                StoredEntries.put(zip, each.getKey(), each.getValue(), ANY_DAY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a Word file", e);
        }
        return out.toByteArray();
    }

    /** A part that is always the same but for the language. */
    private static String part(String name, WordSource.About about) {
        return WordFile.text("/word/" + name + ".xml")
                .replace("{language}", WordXml.text(about.language()))
                .replace("{complex}", WordXml.text(about.rightToLeft() ? about.language() : "ar-SA"))
                .replace("{direction}", about.rightToLeft() ? "<w:bidi/>" : "");
    }

    private static String document(WordSource.About about, String blocks) {
        return WordXml.HEAD + "<w:document" + WordXml.NAMES
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + blocks
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"" + WordMedia.part("footer")
                + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\""
                + " w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
                + (about.rightToLeft() ? "<w:bidi/>" : "") + "</w:sectPr></w:body></w:document>";
    }

    private static String types() {
        StringBuilder out =
                new StringBuilder(WordXml.HEAD + "<Types xmlns=\"" + RELATIONS + "package/2006/content-types\">");
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        usual.put("xml", "application/xml");
        usual.put("png", "image/png");
        usual.put("jpeg", "image/jpeg");
        usual.put("gif", "image/gif");
        usual.forEach((ending, type) -> out.append("<Default Extension=\"")
                .append(ending)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        type(out, FOLDER + "document.xml", MAIN + "document.main+xml");
        for (String part : new String[] {"styles", "settings", "footer", "numbering"}) {
            type(out, FOLDER + part + ".xml", MAIN + part + "+xml");
        }
        type(out, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(out, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return out.append("</Types>").toString();
    }

    private static void type(StringBuilder out, String part, String type) {
        out.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
        out.append(type).append("\"/>");
    }

    private static String relations() {
        String office = RELATIONS + "officeDocument/2006/relationships/";
        return WordXml.HEAD + "<Relationships xmlns=\"" + RELATIONS + "package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + office + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + RELATIONS
                + "package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"" + office
                + "extended-properties\" Target=\"docProps/app.xml\"/></Relationships>";
    }

    private static String core(WordSource.About about) {
        String day = about.date() + "T00:00:00Z";
        return WordXml.HEAD + "<cp:coreProperties xmlns:cp=\"" + RELATIONS
                + "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + WordXml.text(about.title())
                + "</dc:title><dc:subject>" + WordXml.text(about.subject()) + "</dc:subject><dc:creator>"
                + WordXml.text(about.author()) + "</dc:creator><cp:lastModifiedBy>" + WordXml.text(about.author())
                + "</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:modified><dc:language>" + WordXml.text(about.language())
                + "</dc:language></cp:coreProperties>";
    }

    private static String app() {
        return WordXml.HEAD + "<Properties xmlns=\"" + RELATIONS
                + "officeDocument/2006/extended-properties\"><Application>Strategypress</Application></Properties>";
    }
}
