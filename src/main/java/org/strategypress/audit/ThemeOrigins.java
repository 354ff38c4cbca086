package org.strategypress.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.page.OutputKind;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * Leads what an audit finds in finished pages back to the templates of a council's own theme: one mistake in its header stands
 * on every page. The default theme's templates make none, so the theme's own are asked first.
 */
public final class ThemeOrigins {
    private final List<SourceFile> files;
    private final List<TemplateTag> tags = new ArrayList<>();

    /** The templates and messages of a theme's own, named as findings show them. */
    public ThemeOrigins(List<SourceFile> files) {
        this.files = List.copyOf(files);
        files.stream()
                .filter(file -> file.path().endsWith(".ftlh"))
                .forEach(file -> tags.addAll(TemplateTag.all(file)));
    }

    /** A mistake of a theme: at a tag of a template, or of no tag that is known, by its words. */
    private record Mistake(String rule, @Nullable Span where, String words) {}

    /** The findings; those of one tag of a template are one, at that tag, and so are those that say the same of many pages. */
    public List<Diagnostic> traced(List<Diagnostic> audit) {
        if (files.isEmpty()) {
            return audit;
        }
        Map<Mistake, List<Diagnostic>> mistakes = new LinkedHashMap<>();
        for (Diagnostic each : audit) {
            Span origin = origin(each);
            String words = origin == null ? each.message() : "";
            mistakes.computeIfAbsent(new Mistake(each.rule(), origin, words), key -> new ArrayList<>())
                    .add(each);
        }
        List<Diagnostic> out = new ArrayList<>();
        mistakes.forEach((mistake, found) -> {
            boolean once = mistake.where() == null
                    && found.stream().map(Diagnostic::path).distinct().count() == 1;
            out.addAll(once ? found : List.of(one(mistake.where(), found)));
        });
        return out;
    }

    private static Diagnostic one(@Nullable Span where, List<Diagnostic> found) {
        Diagnostic first = found.get(0);
        Set<String> pages = new TreeSet<>();
        found.forEach(each -> pages.add(each.path()));
        String on = pages.size() == 1 ? "on " + first.path() : "on " + pages.size() + " pages, like " + first.path();
        return new Diagnostic(
                first.severity(),
                first.rule(),
                where == null ? first.where() : where,
                where == null ? first.path() : where.file().path(),
                first.message() + " (" + on + ")",
                first.hint() == null
                        ? "mend it in " + (where == null ? "the theme" : "this file of the theme")
                        : first.hint());
    }

    /** The tag of a template that most surely made a tag of a page, or null. */
    private @Nullable Span origin(Diagnostic finding) {
        Span where = finding.where();
        if (where == null || !OutputKind.WEBSITE.isKindOf(where.file().path())) {
            return null;
        }
        if (finding.rule().equals(LeftoversRule.RULE)) {
            return code(Authored.words(where));
        }
        String tag = TemplateTag.plain(where.text());
        String value = quoted(finding.message());
        TemplateTag best = null;
        TemplateTag named = null;
        for (TemplateTag each : tags) {
            if (each.mayMake(tag) && (best == null || each.length() > best.length())) {
                best = each;
            }
            named = named == null && !value.isEmpty() && each.says(value) ? each : named;
        }
        TemplateTag made = named == null || best != null && best.says(value) ? best : named;
        return made == null ? null : made.where();
    }

    /** Where code that was left over stands in a template or a message, or null. */
    private @Nullable Span code(String words) {
        for (SourceFile file : files) {
            int at = words.isEmpty() ? -1 : file.text().indexOf(words);
            if (at >= 0) {
                return file.span(at, at + words.length());
            }
        }
        return null;
    }

    /** What a message quotes first: an address, an id. */
    private static String quoted(String message) {
        int open = message.indexOf('"');
        int close = message.indexOf('"', open + 1);
        return open < 0 || close < 0 ? "" : message.substring(open + 1, close);
    }
}
