package org.strategypress.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The local offer as Open Referral UK, held to the profile's own schemas. */
final class OpenReferralTest {
    @TempDir
    Path folder;

    private static final String ROOT = "data/open-referral/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static Map<String, String> files(String content, String baseUrl) throws IOException {
        Map<String, String> files =
                new TreeMap<>(PublicationJsonTest.files(PublicationJsonTest.read(Path.of(content), false), baseUrl));
        files.keySet().removeIf(path -> !path.startsWith(ROOT));
        return files;
    }

    private static Schema schema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(SchemaLocation.of("classpath:open-referral-uk/" + name + ".json"));
    }

    /** The validator knows no mailbox below {@code .example}, where nobody's are. */
    private static void assertHolds(Schema schema, String made) {
        String json = made.replaceAll("(\"email\":\"[^\"]*)[.]example\"", "$1.org\"");
        assertThat(schema.validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(json)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/hallowmere-send-2026/content",
                "src/test/resources/sites/lough-arden-2026/content",
                "src/test/resources/sites/marlbeck-kinship-2026/content",
                "src/test/resources/sites/oakmere-offers-2026/content",
                "src/test/resources/sites/thornmoor-2025/content"
            })
    void everyFileHoldsToTheSchemaOfItsAddress(String content) throws IOException {
        Map<String, String> files = files(content, "https://a.example/");
        Map<String, Schema> single = Map.of(
                "services", schema("service"),
                "service_at_locations", schema("service_at_location"),
                "taxonomies", schema("taxonomy"),
                "taxonomy_terms", schema("taxonomy_term"));
        Map<String, Schema> listed = Map.of(
                "services", schema("service_list"),
                "service_at_locations", schema("service_at_location_list"),
                "taxonomies", schema("taxonomy"),
                "taxonomy_terms", schema("taxonomy_term"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            String[] way = file.getKey().substring(ROOT.length()).split("/");
            assertThat(way[way.length - 1]).isEqualTo("index.json");
            if (way.length == 3) {
                assertThat(way[1]).matches(UUID);
                assertThat(JSON.readTree(file.getValue()).get("id").asText()).isEqualTo(way[1]);
                assertHolds(single.get(way[0]), file.getValue());
            } else if (way.length == 2) {
                JsonNode page = JSON.readTree(file.getValue());
                assertThat(page.get("total_items").asInt())
                        .isEqualTo(page.get("contents").size());
                assertThat(page.get("total_pages").asInt()).isEqualTo(1);
                assertThat(page.get("empty").asBoolean())
                        .isEqualTo(page.get("contents").isEmpty());
                for (JsonNode each : page.get("contents")) {
                    assertHolds(listed.get(way[0]), each.toString());
                    assertThat(files)
                            .containsKey(ROOT + way[0] + "/" + each.get("id").asText() + "/index.json");
                }
            }
        }
        assertThat(files.keySet().stream()
                        .map(path -> path.replaceAll(UUID, "ID"))
                        .distinct())
                .contains(
                        ROOT + "index.json",
                        ROOT + "services/index.json",
                        ROOT + "services/ID/index.json",
                        ROOT + "taxonomies/index.json",
                        ROOT + "taxonomies/ID/index.json",
                        ROOT + "taxonomy_terms/index.json",
                        ROOT + "taxonomy_terms/ID/index.json",
                        ROOT + "service_at_locations/index.json");
    }

    @Test
    void theSchemasKnowWhatIsWrong() throws IOException {
        String service = files("content", "https://a.example/").entrySet().stream()
                .filter(file -> file.getKey().matches(Pattern.quote(ROOT) + "services/" + UUID + "/index.json"))
                .findFirst()
                .orElseThrow()
                .getValue();
        for (String wrong : List.of(
                service.replace("\"status\":\"active\"", "\"status\":\"open\""),
                service.replaceFirst("\"name\":", "\"title\":"),
                service.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"7\""))) {
            assertThat(schema("service")
                            .validate(
                                    wrong,
                                    InputFormat.JSON,
                                    run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isNotEmpty();
        }
    }

    /** The example of RFC 9562, appendix A.4, has another name space; this one is what Python's uuid.uuid5 makes. */
    @Test
    void idsStayWhileTheAddressAndTheIdStay() throws IOException {
        assertThat(StableId.of("https://a.example/driving-lessons"))
                .matches(UUID)
                .isEqualTo("c42e6642-85fa-5bfe-809c-c7f252f4e5ec");
        assertThat(files("content", "https://a.example/").keySet())
                .contains(ROOT + "services/c42e6642-85fa-5bfe-809c-c7f252f4e5ec/index.json");
        assertThat(files("content", "https://b.example/").keySet())
                .doesNotContain(ROOT + "services/c42e6642-85fa-5bfe-809c-c7f252f4e5ec/index.json");
    }

    /** In the areas of a second frame, which have a slash in their ids, and in another order of files. */
    @Test
    void idsStayWhenEntriesStandInAnotherOrder() throws IOException {
        String contact = "- {id: team, title: Our team, phone: '01632 960000'}\n";
        String one = "- {id: one, title: One, areas: [relationships], basis: discretionary, contact: team}\n";
        String two = "- {id: two, title: Two, areas: [kinship/relationships], basis: discretionary, contact: team}\n";
        Files.writeString(folder.resolve("site.yaml"), "name: Here\nframes: [care-leavers, kinship]\n");
        Files.writeString(folder.resolve("contacts.yaml"), contact);
        Files.writeString(folder.resolve("offer.yaml"), one + two);
        Map<String, String> before = files(folder.toString(), null);
        Files.writeString(folder.resolve("offer.yaml"), two + one);
        Map<String, String> after = files(folder.toString(), null);
        assertThat(before.keySet()).hasSizeGreaterThan(15).isEqualTo(after.keySet());
        before.forEach((path, text) -> {
            if (path.matches(".*" + UUID + "/index.json")) {
                assertThat(after.get(path)).as(path).isEqualTo(text);
            }
        });
    }

    @Test
    void aServiceTellsTheFactsOfItsEntryAndWhomToAsk() throws IOException {
        JsonNode service = JSON.readTree(files("content", "https://a.example/")
                .get(ROOT + "services/c42e6642-85fa-5bfe-809c-c7f252f4e5ec/index.json"));
        assertThat(service.get("url").asText()).isEqualTo("https://a.example/offer/driving-lessons.html");
        assertThat(service.has("cost_options")).isFalse();
        String phone = service.at("/contacts/0/phones/0/number").asText();
        assertThat(phone).startsWith("0");
        assertThat(service.get("description").asText())
                .contains(phone, service.get("application_process").asText().split("\n")[0]);
        assertThat(service.at("/attributes/0/taxonomy_term/taxonomy").asText()).isEqualTo("areas");
    }

    @Test
    void whatIsNotGivenIsNoServiceAndWithoutAnOfferThereIsNothing() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Here\n");
        Files.createDirectories(folder.resolve("offer"));
        offer("given", "amount: {fixed: 5}");
        offer("not", "amount: no");
        offer("later", "draft: yes");
        JsonNode services = JSON.readTree(PublicationJsonTest.files(PublicationJsonTest.read(folder, true), null)
                .get(ROOT + "services/index.json"));
        assertThat(services.get("contents")).hasSize(1);
        assertThat(services.at("/contents/0/name").asText()).isEqualTo("The given");
        assertThat(files("src/test/resources/sites/west-sussex-2020/content", null))
                .isEmpty();
    }

    private JsonNode service(String field, String address) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Here\n");
        Files.writeString(
                folder.resolve("contacts.yaml"),
                "- {id: team, title: Our team, phone: '01632 960000', " + address + "}\n");
        Files.createDirectories(folder.resolve("offer"));
        offer("given", "contact: team\n" + field);
        Map<String, String> files = PublicationJsonTest.files(PublicationJsonTest.read(folder, true), null);
        String made = files.entrySet().stream()
                .filter(file -> file.getKey().matches(Pattern.quote(ROOT) + "services/" + UUID + "/index.json"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertHolds(schema("service"), made);
        files.forEach((path, text) -> {
            if (path.matches(Pattern.quote(ROOT) + "service_at_locations/" + UUID + "/index.json")) {
                assertHolds(schema("service_at_location"), text);
            }
        });
        return JSON.readTree(made);
    }

    /** A postal address stands as it was written; its parts only where the postcode shows which they are. */
    @Test
    void theAddressOfWhomToAskIsAPlace() throws IOException {
        JsonNode told = service("amount: {fixed: 5}", "address: [Weaver House, 1 Market Square, Wrenbourne, wr1 2ab]");
        JsonNode place = told.at("/service_at_locations/0/location");
        assertThat(place.get("location_type").asText()).isEqualTo("postal");
        assertThat(place.get("name").asText()).isEqualTo("Our team");
        assertThat(place.get("description").asText()).isEqualTo("Weaver House, 1 Market Square, Wrenbourne, wr1 2ab");
        JsonNode address = place.at("/addresses/0");
        assertThat(address.get("address_1").asText()).isEqualTo("Weaver House, 1 Market Square");
        assertThat(address.get("city").asText()).isEqualTo("Wrenbourne");
        assertThat(address.get("postal_code").asText()).isEqualTo("WR1 2AB");
        assertThat(address.get("country").asText()).isEqualTo("GB");
        assertThat(told.get("description").asText()).contains("Wrenbourne, wr1 2ab");

        JsonNode behind = service("amount: {fixed: 5}", "address: [1 Market Square, Wrenbourne WR1 2AB]")
                .at("/service_at_locations/0/location/addresses/0");
        assertThat(behind.get("address_1").asText()).isEqualTo("1 Market Square");
        assertThat(behind.get("city").asText()).isEqualTo("Wrenbourne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address: [Weaver House, Market Square, Wrenbourne]",
                "address: [Wrenbourne WR1 2AB]",
                "address: [Wrenbourne, WR1 2AB]",
                "address: [1 High Street, St Helier, JE2 3AB]",
                "address: [1 Market Square, Wrenbourne, WR1 2AB, Second floor]"
            })
    void partsThatCannotBeToldApartAreNotMadeUp(String address) throws IOException {
        JsonNode place = service("amount: {fixed: 5}", address).at("/service_at_locations/0/location");
        assertThat(place.get("description").asText()).isNotBlank();
        assertThat(place.has("addresses")).isFalse();
    }

    @Test
    void whereTheCouncilPaysTheWholeItCostsNothing() throws IOException {
        JsonNode costs = service("amount: {percent: 100, of: your council tax, label: In Ourshire}", "kind: help")
                .get("cost_options");
        assertThat(costs).hasSize(1);
        assertThat(costs.at("/0/amount").asInt(-1)).isZero();
        assertThat(costs.at("/0/amount_description").asText()).isEqualTo("your council tax");
        assertThat(costs.at("/0/option").asText()).isEqualTo("In Ourshire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount: {fixed: 50}",
                "amount: {percent: 50, of: your council tax}",
                "amount: {percent: 100, of: your rent, cap: 400}",
                "amount: {percent: 100, count: 3, of: driving lessons}",
                "amount: {in-kind: A laptop}",
                "amount: unknown"
            })
    void aSumThatIsGivenIsNoPrice(String amount) throws IOException {
        assertThat(service(amount, "kind: help").has("cost_options")).isFalse();
    }

    private void offer(String id, String field) throws IOException {
        Files.writeString(
                folder.resolve("offer/" + id + ".md"),
                "---\ntitle: The " + id + "\nsummary: Help.\nbasis: discretionary\nareas: [employment]\n" + field
                        + "\n---\n");
    }
}
