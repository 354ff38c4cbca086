package org.strategypress.html.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/** The classes of elements: what {@code class="note bad"} has are {@code note} and {@code bad}. */
public final class ElementClasses {
    private ElementClasses() {}

    /** Whether a tag begins an element that has one of these. */
    static boolean isOneOf(Token token, Set<String> names) {
        String own = classes(token);
        if (own == null) {
            return false;
        }
        String spaced = " " + own + " ";
        for (String name : names) {
            if (spaced.contains(" " + name + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether any element of a page has this class. */
    public static boolean has(Tokens content, String name) {
        return hasAny(content, Set.of(name));
    }

    /** Whether any element of a page has one of these classes. */
    public static boolean hasAny(Tokens content, Set<String> names) {
        for (int at = 0; at < content.size(); at++) {
            if (isOneOf(content.get(at), names)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String classes(Token token) {
        return token.kind() == Token.Kind.START ? token.value("class") : null;
    }
}
