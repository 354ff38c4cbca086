package org.strategypress.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages say of the PDFs they lead to: that they are PDFs, how many pages they have and how large they are.
 *
 * <p>A page's part is made before the PDFs are, since they are made of it. So the part has a mark, of characters that no
 * text may hold, and the words come when the page is finished.
 *
 * @param extents how long and how large each PDF is, by its book's id
 */
public record PdfFacts(Map<String, Extent> extents) {
    private static final char OPEN = '\uFDD5';
    private static final char CLOSE = '\uFDD6';
    private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final int KILO = 1024;

    /** Nothing is known of any PDF. */
    public static final PdfFacts NONE = new PdfFacts(Map.of());

    public PdfFacts {
        extents = Map.copyOf(extents);
    }

    /**
     * How long and how large a PDF is.
     *
     * @param pages how many pages it has
     * @param bytes its size
     */
    public record Extent(int pages, int bytes) {}

    /** The mark that stands for the facts on a book. */
    static String mark(String book) {
        return OPEN + book + CLOSE;
    }

    /** A page's HTML with words for marks, in the page's language. */
    String fill(String html, Messages messages) {
        if (html.indexOf(OPEN) < 0) {
            return html;
        }
        return MARK.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(Escape.text(words(found.group(1), messages))));
    }

    private String words(String book, Messages messages) {
        Extent extent = extents.get(book);
        if (extent == null) {
            return messages.get("pdf");
        }
        String size = size(extent.bytes(), messages);
        return messages.get("pdf.pages", extent.pages(), size);
    }

    /** How large a file is, in words. */
    static String size(int bytes, Messages messages) {
        int kilobytes = Math.max(1, (bytes + KILO - 1) / KILO);
        if (kilobytes < KILO) {
            return messages.get("pdf.kb", String.valueOf(kilobytes));
        }
        BigDecimal megabytes =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return messages.get("pdf.mb", megabytes.toPlainString());
    }
}
