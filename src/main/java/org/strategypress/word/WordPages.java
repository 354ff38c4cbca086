package org.strategypress.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;

/**
 * The text of each page that a Word file of ours binds, read back from the finished file. A page begins at a bookmark; which page
 * that is, a variable of the document says (ISO/IEC 29500-1, 17.15.1.31 docVars), as a bookmark's name has forty letters at most.
 */
public final class WordPages {
    /** What the bookmarks and variables are called, with a number behind it. */
    static final String NAME = "page_";

    private static final Pattern START = Pattern.compile("<w:bookmarkStart w:id=\"\\d+\" w:name=\"(page_\\d+)\"/>");
    private static final Pattern VARIABLE = Pattern.compile("<w:docVar w:name=\"([^\"]*)\" w:val=\"([^\"]*)\"/>");

    private WordPages() {}

    /** Which page each bookmark begins, as the settings of a document hold it; nothing for none. */
    static String variables(Map<String, String> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<w:docVars>");
        pages.forEach((name, page) -> out.append("<w:docVar w:name=\"")
                .append(name)
                .append("\" w:val=\"")
                .append(WordXml.text(page))
                .append("\"/>"));
        return out.append("</w:docVars>").toString();
    }

    /**
     * The text of each page by its id, in the order of the file: a paragraph, a tab and a broken line are spaces. Text before the
     * first page is left out.
     *
     * @throws UncheckedIOException when the bytes are no such file
     */
    public static Map<String, String> read(byte[] docx) {
        Map<String, String> parts = parts(docx);
        Map<String, String> names = new HashMap<>();
        Matcher variable = VARIABLE.matcher(parts.getOrDefault("word/settings.xml", ""));
        while (variable.find()) {
            names.put(variable.group(1), Parser.unescapeEntities(variable.group(2), true));
        }
        String xml = parts.getOrDefault("word/document.xml", "");
        Map<String, String> pages = new LinkedHashMap<>();
        Matcher start = START.matcher(xml);
        String page = "";
        int from = 0;
        while (start.find()) {
            add(pages, page, xml.substring(from, start.start()));
            page = names.getOrDefault(start.group(1), "");
            from = start.end();
        }
        add(pages, page, xml.substring(from));
        return pages;
    }

    private static void add(Map<String, String> pages, String page, String xml) {
        if (!page.isEmpty()) {
            String text = xml.replaceAll("<w:(?:br|tab)/>|</w:p>", " ").replaceAll("<[^>]*>", "");
            pages.merge(page, Parser.unescapeEntities(text, false), (one, other) -> one + " " + other);
        }
    }

    private static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }
}
