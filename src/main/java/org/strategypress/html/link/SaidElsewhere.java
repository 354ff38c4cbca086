package org.strategypress.html.link;

import java.util.List;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Book;

/**
 * What a part says that other parts say in the same words, such as what to do when the answer is no. It has the class {@code once}:
 * the website says it on each page, for a reader comes to any of them, and a book once where it holds the page that says it for all.
 */
public final class SaidElsewhere {
    private static final String ONCE = "once";

    private SaidElsewhere() {}

    /** A chapter's part as its book says it. */
    public static Tokens left(Tokens part, Book book, Book.Chapter chapter) {
        return book.saysElsewhere(chapter.page()) ? without(part) : part;
    }

    private static Tokens without(Tokens part) {
        TokenRow out = new TokenRow(part.size());
        for (int at = 0; at < part.size(); at++) {
            if (isRepeat(part.get(at))) {
                at = part.end(at);
            } else {
                out.add(part.get(at));
            }
        }
        return out.tokens();
    }

    private static boolean isRepeat(Token token) {
        String classes = token.kind() == Token.Kind.START ? token.value("class") : null;
        return classes != null && List.of(classes.split(" ")).contains(ONCE);
    }
}
