package org.strategypress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.form.Editor;
import org.strategypress.form.SentForm;
import org.strategypress.press.BuildRequest;

/** What the browser editor writes, and what it takes from nobody but its own pages. */
class EditorServerTest {
    private static final String GRANT = """
            ---
            # the sum is from the finance team
            title: Setting up home
            summary: 'Money for your first home.'
            basis: discretionary
            amount: {up-to: 3000, per: once}   # since April
            how:
              # any of them
              - Ask your adviser.
              - Choose together.
            contact: team
            areas: [accommodation]
            updated: 2026-10-01
            ---
            What it is for.
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        write("content/site.yaml", "name: Alongside You\nhelp: {emergency: danger}\n");
        write(
                "content/contacts.yaml",
                "- {id: danger, title: Police, phone: \"999\"}\n"
                        + "- {id: team, title: Duty team, phone: 01632 960001, urgent: yes}\n");
        write("content/offer/grant.md", GRANT);
        LocalDate day = LocalDate.of(2026, 11, 27);
        Path content = folder.resolve("content");
        server = new PreviewServer(
                () -> new BuildRequest(
                        content, folder.resolve("site-output"), null, null, null, day, false, false, false, null),
                0,
                PlaceLinks.COPIED,
                new Editor(content, () -> day),
                findings -> {});
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private String origin() {
        return server.address().substring(0, server.address().length() - 1);
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> got =
                client.send(HttpRequest.newBuilder(URI.create(origin() + path)).build(), BodyHandlers.ofString());
        return Jsoup.parse(got.body());
    }

    private Map<String, List<String>> form(String address, String action) throws Exception {
        return SentForm.of(page(address).selectFirst("form[action$=" + action + "]"));
    }

    private HttpResponse<String> send(String action, Map<String, List<String>> values, String... headers)
            throws Exception {
        StringBuilder body = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + "/-/edit/" + action))
                .POST(BodyPublishers.ofString(body.toString()));
        String[] all = headers.length > 0
                ? headers
                : new String[] {"Origin", origin(), "Content-Type", "application/x-www-form-urlencoded"};
        return client.send(request.headers(all).build(), BodyHandlers.ofString());
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form, String name, String value) {
        form.put(name, List.of(value));
        return form;
    }

    @Test
    void aSaveWritesTheOneValueAndTheSiteShowsIt() throws Exception {
        Map<String, List<String>> form = form("/-/edit/entry?name=grant", "save");
        HttpResponse<String> answer = send("save", with(form, "amount/up-to", "3500"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT.replace("3000", "3500"));
        assertThat(page("/offer/grant.html").text()).contains("£3,500");
        assertThat(page(answer.headers().firstValue("Location").orElseThrow())
                        .select("[role=status]")
                        .text())
                .isEqualTo("Saved.");
    }

    @Test
    void listsGroupsAndTheTextAreWrittenInTheirPlaces() throws Exception {
        Map<String, List<String>> form = form("/-/edit/entry?name=grant", "save");
        with(form, "how", "Ask your adviser.\r\nChoose together.\r\nKeep the receipt: a photo will do.");
        with(form, "links/+/title", "A list");
        with(form, "links/+/address", "https://www.example.org/");
        with(form, "need", "Your tenancy");
        with(form, "body", "What it is for.\r\n\r\nAnd more.");
        assertThat(send("save", form).statusCode()).isEqualTo(303);
        assertThat(read("content/offer/grant.md"))
                .isEqualTo(GRANT.replace(
                                "  - Choose together.\n",
                                "  - Choose together.\n  - \"Keep the receipt: a photo will do.\"\n")
                        .replace(
                                "updated: 2026-10-01\n",
                                "updated: 2026-10-01\nneed:\n  - Your tenancy\nlinks:\n  - title: A list\n"
                                        + "    address: https://www.example.org/\n")
                        .replace("What it is for.\n", "What it is for.\n\nAnd more.\n"));
        form = form("/-/edit/entry?name=grant", "save");
        with(form, "links/0/-", "yes");
        with(form, "how", "Choose together.\r\nKeep the receipt: a photo will do.");
        assertThat(send("save", form).statusCode()).isEqualTo(303);
        assertThat(read("content/offer/grant.md"))
                .doesNotContain("links:")
                .doesNotContain("Ask your adviser")
                .contains("how:\n");
    }

    @Test
    void aFileThatChangedMeanwhileIsNotWrittenOver() throws Exception {
        Map<String, List<String>> form = form("/-/edit/entry?name=grant", "save");
        String other = GRANT.replace("Setting up home", "A home");
        write("content/offer/grant.md", other);
        HttpResponse<String> answer = send("save", with(form, "title", "My home"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read("content/offer/grant.md")).isEqualTo(other);
        Document both = Jsoup.parse(answer.body());
        assertThat(both.select("#title-yours").text()).isEqualTo("My home");
        assertThat(both.select("#title-now").text()).isEqualTo("A home");
    }

    @Test
    void whatIsMissingLeadsToItsFieldWhichIsNotFoldedAway() throws Exception {
        write("content/offer/grant.md", GRANT.replace("contact: team\n", ""));
        Document form = page("/-/edit/entry?name=grant");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (form.select(".findings a[href=#f-contact]").isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20); // until the preview has read what was written
            form = page("/-/edit/entry?name=grant");
        }
        assertThat(form.select(".findings a[href=#f-contact]")).hasSize(1);
        assertThat(form.select(".findings a[href=#f-review-by]")).hasSize(1);
        assertThat(form.select(".findings a[href=#f-title]")).isEmpty();
        assertThat(form.select("details #f-contact, details #f-review-by")).isEmpty();
        assertThat(form.select("form #f-contact, form #f-review-by")).hasSize(2);
    }

    @Test
    void aMistakeIsToldAtItsFieldAndTheSiteStays() throws Exception {
        Map<String, List<String>> form = form("/-/edit/entry?name=grant", "save");
        send("save", with(form, "contact", "nobody"));
        Document again = page("/-/edit/entry?name=grant");
        assertThat(again.select(".findings.wrong a").attr("href")).isEqualTo("#f-contact");
        assertThat(again.select("#f-contact")).hasSize(1);
        assertThat(page("/offer/grant.html").text()).contains("Money for your first home.");
        assertThat(page("/-/edit/").text()).contains("1 mistake");
    }

    @Test
    void fieldsWithCapitalsAreChangedWhereTheyStand() throws Exception {
        String capitals = GRANT.replace("title:", "Title:")
                .replace("updated:", "Updated :")
                .replace("up-to", "Up_to");
        write("content/offer/grant.md", capitals);
        Map<String, List<String>> form = form("/-/edit/entry?name=grant", "save");
        assertThat(form.get("title")).containsExactly("Setting up home");
        assertThat(send("save", form).headers().firstValue("Location").orElseThrow())
                .endsWith("done=same");
        send("save", with(with(form, "title", "My home"), "amount/up-to", "3500"));
        assertThat(read("content/offer/grant.md"))
                .isEqualTo(capitals.replace("Setting up home", "My home").replace("3000", "3500"));
        form = form("/-/edit/entry?name=grant", "approve");
        send("approve", with(form, "by", "Head of Leaving Care"));
        assertThat(page("/-/edit/entry?name=grant").text())
                .contains("approved by: Head of Leaving Care")
                .doesNotContain("this was changed since");
    }

    @Test
    void whatNoFormCanOpenIsMendedAsText() throws Exception {
        write("content/offer/grant.md", GRANT.replace("basis: discretionary", "basis: [open"));
        Element file = page("/-/edit/").selectFirst(".findings a");
        assertThat(file.text()).isEqualTo("offer/grant.md");
        Map<String, List<String>> form = form(file.attr("href"), "text");
        with(form, "text", form.get("text").get(0).replace("[open", "discretionary"));
        assertThat(send("text", form).statusCode()).isEqualTo(303);
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT);
        assertThat(send("text", form).statusCode()).as("changed meanwhile").isEqualTo(409);
        assertThat(send("text", with(form, "-file", "../x.md")).statusCode()).isEqualTo(409);
    }

    @Test
    void entriesEditionsAndApprovalsAreBegun() throws Exception {
        Map<String, List<String>> form = form("/-/edit/", "new");
        with(form, "kind", "offer");
        HttpResponse<String> answer = send("new", with(form, "title", "Help with a bike"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(read("content/offer/help-with-a-bike.md"))
                .contains("title: \"Help with a bike\"")
                .contains("draft: yes");
        Document begun = page(answer.headers().firstValue("Location").orElseThrow());
        assertThat(begun.select("h1").text()).isEqualTo("Help with a bike");
        assertThat(begun.select("#f-basis")).hasSize(1);
        assertThat(send("new", form).statusCode()).as("never over a file").isEqualTo(409);

        form = form("/-/edit/entry?name=grant", "edition");
        assertThat(send("edition", with(form, "edition", "easy")).statusCode()).isEqualTo(303);
        assertThat(read("content/offer/grant.easy.md")).contains("draft: yes");

        form = form("/-/edit/entry?name=grant", "approve");
        HttpResponse<String> approved = send("approve", with(form, "by", "Head of Leaving Care"));
        assertThat(approved.statusCode())
                .as(Jsoup.parse(approved.body()).text())
                .isEqualTo(303);
        assertThat(read("content/offer/grant.md")).contains("approved: {by: \"Head of Leaving Care\"");
        form = form("/-/edit/entry?name=grant", "approve");
        HttpResponse<String> byName = send("approve", with(form, "by", "Mrs Smith"));
        assertThat(page(byName.headers().firstValue("Location").orElseThrow()).text())
                .contains("It seems to be a person's name");
    }

    @Test
    void aPageLeadsToItsForm() throws Exception {
        Element edit = page("/offer/grant.html").selectFirst("#strategypress-preview a[href^=/-/edit/entry]");
        assertThat(page(edit.attr("href")).select("h1").text()).isEqualTo("Setting up home");
        Element duty = page("/-/edit/?q=duty").selectFirst(".entries a");
        assertThat(page(duty.attr("href")).select("#f-phone").attr("value")).isEqualTo("01632 960001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: https://127.0.0.1",
                "Sec-Fetch-Site: cross-site",
                "Content-Type: text/plain",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/x-www-form-urlencodedx",
                "Content-Type: application/json"
            })
    void noOtherPageMaySend(String header) throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "title", "Mine");
        String name = header.substring(0, header.indexOf(':'));
        String value = header.substring(header.indexOf(' ') + 1);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Origin", origin());
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put(name, value);
        String[] all = headers.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
        assertThat(send("save", form, all).statusCode()).isEqualTo(403);
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT);
    }

    @Test
    void whatABrowserSaysThatAnotherPageSentIsNotTakenThoughItIsALink() throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "title", "Mine");
        HttpResponse<String> answer = send(
                "save",
                form,
                "Origin",
                origin(),
                "Content-Type",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "Sec-Fetch-Site",
                "cross-site",
                "Sec-Fetch-Mode",
                "navigate",
                "Sec-Fetch-Dest",
                "document");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT);
    }

    @Test
    void nothingIsTakenWithoutTheTokenOfThisStart() throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "title", "Mine");
        assertThat(send("save", with(form, "-token", "guessed")).statusCode()).isEqualTo(403);
        form.remove("-token");
        assertThat(send("save", form).statusCode()).isEqualTo(403);
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT);
    }

    @ParameterizedTest
    @CsvSource({"../site, 409", "../../etc/passwd, 409", "offer/grant, 409", "'', 409"})
    void onlyEntriesThatAreThereAreNamed(String name, int status) throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "-entry", name);
        assertThat(send("save", form).statusCode()).isEqualTo(status);
        assertThat(page("/-/edit/entry?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .title())
                .startsWith("Not found");
    }

    @Test
    void aTitleCannotLeadOutOfTheFolder() throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/", "new"), "title", "../../out of here");
        with(form, "kind", "page");
        assertThat(send("new", form).statusCode()).isEqualTo(303);
        assertThat(folder.resolve("content/pages/out-of-here.md")).exists();
        assertThat(send("new", with(form, "kind", "../x")).statusCode()).isEqualTo(409);
    }

    @Test
    void thePreviewAloneTakesNothing() throws Exception {
        server.close();
        LocalDate day = LocalDate.of(2026, 11, 27);
        server = new PreviewServer(
                () -> new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("out"),
                        null,
                        null,
                        null,
                        day,
                        false,
                        false,
                        false,
                        null),
                0,
                PlaceLinks.COPIED,
                findings -> {});
        assertThat(send("save", Map.of("title", List.of("x"))).statusCode()).isEqualTo(405);
        assertThat(page("/-/edit/").text()).contains("there is no such file");
        assertThat(page("/offer/grant.html").select("a[href^=/-/edit/]")).isEmpty();
    }

    @Test
    void whatIsTooMuchOrNoFormIsRefused() throws Exception {
        assertThat(send("save", Map.of("a", List.of("x".repeat(9 << 20)))).statusCode())
                .isEqualTo(413);
        HttpRequest torn = HttpRequest.newBuilder(URI.create(origin() + "/-/edit/save"))
                .headers("Origin", origin(), "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=%zz"))
                .build();
        assertThat(client.send(torn, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    private Document shown(String text, String... headers) throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "body", text);
        HttpResponse<String> answer = send("preview", form, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void aTextIsShownAsItWillBeAndNothingIsWritten() throws Exception {
        Document shown = shown("## What it is for\n\nAsk the [team](entry:team) or read [this](<Setting up home>).\n\n"
                + "- one\n- two\n\n[gone](entry:nobody)\n");
        assertThat(shown.select("h2").eachText()).contains("What it is for");
        assertThat(shown.select("li").eachText()).contains("one", "two");
        assertThat(shown.select("a[href]").eachAttr("href")).allMatch(each -> each.startsWith("/"));
        assertThat(shown.select("a[href*=grant]")).hasSize(1);
        assertThat(shown.select(".findings").text()).contains("“nobody”");
        assertThat(read("content/offer/grant.md")).isEqualTo(GRANT);
    }

    @Test
    void aTextIsMadeSafeAsWhatIsPublishedIs() throws Exception {
        Document shown = shown("<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))\n\n"
                + "<iframe src=\"//evil.example\"></iframe>\n");
        assertThat(shown.select("script, iframe, [onerror], img[src], a[href^=javascript]"))
                .isEmpty();
        assertThat(shown.select(".findings li")).isNotEmpty();
    }

    @Test
    void theFormHasTheTextBesideItWithoutScriptToo() throws Exception {
        Document form = page("/-/edit/entry?name=grant");
        Element frame = form.selectFirst("iframe");
        assertThat(frame.attr("title")).isNotBlank();
        assertThat(frame.attr("sandbox")).isEqualTo("allow-same-origin");
        assertThat(form.select("button[formtarget=" + frame.attr("name") + "]").attr("formaction"))
                .isEqualTo("/-/edit/preview");
        assertThat(page(frame.attr("src")).body().text()).isEqualTo("What it is for.");
        assertThat(page("/-/edit/entry?name=team").select("iframe")).isEmpty();
    }

    @Test
    void aPreviewIsMadeForNobodyElse() throws Exception {
        Map<String, List<String>> form = with(form("/-/edit/entry?name=grant", "save"), "body", "Hello");
        assertThat(send("preview", form, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("preview", with(form, "-token", "x")).statusCode()).isEqualTo(403);
    }
}
