package org.strategypress.html.prose;

import java.util.HashSet;
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
        int from = 0;
        for (int blank = own.indexOf(' '); blank >= 0; blank = own.indexOf(' ', from)) {
            if (names.contains(own.substring(from, blank))) {
                return true;
            }
            from = blank + 1;
        }
        return names.contains(own.substring(from));
    }

    /** The classes that the elements of a page have. */
    public static Set<String> of(Tokens content) {
        Set<String> all = new HashSet<>();
        for (int at = 0; at < content.size(); at++) {
            String own = classes(content.get(at));
            if (own != null) {
                split(own, all);
            }
        }
        return all;
    }

    private static void split(String own, Set<String> all) {
        int from = 0;
        for (int blank = own.indexOf(' '); blank >= 0; blank = own.indexOf(' ', from)) {
            all.add(own.substring(from, blank));
            from = blank + 1;
        }
        all.add(own.substring(from));
    }

    private static @Nullable String classes(Token token) {
        return token.kind() == Token.Kind.START ? token.value("class") : null;
    }
}
