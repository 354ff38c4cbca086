package org.strategypress.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Entities;

/** The files of an EPUB that say what is in it: its package document and its navigation (EPUB 3.3). */
final class EpubPackage {
    /** The name of the file with the cover. */
    static final String COVER = "cover.png";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final EpubSource.About about;
    private final EpubBook book;
    private final boolean covered;

    EpubPackage(EpubSource source, EpubBook book) {
        this.about = source.about();
        this.covered = source.cover() != null;
        this.book = book;
    }

    /** The package document. */
    String document() {
        StringBuilder out = new StringBuilder(XML);
        out.append(
                        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"")
                .append(about.language())
                .append("\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        element(out, "dc:identifier id=\"id\"", "urn:uuid:" + uuid());
        element(out, "dc:title", about.title());
        element(out, "dc:language", about.language());
        element(out, "dc:creator", about.author());
        element(out, "dc:publisher", about.author());
        element(out, "dc:date", about.date().toString());
        property(out, "dcterms:modified", about.date() + "T00:00:00Z");
        property(out, "schema:accessMode", "textual");
        if (!book.pictures().isEmpty()) {
            property(out, "schema:accessMode", "visual");
        }
        property(out, "schema:accessModeSufficient", "textual");
        List.of("tableOfContents", "structuralNavigation", "readingOrder", "alternativeText")
                .forEach(feature -> property(out, "schema:accessibilityFeature", feature));
        property(out, "schema:accessibilityHazard", "none");
        property(out, "schema:accessibilitySummary", text(about.access()));
        if (covered) { // readers that know EPUB 2 alone look here
            out.append("<meta name=\"cover\" content=\"cover\"/>\n");
        }
        out.append("</metadata>\n<manifest>\n");
        item(out, "nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
        item(out, "style", "style.css", "text/css", "");
        if (covered) {
            item(out, "cover", COVER, "image/png", " properties=\"cover-image\"");
        }
        int number = 0;
        for (EpubBook.Chapter each : book.chapters()) {
            number++;
            String drawn = each.isDrawn() ? " properties=\"svg\"" : "";
            item(out, "c" + number, each.file(), "application/xhtml+xml", drawn);
        }
        number = 0;
        for (EpubBook.Picture each : book.pictures()) {
            number++;
            item(out, "p" + number, each.file(), each.mediaType(), "");
        }
        out.append("</manifest>\n<spine").append(about.rightToLeft() ? " page-progression-direction=\"rtl\"" : "");
        out.append(">\n");
        for (int each = 1; each <= book.chapters().size(); each++) {
            out.append("<itemref idref=\"c").append(each).append("\"/>\n");
            out.append(each == 1 ? "<itemref idref=\"nav\"/>\n" : "");
        }
        return out.append("</spine>\n</package>\n").toString();
    }

    /** The contents and the landmarks. */
    String navigation(String heading) {
        StringBuilder out = new StringBuilder(
                "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1" + " id=\"contents\">");
        out.append(text(heading)).append("</h1>");
        int depth = 0;
        for (EpubBook.Chapter each : book.chapters()) {
            int level = Math.min(each.level(), depth + 1);
            out.append(level > depth ? "\n<ol>" : "</li>" + "</ol></li>".repeat(depth - level));
            out.append("\n<li>").append(link(each, ""));
            depth = level;
        }
        out.append("</li></ol>").append("</li></ol>".repeat(depth - 1));
        out.append("\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n");
        out.append("<li><a epub:type=\"toc\" href=\"nav.xhtml\">")
                .append(text(heading))
                .append("</a></li>\n");
        book.chapters().stream()
                .skip(1)
                .findFirst()
                .ifPresent(first -> out.append("<li>")
                        .append(link(first, " epub:type=\"bodymatter\""))
                        .append("</li>\n"));
        return page(heading, out.append("</ol>\n</nav>\n").toString());
    }

    /** A page of the book. */
    String page(String title, String body) {
        return XML + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" + about.language() + "\" xml:lang=\""
                + about.language() + "\" dir=\"" + (about.rightToLeft() ? "rtl" : "ltr") + "\">\n<head>\n<title>"
                + text(title) + "</title>\n<link rel=\"stylesheet\" href=\"style.css\"/>\n</head>\n<body>\n" + body
                + "\n</body>\n</html>\n";
    }

    private static String link(EpubBook.Chapter chapter, String type) {
        return "<a" + type + " href=\"" + chapter.file() + "\">" + text(chapter.title()) + "</a>";
    }

    private String uuid() {
        String named = about.author() + "\0" + about.title() + "\0" + about.id();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void element(StringBuilder out, String name, String words) {
        out.append('<').append(name).append('>').append(text(words)).append("</");
        out.append(name.split(" ", 2)[0]).append(">\n");
    }

    private static void property(StringBuilder out, String name, String value) {
        out.append("<meta property=\"").append(name).append("\">").append(value).append("</meta>\n");
    }

    private static void item(StringBuilder out, String id, String file, String type, String more) {
        out.append("<item id=\"").append(id).append("\" href=\"").append(file).append("\" media-type=\"");
        out.append(type).append('"').append(more).append("/>\n");
    }

    private static String text(String words) {
        return Entities.escape(
                words, new org.jsoup.nodes.Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
    }
}
