package org.strategypress.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ids on a page that shows several entries in full: each id that an entry's own text brings stands behind the entry's id, so
 * that two boards may both have a heading “Role” and a first note.
 *
 * <p>{@code <section class="entry"><h2 id="board">…<h3 id="role">} becomes {@code <h3 id="board-role">}.
 */
final class EntryScopes {
    private static final String OPEN = "<section class=\"entry\">";
    private static final String ID = " id=\"";
    private static final Set<String> REFERENCES =
            Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers");

    private EntryScopes() {}

    /** The part with the ids of each entry's text behind the entry's id. */
    static String scoped(String part) {
        int at = part.indexOf(OPEN);
        if (at < 0) {
            return part;
        }
        StringBuilder out = new StringBuilder(part.length() + 256);
        int from = 0;
        while (at >= 0) {
            int end = end(part, at);
            String section = part.substring(at, end);
            int id = section.indexOf(ID);
            out.append(part, from, at);
            out.append(id < 0 ? section : scoped(section, value(section, id + ID.length())));
            from = end;
            at = part.indexOf(OPEN, from);
        }
        return out.append(part, from, part.length()).toString();
    }

    /** The id that a place in an entry's text has on a page where the entry is one of several. */
    static String id(String entry, String id) {
        boolean own = id.equals(entry) || id.startsWith(entry + "-");
        return own ? id : entry + "-" + id;
    }

    private static String scoped(String section, String entry) {
        return Markup.rewrite(section, new Markup.Rewrite() {
            @Override
            public @Nullable String attribute(String tag, String name, String value) {
                if (name.equals("id") || REFERENCES.contains(name)) {
                    return id(entry, value);
                }
                boolean here = name.equals("href") && value.startsWith("#") && value.length() > 1;
                return here ? "#" + id(entry, value.substring(1)) : value;
            }
        });
    }

    private static String value(String html, int at) {
        return html.substring(at, html.indexOf('"', at));
    }

    /** Where the section that opens at {@code start} ends, those inside it counted. */
    private static int end(String html, int start) {
        int depth = 0;
        int at = start;
        while (at >= 0) {
            int open = html.indexOf("<section", at);
            int close = html.indexOf("</section>", at);
            if (close < 0) {
                return html.length();
            }
            boolean opens = open >= 0 && open < close;
            depth += opens ? 1 : -1;
            at = opens ? open + 1 : close + "</section>".length();
            if (depth == 0) {
                return at;
            }
        }
        return html.length();
    }
}
