package org.strategypress.html;

import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/** Lays the text of an Easy Read edition out: each picture at the side of the sentences that follow it. */
final class EasyRead {
    private static final String OPEN = "<ul class=\"easy\">\n";
    private static final String CLOSE = "</ul>\n";

    private final Tokens text;
    private final TokenRow out;
    private boolean open;

    private EasyRead(Tokens text) {
        this.text = text;
        this.out = new TokenRow(text.size() + 64);
    }

    /** The list of pictures and sentences; what stands before the first picture, and each heading, stays as it is. */
    static Tokens steps(Tokens text) {
        return new EasyRead(text).steps();
    }

    private Tokens steps() {
        Token picture = null;
        int from = 0;
        for (int at = 0; at < text.size(); at++) {
            int image = picture(at);
            if (image >= 0) {
                step(picture, from, at);
                picture = text.get(image);
                at = isBlank(image + 1) ? image + 2 : image + 1;
                from = at + 1;
            }
        }
        step(picture, from, text.size());
        return (open ? out.html(CLOSE) : out).tokens();
    }

    /** The place of a picture that stands alone in the paragraph or figure that begins here, or -1. */
    private int picture(int at) {
        Token token = text.get(at);
        boolean box = (token.opens("p") || token.opens("figure")) && token.attributes() == 0;
        int image = box ? isBlank(at + 1) ? at + 2 : at + 1 : text.size();
        int close = isBlank(image + 1) ? image + 2 : image + 1;
        boolean alone = close < text.size()
                && text.get(image).opens("img")
                && !Players.isPlayed(text.get(image))
                && (text.get(close).closes("p") || text.get(close).closes("figure"));
        return alone ? image : -1;
    }

    private boolean isBlank(int at) {
        return at < text.size()
                && text.get(at).kind() == Token.Kind.TEXT
                && text.get(at).text().isBlank();
    }

    private void step(@Nullable Token picture, int from, int to) {
        if (picture == null) {
            words(from, to);
            return;
        }
        int found = text.find("h2", from);
        int heading = found < 0 || found > to ? to : found;
        out.html(open ? "" : OPEN).html("<li>").add(picture).html("<div>");
        words(from, heading);
        out.html("</div></li>\n");
        open = heading == to;
        if (!open) {
            out.html(CLOSE);
            words(heading, to);
            out.html("\n");
        }
    }

    /** What stands from a place up to another, without blanks at both ends. */
    private void words(int from, int to) {
        int first = from;
        while (first < to && isBlank(first)) {
            first++;
        }
        int last = to;
        while (last > first && isBlank(last - 1)) {
            last--;
        }
        out.add(text, first, last);
    }
}
