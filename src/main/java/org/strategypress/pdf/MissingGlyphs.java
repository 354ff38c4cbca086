package org.strategypress.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks through the words of a book for characters that none of its fonts has. */
final class MissingGlyphs {
    private MissingGlyphs() {}

    /** Whether a book's HTML, tags and all, has no character but those that are covered. */
    static boolean isCovered(String html, BitSet covered) {
        String text = Normalizer.normalize(html, Normalizer.Form.NFC);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = text.codePointAt(at);
            if (code > '~' && !covered.get(code) && isPrinted(code)) {
                return false;
            }
        }
        return true;
    }

    /** Each character that is not in {@code covered}, once for each page that has it. */
    static List<MissingGlyph> in(PrintDocument print, BitSet covered, String book) {
        BitSet missing = print.characters();
        missing.andNot(covered);
        IntStream.of(missing.stream().filter(code -> !isPrinted(code)).toArray())
                .forEach(missing::clear);
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<String, MissingGlyph> found = new LinkedHashMap<>();
        print.words().forEach(node -> {
            Element parent = node.parent();
            Element page = parent == null ? null : parent.closest("[data-page]");
            String id = page == null ? null : page.attr("data-page");
            node.getWholeText()
                    .codePoints()
                    .filter(missing::get)
                    .forEach(code ->
                            found.putIfAbsent(code + " " + id, new MissingGlyph(code, id, book, around(node, code))));
        });
        List<MissingGlyph> all = new ArrayList<>(found.values());
        all.removeIf(glyph -> glyph.page() == null && isOnPage(glyph.code(), found.values()));
        return all;
    }

    private static boolean isOnPage(int code, Collection<MissingGlyph> found) {
        return found.stream().anyMatch(glyph -> glyph.code() == code && glyph.page() != null);
    }

    private static boolean isPrinted(int code) {
        return !Character.isWhitespace(code)
                && !Character.isSpaceChar(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.FORMAT;
    }

    private static String around(TextNode node, int code) {
        String text = node.text();
        int at = Math.max(0, text.indexOf(Character.toString(code)));
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20))
                .strip();
    }
}
