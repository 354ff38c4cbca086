package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.AREA;
import static org.strategypress.model.ContentKind.CARE_STATUS;
import static org.strategypress.model.ContentKind.ENTITLEMENT;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A kinship local offer: areas, questions and words of its own law, and none of care leavers'. */
class KinshipTest {
    /** Words of other frames, in the languages of the site; "in care" stands in "kinship care" as well, so not alone. */
    private static final Pattern FOREIGN = Pattern.compile(
            "care.?leaver|leaving.care|leave care|corporate parent|personal adviser|pathway plan|former relevant"
                    + "|\\behcp?\\b|health and care plan|sen and disab|sendiass|stand with care|still in care|child(?:ren)? in care|in society|نظام الرعاية|مغادري الرعاية|تركوا الرعاية");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("marlbeck-kinship-2026");
    }

    @Test
    void holdsWhatWasWrittenAndIsAskedForNothingMore() {
        site.holds(ENTITLEMENT, 10);
        site.holds(AREA, 4);
        site.holds(CARE_STATUS, 6);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::message).isEmpty();
    }

    @Test
    void noWordOfAnotherOfferStandsInAnyFile() {
        site.texts()
                .forEach((path, words) -> assertThat(FOREIGN.matcher(words.toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> path + ": " + found.group()))
                        .isEmpty());
    }

    /** A program that has found the page of the data finds each file of it from there. */
    @Test
    void thePageOfTheDataNamesEachFileToPrograms() {
        assertThat(Jsoup.parse(site.pages().get("data/index.html"))
                        .select("head link[rel=alternate]")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "publication.json", "dataset.jsonld", "entitlements.csv", "open-referral/index.json");
    }

    @Test
    void theFinderAsksAFamilyAboutTheChild() {
        Document find = Jsoup.parse(site.pages().get("find.html"));
        assertThat(find.select("legend").eachText())
                .containsAll(List.of("How old is the child?", "How does the child live with you?"));
        assertThat(site.pages()).containsKey("find/status-special-guardianship.html");
        assertThat(Jsoup.parse(site.pages().get("statuses/index.html"))
                        .selectFirst("h1")
                        .text())
                .isEqualTo("How the child lives with you");
    }

    @Test
    void whatIsSentInAnotherLanguageIsThisOffersToo() {
        assertThat(Jsoup.parse(site.pages().get("offer/weekly-allowance.ar.html"))
                        .select("main")
                        .text())
                .contains("أطلب مساعدة من عرضكم للأسر التي ترعى طفلًا من الأقارب أو الأصدقاء")
                .contains("كيف يعيش الطفل معك");
    }

    @Test
    void itsAreasAreThoseOfItsLawWithTheLawsDay() {
        String home = site.pages().get("areas/accommodation.html");
        assertThat(home).contains("Children Act 1989, section 22H(2)(d)");
        assertThat(site.pages()).doesNotContainKeys("areas/participation.html", "areas/employment.html");
    }
}
