package org.strategypress.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.many.Publications.Place;
import org.strategypress.press.BuildRequest;

/** Many publications in one process: each to its own folder, a broken one spoils no other, and a page leads to all. */
class ManyBuildsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    private void file(String name, String text) throws IOException {
        Path file = temp.resolve("in").resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void publication(String folder, String title, String council) throws IOException {
        file(folder + "/site.yaml", "name: " + title + "\ncouncil: {name: " + council + "}\n");
        file(folder + "/values.yaml", "- {id: kind, title: We are kind}\n");
    }

    private List<BuiltPublication> build() throws IOException {
        return ManyBuilds.run(
                Publications.below(temp.resolve("in")),
                place -> new BuildRequest(
                                place.content(),
                                temp.resolve("out").resolve(place.name()),
                                null,
                                null,
                                DAY,
                                DAY,
                                false,
                                false,
                                true,
                                null)
                        .withThemes(temp.resolve("in/themes")),
                2,
                outcome -> {});
    }

    @Test
    void publicationsAreFoundAtAnyDepthAndNamedByTheirFolder() throws IOException {
        publication("oakmere/content", "Here for You", "Oakmere Council");
        publication("marlbeck/kinship/content", "Family Comes First", "Marlbeck Council");
        publication("marlbeck/care", "Our Promise", "Marlbeck Council");
        file("oakmere/content/archive/old/site.yaml", "name: Old");
        file("themes/x/site.yaml", "name: No");
        file(".git/site.yaml", "name: No");
        assertThat(Publications.below(temp.resolve("in")))
                .extracting(Place::name, Place::title, Place::council)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("marlbeck/care", "Our Promise", "Marlbeck Council"),
                        org.assertj.core.groups.Tuple.tuple(
                                "marlbeck/kinship", "Family Comes First", "Marlbeck Council"),
                        org.assertj.core.groups.Tuple.tuple("oakmere", "Here for You", "Oakmere Council"));
    }

    @Test
    void aBrokenPublicationSpoilsNoOther() throws IOException {
        publication("a", "A", "A Council");
        publication("b", "B", "B Council");
        file("b/values.yaml", "- {id: kind, tittle: We are kind}\n");
        publication("c", "C", "C Council");
        publication("d", "D", "D Council");
        Files.createDirectories(temp.resolve("out/d"));
        Files.writeString(temp.resolve("out/d/notes.txt"), "somebody's");
        List<BuiltPublication> outcomes = build();
        assertThat(outcomes)
                .extracting(BuiltPublication::state)
                .containsExactly(
                        BuiltPublication.State.BUILT,
                        BuiltPublication.State.REFUSED,
                        BuiltPublication.State.BUILT,
                        BuiltPublication.State.FAULT);
        assertThat(temp.resolve("out/a/index.html")).exists();
        assertThat(temp.resolve("out/b")).doesNotExist();
        assertThat(temp.resolve("out/c/index.html")).exists();
        assertThat(temp.resolve("out/d")).isDirectoryContaining("glob:**notes.txt");
        assertThat(Summary.worst(outcomes)).isEqualTo(BuiltPublication.State.FAULT);
        assertThat(Summary.table(outcomes).get(2)).matches("b +refused +0 +0 +\\d+ +\\d+");
        assertThat(Summary.json(outcomes)).contains("\"name\":\"b\"").contains("\"state\":\"refused\"");
    }

    @Test
    void eachIsWhatItIsWhenItIsBuiltAlone() throws IOException {
        publication("a", "A", "A Council");
        publication("b", "B", "B Council");
        build();
        List<Path> made;
        try (var files = Files.walk(temp.resolve("out/a"))) {
            made = files.filter(Files::isRegularFile).toList();
        }
        BuildRequest alone = new BuildRequest(
                temp.resolve("in/a"), temp.resolve("alone"), null, null, DAY, DAY, false, false, true, null);
        ManyBuilds.run(
                List.of(new Place("alone", temp.resolve("in/a"), "A", "A Council")), place -> alone, 1, outcome -> {});
        assertThat(made).isNotEmpty();
        for (Path each : made) {
            assertThat(temp.resolve("alone").resolve(temp.resolve("out/a").relativize(each)))
                    .hasSameBinaryContentAs(each);
        }
    }

    @Test
    void themesAboveAreForAllThatHaveNoneOfTheirOwn() throws IOException {
        publication("a", "A", "A Council");
        file("a/site.yaml", "name: A\ntheme: county\n");
        file("themes/county/assets/extra.css", ".county{color:inherit}\n");
        List<BuiltPublication> outcomes = build();
        assertThat(outcomes).extracting(BuiltPublication::state).containsExactly(BuiltPublication.State.BUILT);
    }

    @Test
    void aPageLeadsToAllThatAreThereByCouncil() throws IOException {
        publication("z", "Growing <up>", "Ashford & District Council");
        publication("with space", "B", "Borough of B");
        publication("never", "N", "Never Council");
        Path out = temp.resolve("out");
        for (String name : List.of("z", "with space")) {
            Files.createDirectories(out.resolve(name));
            Files.writeString(out.resolve(name).resolve("index.html"), "x");
        }
        assertThat(PublicationsPage.write(Publications.below(temp.resolve("in")), out))
                .isEqualTo(2);
        var page = Jsoup.parse(Files.readString(out.resolve("index.html")));
        assertThat(page.select("#publications a").eachText())
                .containsExactly("Ashford & District Council", "Borough of B");
        assertThat(page.select("#publications a").eachAttr("href"))
                .containsExactly("z/index.html", "with%20space/index.html");
        assertThat(page.select("#publications span").eachText()).containsExactly("Growing <up>", "B");
        assertThat(page.select("#count b").text()).isEqualTo("2");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        new ArrayList<>(List.of("publications.css", "publications.js"))
                .forEach(name -> assertThat(out.resolve(name)).exists());
    }
}
