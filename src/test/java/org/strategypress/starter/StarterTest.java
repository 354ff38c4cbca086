package org.strategypress.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import org.strategypress.starter.PublicationStarter.Part;

/** What the program writes for an editor to begin with is right, and says nothing in the council's place. */
class StarterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    static Stream<Set<Part>> everyChoice() {
        List<Set<Part>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << Part.values().length; bits++) {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            for (Part part : Part.values()) {
                if ((bits & 1 << part.ordinal()) != 0) {
                    parts.add(part);
                }
            }
            all.add(parts);
        }
        return all.stream();
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve("content").resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private List<String> findings(boolean drafts) throws Exception {
        BuildReport report = Build.run(
                new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("out"),
                        null,
                        null,
                        DAY,
                        DAY,
                        drafts,
                        false,
                        false,
                        null),
                BuildProgress.SILENT);
        return report.diagnostics().stream().map(DiagnosticText::text).toList();
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void whateverACouncilHasTheFirstFilesBuildWithoutAWord(Set<Part> parts) throws Exception {
        write(PublicationStarter.files("Growing up here", "Ourshire Council", parts));
        assertThat(findings(false)).isEmpty();
        assertThat(findings(true)).noneMatch(each -> each.contains(": error: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say \"yes\": a plan #1",
                "Back\\slash",
                "{name} & {council}",
                "- no",
                "دعم الأطفال",
                "Line\nbreak",
                "no",
                "It's ours"
            })
    void anyNameIsTakenAsItIs(String name) throws Exception {
        write(PublicationStarter.files(name, name, EnumSet.allOf(Part.class)));
        var publication =
                ContentReader.read(folder.resolve("content"), "content", false).publication();
        assertThat(publication).isNotNull();
        assertThat(publication.site().name()).isEqualTo(name.replace('\n', ' '));
        assertThat(publication.site().council().name()).isEqualTo(name.replace('\n', ' '));
    }

    static Stream<String> kinds() {
        return EntryStarter.kinds().stream().map(EntryStarter.Kind::word);
    }

    private Path begin(String kind, String title) throws Exception {
        EntryStarter starter = EntryStarter.of(kind).orElseThrow();
        Path file = folder.resolve("content").resolve(starter.path(EntryStarter.stem(title)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, starter.isListed() ? starter.item(title) : starter.file(title));
        return file;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewEntryIsLeftOutUntilItIsReadyAndLacksNothingButWhatIsNeeded(String kind) throws Exception {
        write(PublicationStarter.files("Growing up here", "Ourshire Council", Set.of()));
        begin(kind, kind.equals("media") ? "door.webp" : "A \"new\" thing: " + kind);
        assertThat(findings(false)).isEmpty();
        List<Diagnostic> read =
                ContentReader.read(folder.resolve("content"), "content", true).diagnostics();
        assertThat(read).extracting(Diagnostic::rule).isSubsetOf("missing-field", "empty-value", "missing-alt");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldThatStandsThereAsAnExampleIsOneOfTheKind(String kind) throws Exception {
        write(PublicationStarter.files("Growing up here", "Ourshire Council", Set.of()));
        Path file = begin(kind, kind.equals("media") ? "door.webp" : "A new thing");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^( *)#([a-z])", "$1$2"));
        assertThat(ContentReader.read(folder.resolve("content"), "content", true)
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain("unknown-field", "duplicate-key", "yaml", "two-bodies");
        assertThat(Files.readString(file)).contains("review-by:");
    }

    @Test
    void kindsAreCalledByTheirWordOrTheirFolder() {
        assertThat(EntryStarter.of("pledge")).isPresent();
        assertThat(EntryStarter.of("pledges")).isPresent();
        assertThat(EntryStarter.of("offer")).isPresent();
        assertThat(EntryStarter.of("site")).isEmpty();
        assertThat(EntryStarter.of("banana")).isEmpty();
        assertThat(EntryStarter.kinds())
                .allSatisfy(kind -> assertThat(kind.about()).endsWith("."));
    }
}
