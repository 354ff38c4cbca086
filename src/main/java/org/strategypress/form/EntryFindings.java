package org.strategypress.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;

/** What is wrong with an entry, and in which of its fields. */
final class EntryFindings {
    /** The first field that a cure asks for: {@code add a line contact: with the id of a contact}. */
    private static final Pattern ASKED = Pattern.compile("^add (?:a line )?([a-z]+(?:-[a-z]+)*): ");

    private final Map<String, List<Diagnostic>> byFile = new HashMap<>();

    /** What is wrong with the content; messages may name a file from further up than the content folder. */
    EntryFindings(List<Diagnostic> findings) {
        for (Diagnostic each : findings) {
            String path = each.path();
            add(path, each);
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                add(path.substring(at + 1), each);
            }
        }
    }

    private void add(String path, Diagnostic finding) {
        byFile.computeIfAbsent(path, name -> new ArrayList<>()).add(finding);
    }

    /** Those of a file, by its path below the content folder. */
    List<Diagnostic> of(String path) {
        return byFile.getOrDefault(path, List.of());
    }

    /** Those of an entry: of its file, and, where that holds several, of its lines. */
    List<Diagnostic> of(Contents contents, EntrySource entry) {
        return of(contents.path(entry)).stream()
                .filter(each -> isWithin(entry, each.where()))
                .toList();
    }

    private static boolean isWithin(EntrySource entry, @Nullable Span where) {
        Span fields = entry.fields().span();
        boolean whole = entry.source().path().endsWith(".md");
        return where == null || whole || where.start() >= fields.start() && where.start() <= fields.end();
    }

    /** The name of the field that a finding is about, be it missing; null where it is about none. */
    static @Nullable String field(EntrySource entry, Diagnostic finding) {
        String missing = missing(entry, finding);
        if (missing != null) {
            return missing;
        }
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

    /** The field that the cure of a finding asks for and the entry does not have; null where it asks for none. */
    static @Nullable String missing(EntrySource entry, Diagnostic finding) {
        Matcher asked = ASKED.matcher(finding.hint() == null ? "" : finding.hint());
        if (!asked.find() || FieldForm.value(entry.fields(), asked.group(1)) != null) {
            return null;
        }
        String name = asked.group(1);
        boolean isField = Schemas.of(entry.kind()).properties().stream()
                .anyMatch(each -> each.name().equals(name));
        return isField ? name : null;
    }
}
