package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Trace;
import org.strategypress.model.component.RecordComponents;
import org.strategypress.model.text.Prose;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * The texts of an entry that are written in its own file, in English: those of the council, not the program's.
 *
 * <p>Found by the components of its record, however deep, so that a field that is new is never forgotten.
 *
 * @param entry the entry
 * @param passages its texts, in the order of the record
 */
record EntryWords(Entry entry, List<Passage> passages) {
    private static final String READY_MADE = "ready-made/";

    /** All entries, and all Easy Read editions, in English: but for those that the program brings. */
    static List<Entry> written(Publication publication) {
        return publication.withEditions().filter(EntryWords::isWritten).toList();
    }

    /** Whether an entry's own words are English, and not the program's. */
    static boolean isWritten(Entry entry) {
        return isEnglish(entry) && !entry.where().file().path().startsWith(READY_MADE);
    }

    private static boolean isEnglish(Entry entry) {
        String language = entry.meta().edition().language();
        return language.equals("en") || language.startsWith("en-");
    }

    /** The words of an entry. */
    static EntryWords of(Entry entry) {
        List<Passage> found = new ArrayList<>();
        look(entry, entry.where().file(), found);
        return new EntryWords(entry, List.copyOf(found));
    }

    /** All its sentences. */
    List<String> sentences() {
        return passages.stream().flatMap(each -> each.sentences().stream()).toList();
    }

    /** Looks for texts in a record. */
    private static void look(@Nullable Object value, SourceFile file, List<Passage> found) {
        if (value instanceof Prose prose) {
            if (prose.where().file() == file) {
                found.add(new Passage(prose));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> look(each, file, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> look(each, file, found));
        } else if (value instanceof Record record && !(value instanceof Trace) && !(value instanceof Span)) {
            for (@Nullable Object each : RecordComponents.values(record)) {
                look(each, file, found);
            }
        }
    }
}
