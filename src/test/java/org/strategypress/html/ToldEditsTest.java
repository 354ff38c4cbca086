package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.Schemas;
import org.strategypress.content.SeededEdits;
import org.strategypress.content.field.Schema;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.page.PagePlan;

/** The page of what changed tells an edit of every field that readers see, by its name and its words. */
class ToldEditsTest {
    /** Kinds that the page does not tell of: what says how the site is made, or comes ready-made. */
    private static final Set<ContentKind> NOT_TOLD = EnumSet.of(
            ContentKind.SITE,
            ContentKind.MEDIUM,
            ContentKind.ACCESSIBILITY,
            ContentKind.AREA,
            ContentKind.CARE_STATUS,
            ContentKind.SITUATION,
            ContentKind.COMMENT);

    /** For editors alone, or of who does something, whose present words are told alone. */
    private static final Set<String> UNTOLD = Set.of(
            "source",
            "order",
            "topics",
            "checked",
            "review-by",
            "updated",
            "number",
            "was",
            "sort-as",
            "lgsl",
            "sic",
            "name-owner",
            "section",
            "says",
            "menu",
            "exit-button",
            "preview-tells",
            "name");

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.strategypress.content.SeededEdits#SITES")
    void noEditIsToldInGeneralWordsAlone(String site) throws IOException {
        SeededEdits edits = new SeededEdits(site, folder);
        Publication before = edits.read();
        assertThat(before).isNotNull();
        Map<String, String> wrong = new TreeMap<>();
        edits.each(before, site.hashCode(), (edit, after) -> {
            if (NOT_TOLD.contains(edit.entry().kind())
                    || UNTOLD.contains(edit.field())
                    || edit.entry().meta().edition().easyRead()
                    || !edit.entry()
                            .meta()
                            .edition()
                            .language()
                            .equals(before.site().language())) {
                return;
            }
            String told;
            try {
                told = told(before, after);
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
            if (told.isEmpty() || told.contains("null: [[Words[kind=kept, text=This is not as it was.]")) {
                wrong.put(edit.toString(), told);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String told(Publication before, Publication after) throws IOException {
        Publication named = before.in(new Publication.History("earlier", List.of()));
        Translation translation = Translation.main(after, Messages.read(Theme.builtIn(), "en", after.site(), null));
        List<ChangesView.Group> groups =
                Changes.since(named, translation, PagePlan.of(after)).groups();
        String comings = groups.stream()
                .filter(group -> group.more() > 0 || !group.added().isEmpty())
                .map(group -> "new: " + group.kind())
                .collect(Collectors.joining());
        return comings
                + groups.stream()
                        .flatMap(group -> group.changed().stream())
                        .flatMap(changed -> changed.fields().stream())
                        .map(field -> field.label() + ": " + field.lines())
                        .collect(Collectors.joining("; "));
    }

    /** Every field that there is has the name that its page gives it, or speaks for itself, or is for editors. */
    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyFieldHasAName(ContentKind kind) throws IOException {
        if (NOT_TOLD.contains(kind)) {
            return;
        }
        ToldFields told =
                new ToldFields(Messages.read(Theme.builtIn(), "en", (Site) FilledEntries.bare(ContentKind.SITE), null));
        List<String> nameless = Schemas.of(kind).properties().stream()
                .map(Schema.Property::name)
                .filter(field -> ToldFields.isForReaders(field) && !field.equals("number"))
                .filter(field -> !Set.of("who", "refresh", "audit", "equality").contains(field))
                .filter(field -> !told.isKnown(kind, field))
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void figuresAreToldWithTheirUnitTheirGroupAndTheirDay() throws IOException {
        String was = """
            - id: near
              title: Near home
              unit: "%"
              readings: [{when: March 2026, value: 57}, {when: May 2026, value: 33}, {when: June 2026, value: 12}]
              by-group: [{by: Sex, when: 2024, groups: [{group: Girls, value: 57}, {group: Boys, value: 60}]}]
            """;
        Publication before = content("before", was);
        Publication after = content(
                "after",
                was.replace("March 2026, value: 57", "March 2026, value: 61")
                        .replace(
                                "{when: June 2026, value: 12}",
                                "{when: June 2026, suppressed: yes}, {when: July 2026, value: 9}")
                        .replace("{when: May 2026, value: 33}", "{when: August 2025, value: 33}")
                        .replace("Girls, value: 57", "Girls, value: 61, note: Counted in May."));
        String told = told(before, after)
                .replace("Words[kind=kept, text=", "[")
                .replace("Words[kind=deleted, text=", "[-")
                .replace("Words[kind=inserted, text=", "[+");
        assertThat(told)
                .contains("Figure: ")
                .contains("[[March 2026:], [-57%], [+61%]]")
                .contains("[[Girls, Sex, 2024:], [-57%], [+61%]]")
                .contains("[+Counted in May.]")
                .contains("[[+July 2026: 9%]]")
                .contains("[[+August 2025: 33%]]")
                .contains("[[-May 2026: 33%]]")
                .contains("[[June 2026:], [+Not shown.")
                .doesNotContain("12%");
    }

    private Publication content(String name, String indicators) throws IOException {
        Path at = Files.createDirectories(folder.resolve(name));
        Files.writeString(at.resolve("site.yaml"), "name: Homes\n");
        Files.writeString(at.resolve("indicators.yaml"), indicators);
        return Objects.requireNonNull(ContentReader.read(at, "content", false).publication());
    }
}
