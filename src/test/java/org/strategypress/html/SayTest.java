package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.Entitlement;

/** “Say it for me”: words that a reader can send to the council’s own contact, and never where help cannot wait. */
final class SayTest {
    private static final String CONTENT = """
            - {id: team, title: The team, email: team@h.example, hours-words: Mondays}
            - {id: phone, title: By phone, phone: 01632 960100}
            - {id: night, title: At night, kind: emergency, phone: 01632 960999, text: 07700 900999, urgent: yes}
            """;
    private static RenderedSite sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        sample = RenderedSite.of(Path.of("content"));
    }

    @Test
    void anEntitlementHasAMessageToItsContactWithTheHoursAboveTheButton() {
        Document page = sample.page("setting-up-home");
        Element section = page.selectFirst("section:has(> #setting-up-home-say)");
        Element text = section.selectFirst("a[href^=sms:]");
        assertThat(text.attr("href")).startsWith("sms:07700900160?body=Hello.%20I%20am%20asking%20for%20help");
        assertThat(body(text))
                .isEqualTo(
                        "Hello. I am asking for help from your offer for care leavers: Setting up home grant"
                                + " (up to £3,000 once). Please tell me what I need to do. Please answer in writing. My name is:");
        assertThat(section.selectFirst("blockquote").text()).isEqualTo("“" + body(text) + "”");
        assertThat(body(section.selectFirst("a[href^=mailto:leavingcare@]"))).isEqualTo(body(text));
        assertThat(section.text().indexOf("9am to 5pm"))
                .isBetween(1, section.text().indexOf("Send as a text"));
        assertThat(section.selectFirst("[data-copy]").hasAttr("hidden")).isTrue();
    }

    @Test
    void ofWhatAPartnerGivesNothingIsPromisedAndOfWhatIsNotGivenNobodyIsMissing() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        Files.writeString(folder.resolve("offer.yaml"), """
                - {id: pass, title: A bus pass, areas: [employment], basis: partner, amount: {in-kind: A pass}}
                - {id: car, title: A car, areas: [employment], basis: partner, amount: no}
                """);
        RenderedSite site = RenderedSite.of(folder);
        assertThat(site.page("pass").text())
                .contains("Someone else gives this.", "Nobody is named for this here")
                .doesNotContain("We help you");
        assertThat(site.page("car").text())
                .contains("No, we do not give this")
                .doesNotContain("Nobody is named for this here", "We help you");
    }

    @Test
    void whatIsSentIsEnglishAndTheReadersLanguageStandsBesideIt() {
        Document page = sample.page(sample.pages().stream()
                .filter(each -> each.path().endsWith("setting-up-home.ar.html"))
                .findFirst()
                .orElseThrow());
        Element pair = page.selectFirst("section:has(> #setting-up-home-say) .pair");
        assertThat(pair.child(0).attr("lang")).isEqualTo("en");
        assertThat(pair.child(0).text()).contains("Hello. I am asking for help");
        assertThat(pair.child(1).text()).contains("مرحبًا.");
        assertThat(body(page.selectFirst("section:has(> #setting-up-home-say) a[href^=sms:]")))
                .startsWith("Hello.");
    }

    @Test
    void noUrgentHelpHasAMessageAndEachRefusalAndComplaintHasOne() {
        for (Entitlement offer : sample.publication().entitlements()) {
            Document page = sample.page(offer.id());
            boolean urgent = page.selectFirst("#" + offer.id() + "-now") != null;
            assertThat(page.select("a[href*=?body=]").isEmpty()).as(offer.id()).isEqualTo(urgent);
            if (!urgent) {
                assertThat(page.select("section:has(> #" + offer.id() + "-say-refused) a[href^=sms:]"))
                        .as(offer.id())
                        .anyMatch(link -> body(link).startsWith("Hello. I want to make a complaint"))
                        .anyMatch(link -> body(link).startsWith("Hello. I need someone to speak up for me"));
            }
        }
        assertThat(sample.page("nowhere-to-stay-tonight").select("a[href*=?body=]"))
                .isEmpty();
    }

    /** Each entry's page has them; on paper they stand once for all help in a part of life. */
    @Test
    void onPaperTheWordsForARefusalStandOnceOnThePageOfThePartOfLife() {
        for (Entitlement offer : sample.publication().entitlements()) {
            sample.page(offer.id())
                    .select("section:has(> #" + offer.id() + "-say-refused)")
                    .forEach(section -> assertThat(section.hasClass("web-only"))
                            .as(offer.id())
                            .isTrue());
        }
        Element letters = sample.page("accommodation").selectFirst("section:has(> #accommodation-say-refused)");
        assertThat(letters.hasClass("web-only")).isFalse();
        assertThat(letters.select("blockquote").eachText())
                .containsExactly(
                        "“Hello. I asked for this, and the answer was no: ____________. Please tell me why, in writing, and how I"
                                + " can ask you to look at it again. My name is:”",
                        "“Hello. I want to make a complaint about this: ____________. Please tell me what happens next, and when"
                                + " I will get an answer. My name is:”",
                        "“Hello. I need someone to speak up for me about this: ____________. Please call me or write to me."
                                + " My name is:”");
    }

    @Test
    void aTranslationKeepsThemForItsBookHasNoPageOfThePartOfLife() {
        Document page = sample.page(sample.pages().stream()
                .filter(each -> each.path().endsWith("setting-up-home.ar.html"))
                .findFirst()
                .orElseThrow());
        assertThat(page.select("section:has(> #setting-up-home-say-refused).web-only"))
                .isEmpty();
        assertThat(page.select("section:has(> #setting-up-home-say-refused)")).hasSize(1);
    }

    @Test
    void aPromiseThatWasNotKeptLeadsToTheAdvocate() {
        Element link = sample.page("pledge-homes").selectFirst("a[href^=sms:][href*=body]");
        assertThat(link.attr("href")).startsWith("sms:07700900220?");
        assertThat(body(link)).contains("It is in: Homes and neighbourhoods pledge.");
        assertThat(sample.page("pledge-2023").select("a[href*=?body=]")).isEmpty();
    }

    @Test
    void theCouncilsOwnWordsAreSentAndWhatItTurnsOffIsNot() throws IOException {
        write("site.yaml", "name: Homes\nsentences:\n  say.offer: \"Please help me with {0}.\"\n  say.refused: off\n");
        write("contacts.yaml", CONTENT);
        offer("bed", "contact: team\n");
        offer("own", "contact: phone\nsay: I would like the bike & the lock, please.\n");
        offer("soon", "contact: night\n");
        offer("now", "contact: team\nurgent: yes\n");
        offer("never", "contact: team\namount: no\n");
        write("offer/flights.yaml", "title: Flights\nareas: [home]\nbasis: discretionary\ncontact: team\namount: no\n");
        RenderedSite site = RenderedSite.of(folder);
        assertThat(site.page("bed").select("a[href*=?body=]").eachAttr("href"))
                .containsExactly("mailto:team@h.example?body=Please%20help%20me%20with%20bed.");
        assertThat(site.page("own").select("blockquote").text())
                .isEqualTo("“I would like the bike & the lock, please.”");
        assertThat(site.page("own").text()).contains("You can say these words on the phone: 01632 960100");
        assertThat(site.page("soon").text()).contains("The law says that we must do this.");
        assertThat(site.page("never").text()).contains("No, we do not give this", "The law says that we must do this.");
        assertThat(site.page("flights").text())
                .contains("No, we do not give this", "No day is given on which this was last checked.")
                .doesNotContain("We choose to do this.");
        for (String none : new String[] {"soon", "now", "never"}) {
            assertThat(site.page(none).select("a[href*=?body=], blockquote"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(site.page("home").select("blockquote"))
                .as("nobody to write to")
                .isEmpty();
    }

    private static String body(Element link) {
        String href = link.attr("href");
        return URLDecoder.decode(href.substring(href.indexOf("?body=") + 6), StandardCharsets.UTF_8);
    }

    private void offer(String id, String more) throws IOException {
        write("offer/" + id + ".md", "---\ntitle: " + id + "\nareas: [home]\nbasis: statutory\n" + more + "---\n");
        write("areas.yaml", "- {id: home, title: A home}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
