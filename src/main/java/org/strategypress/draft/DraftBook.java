package org.strategypress.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.strategypress.markup.Escape;
import org.strategypress.model.language.Language;
import org.strategypress.output.StoredEntries;

/** Marks a book that is a zip of texts: each page of an EPUB and its title, and the top of a Word file. */
final class DraftBook {
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]* lang=\"([^\"]+)\"|<w:lang w:val=\"([^\"]+)\"");
    private static final Pattern TITLE = Pattern.compile("<dc:title[^>]*>");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final Pattern WORD_BODY = Pattern.compile("<w:body>");
    private static final String STYLES = "word/styles.xml";

    private DraftBook() {}

    /**
     * A book, marked in its language; its other files stay as they are, and in their order.
     *
     * @throws IOException when it is no zip that can be read
     */
    static byte[] mark(byte[] book) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        LocalDateTime day = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                day = day == null ? entry.getTimeLocal() : day;
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (day == null) {
            throw new IOException("a book of the site is empty");
        }
        String language = language(files);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                StoredEntries.put(zip, each.getKey(), marked(each.getKey(), each.getValue(), language), day);
            }
        }
        return out.toByteArray();
    }

    /** What the files say that the language is; English where they say none. */
    private static String language(Map<String, byte[]> files) {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (each.getKey().endsWith(".xhtml") || each.getKey().equals(STYLES)) {
                Matcher said = LANGUAGE.matcher(text(each.getValue()));
                if (said.find()) {
                    return said.group(1) == null ? said.group(2) : said.group(1);
                }
            }
        }
        return "en";
    }

    private static byte[] marked(String name, byte[] file, String language) {
        DraftWords words = DraftWords.of(language);
        if (name.endsWith(".xhtml")) {
            return behind(BODY, file, DraftPage.bar(words, language));
        }
        if (name.endsWith(".opf") || name.equals("docProps/core.xml")) {
            return behind(TITLE, file, Escape.text(words.mark() + ": "));
        }
        return name.equals("word/document.xml") ? behind(WORD_BODY, file, paragraph(words)) : file;
    }

    private static String paragraph(DraftWords words) {
        boolean fromRight = Language.of(words.language()).direction().equals("rtl");
        String speech = (fromRight ? "<w:rtl/>" : "") + "<w:lang w:val=\"" + words.language() + "\" w:bidi=\""
                + words.language() + "\"/>";
        return "<w:p>" + (fromRight ? "<w:pPr><w:bidi/></w:pPr>" : "") + "<w:r><w:rPr><w:b/><w:bCs/>" + speech
                + "</w:rPr><w:t>" + Escape.text(words.bar()) + "</w:t></w:r></w:p>";
    }

    private static byte[] behind(Pattern place, byte[] file, String more) {
        return place.matcher(text(file))
                .replaceFirst(found -> Matcher.quoteReplacement(found.group() + more))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
