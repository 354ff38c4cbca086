package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.ACTION;
import static org.strategypress.model.ContentKind.AIM;
import static org.strategypress.model.ContentKind.BODY;
import static org.strategypress.model.ContentKind.DECISION;
import static org.strategypress.model.ContentKind.INDICATOR;
import static org.strategypress.model.ContentKind.PAGE;
import static org.strategypress.model.ContentKind.PLEDGE;
import static org.strategypress.model.ContentKind.PRIORITY;
import static org.strategypress.model.ContentKind.STORY;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county plan with the shapes that many published plans share, on the website and in print. */
class ThornmoorTest {
    private static BuiltSite site;
    private static SiteFacts facts;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("thornmoor-2025");
        facts = site.facts();
    }

    @Test
    void holdsAllComponents() {
        site.holds(AIM, 3);
        site.holds(PRIORITY, 2);
        site.holds(PLEDGE, 2);
        site.holds(ACTION, 3);
        site.holds(INDICATOR, 2);
        site.holds(STORY, 2);
        site.holds(BODY, 3);
        site.holds(DECISION, 1);
        site.holds(PAGE, 5);
    }

    @Test
    void kindsAreCalledWhatTheCountyCallsThem() {
        facts.says("Our ten promises", "Our pillars");
        facts.page("1 We care for you as we would for our own child", "Promise");
    }

    @Test
    void aPromiseSaysWhatItMeansAndWhoKeepsIt() {
        facts.inOrder(
                "You know who is there for you",
                "Somebody picks up the phone",
                "Your social worker tells you when they will be away",
                "You can text the duty team until 10 at night",
                "You are not one of many");
        facts.page(
                "1 We care for you as we would for our own child",
                "Write each care plan as a letter to the child",
                "Train foster families with young trainers",
                "I rang at nine in the evening");
    }

    @Test
    void anActionHasItsOfficerTimelinePlansOutcomeCostAndRating() {
        facts.inOrder(
                "Train foster families with young trainers",
                "Amber",
                "Virtual School, and Team Manager: Family Placement",
                "September 2025 to March 2026",
                "Foster families give care that fits each child",
                "£48,000 a year, half of it from the Regional Improvement Fund",
                "Placement Sufficiency Statement");
    }

    @Test
    void aPriorityPairsWhatWasToldWithWhatWillBeDone() {
        facts.page(
                "1 A home near the people I know",
                "41 of our 402 children",
                "You told us",
                "I changed school twice in one year because of moves",
                "Eleven more foster families since 2023",
                "What we will do",
                "Find homes for brothers and sisters together",
                "How we will know");
    }

    @Test
    void aMeasureHasATargetForEachYearOtherPlacesAndRatings() {
        facts.inOrder("10.2%", "9.5%, by March 2026", "8.5%, by March 2027", "7.0%, by March 2028");
        facts.says("England: 17%, March 2024", "Councils like ours: 12.4%");
        facts.inOrder("June 2025", "10.4%", "Red", "September 2025", "9.9%", "Amber", "December 2025", "9.4%", "Green");
    }

    @Test
    void storiesChangeNamesAndSaySo() {
        facts.inOrder("Theo and Mina stay together", "A loft room and four weeks".toLowerCase(java.util.Locale.ROOT));
        facts.says("We have changed the names");
    }

    @Test
    void termsOfReferenceKeepTheirNumbersAndLinkToThem() {
        facts.page(
                "Terms of reference of the Board", "1.1 The Board makes sure", "1.2.1 Any report that it needs", "2.3");
        assertThat(site.pages().get("pages/terms-of-reference.html")).contains("id=\"1.2.1\"", "href=\"#quorum\"");
    }

    @Test
    void tablesOfAttendanceAndMoneyKeepTheirColumns() {
        facts.inOrder("Lead Member for Children (chair)", "5 of 6", "Care leavers (two seats)", "10 of 12");
        facts.inOrder("Foster families", "11,250", "11,010", "−240", "38,400", "39,555", "1,155");
        facts.says("14 of 96 social workers were from agencies");
        assertThat(site.pages().get("pages/money.html")).contains("<td class=\"align-end\">11,250</td>");
    }

    @Test
    void pagesStandInTheirSections() {
        assertThat(site.pages().get("people/index.html")).contains("Terms of reference of the Board");
        assertThat(site.pages().get("delivery/index.html")).contains("What it costs");
        assertThat(site.pages().get("strategy/index.html")).contains("Who our children are");
        assertThat(site.pages().get("index.html")).contains("Our promises on one page");
    }

    @Test
    void helpDiffersFromDistrictToDistrict() {
        facts.page(
                "Council tax paid for you",
                "100% of your council tax",
                "Ashby: All of it, until you are 25",
                "Brackdale: All of it, until you are 21; then half of it",
                "Coldwater: Half of it, if you live alone");
    }

    @Test
    void theRecordKeepsNumbersOfOptionsAndImplicationsAndTheFindingsForEachGroup() {
        facts.inOrder(
                "2.1", "That Full Council adopts the strategy", "3.1", "Extend the old strategy by a year", "3.2");
        facts.inOrder("Money", "£310,000 a year", "Climate", "212,000 miles in 2024");
        facts.inOrder("Age", "Positive", "Disability", "31 of 402 children have a disability", "Sex", "Neutral");
    }
}
