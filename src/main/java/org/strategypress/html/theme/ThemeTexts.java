package org.strategypress.html.theme;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.MergeMarks;
import org.strategypress.source.Nearest;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;

/** Tells of a theme's own texts that would spoil pages in silence: marks of a merge, words for no place. */
public final class ThemeTexts {
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private final Diagnostics out = new Diagnostics();
    private final List<SourceFile> texts;

    private ThemeTexts(List<SourceFile> texts) {
        this.texts = texts;
    }

    /** What is found in a theme's own texts. */
    public static List<Diagnostic> check(Theme theme) {
        ThemeTexts texts = new ThemeTexts(theme.texts(".css", ".ftlh", ".js", ".properties"));
        texts.all();
        return texts.out.sorted();
    }

    private void all() {
        for (SourceFile file : texts) {
            if (MergeMarks.areNotIn(file, out) && file.path().endsWith(".properties")) {
                keys(file);
            }
        }
    }

    /** A message that no template asks for is shown nowhere. */
    private void keys(SourceFile file) {
        Set<String> known = Messages.keys();
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
    private static boolean isForm(String key, Set<String> known) {
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
        return texts.stream()
                .filter(each -> each.path().endsWith(".ftlh"))
                .map(SourceFile::text)
                .anyMatch(text -> text.contains('"' + key + '"') || text.contains('"' + beginning + '"'));
    }
}
