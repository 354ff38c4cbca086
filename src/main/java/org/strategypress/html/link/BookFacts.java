package org.strategypress.html.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.strategypress.html.theme.Mark;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Book;
import org.strategypress.page.OutputKind;

/**
 * What pages say of the books they lead to: what they are made into, how many pages they have and how large they are.
 *
 * <p>A page's part is made before the books are, since they are made of it. So the part has a slot, and the words come when the page is finished.
 *
 * @param extents how long and how large each book is, by its path
 */
public record BookFacts(Map<String, Extent> extents) {
    private static final int KILO = 1024;

    /** Nothing is known of any book. */
    public static final BookFacts NONE = new BookFacts(Map.of());

    public BookFacts {
        extents = Map.copyOf(extents);
    }

    /**
     * How long and how large a book is.
     *
     * @param pages how many pages it has
     * @param bytes its size
     */
    public record Extent(int pages, int bytes) {}

    /** The mark that stands for the facts on a book. */
    public static String mark(Book book) {
        return mark(book.kind(), book.path());
    }

    /** The mark that stands for the facts on a book of a kind of output. */
    static String mark(OutputKind kind, String path) {
        return Mark.FACTS.sign() + kind.word() + " " + path + Mark.FACTS_END.sign();
    }

    /** A page with words for slots, in the page's language. */
    public Tokens fill(Tokens page, Messages messages) {
        if (!page.hasSlots()) {
            return page;
        }
        TokenRow out = null;
        for (int at = 0; at < page.size(); at++) {
            if (Mark.FACTS.is(page.get(at)) && at + 2 < page.size() && Mark.FACTS_END.is(page.get(at + 2))) {
                out = out == null ? new TokenRow(page.size()).add(page, 0, at) : out;
                out.text(Escape.text(words(page.get(at + 1).text(), messages)));
                at += 2;
            } else if (out != null) {
                out.add(page.get(at));
            }
        }
        return out == null ? page : out.tokens();
    }

    private String words(String kindAndBook, Messages messages) {
        int space = kindAndBook.indexOf(' ');
        String kind = kindAndBook.substring(0, space);
        Extent extent = extents.get(kindAndBook.substring(space + 1));
        if (extent == null) {
            return messages.get(kind);
        }
        String size = size(extent.bytes(), messages);
        return messages.get(kind + ".pages", extent.pages(), size);
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
