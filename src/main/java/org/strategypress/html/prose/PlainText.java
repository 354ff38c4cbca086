package org.strategypress.html.prose;

import java.util.Set;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/** The words of our own HTML without its markup. */
public final class PlainText {
    /** Elements whose words stand apart from those round them, though no blank may be written between the tags. */
    private static final Set<String> APART = Set.of(
            "p",
            "li",
            "td",
            "th",
            "tr",
            "caption",
            "figcaption",
            "blockquote",
            "div",
            "br",
            "dt",
            "dd",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre");

    private PlainText() {}

    /** The text of a fragment, with a blank where a cell, an item or a paragraph ends. */
    public static String of(String html) {
        Tokens tokens = Tokens.of(html);
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.TEXT) {
                token.write(out);
            } else if (APART.contains(token.name())
                    && !out.isEmpty()
                    && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
        return Token.decode(out.toString()).strip();
    }
}
