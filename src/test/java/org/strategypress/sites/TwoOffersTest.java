package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two local offers in one publication: each has its pages, its questions and its words, and neither speaks the other's. */
class TwoOffersTest {
    private static final Pattern CARE_LEAVERS = Pattern.compile("stand with care|still in care|personal adviser");
    private static final Pattern KINSHIP = Pattern.compile("child lives? with you|the child is|the child turns");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("oakmere-offers-2026");
    }

    private static Document page(String path) {
        return Jsoup.parse(site.pages().get(path));
    }

    private static List<String> links(String path, String within) {
        return page(path).select("main").select(within).eachAttr("href");
    }

    @Test
    void eachOfferHasItsOwnFirstPage() {
        assertThat(page("offer/index.html").selectFirst("h1").text()).isEqualTo("What you can get");
        assertThat(page("kinship/index.html").selectFirst("h1").text()).isEqualTo("What you can get: Kinship families");
        assertThat(links("offer/index.html", "#offer-all ~ ul a"))
                .containsExactlyInAnyOrder(
                        "first-home-grant.html", "gym-pass.html", "night-classes.html", "an-advocate.html");
        assertThat(links("kinship/index.html", "#offer-all ~ ul a"))
                .containsExactlyInAnyOrder(
                        "../offer/weekly-allowance.html", "../offer/family-time.html", "../offer/an-advocate.html");
        assertThat(links("kinship/index.html", "#offer-areas ~ ul a"))
                .containsExactly("../areas/kinship/relationships.html", "../areas/kinship/accommodation.html");
    }

    @Test
    void eachSaysItsOwnLaw() {
        assertThat(page("offer/index.html")
                        .select("[aria-labelledby=offer-law]")
                        .text())
                .contains(
                        "Children and Social Work Act 2017, section 2", "local offer for care leavers", "1 April 2018");
        assertThat(page("kinship/index.html")
                        .select("[aria-labelledby=offer-law]")
                        .text())
                .contains("Children Act 1989, section 22H", "kinship local offer", "29 June 2026");
        assertThat(site.printed("documents/kinship-offer.pdf"))
                .contains("Children Act 1989, section 22H")
                .doesNotContain("section 2(2)", "local offer for care leavers");
    }

    @Test
    void eachLeadsToTheOtherAndHomeToBoth() {
        assertThat(links("offer/index.html", "#other-offers ~ ul a")).containsExactly("../kinship/index.html");
        assertThat(links("kinship/index.html", "#other-offers ~ ul a")).containsExactly("../offer/index.html");
        assertThat(page("kinship/index.html").select("#other-offers ~ ul a").eachText())
                .containsExactly("What you can get: Care leavers");
        assertThat(links("index.html", "a")).contains("offer/index.html", "kinship/index.html");
    }

    @Test
    void eachFinderAsksItsOwnQuestionsAboutItsOwnHelp() {
        assertThat(page("find.html").select("#offers h3").eachText())
                .containsExactlyInAnyOrder(
                        "A grant for your first home", "A gym pass", "Night classes", "Someone on your side");
        assertThat(page("kinship/find.html").select("#offers h3").eachText())
                .containsExactlyInAnyOrder("A weekly allowance for a child", "Family time", "Someone on your side");
        assertThat(page("kinship/find.html").select("legend").eachText())
                .contains("How old is the child?", "How does the child live with you?")
                .doesNotContain("How old are you?");
        assertThat(page("find.html").select("legend").eachText())
                .contains("How old are you?")
                .doesNotContain("How old is the child?");
        assertThat(links("kinship/find.html", ".ready a"))
                .contains(
                        "find/status-special-guardianship.html",
                        "find/age-0-15.html",
                        "find/situation-disabled-child.html");
        assertThat(page("kinship/find/status-special-guardianship.html")
                        .select("main h3")
                        .eachText())
                .contains("A weekly allowance for a child");
        assertThat(links("kinship/find/age-0-15.html", "a.btn")).contains("../find.html");
    }

    @Test
    void noPageOfOneOfferSpeaksTheWordsOfTheOther() {
        for (Map.Entry<String, String> page : site.pages().entrySet()) {
            String path = page.getKey();
            boolean kinship = path.startsWith("kinship/")
                    || path.startsWith("areas/kinship/")
                    || path.contains("weekly-allowance")
                    || path.contains("our-approach")
                    || path.endsWith("family-time.html");
            boolean both = List.of("index.html", "contents.html", "a-z.html", "search.html", "screen.html")
                            .contains(path)
                    || path.contains("all");
            String words = Jsoup.parse(page.getValue()).select("main").text().toLowerCase(Locale.ROOT);
            if (!both) {
                assertThat((kinship ? CARE_LEAVERS : KINSHIP).matcher(words).find())
                        .as(path)
                        .isFalse();
            }
        }
    }

    @Test
    void questionsAndBirthdaysStandInTheFolderOfTheirOffer() {
        assertThat(site.pages())
                .containsKeys(
                        "statuses/index.html",
                        "kinship/statuses/index.html",
                        "kinship/situations/index.html",
                        "birthday.html",
                        "kinship/birthday.html");
        assertThat(page("kinship/statuses/index.html").select("main h2").eachText())
                .contains("Special guardianship")
                .noneMatch(title -> title.contains("Former relevant"));
        assertThat(page("kinship/birthday.html").selectFirst("h1").text())
                .startsWith("What starts and ends on the child’s birthday");
    }

    @Test
    void eachOfferIsAPdfOfItsOwnHelpInItsOwnWords() {
        String first = site.printed("documents/offer.pdf");
        assertThat(first)
                .contains(
                        "A grant for your first home",
                        "A gym pass",
                        "Night classes",
                        "Someone on your side",
                        "Duty team")
                .doesNotContain("Money each week for bringing up a child", "a child sees their family");
        assertThat(KINSHIP.matcher(first.toLowerCase(Locale.ROOT)).find()).isFalse();
        String second = site.printed("documents/kinship-offer.pdf");
        assertThat(second)
                .contains("A weekly allowance for a child", "Family time", "Someone on your side", "Duty team")
                .contains("Special guardianship", "Help for kinship families")
                .doesNotContain("Swim and train for free", "Former relevant");
        assertThat(CARE_LEAVERS.matcher(second.toLowerCase(Locale.ROOT)).find()).isFalse();
        assertThat(site.printed("documents/area-kinship-relationships.pdf"))
                .contains("Family time", "Someone on your side")
                .doesNotContain("A gym pass");
    }

    @Test
    void aPageThatSaysWhatTheOtherLawAsksForIsOfThatOffer() {
        assertThat(links("kinship/index.html", ".cards a")).containsExactly("../pages/our-approach.html");
        assertThat(links("offer/index.html", ".cards a")).isEmpty();
        assertThat(page("pages/our-approach.html")
                        .select("nav.crumbs a, nav[aria-label=Breadcrumb] a")
                        .eachAttr("href"))
                .contains("../kinship/index.html");
        assertThat(site.printed("documents/kinship-offer.pdf")).contains("How we stand by kinship families");
        assertThat(site.printed("documents/offer.pdf")).doesNotContain("How we stand by kinship families");
    }

    @Test
    void helpInTwoOffersSaysWhichPartOfLifeIsWhose() {
        assertThat(page("offer/an-advocate.html").select(".kicker a").eachText())
                .containsExactly("Relationships", "Relationships: Kinship families");
        assertThat(page("offer/family-time.html").select(".kicker a").eachText())
                .containsExactly("Relationships");
    }

    @Test
    void whatIsLawAndWhatIsExtraAreListsOfEachOffer() {
        assertThat(page("kinship/given/statutory.html").select("main .links li").eachText())
                .hasSize(1)
                .allMatch(text -> text.startsWith("A weekly allowance for a child"));
        assertThat(page("kinship/given/statutory.html").select(".lead").text()).startsWith("The law says");
        assertThat(page("kinship/given/statutory.html").selectFirst("h1").text())
                .endsWith(": Kinship families");
        assertThat(site.pages()).doesNotContainKey("given/statutory.html");
    }

    @Test
    void aPartOfLifeOfTheSecondOfferIsTranslatedBesideIt() {
        Document arabic = page("areas/kinship/relationships.ar.html");
        assertThat(arabic.selectFirst("h1").text()).isEqualTo("العلاقات العائلية");
        assertThat(page("areas/kinship/relationships.html")
                        .select("a[hreflang=ar]")
                        .eachAttr("href"))
                .contains("relationships.ar.html");
    }

    @Test
    void eachPdfIsListedAndItsOffersFirstPageLeadsToIt() {
        assertThat(page("formats.html").select("main a[href$=.pdf]").eachAttr("href"))
                .contains(
                        "documents/offer.pdf",
                        "documents/kinship-offer.pdf",
                        "documents/area-relationships.pdf",
                        "documents/area-kinship-relationships.pdf")
                .doesNotHaveDuplicates();
        assertThat(page("formats.html").select("main a[href$=.pdf]").eachText())
                .anyMatch(text -> text.startsWith("What you can get: Kinship families"))
                .anyMatch(text -> text.startsWith("Relationships: what you can get: Kinship families"))
                .doesNotHaveDuplicates();
        assertThat(page("kinship/index.html").select("a[href$=.pdf]").eachAttr("href"))
                .contains("../documents/kinship-offer.pdf")
                .doesNotContain("../documents/offer.pdf");
        assertThat(page("offer/index.html").select("a[href$=.pdf]").eachAttr("href"))
                .contains("../documents/offer.pdf")
                .doesNotContain("../documents/kinship-offer.pdf");
    }
}
