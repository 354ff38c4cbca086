package org.strategypress.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.model.ContentKind;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/** The guide is a publication without a finding, and so is what its readers copy from it. */
class GuideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`([a-z0-9_./-]+\\.(?:md|yaml))`\\n\\n(`{3,})[a-z]*\\n(.*?)\\n\\2$", Pattern.DOTALL);

    @TempDir
    Path temp;

    /** What the examples of a chapter lean on where it does not show it. */
    static final Map<String, String> BASE = Map.of(
            "site.yaml",
            "name: Growing up in Ourshire\ncouncil: {name: Ourshire Council}\nhelp: {contact: leaving-care, emergency: danger}\n",
            "contacts.yaml",
            "- {id: danger, title: Police, kind: emergency, phone: \"999\"}\n"
                    + "- {id: leaving-care, title: Leaving care team, kind: help, phone: \"01632 960000\", urgent: yes}\n");

    static BuildRequest request(Path folder) {
        Path out = folder.resolve("out");
        return new BuildRequest(folder.resolve("content"), out, null, null, null, DAY, false, false, true, null);
    }

    static void write(Path content, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = content.resolve(each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, each.getValue());
        }
    }

    private BuildReport build() throws Exception {
        return Build.run(request(temp), BuildProgress.SILENT);
    }

    private static String text(String path) {
        return new String(Objects.requireNonNull(Guide.files().get(path)), StandardCharsets.UTF_8);
    }

    @Test
    void isBuiltWithoutAFinding() throws Exception {
        Guide.write(temp.resolve("content"));
        BuildReport report = build();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(temp.resolve("out/index.html")).content().contains("first-hour.html");
    }

    @Test
    void itsListNamesEveryFileThatTravels() throws IOException {
        Path folder = Path.of("src/main/resources/guide");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(Guide.paths())
                    .containsExactlyElementsOf(all.filter(Files::isRegularFile)
                            .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                            .filter(each -> !each.equals("files.txt"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyRuleStandsInItOnce() {
        String rules = String.join("", RuleChapters.all().values());
        for (RuleAbout each : RuleBook.whole().all()) {
            assertThat(rules).containsOnlyOnce("\n## " + each.name() + " {#" + each.name() + "}\n");
        }
    }

    /** What is copied into a Git host's or a cluster's files is YAML, and asks for parts of the work that there are. */
    @Test
    void theManifestsForManyMachinesCanBeRead() {
        String chapter = text("pages/many-publications.md");
        Matcher blocks =
                Pattern.compile("(?m)^```yaml\\n(.*?)\\n```$", Pattern.DOTALL).matcher(chapter);
        List<String> manifests = blocks.results().map(block -> block.group(1)).toList();
        assertThat(manifests).hasSize(2);
        for (String manifest : manifests) {
            Diagnostics found = new Diagnostics();
            YamlNode read = YamlReader.read(new SourceFile("job.yaml", manifest), 0, manifest.length(), found);
            assertThat(found.sorted()).as(manifest).isEmpty();
            assertThat(read).isInstanceOf(YamlNode.Mapping.class);
        }
        assertThat(manifests.get(0)).contains("part: [1, 2, 3, 4]").contains("/4");
        assertThat(manifests.get(1)).contains("completions: 20").contains("+ 1))/20");
    }

    /** Each kind of content has its place in the guide, and an example that names its file. */
    @Test
    void everyKindHasAnExample() {
        String chapters = String.join(
                "",
                Guide.paths().stream()
                        .filter(each -> each.endsWith(".md"))
                        .map(GuideTest::text)
                        .toList());
        for (ContentKind kind : ContentKind.values()) {
            if (!Set.of(ContentKind.CARE_STATUS, ContentKind.SITUATION).contains(kind)) {
                assertThat(chapters)
                        .containsPattern("(?m)^`?(?:" + kind.folder()
                                + "(?:\\.yaml|\\.md|/[a-z-]+\\.(?:md|yaml))`|.*`media\\.yaml`)");
            }
        }
    }

    /** Each kind is shown as the page that it becomes; media are what the pictures themselves are. */
    @Test
    void everyKindHasAPictureOfWhatItBecomes() {
        String chapters = Guide.paths().stream()
                .filter(each -> each.endsWith(".md"))
                .map(GuideTest::text)
                .collect(Collectors.joining());
        for (ContentKind kind : ContentKind.values()) {
            if (kind != ContentKind.MEDIUM) {
                assertThat(Guide.paths()).contains("media/" + kind.idWord() + ".png");
                assertThat(chapters).containsOnlyOnce("](" + kind.idWord() + ".png)");
            }
        }
    }

    static List<String> chaptersWithExamples() {
        return Guide.paths().stream()
                .filter(each -> each.startsWith("pages/") && !examples(each).isEmpty())
                .toList();
    }

    static Map<String, String> examples(String chapter) {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher found = EXAMPLE.matcher(text(chapter));
        while (found.find()) {
            assertThat(examples.put(found.group(1), found.group(3) + "\n"))
                    .as(chapter + " shows " + found.group(1) + " twice")
                    .isNull();
        }
        return examples;
    }

    /** A block that names its file is an example to copy; each chapter's together are one publication. */
    @ParameterizedTest
    @MethodSource("chaptersWithExamples")
    void theExamplesOfAChapterAreAPublicationWithoutAFinding(String chapter) throws Exception {
        Map<String, String> files = new LinkedHashMap<>(BASE);
        files.putAll(examples(chapter));
        write(temp.resolve("content"), files);
        assertThat(build().diagnostics()).isEmpty();
    }
}
