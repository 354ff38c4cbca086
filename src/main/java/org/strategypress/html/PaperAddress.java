package org.strategypress.html;

import org.jspecify.annotations.Nullable;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Page;

/**
 * The way from paper to a page of the website: its address, to type, and a QR code (ISO/IEC 18004), to hold a phone to.
 *
 * <p>A part that wants it has a slot where it is to stand. On the web the slot goes. The
 * address is the page's own: made of the words that editors chose as names, it is easier to type than a made-up short code, and
 * it is the same on paper, in the browser and in a message to a friend.
 */
final class PaperAddress {
    /** What the audit knows it by: its words are on paper alone. */
    static final String FURNITURE = "furniture-address-";

    private static final int SIZE = 96;

    private final @Nullable String baseUrl;
    private final Messages messages;
    private final AddressCodes codes;

    /**
     * The addresses of one site in the words of one language.
     *
     * @param baseUrl the site's address with {@code /} at its end; null where it is not known or not wanted on paper
     * @param codes draws the codes
     */
    PaperAddress(@Nullable String baseUrl, Messages messages, AddressCodes codes) {
        this.baseUrl = baseUrl;
        this.messages = messages;
        this.codes = codes;
    }

    /** A part without slots for addresses. */
    static Tokens strip(Tokens part) {
        return filled(part, Tokens.NONE);
    }

    /** A page's part with its address where the first slot is. */
    Tokens fill(Tokens part, Page page) {
        boolean wanted = false;
        for (int at = 0; at < part.size() && !wanted; at++) {
            wanted = Mark.ADDRESS.is(part.get(at));
        }
        return wanted && baseUrl != null ? filled(part, Tokens.of(html(baseUrl + path(page), page))) : strip(part);
    }

    private static Tokens filled(Tokens part, Tokens address) {
        if (!part.hasSlots()) {
            return part;
        }
        TokenRow out = null;
        for (int at = 0; at < part.size(); at++) {
            if (Mark.ADDRESS.is(part.get(at))) {
                out = out == null ? new TokenRow(part.size()).add(part, 0, at).add(address) : out;
            } else if (out != null) {
                out.add(part.get(at));
            }
        }
        return out == null ? part : out.tokens();
    }

    private static String path(Page page) {
        return page.path().endsWith("/index.html")
                ? page.path().substring(0, page.path().length() - 10)
                : page.path();
    }

    private String html(String address, Page page) {
        String shown = Escape.text(address.replaceFirst("^https?://", ""));
        return "<aside class=\"address\" data-page=\"" + FURNITURE + page.id() + "\">"
                + "<div class=\"address-code\">" + drawing(address, messages.get("print.code", shown)) + "</div>"
                + "<div><p>" + Escape.text(messages.get("print.address")) + "</p>"
                + "<p><a dir=\"ltr\" href=\"" + Escape.text(address) + "\">" + shown + "</a></p></div></aside>";
    }

    private String drawing(String address, String words) {
        AddressCodes.Code code = codes.of(address);
        if (code == null) {
            return "";
        }
        return "<svg class=\"code\" viewBox=\"0 0 " + code.size() + " " + code.size() + "\" width=\"" + SIZE
                + "\" height=\"" + SIZE + "\" alt=\"" + Escape.text(words) + "\"><path d=\"" + code.path()
                + "\" fill=\"#000000\"/></svg>";
    }
}
