package org.strategypress.opendata;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/**
 * Prose as plain text: a block on a line of its own, points of a list with {@code - } before them, cells of a table with
 * {@code  | } between them, and where a link leads in brackets behind its words.
 */
final class ProseText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "caption",
            "figure",
            "figcaption",
            "blockquote",
            "div",
            "br",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "hr");

    private final StringBuilder out = new StringBuilder();
    private final Function<String, @Nullable String> addresses;
    private @Nullable String link;
    private int linkStart;

    private ProseText(Function<String, @Nullable String> addresses) {
        this.addresses = addresses;
    }

    /**
     * The text of sanitised HTML.
     *
     * @param addresses the address that a link leads to, from the one that is written; null where it leads nowhere
     */
    static String of(String html, Function<String, @Nullable String> addresses) {
        if (html.indexOf('<') < 0) {
            return Token.decode(html).strip();
        }
        ProseText text = new ProseText(addresses);
        Tokens tokens = Tokens.of(html);
        for (int at = 0; at < tokens.size(); at++) {
            text.add(tokens.get(at));
        }
        return lines(text.out.toString().strip());
    }

    /** A text without blanks round its line ends, and without empty lines. */
    private static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            int last = end;
            while (last > from && text.charAt(last - 1) == ' ') {
                last--;
            }
            lines.append(text, from, last).append('\n');
            from = end;
            while (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines.append(text, from, text.length()).toString();
    }

    private void add(Token token) {
        if (token.kind() == Token.Kind.TEXT) {
            StringBuilder words = new StringBuilder();
            token.write(words);
            words(Token.decode(words.toString()));
        } else if (token.opens("li")) {
            out.append("\n- ");
        } else if (token.opens("td") || token.opens("th")) {
            out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : " | ");
        } else if (token.opens("a")) {
            String href = token.value("href");
            link = href == null ? null : addresses.apply(Token.decode(href));
            linkStart = out.length();
        } else if (token.closes("a")) {
            closeLink();
        } else if (BLOCKS.contains(token.name())) {
            int length = out.length();
            boolean point = length > 1 && out.charAt(length - 1) == ' ' && out.charAt(length - 2) == '-';
            out.append(point ? "" : "\n");
        }
    }

    /** Words as a browser shows them: white space is one blank, and none at the beginning of a line. */
    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            char before = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
            if (!blank) {
                out.append(c);
            } else if (before != ' ' && before != '\n') {
                out.append(' ');
            }
        }
    }

    private void closeLink() {
        String words = out.substring(linkStart);
        String whole = link == null ? "" : link;
        String to = whole.replaceFirst("^(?:tel|sms|mailto):", "");
        boolean said = to.isEmpty() || whole.startsWith("tel:") || whole.startsWith("sms:") || words.contains(to);
        out.append(said ? "" : " (" + to + ")");
        link = null;
    }
}
