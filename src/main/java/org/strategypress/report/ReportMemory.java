package org.strategypress.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;
import org.strategypress.trace.Fingerprint;

/**
 * What the report remembers from one time to the next: for each entry a fingerprint of its words, sums and contacts, and the day
 * of the first check at which they were as they are. A report that is made twice remembers the same.
 */
final class ReportMemory {
    /** Where the data of a report holds what it remembers. */
    static final String NAME = "entries";

    private static final String CHECKED = "checked";

    private final List<Remembered> now = new ArrayList<>();

    /**
     * What is remembered of an entry.
     *
     * @param entry the entry
     * @param fingerprint of its words, sums and contacts
     * @param checked the day on which somebody last checked it; null where none is given
     * @param since the day of the first check of which it is known that they were the same; null where there was no check
     */
    record Remembered(
            Entry entry,
            String fingerprint,
            @Nullable LocalDate checked,
            @Nullable LocalDate since) {
        /** Whether it was checked again, and nothing of it changed. */
        boolean isCheckedAgain() {
            return checked != null && since != null && checked.isAfter(since);
        }

        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", entry.id());
            data.put("fingerprint", fingerprint);
            if (checked != null) {
                data.put(CHECKED, checked.toString());
            }
            if (since != null) {
                data.put("since", since.toString());
            }
            return data;
        }
    }

    private ReportMemory() {}

    /**
     * What is remembered from now on.
     *
     * @param before the data of the report before, as {@link ReportData} wrote it; null where there was none
     */
    static ReportMemory of(Publication publication, @Nullable String before) {
        Map<String, Map<String, String>> known = before == null ? Map.of() : read(before);
        ReportMemory memory = new ReportMemory();
        for (Entry entry : publication.entries()) {
            if (EntryPlace.isOwn(entry)) {
                memory.now.add(remembered(publication, entry, known.getOrDefault(entry.id(), Map.of())));
            }
        }
        return memory;
    }

    /** All entries of the council's own, in their order. */
    List<Remembered> all() {
        return List.copyOf(now);
    }

    private static Remembered remembered(Publication publication, Entry entry, Map<String, String> known) {
        String fingerprint = fingerprint(publication, entry);
        LocalDate checked = checked(entry).orElse(null);
        boolean same = fingerprint.equals(known.get("fingerprint"));
        LocalDate since = same ? day(known.getOrDefault("since", "")).orElse(checked) : checked;
        return new Remembered(entry, fingerprint, checked, since);
    }

    /** The day on which somebody last checked an entry. */
    static Optional<LocalDate> checked(Entry entry) {
        LocalDate[] found = {null};
        Leaves.of(entry, (name, value) -> {
            if (name.equals(CHECKED) && value instanceof LocalDate day) {
                found[0] = day;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static String fingerprint(Publication publication, Entry entry) {
        Fingerprint fingerprint = new Fingerprint();
        add(entry, fingerprint);
        entry.meta().trace().references().stream()
                .flatMap(each -> publication.find(each.ref()).stream())
                .flatMap(each -> each.as(Contact.class).stream())
                .forEach(each -> add(each, fingerprint));
        return fingerprint.hex();
    }

    private static void add(Entry entry, Fingerprint fingerprint) {
        Leaves.of(entry, (name, value) -> {
            if (!name.equals(CHECKED)) {
                fingerprint.add(name).add(value instanceof Prose prose ? prose.html() : value);
            }
        });
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What a report before remembered, by id; nothing where its file cannot be read. */
    private static Map<String, Map<String, String>> read(String before) {
        int at = before.lastIndexOf("\n\"" + NAME + "\":[");
        int from = before.indexOf('[', Math.max(0, at));
        int end = before.lastIndexOf(']');
        Map<String, Map<String, String>> known = new HashMap<>();
        if (at >= 0 && end > from) {
            SourceFile file = new SourceFile(Report.DATA, before.substring(from, end + 1));
            YamlNode read = YamlReader.read(file, 0, file.text().length(), new Diagnostics());
            if (read instanceof YamlNode.Sequence list) {
                list.items().stream().map(ReportMemory::values).forEach(each -> {
                    String id = each.get("id");
                    if (id != null) {
                        known.put(id, each);
                    }
                });
            }
        }
        return known;
    }

    private static Map<String, String> values(YamlNode node) {
        Map<String, String> values = new HashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.pairs().forEach(pair -> {
                if (pair.value() instanceof YamlNode.Scalar value) {
                    values.put(pair.key().text(), value.text());
                }
            });
        }
        return values;
    }
}
