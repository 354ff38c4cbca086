package org.strategypress.browsers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks a style sheet, and names each feature of CSS that it uses, as browser-compat-data names it. */
final class CssWalk {
    private static final Pattern PSEUDO = Pattern.compile("(?<!\\\\)::?[a-z][a-z-]*");
    private static final Pattern FUNCTION = Pattern.compile("([a-z][a-z-]*)\\(");
    private static final Pattern MEDIA = Pattern.compile("\\(\\s*([a-z-]+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w#.-])[a-zA-Z][a-zA-Z-]*(?![\\w(-])");

    /** A declaration or a selector with the conditions that it stands in. */
    record Use(String feature, String where, List<String> inside) {
        /** Whether a condition around it asks for this very feature. */
        boolean isAskedFor() {
            String asked = feature.startsWith(":") ? "selector(" + feature : "(" + feature;
            return inside.stream().anyMatch(each -> each.startsWith("@supports ") && each.contains(asked));
        }
    }

    private final List<Use> uses = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private CssWalk() {}

    static CssWalk of(String css) {
        CssWalk walk = new CssWalk();
        walk.block(css.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("\"[^\"]*\"|'[^']*'", "\"\""), List.of());
        return walk;
    }

    List<Use> uses() {
        return uses;
    }

    /** What is wrong whatever the data says. */
    List<String> faults() {
        return faults;
    }

    private void block(String css, List<String> inside) {
        int from = 0;
        int depth = 0;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth == 0) {
                declaration(css.substring(from, at), inside);
                from = at + 1;
            } else if (c == '{') {
                int end = closing(css, at);
                rule(css.substring(from, at).trim(), css.substring(at + 1, end), inside);
                at = end;
                from = end + 1;
            }
        }
        declaration(css.substring(from), inside);
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("never closed: " + css.substring(open, Math.min(css.length(), open + 60)));
    }

    private void rule(String head, String body, List<String> inside) {
        List<String> within = new ArrayList<>(inside);
        within.add(head);
        if (head.startsWith("@")) {
            String name = head.split("[\\s(]", 2)[0];
            use(name, head, inside);
            Matcher media = MEDIA.matcher(name.equals("@media") ? head : "");
            while (media.find()) {
                use("@media " + media.group(1).replaceFirst("^(?:min|max)-", ""), head, inside);
            }
        } else {
            pseudos(head).forEach(pseudo -> use(pseudo, head, inside));
        }
        block(body, within);
    }

    static Set<String> pseudos(String selector) {
        Set<String> found = new LinkedHashSet<>();
        Matcher pseudo = PSEUDO.matcher(selector);
        while (pseudo.find()) {
            found.add(
                    pseudo.group().equals(":before") || pseudo.group().equals(":after")
                            ? ":" + pseudo.group()
                            : pseudo.group());
        }
        return found;
    }

    private void declaration(String text, List<String> inside) {
        int colon = text.indexOf(':');
        String property = colon < 0 ? "" : text.substring(0, colon).trim();
        if (property.isEmpty() || property.startsWith("-") || inside.isEmpty()) {
            return;
        }
        String value = text.substring(colon + 1).replace("!important", "").trim();
        String where = inside.get(inside.size() - 1) + " { " + property + ": " + value + " }";
        use(property, where, inside);
        Matcher word = WORD.matcher(value.replaceAll("\\([^()]*\\)", ""));
        while (word.find()) {
            use(property + ": " + word.group(), where, inside);
        }
        Matcher function = FUNCTION.matcher(value);
        while (function.find()) {
            use(function.group(1) + "()", where, inside);
        }
        if (property.equals("text-decoration") && value.contains(" ")) {
            faults.add("an engine that does not know one value drops the whole line: " + where);
        }
    }

    private void use(String feature, String where, List<String> inside) {
        uses.add(new Use(feature, where, inside));
    }
}
