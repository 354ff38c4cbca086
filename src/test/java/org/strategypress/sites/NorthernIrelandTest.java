package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.AREA;
import static org.strategypress.model.ContentKind.CARE_STATUS;
import static org.strategypress.model.ContentKind.ENTITLEMENT;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strategypress.model.Area;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/** A Trust's offer in Northern Ireland: its law was passed and has no day yet, so nothing asks for it and no page says that it counts. */
class NorthernIrelandTest {
    /** Words of England's law and of other offers. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\bengland\\b|children and social work act|children act 1989|section 2\\(2\\)|financial"
                    + " literacy|corporate parent|kinship|special guardian|\\behcp?\\b|sen and disab|в англії");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("lough-arden-2026");
    }

    private static Document page(String path) {
        return Jsoup.parse(site.pages().get(path));
    }

    @Test
    void holdsWhatWasWrittenAndNothingMoreIsAskedFor() {
        site.holds(ENTITLEMENT, 13);
        site.holds(AREA, 6);
        site.holds(CARE_STATUS, 4);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::message).isEmpty();
    }

    @Test
    void eachPartOfLifeHasHelpInItAndTheLawsOwnPlace() {
        assertThat(site.publication().areas())
                .extracting(Entry::id)
                .containsExactly(
                        "health-and-wellbeing",
                        "relationships",
                        "education-and-training",
                        "employment",
                        "accommodation",
                        "participation");
        for (Area area : site.publication().areas()) {
            Document page = page("areas/" + area.id() + ".html");
            assertThat(page.select("main h3")).as(area.id()).isNotEmpty();
            assertThat(page.select("main").text())
                    .as(area.id())
                    .contains("Children (Northern Ireland) Order 1995, Article 34G", "27 April 2022");
        }
    }

    @Test
    void noPageSaysThatTheLawCounts() {
        assertThat(page("offer/index.html").select("[aria-labelledby=offer-law]"))
                .isEmpty();
        site.pages()
                .forEach((path, html) -> assertThat(
                                Jsoup.parse(html).select("main").text())
                        .as(path)
                        .doesNotContain("The law says", "In force from"));
    }

    @Test
    void noWordOfEnglandsLawOrOfAnotherOfferStandsInAnyFile() {
        site.texts().forEach((path, words) -> {
            assertThat(FOREIGN.matcher(words.toLowerCase(Locale.ROOT))
                            .results()
                            .map(found -> path + ": " + found.group()))
                    .isEmpty();
        });
    }

    @Test
    void theFinderAsksInTheTrustsOwnWords() {
        assertThat(page("find.html").select("form").text())
                .contains("Are you 16 or 17, and still looked after?", "I am at university");
        assertThat(page("find/status-former-relevant.html").select("main h3").eachText())
                .contains("Stay with your foster carer", "Money for university")
                .doesNotContain("Financial literacy");
    }

    @Test
    void whatIsTranslatedIsThisOffersToo() {
        assertThat(page("offer/first-home.uk.html").selectFirst("h1").text()).isEqualTo("Гроші на перше власне житло");
    }
}
