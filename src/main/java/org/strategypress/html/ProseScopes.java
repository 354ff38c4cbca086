package org.strategypress.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the texts of one entry apart: when two of them have the same heading or the same number of a note, the later ones get
 * ids of their own, and the links inside the text go with them.
 *
 * <p>Each text stands between two characters that no text may hold until the part is finished, as {@link Marks} do.
 */
final class ProseScopes {
    private static final char OPEN = '\uFDD3';
    private static final char CLOSE = '\uFDD4';
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private ProseScopes() {}

    /** A text with a mark on both sides, if there is an id in it. */
    static String mark(String html) {
        return html.contains(" id=\"") ? OPEN + html + CLOSE : html;
    }

    /** The part with every id once, as far as texts brought them, and without marks. */
    static String finish(String part) {
        int open = part.indexOf(OPEN);
        if (open < 0) {
            return part;
        }
        Set<String> taken = templateIds(part);
        StringBuilder out = new StringBuilder(part.length());
        int from = 0;
        while (open >= 0) {
            int close = part.indexOf(CLOSE, open);
            out.append(part, from, open).append(apart(part.substring(open + 1, close), taken));
            from = close + 1;
            open = part.indexOf(OPEN, from);
        }
        return out.append(part, from, part.length()).toString();
    }

    /** The ids outside texts, wherever they stand: a printed number keeps its id even below a heading that has the same. */
    private static Set<String> templateIds(String part) {
        Set<String> taken = new HashSet<>();
        int from = 0;
        for (int open = part.indexOf(OPEN); open >= 0; open = part.indexOf(OPEN, from)) {
            take(part.substring(from, open), taken);
            from = part.indexOf(CLOSE, open) + 1;
        }
        take(part.substring(from), taken);
        return taken;
    }

    private static void take(String html, Set<String> taken) {
        Matcher ids = ID.matcher(html);
        while (ids.find()) {
            taken.add(ids.group(1));
        }
    }

    private static String apart(String text, Set<String> taken) {
        Set<String> own = new HashSet<>();
        take(text, own);
        Map<String, String> renamed = new HashMap<>();
        for (String id : own) {
            int number = 2;
            String free = id;
            while (taken.contains(free) || !free.equals(id) && own.contains(free)) {
                free = id + "-" + number++;
            }
            renamed.put(id, free);
        }
        taken.addAll(renamed.values());
        return renamed.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue()))
                ? text
                : Markup.rewrite(text, new Renaming(renamed));
    }

    /** New names for ids and for what refers to them. */
    private record Renaming(Map<String, String> names) implements Markup.Rewrite {
        @Override
        public @Nullable String attribute(String tag, String name, String value) {
            if (name.equals("href") && value.startsWith("#")) {
                return "#" + names.getOrDefault(value.substring(1), value.substring(1));
            }
            boolean refers = name.equals("id") || name.equals("aria-labelledby") || name.equals("headers");
            return refers ? names.getOrDefault(value, value) : value;
        }
    }
}
