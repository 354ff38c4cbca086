package org.strategypress.html;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.MergeMarks;
import org.strategypress.source.Nearest;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;

/** Tells of a theme's own texts that would spoil pages in silence: marks of a merge, a style sheet cut short, words for no place. */
public final class ThemeTexts {
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private final Theme theme;
    private final Path folder;
    private final Diagnostics out = new Diagnostics();

    private ThemeTexts(Theme theme, Path folder) {
        this.theme = theme;
        this.folder = folder;
    }

    /** What is found in a theme's own texts. */
    public static List<Diagnostic> check(Theme theme, Path folder) {
        ThemeTexts texts = new ThemeTexts(theme, folder);
        texts.all();
        return texts.out.sorted();
    }

    private void all() {
        SortedMap<String, SourceFile> sound = new TreeMap<>();
        for (String ending : List.of(".css", ".ftlh", ".js", ".properties")) {
            theme.own(ending).forEach((path, text) -> {
                SourceFile file = new SourceFile(folder.resolve(path).toString().replace('\\', '/'), text);
                if (MergeMarks.areNotIn(file, out)) {
                    sound.put(path, file);
                }
            });
        }
        sound.forEach((path, file) -> {
            if (path.endsWith(".css")) {
                braces(file);
            } else if (path.startsWith("messages/")) {
                keys(file);
            }
        });
    }

    /** A brace that is never closed takes all that stands below it with it. */
    private void braces(SourceFile file) {
        String css = file.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '/' && css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 1;
            } else if (c == '"' || c == '\'') {
                at = closing(css, at);
            } else if (c == '\\') {
                at++;
            } else if (c == '{') {
                open.push(at);
            } else if (c == '}' && !open.isEmpty()) {
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            int first = open.peekLast();
            out.warning(
                    "style-unclosed",
                    file.span(first, first + 1),
                    "this { is never closed, so browsers leave out what stands below it",
                    "close it with }");
        }
    }

    private static int closing(String css, int open) {
        int at = open + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(open) && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** A message that no template asks for is shown nowhere. */
    private void keys(SourceFile file) {
        List<String> known = Messages.keys();
        for (int number = 1; number <= file.lines().count(); number++) {
            String line = file.lines().line(number);
            String key = key(line);
            if (key != null && !known.contains(key) && !isForm(key, known) && !isAsked(key)) {
                int start = file.lines().offset(new Position(number, 1)) + line.indexOf(key);
                String near = Nearest.of(key, known);
                out.warning(
                        "unknown-message",
                        file.span(start, start + key.length()),
                        "no page says “" + key + "”",
                        near == null
                                ? "look for its name in the default theme's messages"
                                : "did you mean “" + near + "”?");
            }
        }
    }

    /** Whether it is another form of a message for other numbers, which a language may need: {@code count.few}. */
    private static boolean isForm(String key, List<String> known) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                && FORMS.contains(key.substring(dot + 1))
                && (known.contains(key.substring(0, dot)) || known.contains(key.substring(0, dot) + ".other"));
    }

    private static @Nullable String key(String line) {
        String text = line.strip();
        int end = text.indexOf('=');
        return end <= 0 || text.startsWith("#") || text.startsWith("!")
                ? null
                : text.substring(0, end).strip();
    }

    /** Whether a template of the theme names it, whole or by its beginning. */
    private boolean isAsked(String key) {
        int dot = key.lastIndexOf('.');
        String beginning = dot < 0 ? key : key.substring(0, dot + 1);
        return theme.own(".ftlh").values().stream()
                .anyMatch(text -> text.contains('"' + key + '"') || text.contains('"' + beginning + '"'));
    }
}
