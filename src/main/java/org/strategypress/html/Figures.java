package org.strategypress.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/** Keeps phone numbers, sums and ranges in text that runs from right to left running from left to right. */
final class Figures {
    private static final Pattern GROUPS =
            Pattern.compile("[+£€]?[0-9]+(?:[ \u00a0.,/:–-][0-9]+)+%?|[+£€][0-9]+|[0-9]+%");

    private Figures() {}

    /** Whether the text has letters that run from right to left, which turn round the parts of a figure behind them. */
    static boolean isNearLettersFromRight(Tokens text) {
        for (int at = 0; at < text.size(); at++) {
            if (text.get(at).kind() == Token.Kind.TEXT
                    && text.get(at).text().chars().anyMatch(Figures::isFromRight)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFromRight(int unit) {
        return unit >= '\u0590' && unit <= '\u08FF' || unit >= '\uFB1D' && unit <= '\uFEFC';
    }

    /** The text with each figure of more than one part isolated. */
    static Tokens isolate(Tokens text) {
        TokenRow out = new TokenRow(text.size() + 16);
        for (int at = 0; at < text.size(); at++) {
            if (text.get(at).kind() == Token.Kind.TEXT) {
                isolate(text.get(at), out);
            } else {
                out.add(text.get(at));
            }
        }
        return out.tokens();
    }

    private static void isolate(Token run, TokenRow out) {
        Matcher matcher = GROUPS.matcher(run.text());
        int written = 0;
        while (matcher.find()) {
            out.add(run.part(written, matcher.start()))
                    .html("<bdi dir=\"ltr\">")
                    .add(run.part(matcher.start(), matcher.end()))
                    .html("</bdi>");
            written = matcher.end();
        }
        out.add(run.part(written, run.end() - run.start()));
    }
}
