package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.content.FieldPath.Step;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryNames;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/**
 * Each field of each kind is read into the component that has its name: two entries that differ in one field alone are two
 * records that differ there alone. So a reader that swaps two fields of one type, drops one or reads one twice is told.
 */
class EveryFieldArrivesTest {
    /** The components of fields that have another name there, by the field or by the group that it is of and the field. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("site.name", "title"),
            Map.entry("editions.areas", "area"),
            Map.entry("editions.languages", "language"),
            Map.entry("contact.hours", "open"),
            Map.entry("contact.hours-words", "hours"),
            Map.entry("kind", "group"),
            Map.entry("name-owner", "ownerNamed"),
            Map.entry("mark", "kept"),
            Map.entry("telephone number.for", "purpose"),
            Map.entry("medium.transcript-link", "link"),
            Map.entry("indicator.target", "targets"),
            Map.entry("amount.none", "worth"),
            Map.entry("amount.unknown", "worth"),
            Map.entry("amount.needs-led", "worth"),
            Map.entry("age band.none", "worth"),
            Map.entry("age band.unknown", "worth"),
            Map.entry("status row.none", "worth"),
            Map.entry("status row.unknown", "worth"),
            Map.entry("entitlement.where", "at"),
            Map.entry("decision.appendices", "appendicesNone"),
            Map.entry("decision.background-papers", "backgroundPapersNone"),
            Map.entry("decision.previous-minutes", "previousMinutesNone"),
            Map.entry("audit trail.lead-officer", "leadOfficers"));

    /** Fields that do not arrive so: some are read beside the entry or before it, one is only judged, one is a title as well. */
    private static final Set<String> ELSEWHERE = Set.of(
            "id",
            "site.frames",
            "medium.decorative",
            "medium.file",
            "sign-off.by",
            "sign-off.on",
            "sign-off.of",
            "approval.of");

    /**
     * Components behind a field's own: those of a reference, a date, a period or a sum, of a group that a line in its place is
     * read into, and the words that one of several days may be.
     */
    private static final Set<String> WITHIN = Set.of(
            "id",
            "printed",
            "label",
            "from",
            "to",
            "precision",
            "pence",
            "worth",
            "words",
            "file",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    /** Components that no field is read into alone: what an entry is, the other half of a row, what two fields say together. */
    private static final Set<String> MADE =
            Set.of("meta.id", "meta.kind", "meta.edition.language", "meta.edition.easyRead");

    private static final Markdown MARKDOWN = new Markdown();

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void itIsReadIntoTheComponentOfItsName(ContentKind kind) {
        Set<String> wrong = new TreeSet<>();
        for (FieldPath path : FieldPath.all(Schemas.of(kind))) {
            boolean elsewhere = ELSEWHERE.contains(path.last().key())
                    || ELSEWHERE.contains(path.last().property().name());
            if (!elsewhere) {
                String told = told(kind, path);
                if (told != null) {
                    wrong.add(path + " -> " + told);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyComponentIsReadFromAField(ContentKind kind) {
        Set<List<String>> arrived = new HashSet<>();
        FieldPath.all(Schemas.of(kind)).forEach(path -> arrived.addAll(arrivals(kind, path)));
        Set<String> unread = new TreeSet<>();
        for (List<String> each : Arrivals.all(kind.record())) {
            String name = String.join(".", each);
            boolean read = arrived.stream()
                    .anyMatch(way -> way.size() >= each.size()
                            && way.subList(0, each.size()).equals(each));
            if (!read && !MADE.contains(name)) {
                unread.add(name);
            }
        }
        assertThat(unread).isEmpty();
    }

    private static Set<List<String>> arrivals(ContentKind kind, FieldPath path) {
        List<Object> read = path.values().stream()
                .map(value -> decode(kind, WrittenEntry.yaml(path, value), new Diagnostics()))
                .filter(Objects::nonNull)
                .toList();
        return read.size() < 2 ? Set.of() : Arrivals.between(read.get(0), read.get(1));
    }

    @Test
    void whatIsExceptedIsAFieldThatIsThere() {
        Set<String> known = new HashSet<>();
        for (ContentKind kind : ContentKind.values()) {
            FieldPath.all(Schemas.of(kind))
                    .forEach(path -> path.steps().forEach(step -> {
                        known.add(step.key());
                        known.add(step.property().name());
                        known.add(step.schema().name());
                    }));
        }
        assertThat(known)
                .containsAll(CALLED.keySet())
                .containsAll(ELSEWHERE)
                .containsAll(FieldPath.exceptions())
                .containsAll(WrittenEntry.exceptions());
    }

    /** What is wrong with how a field is read; null where nothing is. */
    private static String told(ContentKind kind, FieldPath path) {
        List<Object> read = new ArrayList<>();
        for (String value : path.values()) {
            String yaml = WrittenEntry.yaml(path, value);
            Diagnostics out = new Diagnostics();
            Object entry = decode(kind, yaml, out);
            if (entry == null || out.errors() > 0) {
                return yaml + out.sorted().stream().map(DiagnosticText::text).toList();
            }
            read.add(entry);
        }
        Set<List<String>> arrivals = Arrivals.between(read.get(0), read.get(1));
        boolean right = !arrivals.isEmpty() && arrivals.stream().allMatch(each -> isOf(path, each));
        return right ? null : arrivals.toString();
    }

    private static Object decode(ContentKind kind, String yaml, Diagnostics out) {
        SourceFile file = new SourceFile("content/test.yaml", yaml);
        YamlNode node = YamlReader.read(file, 0, yaml.length(), out);
        Decoding.Place place = new Decoding.Place(kind, "the-id", file.whole(), "en", false, Set.of());
        return node == null ? null : Readers.of(kind).decode(node, new Decoding(out, MARKDOWN, place, EntryNames.NONE));
    }

    /**
     * Whether components have the names of the fields on the way, in their order, and end with the last: a part of the record
     * may stand before a field, never behind it.
     */
    private static boolean isOf(FieldPath path, List<String> components) {
        int at = 0;
        for (Step step : path.steps()) {
            String key = step.property().name();
            List<String> names =
                    List.of(key, camel(key), CALLED.getOrDefault(step.key(), CALLED.getOrDefault(key, key)));
            while (at < components.size() && !names.contains(components.get(at))) {
                at++;
            }
            if (at++ >= components.size()) {
                return false;
            }
        }
        return WITHIN.containsAll(components.subList(at, components.size()));
    }

    private static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("-")) {
            out.append(out.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }
}
