package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryNames;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.Versions;

/** A change is said of the field that was changed: of every field that there is, by the name that editors write. */
class FieldNamesTest {
    private static final Markdown MARKDOWN = new Markdown();

    /** Fields of which no page tells: the id, which finds the entry; who signed it off; and what is read before the site. */
    private static final Set<String> UNTOLD = Set.of(
            "id", "sign-off.by", "sign-off.on", "sign-off.of", "approval.of", "site.frames", "medium.decorative");

    /** Parts of a date, of a period and of ages, which are told as a whole. */
    private static final Set<String> WHOLE = Set.of("printed", "label", "from", "to", "days", "until");

    /** What is said by one of a few fields, of which no two stand together. */
    private static final Set<String> EXCLUSIVE = Set.of(".none", ".unknown", ".needs-led", "hours", "hours-words");

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void aChangeHasTheNameOfTheFieldThatChanged(ContentKind kind) {
        Set<String> wrong = new TreeSet<>();
        for (FieldPath path : FieldPath.all(Schemas.of(kind))) {
            if (UNTOLD.contains(path.last().key())
                    || UNTOLD.contains(path.last().property().name())) {
                continue;
            }
            List<String> told = told(kind, path);
            if (told.isEmpty() || !told.stream().allMatch(each -> isOf(path, each))) {
                wrong.add(path + " -> " + told);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isOf(FieldPath path, String told) {
        List<String> names = new ArrayList<>(
                path.steps().stream().map(step -> step.property().name()).toList());
        if (told.equals(String.join(".", names))) {
            return true;
        }
        if (told.equals(String.join(".", names) + ".file") || EXCLUSIVE.stream().anyMatch(told::endsWith)) {
            return true;
        }
        boolean part = WHOLE.contains(names.remove(names.size() - 1));
        return part && told.equals(String.join(".", names));
    }

    private static List<String> told(ContentKind kind, FieldPath path) {
        List<Publication> states = new ArrayList<>();
        for (String value : path.values()) {
            states.add(state(kind, WrittenEntry.yaml(path, value)));
        }
        List<String> told = new ArrayList<>();
        for (ChangedEntry entry : Versions.between(states.get(0), states.get(1), Versions.Renames.GUESSED)) {
            entry.fields().forEach(field -> told.add(name(field)));
        }
        return told.stream().distinct().toList();
    }

    private static String name(ChangedField field) {
        return String.join(
                ".", field.way().stream().map(ChangedField.Step::field).toList());
    }

    private static Publication state(ContentKind kind, String yaml) {
        SourceFile file = new SourceFile("content/test.yaml", yaml);
        Diagnostics out = new Diagnostics();
        YamlNode node = YamlReader.read(file, 0, yaml.length(), out);
        Decoding.Place place = new Decoding.Place(kind, "the-id", file.whole(), "en", false, Set.of());
        Entry entry = (Entry) Readers.of(kind).decode(node, new Decoding(out, MARKDOWN, place, EntryNames.NONE));
        Site site = SiteReader.standIn("content/site.yaml");
        return Publication.of(site, entry == null ? List.of() : List.of(entry));
    }
}
