package org.strategypress.html.theme;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * Marks in text that say what a piece of it is until the page is finished: words in the site's main language on a page in
 * another, figures that run from left to right, and names that run the other way. The marks pass through
 * templates and messages as {@link Mark}; in the finished page they become elements, and in attributes, scripts and the title
 * they go.
 */
public final class Marks {
    private static final Set<String> PLAIN = Set.of("title", "script", "style", "textarea");

    private static final Tokens FIGURE = Tokens.of("<bdi dir=\"ltr\">");
    private static final Tokens NAME = Tokens.of("<bdi>");
    private static final Tokens FIGURE_END = Tokens.of("</bdi>");
    private static final Tokens FOREIGN_END = Tokens.of("</span>");

    private Marks() {}

    /** Words in the main language. */
    public static String foreign(String words) {
        return Mark.FOREIGN.sign() + words + Mark.END.sign();
    }

    /** Figures that run from left to right whatever stands round them. */
    public static String figure(String figure) {
        return Mark.FIGURE.sign() + figure + Mark.END.sign();
    }

    /** A name that stands as one among words that run the other way: {@code 2023 to 2027} in an Arabic sentence. */
    public static String name(String name) {
        return Mark.NAME.sign() + name + Mark.END.sign();
    }

    /** The text without marks. */
    public static String strip(String text) {
        if (text.indexOf(Mark.END.sign()) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** A finished page with its slots made elements; {@code language} is the main language. */
    public static Tokens finish(Tokens page, String language, String direction) {
        if (!page.hasSlots()) {
            return page;
        }
        Tokens foreign = Tokens.of("<span lang=\"" + language + "\" dir=\"" + direction + "\">");
        TokenRow out = null;
        StringBuilder closing = new StringBuilder();
        String plain = null;
        for (int at = 0; at < page.size(); at++) {
            Token token = page.get(at);
            Mark mark = Mark.of(token);
            if (mark != null && isMark(mark.sign())) {
                out = out == null ? new TokenRow(page.size() + 64).add(page, 0, at) : out;
                out.add(plain == null ? element(mark, foreign, closing) : Tokens.NONE);
                continue;
            }
            if (out != null) {
                out.add(token);
            }
            plain = plain == null ? plain(token) : token.closes(plain) ? null : plain;
        }
        return out == null ? page : out.tokens();
    }

    /** The element that holds no elements and begins here: the title or a script. */
    private static @Nullable String plain(Token token) {
        return token.kind() == Token.Kind.START && PLAIN.contains(token.name()) ? token.name() : null;
    }

    /** Opens or closes an element; of foreign words within foreign words only the outer ones are marked. */
    private static Tokens element(Mark mark, Tokens foreign, StringBuilder closing) {
        if (mark != Mark.END) {
            boolean within = closing.indexOf("f") >= 0;
            closing.append(within ? ' ' : mark == Mark.FOREIGN ? 'f' : 'n');
            return within ? Tokens.NONE : mark == Mark.FOREIGN ? foreign : mark == Mark.NAME ? NAME : FIGURE;
        }
        char of = closing.isEmpty() ? ' ' : closing.charAt(closing.length() - 1);
        closing.setLength(Math.max(0, closing.length() - 1));
        return of == 'f' ? FOREIGN_END : of == 'n' ? FIGURE_END : Tokens.NONE;
    }

    private static boolean isMark(char c) {
        return c == Mark.FOREIGN.sign() || c == Mark.FIGURE.sign() || c == Mark.NAME.sign() || c == Mark.END.sign();
    }
}
