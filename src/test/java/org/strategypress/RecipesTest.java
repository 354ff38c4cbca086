package org.strategypress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.cli.HelpText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The recipes by which a council's Git host builds its publication can be read, and ask the program for what it can do. */
class RecipesTest {
    private static final Path FOLDER = Path.of(".ci/recipes");
    private static final String RUN = "java -jar strategypress.jar ";

    private static Map<String, ?> read(String recipe) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(strict)).load(Files.readString(FOLDER.resolve(recipe)));
    }

    /** All texts of a recipe, however deep. */
    private static List<String> texts(Object node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(each -> texts.addAll(texts(each)));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> texts.addAll(texts(each)));
        } else if (node != null) {
            texts.add(node.toString());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-pages.yml", "gitlab-ci.yml"})
    void askTheProgramOnlyForWhatItKnows(String recipe) throws IOException {
        List<String> runs = texts(read(recipe)).stream()
                .filter(text -> text.startsWith(RUN))
                .map(text -> text.substring(RUN.length()))
                .toList();
        assertThat(runs).extracting(run -> run.split(" ", 2)[0]).containsExactlyInAnyOrder("check", "build", "publish");
        runs.forEach(RecipesTest::isKnown);
    }

    private static void isKnown(String run) {
        String command = run.split(" ", 2)[0];
        Matcher option = Pattern.compile(" (--[a-z-]+)").matcher(run);
        while (option.find()) {
            assertThat(HelpText.of(command)).as(run).contains(option.group(1));
        }
    }

    @Test
    void gitHubMakesAnImageOfEachSystemAndTriesIt() throws IOException {
        String start = "${{ matrix.start }} ";
        Map<?, ?> jobs =
                (Map<?, ?>) Objects.requireNonNull(read("github-images.yml").get("jobs"));
        List<String> image = texts(jobs.get("image"));
        assertThat(image).contains("ubuntu-latest", "windows-latest", "macos-latest");
        assertThat(image).anyMatch(text -> text.startsWith("mvn ") && text.contains("-P image"));
        List<String> runs = image.stream()
                .filter(text -> text.startsWith(start) && !text.endsWith("--version"))
                .map(text -> text.substring(start.length()))
                .toList();
        assertThat(runs).extracting(run -> run.split(" ", 2)[0]).containsExactly("init", "build");
        runs.forEach(RecipesTest::isKnown);
        assertThat(texts(jobs.get("release"))).anyMatch(text -> text.contains("--draft"));
    }

    @Test
    void gitHubPublishesOnlyWhatIsOnMainAndChecksProposals() throws IOException {
        Map<?, ?> jobs =
                (Map<?, ?>) Objects.requireNonNull(read("github-pages.yml").get("jobs"));
        assertThat(texts(jobs.get("check"))).noneMatch(text -> text.contains("deploy-pages"));
        assertThat(texts(jobs.get("publish"))).anyMatch(text -> text.contains("deploy-pages"));
        assertThat(((Map<?, ?>) jobs.get("publish")).get("if")).isEqualTo("github.event_name == 'push'");
    }

    @Test
    void gitHubShowsWhatIsFoundBesideTheLinesOfAProposal() throws IOException {
        assertThat(texts(read("github-pages.yml")))
                .filteredOn(text -> text.startsWith(RUN + "check") || text.startsWith(RUN + "build"))
                .hasSize(2)
                .allMatch(text -> text.contains(" --format github"));
    }
}
