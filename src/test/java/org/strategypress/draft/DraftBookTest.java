package org.strategypress.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.strategypress.output.OutputFile;
import org.strategypress.output.StoredEntries;

/** Books that a site offers beside its PDFs say that they are a draft too. */
class DraftBookTest {
    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> each : files.entrySet()) {
                StoredEntries.put(
                        zip,
                        each.getKey(),
                        each.getValue().getBytes(StandardCharsets.UTF_8),
                        LocalDateTime.of(2020, 2, 2, 0, 0));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> marked(String path, Map<String, String> files) throws IOException {
        OutputFile marked = DraftEdition.of(List.of(new OutputFile(path, OutputFile.Role.DOCUMENT, zip(files))))
                .get(0);
        Map<String, String> read = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(marked.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    @Test
    void eachPageOfAnEpubSaysSoFirstAndAllElseStays() throws Exception {
        Map<String, String> book = new LinkedHashMap<>();
        book.put("mimetype", "application/epub+zip");
        book.put("EPUB/package.opf", "<dc:title id=\"t\">Our plan</dc:title>");
        book.put(
                "EPUB/chapter-1.xhtml",
                "<html lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><body>\n<h1>1</h1></body></html>");
        book.put("EPUB/style.css", "body {}");
        Map<String, String> marked = marked("documents/whole.epub", book);
        assertThat(marked.keySet()).containsExactlyElementsOf(book.keySet());
        assertThat(marked)
                .containsEntry("mimetype", "application/epub+zip")
                .containsEntry("EPUB/style.css", "body {}")
                .containsEntry("EPUB/package.opf", "<dc:title id=\"t\">مسودة: Our plan</dc:title>");
        assertThat(marked.get("EPUB/chapter-1.xhtml"))
                .contains(
                        "<body><aside class=\"draft\" aria-label=\"مسودة\"><p>هذه مسودة. قد تتغير.</p></aside>\n<h1>");
    }

    @Test
    void aWordFileSaysSoAtItsTop() throws Exception {
        Map<String, String> file = new LinkedHashMap<>();
        file.put("word/document.xml", "<w:document><w:body><w:p/></w:body></w:document>");
        file.put("word/styles.xml", "<w:lang w:val=\"en-GB\"/>");
        assertThat(marked("documents/strategy.docx", file).get("word/document.xml"))
                .startsWith("<w:document><w:body><w:p><w:r>")
                .contains("<w:t>This is a draft. It may still change.</w:t></w:r></w:p><w:p/></w:body>");
    }

    @Test
    void oneOfAnEarlierPublicationStays() throws Exception {
        Map<String, String> file = Map.of("word/document.xml", "<w:body></w:body>");
        assertThat(marked("archive/2023/documents/strategy.docx", file)).isEqualTo(file);
    }
}
