package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says to machines: Open Graph, JSON-LD, sizes of pictures. */
final class PageHeadTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        put(
                "site.yaml",
                "name: Homes\ncouncil: {name: W & X </script>, website: \"https://w.example\", area: Wren}\nuse: [accommodation]\nhelp: {contact: team}\n");
        put("contacts.yaml", "- {id: team, title: The team, phone: 01632 960100}\n");
        put(
                "offer/rent.md",
                "---\ntitle: Rent <help>\nsummary: We pay **some**.\nareas: [accommodation]\nbasis: statutory\ncontact: team\n---\n");
        put("explainers/ask.md", "---\ntitle: Ask\n---\n\n## Who?\n\nYou.\n\n## When & where?\n\n- Now\n- Here\n");
        put("explainers/tell.md", "---\ntitle: Tell\n---\n\nFirst.\n\n## Who?\n\nYou.\n\n## When?\n\nNow.\n");
        put("explainers/see.md", "---\ntitle: See\n---\n\n![A](a.svg)\n\n![B](b.svg)\n");
        put("media/a.svg", "<svg viewBox=\"0 0 64 32\"></svg>");
        put("media/b.svg", "<svg></svg>");
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document page(String id, @Nullable String baseUrl) throws IOException {
        return RenderedSite.at(folder, baseUrl).page(id);
    }

    private static String facts(Document page) {
        Element block = page.selectFirst("head > script[type=application/ld+json]");
        return block == null ? "" : block.data();
    }

    @Test
    void anEntitlementIsAServiceOfTheCouncilThatCannotBreakOutOfItsBlock() throws IOException {
        Document page = page("rent", "https://h.example/");
        assertThat(page.select("script")).hasSize(1);
        assertThat(facts(page))
                .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"BreadcrumbList\"")
                .contains(
                        "{\"@type\":\"GovernmentService\",\"name\":\"Rent \\u003chelp\\u003e\",\"description\":\"We pay some.\"")
                .contains("\"url\":\"https://h.example/offer/rent.html\"", "\"areaServed\":\"Wren\"")
                .contains(
                        "\"provider\":{\"@type\":\"GovernmentOrganization\",\"name\":\"W \\u0026 X \\u003c/script\\u003e\"")
                .contains("\"servicePhone\":{\"@type\":\"ContactPoint\",\"telephone\":\"01632 960100\"}")
                .doesNotContain("<", "entry:", "page:");
    }

    @Test
    void breadcrumbsAreRelativeWhereTheAddressIsNotKnown() throws IOException {
        assertThat(facts(page("rent", null)))
                .contains("\"position\":1,\"name\":\"Home\",\"item\":\"../index.html\"")
                .contains("\"name\":\"Rent \\u003chelp\\u003e\"}]");
    }

    @Test
    void homeAndContactsNameTheCouncilOnce() throws IOException {
        for (String id : List.of("home", "contacts")) {
            assertThat(facts(page(id, null)).split("GovernmentOrganization"))
                    .as(id)
                    .hasSize(2);
        }
        assertThat(facts(page("contents", null))).doesNotContain("GovernmentOrganization");
    }

    @Test
    void onlyAPageThatIsAllQuestionsSaysSo() throws IOException {
        assertThat(facts(page("ask", null)))
                .contains(
                        "{\"@type\":\"Question\",\"name\":\"When \\u0026 where?\",\"acceptedAnswer\":{\"@type\":\"Answer\"")
                .contains("\"text\":\"You.\"");
        assertThat(facts(page("tell", null))).doesNotContain("FAQPage");
    }

    @Test
    void thePreviewOfALinkNamesThePublicationAlone() throws IOException {
        Document page = page("rent", "https://h.example/");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Homes");
        assertThat(page.select("meta[property=og:description], meta[property=og:site_name]"))
                .isEmpty();
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("https://h.example/offer/rent.html");
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
        assertThat(page("rent", null).select("meta[property=og:url], link[rel=canonical]"))
                .isEmpty();
    }

    @Test
    void thePreviewOfALinkTellsWhatItIsAboutWhereTheEditorSaysSo() throws IOException {
        Path rent = folder.resolve("offer/rent.md");
        Files.writeString(rent, Files.readString(rent).replaceFirst("---\n", "---\npreview-tells: yes\n"));
        Document page = page("rent", "https://h.example/");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Rent <help>");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("We pay some.");
    }

    @Test
    void thePageForWrongAddressesIsNotFoundBySearch() throws IOException {
        Document page = page("not-found", "https://h.example/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[property], link[rel=canonical], script")).isEmpty();
    }

    @Test
    void picturesHaveTheirSizeAndAllButTheFirstWait() throws IOException {
        Document page = page("see", null);
        assertThat(page.select("main img")).hasSize(2);
        assertThat(page.select("main img").get(0).outerHtml())
                .contains("width=\"64\" height=\"32\" decoding=\"async\"")
                .doesNotContain("loading");
        assertThat(page.select("main img").get(1).outerHtml())
                .contains("loading=\"lazy\"")
                .doesNotContain("width");
    }

    @Test
    void aPageCarriesThePolicyThatStopsNoReaderAndTheWholeOneWhereTheSiteAsksForIt() throws IOException {
        String selector = "meta[http-equiv=Content-Security-Policy]";
        Element ofEveryPage = page("rent", null).selectFirst("head > " + selector + ":last-child");
        assertThat(Objects.requireNonNull(ofEveryPage).attr("content"))
                .contains("connect-src 'self'", "object-src 'none'", "frame-src 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "style-src", "script-src", "default-src");
        Files.writeString(folder.resolve("site.yaml"), "security: {policy-in-pages: yes}\n", StandardOpenOption.APPEND);
        String policy = page("rent", null).select(selector).attr("content");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    }
}
