package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.AIM;
import static org.strategypress.model.ContentKind.CONSULTATION;
import static org.strategypress.model.ContentKind.ENTITLEMENT;
import static org.strategypress.model.ContentKind.PAGE;
import static org.strategypress.model.ContentKind.PRIORITY;
import static org.strategypress.model.ContentKind.STORY;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A joint statement in numbered chapters, without aims, priorities or entitlements, and partly in Welsh. */
class SevernsideTest {
    private static BuiltSite site;
    private static SiteFacts facts;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("severnside-2026");
        facts = site.facts();
    }

    @Test
    void needsNeitherAimsNorPrioritiesNorEntitlements() {
        site.holds(AIM, 0);
        site.holds(PRIORITY, 0);
        site.holds(ENTITLEMENT, 0);
        site.holds(PAGE, 5);
        site.holds(CONSULTATION, 1);
        site.holds(STORY, 1);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::rule).containsExactly("no-emergency");
    }

    @Test
    void isPublishedByTwoCouncilsTogether() {
        facts.says("Severnside Children’s Trust", "Upper Severn Council", "Lower Severn Council");
        assertThat(site.pages().get("index.html")).contains("href=\"https://lower-severn.example\"");
    }

    @Test
    void chaptersStandInTheStrategyInTheirOrder() {
        facts.inOrder("The duty", "Who needs a home", "What we will buy and build", "How we counted");
        assertThat(site.pages().get("pages/need.html")).contains("href=\"../strategy/index.html\"");
    }

    @Test
    void numberedParagraphsAreLinkedToAcrossChapters() {
        facts.says("1.3.1 A home across the border of the two councils is near");
        assertThat(site.pages().get("pages/duty.html")).contains("<p id=\"1.3\">", "<p id=\"1.3.1\">");
        assertThat(site.pages().get("pages/plan.html")).contains("href=\"duty.html#1.3\"");
        assertThat(site.pages().get("pages/need.html")).contains("href=\"method.html#4.2\"");
    }

    @Test
    void aNeedsTableKeepsEveryFigure() {
        facts.inOrder("With relatives or friends", "52", "47", "99", "19.1%");
        facts.inOrder("Foster families of the Trust", "96", "71", "167", "32.3%");
        facts.inOrder("All", "288", "229", "517", "100%");
        facts.says("between 505 and 560");
    }

    @Test
    void anOfferOfTablesAloneIsTheOffer() {
        facts.page(
                "What you can get when you leave care",
                "up to £3,000",
                "half of 20 lessons",
                "needs-led",
                "01632 960 220");
        assertThat(site.pages().get("index.html").split("pages/what-you-can-get.html\"", -1))
                .as("once in each of the two menus")
                .hasSize(3);
    }

    @Test
    void consultationAddsUp() {
        facts.says("87", "91%", "Every new contract asks about pets");
        facts.inOrder(
                "Children in care", "23", "Care leavers", "9", "Foster families", "41", "Providers", "14", "32", "55");
    }

    @Test
    void welshPagesNameTheirLanguageAndSayWhichWordsAreEnglish() {
        String page = site.pages().get("pages/duty.cy.html");
        assertThat(page).contains("<html lang=\"cy\"", "Mae’r tŷ a’r dŵr yn agos", ">Cymraeg<");
        assertThat(page).contains("<div lang=\"en\" dir=\"ltr\">");
    }
}
