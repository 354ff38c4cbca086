package org.strategypress.html.link;

import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Mark;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Page;

/**
 * The way from paper to a page, film or sound of the website: its address, to type, and a QR code (ISO/IEC 18004), to hold a phone to.
 *
 * <p>A part that wants it has a slot where it is to stand. On the web the slot goes. The
 * address is the page's own: made of the words that editors chose as names, it is easier to type than a made-up short code, and
 * it is the same on paper, in the browser and in a message to a friend. A film or sound has its way where its player stands.
 */
public final class PaperAddress {
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
    public PaperAddress(@Nullable String baseUrl, Messages messages, AddressCodes codes) {
        this.baseUrl = baseUrl;
        this.messages = messages;
        this.codes = codes;
    }

    /** A part without slots for addresses. */
    public static Tokens strip(Tokens part) {
        return filled(part, Tokens.NONE);
    }

    /** A page's part with its address where the first slot is. */
    public Tokens fill(Tokens part, Page page) {
        boolean wanted = false;
        for (int at = 0; at < part.size() && !wanted; at++) {
            wanted = Mark.ADDRESS.is(part.get(at));
        }
        return wanted && baseUrl != null
                ? filled(part, Tokens.of(html(baseUrl + path(page), "print.address", page.id())))
                : strip(part);
    }

    /** Whether a token is a player for which the way to its film or sound is printed. */
    public boolean isShownFor(Token token) {
        return baseUrl != null && (token.opens("video") || token.opens("audio")) && token.value("src") != null;
    }

    /** A page's part with the way to each film and sound behind its player, which paper leaves out. */
    public Tokens withPlayers(Tokens part, Page page, Links links) {
        TokenRow out = null;
        int number = 0;
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            String path = isShownFor(token) ? links.path(String.valueOf(token.value("src"))) : null;
            if (path != null) {
                number++;
                int end = part.end(at);
                out = out == null ? new TokenRow(part.size()).add(part, 0, at) : out;
                out.add(part, at, end + 1).html(html(baseUrl + path, "print.player", page.id() + "-player-" + number));
                at = end;
            } else if (out != null) {
                out.add(token);
            }
        }
        return out == null ? part : out.tokens();
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

    private String html(String address, String words, String name) {
        String shown = Escape.text(address.replaceFirst("^https?://", ""));
        return "<aside class=\"address\" data-page=\"" + FURNITURE + name + "\">"
                + "<div class=\"address-code\">" + drawing(address, messages.get("print.code", shown)) + "</div>"
                + "<div><p>" + Escape.text(messages.get(words)) + "</p>"
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
