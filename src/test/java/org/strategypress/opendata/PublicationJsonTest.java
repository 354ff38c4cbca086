package org.strategypress.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.page.PagePlan;
import org.strategypress.sites.SiteText;

/** The publication as JSON holds to its own schema, asked by a validator that others keep, and tells nothing that no page does. */
final class PublicationJsonTest {
    @TempDir
    Path folder;

    static Publication read(Path content, boolean drafts) throws IOException {
        return Objects.requireNonNull(
                ContentReader.read(content, "content", drafts).publication());
    }

    static Map<String, String> files(Publication publication, @Nullable String baseUrl) {
        Map<String, String> files = new TreeMap<>();
        OpenData.of(publication, PagePlan.of(publication), baseUrl)
                .forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    private Map<String, String> files(String site, boolean drafts) throws IOException {
        for (Map.Entry<String, byte[]> file : SiteText.parse(site).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return files(read(folder, drafts), "https://a.example/b");
    }

    private static JsonNode tree(Map<String, String> files) throws IOException {
        return new ObjectMapper().readTree(files.get("data/publication.json"));
    }

    @ParameterizedTest
    @MethodSource("org.strategypress.sites.GoldenSites#contents")
    void aPublicationHoldsToItsSchemaAndHasTheSameBytesEachTime(String content) throws IOException {
        Publication publication = read(Path.of(content), false);
        Map<String, String> files = files(publication, null);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(files.get("data/publication.schema.json"));
        assertThat(schema.validate(
                        files.get("data/publication.json"),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(tree(files).get("entries")).hasSizeGreaterThan(5);
        assertThat(files(read(Path.of(content), false), null)).isEqualTo(files);
    }

    @Test
    void theSchemaKnowsAFieldThatIsNoneAndOneThatIsMissing() throws IOException {
        Map<String, String> files = files(read(Path.of("content"), false), null);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(files.get("data/publication.schema.json"));
        String json = files.get("data/publication.json");
        for (String wrong :
                List.of(json.replaceFirst("\"basis\"", "\"bassis\""), json.replaceFirst("\"statutory\"", "\"law\""))) {
            assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void addressesAreWhereThePagesAre() throws IOException {
        Map<String, String> files = files(read(Path.of("content"), false), "https://a.example/b");
        assertThat(files.get("data/publication.json"))
                .contains("\"url\":\"https://a.example/b/offer/driving-lessons.html\"")
                .contains("\"url\":\"https://a.example/b/offer/setting-up-home.ar.html\"")
                .contains("\"easy_read\":true,\"url\":\"https://a.example/b/offer/setting-up-home.easy.html\"");
    }

    @Test
    void noDraftNoCommentNoHiddenOwnerNoNameAndNoFigureThatIsHeldBackIsInIt() throws IOException {
        String site = """
                -- site.yaml --
                # zebra
                name: Growing up here
                council: {name: Marlbeck Council}
                -- actions.yaml --
                - {title: Homes, id: homes-action, owner: Giraffe, name-owner: no, priorities: [hidden, shown]}
                -- contacts.yaml --
                - {id: team, title: Leaving care team, phone: 01632 960001, name: Ocelot Smith}
                -- priorities/hidden.md --
                ---
                title: Walrus
                draft: yes
                ---
                Walrus.
                -- priorities/shown.md --
                ---
                title: Shown
                ---
                Words <!-- badger --> and [more](entry:team).

                - One
                - Two
                -- indicators.yaml --
                - title: Moves
                  readings: [{when: 2025, value: 7, suppressed: yes}, {when: 2026, value: 12.50}]
                """;
        Map<String, String> files = files(site, true);
        String json = files.get("data/publication.json");
        assertThat(json)
                .doesNotContain("zebra", "Giraffe", "Walrus", "hidden", "badger", "Ocelot", "7,", ":7")
                .contains(
                        "\"text\":\"Words and more (https://a.example/b/contacts/index.html#team).\\u000a- One\\u000a- Two\"")
                .contains("\"priorities\":[\"shown\"]", "\"shown\":\"held-back\"", "\"value\":12.50");
    }

    @Test
    void aCatalogueOfDataIsToldWhatThereIsAndUnderWhichLicence() throws IOException {
        Map<String, String> sample = files(read(Path.of("content"), false), "https://a.example/");
        JsonNode told = new ObjectMapper().readTree(sample.get("data/dataset.jsonld"));
        assertThat(told.get("@type").asText()).isEqualTo("Dataset");
        assertThat(told.get("license").asText()).startsWith("Wrenbourne is an invented council.");
        assertThat(told.get("dateModified").asText()).isEqualTo("2026-11-16");
        for (JsonNode each : told.get("distribution")) {
            assertThat(sample).containsKey(each.get("contentUrl").asText().replace("https://a.example/", ""));
        }
        assertThat(told.get("distribution")).hasSize(6);
        String named = "-- site.yaml --\nname: Here\nlicence: OGL-UK-3.0\n";
        assertThat(files(named, false).get("data/dataset.jsonld"))
                .contains("\"license\":\"https://spdx.org/licenses/OGL-UK-3.0.html\"");
        assertThat(files("-- site.yaml --\nname: Here\n", false).get("data/dataset.jsonld"))
                .doesNotContain("license");
    }

    @Test
    void aSiteThatSaysNoHasNoData() throws IOException {
        assertThat(files(
                        "-- site.yaml --\nname: Here\ndata: no\n-- visions.yaml --\n- {title: a, statement: b}\n",
                        false))
                .isEmpty();
    }
}
