package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The facts that the sample's pages hold for readers' tools (JSON-LD with words of schema.org) are those that they show. */
@Tag("long")
class StructuredDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTIONS = "explainers/your-personal-adviser.html";

    @Test
    void everyOfferIsAServiceOfAGovernmentAndNoOtherPageIs() {
        assertThat(pagesWith("GovernmentService"))
                .isEqualTo(pages(page -> page.matches("offer/[a-z0-9-]+([.][a-z]+)?[.]html")
                        && !page.matches(
                                "offer/(index|all(-\\d+)?|[^.]+[.]easy|bus-pass.*)[.]html"))); // bus-pass has moved
        JsonNode service = only("offer/setting-up-home.html", "GovernmentService");
        Document page = document("offer/setting-up-home.html");
        assertThat(service.path("name").asText()).isEqualTo(page.select("h1").text());
        assertThat(service.path("provider").path("@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(page.select(".side").text())
                .contains(service.path("availableChannel").path("name").asText())
                .contains(service.findValue("telephone").asText());
    }

    @Test
    void theCouncilIsAGovernmentWithPeopleToReach() {
        JsonNode council = only("index.html", "GovernmentOrganization");
        assertThat(council.path("name").asText()).isEqualTo("Wrenbourne Council");
        assertThat(council.path("contactPoint")).hasSize(2);
        assertThat(only("contacts/index.html", "GovernmentOrganization")).isEqualTo(council);
    }

    @Test
    void theWayToAPageIsTheOneThatItShows() {
        for (String path : pagesWith("BreadcrumbList")) {
            List<String> shown = document(path).select(".crumbs li").eachText();
            List<String> told = new ArrayList<>();
            only(path, "BreadcrumbList")
                    .path("itemListElement")
                    .forEach(step -> told.add(step.path("name").asText()));
            assertThat(told.subList(0, told.size() - 1)).as(path).isEqualTo(shown);
        }
        assertThat(pagesWith("BreadcrumbList")).hasSizeGreaterThan(100).doesNotContain("index.html");
    }

    @Test
    void questionsWithAnswersAreTheHeadingsAndTheTextOfThatPage() {
        assertThat(pagesWith("FAQPage")).containsExactly(QUESTIONS);
        Document page = document(QUESTIONS);
        page.select(".def").remove();
        List<String> asked = new ArrayList<>();
        for (JsonNode question : only(QUESTIONS, "FAQPage").path("mainEntity")) {
            asked.add(question.path("name").asText());
            assertThat(letters(page.select("main").text()))
                    .contains(letters(question.path("name").asText()
                            + question.path("acceptedAnswer").path("text").asText()));
        }
        assertThat(asked)
                .containsExactly(
                        "What does a personal adviser do?", "What can they not do?", "What if it is not working?");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> pages(Predicate<String> which) {
        return BuiltSite.SAMPLE.pages().stream().filter(which).toList();
    }

    private static List<String> pagesWith(String type) {
        return pages(page -> !facts(page, type).isEmpty());
    }

    private static JsonNode only(String page, String type) {
        List<JsonNode> found = facts(page, type);
        assertThat(found).as("%s in %s", type, page).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> facts(String page, String type) {
        List<JsonNode> found = new ArrayList<>();
        String text = BuiltSite.SAMPLE.text(page);
        if (text.contains("\"" + type + "\"")) {
            for (Element script : Jsoup.parse(text).select("script[type=application/ld+json]")) {
                JsonNode all = parse(script.data());
                (all.has("@graph") ? all.path("@graph") : List.of(all)).forEach(thing -> {
                    if (thing.path("@type").asText().equals(type)) {
                        found.add(thing);
                    }
                });
            }
        }
        return found;
    }

    private static JsonNode parse(String data) {
        try {
            return JSON.readTree(data);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static Document document(String page) {
        return Jsoup.parse(BuiltSite.SAMPLE.text(page));
    }
}
