package org.strategypress.html;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
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

    private static final int QUIET_ZONE = 4;
    private static final int SIZE = 96;

    private final @Nullable String baseUrl;
    private final Messages messages;

    /**
     * The addresses of one site in the words of one language.
     *
     * @param baseUrl the site's address with {@code /} at its end; null where it is not known or not wanted on paper
     */
    PaperAddress(@Nullable String baseUrl, Messages messages) {
        this.baseUrl = baseUrl;
        this.messages = messages;
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
                + "<div class=\"address-code\">" + code(address, messages.get("print.code", shown)) + "</div>"
                + "<div><p>" + Escape.text(messages.get("print.address")) + "</p>"
                + "<p><a dir=\"ltr\" href=\"" + Escape.text(address) + "\">" + shown + "</a></p></div></aside>";
    }

    /** A drawing of flat squares in one path; nothing for an address that is longer than any code. */
    private static String code(String address, String words) {
        BitMatrix squares = squares(address);
        if (squares == null) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
            }
        }
        return "<svg class=\"code\" viewBox=\"0 0 " + squares.getWidth() + " " + squares.getHeight() + "\" width=\""
                + SIZE
                + "\" height=\"" + SIZE + "\" alt=\"" + Escape.text(words) + "\"><path d=\"" + path
                + "\" fill=\"#000000\"/></svg>";
    }

    private static @Nullable BitMatrix squares(String address) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            return null;
        }
    }
}
