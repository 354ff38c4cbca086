package org.strategypress.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;

/** What is wrong with an entry, and in which of its fields. */
final class EntryFindings {
    private EntryFindings() {}

    /** Those of an entry: of its file, and, where that holds several, of its lines. */
    static List<Diagnostic> of(Contents contents, EntrySource entry, List<Diagnostic> findings) {
        String path = contents.path(entry);
        return findings.stream()
                .filter(each -> each.path().equals(path) || each.path().endsWith("/" + path))
                .filter(each -> isWithin(entry, each.where()))
                .toList();
    }

    private static boolean isWithin(EntrySource entry, @Nullable Span where) {
        Span fields = entry.fields().span();
        boolean whole = entry.source().path().endsWith(".md");
        return where == null || whole || where.start() >= fields.start() && where.start() <= fields.end();
    }

    /** The name of the field that a finding is about; null where it is about none. */
    static @Nullable String field(EntrySource entry, Diagnostic finding) {
        Span where = finding.where();
        if (where == null) {
            return null;
        }
        String name = null;
        for (Pair pair : entry.fields().pairs()) {
            boolean begun = pair.key().span().start() <= where.start();
            if (begun
                    && where.start()
                            <= Math.max(
                                    pair.value().span().end(), pair.key().span().end())) {
                name = pair.key().text();
            }
        }
        return name;
    }
}
