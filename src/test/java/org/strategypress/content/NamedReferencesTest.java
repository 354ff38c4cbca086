package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Explainer;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostic;

/** An entry may be named by its title, its number or another name of its own, where only one is called so. */
class NamedReferencesTest {
    private static final String SITE = """
            -- site.yaml --
            name: Test
            -- priorities.yaml --
            - {number: "1", title: A home that lasts}
            - {number: "2", title: Health and wellbeing}
            - {id: ours, title: "Theme 3: Friends – and family"}
            - {id: twin-a, title: Twins}
            - {id: twin-b, title: Twins}
            -- bodies.yaml --
            - {id: board, title: The Corporate Parenting Board, aka: [CPB]}
            -- actions.yaml --
            """;

    @TempDir
    Path folder;

    private Action action(String fields) {
        ContentResult read = InlineSite.read(folder, SITE + "- {title: Do it, " + fields + "}\n");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        return read.publication().all(ContentKind.ACTION, Action.class).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A home that lasts | priority-1",
                "a HOME that lasts | priority-1",
                "Priority 1 | priority-1",
                "\"1\" | priority-1",
                "\"1, 2\" | priority-1 priority-2",
                "Priorities 1 and 2 | priority-1 priority-2",
                "Health and wellbeing | priority-2",
                "Theme 3 | ours",
                "A home that lasts; Health and wellbeing | priority-1 priority-2",
                "priority-1 & twin-b | priority-1 twin-b"
            })
    void prioritiesAreNamed(String written, String ids) {
        assertThat(action("priorities: " + written).purpose().priorities())
                .extracting(Ref::id)
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Corporate Parenting Board", "the corporate parenting board", "CPB", "board", "Board"})
    void aBodyIsNamedByAnyOfItsNames(String written) {
        assertThat(action("lead: " + written).responsible().lead().id()).isEqualTo("board");
    }

    @Test
    void twoOfOneNameAreNone() {
        ContentResult read = InlineSite.read(folder, SITE + "- {title: Do it, priorities: [Twins]}\n");
        Action action = read.publication().all(ContentKind.ACTION, Action.class).get(0);
        assertThat(action.purpose().priorities()).extracting(Ref::id).containsExactly("Twins");
    }

    @Test
    void readyMadeEntriesAreNamedToo() {
        ContentResult read = InlineSite.read(folder, """
                -- site.yaml --
                name: Test
                -- offer.yaml --
                - title: Help
                  areas: Health and wellbeing, Accommodation
                  basis: law
                  who: {statuses: "Eligible, relevant and former relevant"}
                """);
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        Entitlement help = read.publication()
                .all(ContentKind.ENTITLEMENT, Entitlement.class)
                .get(0);
        assertThat(help.finding().areas()).extracting(Ref::id).containsExactly("health-and-wellbeing", "accommodation");
        assertThat(help.who().statuses())
                .extracting(Ref::id)
                .containsExactly("eligible", "relevant", "former-relevant");
    }

    @Test
    void readyWordsMayBeJoinedByAnd() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- explainers.yaml --\n- {title: One, audience: Young people and carers}\n");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(read.publication()
                        .all(ContentKind.EXPLAINER, Explainer.class)
                        .get(0)
                        .audience())
                .isEqualTo(List.of(Explainer.Audience.YOUNG_PEOPLE, Explainer.Audience.CARERS));
    }

    @Test
    void anotherTitleIsFoundWhenTheFolderIsReadAgain() throws Exception {
        ReadBefore before = new ReadBefore();
        Path content = folder;
        InlineSite.write(folder, SITE + "- {title: Do it, priorities: [A home that lasts]}\n");
        assertThat(priorities(content, before)).containsExactly("priority-1");
        String text = Files.readString(content.resolve("priorities.yaml"));
        Files.writeString(content.resolve("priorities.yaml"), text.replace("A home that lasts", "A place to live"));
        before.written(List.of(content.resolve("priorities.yaml").toAbsolutePath()));
        assertThat(priorities(content, before)).containsExactly("A home that lasts");
    }

    @Test
    void onlyEntriesThatNamedWhatIsCalledOtherwiseAreReadAgain() throws Exception {
        ReadBefore before = new ReadBefore();
        InlineSite.write(
                folder,
                SITE
                        + "- {title: Do it, priorities: [A home that lasts]}\n- {title: Do that, priorities: [priority-1]}\n");
        Publication first = read(before);
        rewrite(before, "A home that lasts", "A place to live");
        Publication second = read(before);
        assertThat(action(second, 0)).isNotSameAs(action(first, 0));
        assertThat(action(second, 1)).isSameAs(action(first, 1));
        rewrite(before, "A place to live", "A place to stay");
        assertThat(action(read(before), 0)).isSameAs(action(second, 0));
    }

    @Test
    void anIdThatIsGoneMayBeWhatAnotherIsCalled() throws Exception {
        ReadBefore before = new ReadBefore();
        InlineSite.write(folder, SITE + "- {title: Do it, priorities: [priority-1]}\n");
        assertThat(priorities(folder, before)).containsExactly("priority-1");
        rewrite(before, "{number: \"1\"", "{id: first, number: \"1\"");
        List<String> again = priorities(folder, before);
        assertThat(again).isEqualTo(priorities(folder, new ReadBefore()));
        assertThat(again).containsExactly("first");
    }

    private void rewrite(ReadBefore before, String old, String now) throws Exception {
        Path file = folder.resolve("priorities.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
        before.written(List.of(file.toAbsolutePath()));
    }

    private Publication read(ReadBefore before) throws Exception {
        return ContentReader.read(folder, "content", Wanted.ALL_READY, before).publication();
    }

    private static Action action(Publication publication, int at) {
        return publication.all(ContentKind.ACTION, Action.class).get(at);
    }

    private static List<String> priorities(Path content, ReadBefore before) throws Exception {
        ContentResult read = ContentReader.read(content, "content", Wanted.ALL_READY, before);
        return read.publication().all(ContentKind.ACTION, Action.class).get(0).purpose().priorities().stream()
                .map(Ref::id)
                .toList();
    }
}
