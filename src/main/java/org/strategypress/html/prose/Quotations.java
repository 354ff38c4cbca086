package org.strategypress.html.prose;

import org.strategypress.html.theme.Marks;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * The marks of the page's language round each quotation, so that website and PDF say the same and a reader sees and hears
 * where the quotation ends. A quotation that brings its own marks keeps them.
 */
public final class Quotations {
    private static final String ELEMENT = "q";
    private static final String MARKS = "\u201C\u201D\u201E\u201F\u2018\u00AB\u2039\"";

    private Quotations() {}

    /** The part with the marks in it. */
    public static Tokens marked(Tokens part, Messages messages) {
        if (!part.has(ELEMENT)) {
            return part;
        }
        TokenRow out = new TokenRow(part.size() + 16);
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            if (token.closes(ELEMENT) && !open.isEmpty()) {
                int last = open.length() - 1;
                boolean own = open.charAt(last) == '-';
                open.setLength(last);
                out.text(own ? "" : mark(messages, last, "close"));
            }
            out.add(token);
            if (token.opens(ELEMENT)) {
                boolean own = at + 1 < part.size() && isMarked(part.get(at + 1));
                out.text(own ? "" : mark(messages, open.length(), "open"));
                open.append(own ? '-' : '+');
            }
        }
        return out.tokens();
    }

    private static boolean isMarked(Token words) {
        return words.kind() == Token.Kind.TEXT && MARKS.indexOf(words.first()) >= 0;
    }

    private static String mark(Messages messages, int depth, String side) {
        return Escape.text(Marks.strip(messages.get("quote." + (depth % 2 == 0 ? "" : "inner-") + side)));
    }
}
