package org.strategypress.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.strategypress.output.StoredEntries;

/**
 * Writes an EPUB 3. The same book gives the same bytes: files are stored and not packed, in a fixed order, and bear one fixed
 * day, as what a machine's zlib makes of them, and its clock, would be other bytes elsewhere.
 */
public final class EpubWriter {
    /** Not the first of all days, for which Java would write a field that the first file may not have. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String FOLDER = "EPUB/";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private EpubWriter() {}

    /** The bytes of a book. */
    public static byte[] write(EpubSource source) {
        EpubBook book = EpubBook.of(source);
        EpubPackage about = new EpubPackage(source, book);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "mimetype", "application/epub+zip");
            put(zip, "META-INF/container.xml", CONTAINER);
            put(zip, FOLDER + "package.opf", about.document());
            put(zip, FOLDER + "nav.xhtml", about.navigation(source.about().title()));
            put(zip, FOLDER + "style.css", style());
            if (source.cover() != null) {
                put(zip, FOLDER + EpubPackage.COVER, source.cover());
            }
            for (EpubBook.Chapter each : book.chapters()) {
                put(zip, FOLDER + each.file(), about.page(each.title(), xhtml(each.body())));
            }
            for (EpubBook.Picture each : book.pictures()) {
                put(zip, FOLDER + each.file(), each.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the book " + source.about().id(), e);
        }
        return out.toByteArray();
    }

    private static String xhtml(Element body) {
        Document document = Objects.requireNonNull(body.ownerDocument());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return body.outerHtml();
    }

    private static String style() throws IOException {
        try (InputStream in = EpubWriter.class.getResourceAsStream("/epub/style.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        StoredEntries.put(zip, name, bytes, ANY_DAY);
    }
}
