package org.strategypress.office;

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

/** A Word file made by hand: only what a test needs of it. */
final class WordFile {
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A file whose body holds this XML. */
    WordFile(String body) {
        part("word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** Puts a part in. */
    WordFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part in. */
    WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Puts a part in whose root has the name spaces of Word. */
    WordFile word(String name, String root, String inside) {
        return part("word/" + name, "<" + root + SPACES + ">" + inside + "</" + root + ">");
    }

    /** Puts styles in: headings, a title, and what else is given. */
    WordFile styles(String more) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            all.append("<w:style w:type='paragraph' w:styleId='Heading" + i + "'><w:name w:val='heading " + i
                    + "'/><w:pPr><w:outlineLvl w:val='" + (i - 1) + "'/></w:pPr></w:style>");
        }
        all.append("<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>");
        return word("styles.xml", "w:styles", all + more);
    }

    /** Writes the file. */
    Path to(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file's bytes. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A paragraph of words. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    /** A paragraph with a style. */
    static String p(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(words) + "</w:p>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(words) + "</w:p>";
    }

    /** Words. */
    static String r(String words) {
        return r("", words);
    }

    /** Words with a look. */
    static String r(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space='preserve'>"
                + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** A table of words. */
    static String table(String[]... rows) {
        StringBuilder out = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            out.append("<w:tr>");
            for (String cell : row) {
                out.append("<w:tc>")
                        .append(cell.startsWith("<") ? cell : p(cell))
                        .append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }
}
