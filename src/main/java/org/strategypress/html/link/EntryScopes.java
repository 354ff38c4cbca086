package org.strategypress.html.link;

import java.util.Set;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * Ids on a page that shows several entries in full: each id that an entry's own text brings stands behind the entry's id, so
 * that two boards may both have a heading “Role” and a first note.
 *
 * <p>{@code <section class="entry"><h2 id="board">…<h3 id="role">} becomes {@code <h3 id="board-role">}.
 */
public final class EntryScopes {
    private static final String ELEMENT = "section";
    private static final String CLASS = "entry";
    private static final Set<String> REFERENCES =
            Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers");

    private EntryScopes() {}

    /** The part with the ids of each entry's text behind the entry's id. */
    public static Tokens scoped(Tokens part) {
        TokenRow out = null;
        int from = 0;
        for (int at = 0; at < part.size(); at++) {
            if (isEntry(part.get(at))) {
                int end = Math.min(part.size(), part.end(at) + 1);
                out = out == null ? new TokenRow(part.size()) : out;
                out.add(part, from, at);
                scoped(part, at, end, out);
                from = end;
                at = end - 1;
            }
        }
        return out == null ? part : out.add(part, from, part.size()).tokens();
    }

    private static boolean isEntry(Token token) {
        String classes = token.opens(ELEMENT) ? token.value("class") : null;
        return classes != null && (" " + classes + " ").contains(" " + CLASS + " ");
    }

    /** The id that a place in an entry's text has on a page where the entry is one of several. */
    static String id(String entry, String id) {
        boolean own = id.equals(entry) || id.startsWith(entry + "-");
        return own ? id : entry + "-" + id;
    }

    private static void scoped(Tokens part, int from, int to, TokenRow out) {
        String entry = null;
        for (int at = from; at < to && entry == null; at++) {
            entry = part.get(at).value("id");
        }
        for (int at = from; at < to; at++) {
            out.add(entry == null ? part.get(at) : scoped(part.get(at), entry));
        }
    }

    private static Token scoped(Token tag, String entry) {
        return tag.rewritten((name, value) -> {
            if (name.equals("id") || REFERENCES.contains(name)) {
                return id(entry, value);
            }
            boolean here = name.equals("href") && value.startsWith("#") && value.length() > 1;
            return here ? "#" + id(entry, value.substring(1)) : value;
        });
    }
}
