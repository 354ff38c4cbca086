package org.strategypress.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.check.Checks;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.content.Wanted;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;

/** Words are approved, and a change after that is told. */
class ApprovingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String ROLE = "Head of \"Leaving\" Care, Ourshire: all";

    @TempDir
    Path folder;

    private void copySample() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("content").relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private ContentResult read(Wanted wanted) throws IOException {
        return ContentReader.read(folder, "content", wanted);
    }

    private static List<String> ids(ContentResult read) {
        Publication all = Objects.requireNonNull(read.publication());
        return Stream.concat(all.entries().stream(), all.editions().stream())
                .map(each -> each.id()
                        + each.meta().edition().language()
                        + each.meta().edition().easyRead())
                .toList();
    }

    private static List<String> rules(ContentResult read) {
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        found.addAll(Checks.run(new CheckInput(Objects.requireNonNull(read.publication()), read.otherIds(), DAY)));
        return found.stream()
                .filter(each -> each.rule().contains("approv"))
                .map(each -> each.rule() + " " + each.path() + " " + each.hint())
                .distinct()
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theWholeSampleIsApprovedReadAsBeforeAndTakenBackToTheLetter() throws IOException {
        copySample();
        ContentResult before = read(Wanted.ALL_READY);
        Writing.write(Approving.plan(folder, List.of("strategy"), "Cabinet", DAY));
        List<FileChange> changes = Approving.plan(folder, List.of(), ROLE, DAY);
        for (FileChange each : changes) {
            assertThat(each.after().replaceAll("(\\n *|, )approved: \\{by: [^\\n]*?of: sha256-[0-9a-f]{32}\\}", ""))
                    .as(each.to().toString())
                    .isEqualTo(each.before());
        }
        Writing.write(changes);
        ContentResult after = read(Wanted.APPROVED);
        assertThat(after.isRefused()).isFalse();
        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(rules(after)).isEmpty();
        assertThat(Approving.plan(folder, List.of(), ROLE, DAY)).isEmpty();
        Writing.write(Approving.plan(folder, List.of("advocate", "advocate.easy", "risk-homes"), null, DAY));
        assertThat(folder.resolve("offer/advocate.md")).hasSameTextualContentAs(Path.of("content/offer/advocate.md"));
        assertThat(folder.resolve("offer/advocate.easy.md"))
                .hasSameTextualContentAs(Path.of("content/offer/advocate.easy.md"));
    }

    @Test
    void aChangeAfterItIsToldAndLeftOutButNotOneOfBlanksOrTheName() throws IOException {
        write("site.yaml", "name: A\nlanguages: [en, ar]\n");
        write("pages/one.md", "---\ntitle: One\nsummary: \"Two\"\n---\nSee [two](entry:two).\n");
        write("pages/one.ar.md", "---\ntitle: واحد\n---\n");
        write("pages/two.yaml", "title: Two\nbody: |\n  Text\n");
        assertThat(rules(read(Wanted.APPROVED)))
                .containsExactly("not-approved content/site.yaml when they have been read: approve site --by \"ROLE\"");
        Writing.write(Approving.plan(folder, List.of("site", "one", "one.ar", "two"), "Manager", DAY));
        assertThat(folder.resolve("pages/one.md"))
                .content()
                .contains("summary: \"Two\"\napproved: {by: Manager, on: 2026-11-27, of: sha256-");
        assertThat(ids(read(Wanted.APPROVED))).contains("oneenfalse", "onearfalse", "twoenfalse");
        Path one = folder.resolve("pages/one.md");
        Files.writeString(
                one, Files.readString(one).replace("\"Two\"", "  'Two'").replace("\n", "\r\n"));
        assertThat(rules(read(Wanted.ALL_READY))).isEmpty();
        Path two = folder.resolve("pages/two.yaml");
        Files.writeString(two, Files.readString(two).replace("Text", "Other text"));
        assertThat(rules(read(Wanted.ALL_READY)))
                .containsExactly("approval-changed content/pages/two.yaml"
                        + " when it has been read again: approve two --by \"Manager\"");
        assertThat(ids(read(Wanted.APPROVED))).doesNotContain("twoenfalse");
        assertThat(rules(read(Wanted.APPROVED)))
                .containsExactly("refers-to-unapproved content/pages/one.md"
                        + " when it has been read: approve two --by \"ROLE\", or remove the link");
        Writing.write(Approving.plan(folder, List.of("two"), "Head of Care", DAY.plusDays(1)));
        assertThat(two).content().contains("approved: {by: Head of Care, on: 2026-11-28, of: sha256-");
        Writing.write(Renaming.plan(folder, "one", "first"));
        assertThat(rules(read(Wanted.APPROVED))).isEmpty();
    }

    @Test
    void whatAStrategySaysOnItsPageOfWhoApprovedItStays() throws IOException {
        write("site.yaml", "name: A\n");
        write(
                "strategy.yaml",
                "title: B\nperiod: 2026-2029\nstatus: approved\napproved:\n  by: Cabinet\n  on: May 2026\n");
        assertThatThrownBy(() -> Approving.plan(folder, List.of("strategy"), "Manager", DAY))
                .hasMessageContaining("give --by \"Cabinet\"");
        Writing.write(Approving.plan(folder, List.of("strategy"), "Cabinet", DAY));
        assertThat(folder.resolve("strategy.yaml"))
                .content()
                .contains("approved:\n  by: Cabinet\n  on: May 2026\n  of: sha256-");
        Writing.write(Approving.plan(folder, List.of("strategy"), null, DAY));
        assertThat(folder.resolve("strategy.yaml")).content().endsWith("approved:\n  by: Cabinet\n  on: May 2026\n");
    }

    @Test
    void unknownIdsAndEditionsAreToldWithACure() throws IOException {
        write("site.yaml", "name: A\n");
        write("pages/one.md", "---\ntitle: One\n---\n");
        assertThatThrownBy(() -> Approving.plan(folder, List.of("onee"), ROLE, DAY))
                .hasMessageContaining("did you mean “one”?");
        assertThatThrownBy(() -> Approving.plan(folder, List.of("one.easy"), ROLE, DAY))
                .hasMessageContaining("begin it with easy one");
        assertThatThrownBy(() -> Approving.plan(folder, List.of("one.ar"), ROLE, DAY))
                .hasMessageContaining("translate one ar");
    }
}
