package org.strategypress.sites;

import static org.strategypress.model.ContentKind.ACTION;
import static org.strategypress.model.ContentKind.BODY;
import static org.strategypress.model.ContentKind.CONSULTATION;
import static org.strategypress.model.ContentKind.DECISION;
import static org.strategypress.model.ContentKind.PRIORITY;
import static org.strategypress.model.ContentKind.RISK;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of a Cabinet Member's decision report of 2020 with its consultation, on the website and in print. */
class WestSussexTest {
    private static final String DECISION_PAGE = "Decision of the Cabinet Member for Children and Young People";
    private static final String CONSULTATION_PAGE = "Have your say on the strategy";
    private static BuiltSite site;
    private static SiteFacts facts;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("west-sussex-2020");
        facts = site.facts();
    }

    @Test
    void holdsAllComponents() {
        site.holds(PRIORITY, 7);
        site.holds(ACTION, 7);
        site.holds(BODY, 12);
        site.holds(RISK, 1);
        site.holds(CONSULTATION, 1);
        site.holds(DECISION, 1);
    }

    @Test
    void theTimelineHoldsWhenThePanelMet() {
        facts.page("What happens when", "25 June 2020", "People met", "19 August 2020");
    }

    @Test
    void headAndRecommendation() {
        facts.page(
                DECISION_PAGE,
                "December 2020",
                "Executive Director of Children, Young People and Learning",
                "All",
                "for adoption and implementation");
    }

    @Test
    void supersededEarly() {
        facts.near("Children Looked After and Care Leavers Strategy", "2018-2021");
        facts.says("2020-24", "It was due to expire in 2021 and is replaced early");
        facts.says("Ofsted inspection of February 2019", "published in May 2019");
        facts.says("Commissioner appointed by the Department for Education", "Practice Improvement Plan");
    }

    @Test
    void sevenPrioritiesWithTheirSentences() {
        facts.inOrder(
                "Supporting families when there is a risk of care",
                "Sufficiency of high-quality placements",
                "Need for permanence",
                "Happy and healthy",
                "Achieve in education and access leisure opportunities",
                "Participate in decisions",
                "Supported to leave care and become adults");
        facts.says("secure, stable and loving family", "through childhood and beyond");
    }

    @Test
    void keyPhrasesStayBold() {
        site.strong(
                "a risk of children becoming looked after",
                "enabling them to live with their families",
                "sufficiency of high-quality placements",
                "need for permanence",
                "happy and healthy",
                "achieve in education and to access leisure opportunities",
                "participate in decisions",
                "supported to leave care and transition into adulthood");
    }

    @Test
    void livingActionPlan() {
        facts.page("Corporate Parenting Action Plan", "living document", "specific targets", "each meeting");
    }

    @Test
    void fiveSubgroupsAndThePermanenceGroup() {
        facts.inOrder(
                "Education subgroup",
                "Health subgroup",
                "Journey to Independence subgroup",
                "Voice and Participation subgroup",
                "Performance and Data subgroup",
                "Permanence group");
        facts.near("Education subgroup", "Head of the Virtual School");
        facts.near("Health subgroup", "Senior manager for the Joint Commissioning Unit");
        facts.near("Journey to Independence subgroup", "Senior manager for Care Leavers");
        facts.near("CiCC", "10-16");
        site.chairNotGiven("voice-and-participation-subgroup", "performance-and-data-subgroup");
    }

    @Test
    void optionsAndFinance() {
        facts.page(DECISION_PAGE, "Do nothing", "Doing nothing is not tenable", "Improvement Fund");
    }

    @Test
    void riskWithoutMitigation() {
        facts.says("The strategy is not put into practice in full", "inadequate judgements from Ofsted");
        facts.says("There is no mitigating action, as it is critical");
    }

    @Test
    void legalAndEquality() {
        facts.page(DECISION_PAGE, "no specific legal implications", "Social Work Act 2017");
        facts.says("The Act’s title is the Children and Social Work Act 2017");
        facts.inOrder("public sector equality duty", "advance equality of opportunity", "foster good relations");
        facts.says("Appendix 3: Equality Impact Assessment report");
        site.warnsOf("Social Work Act 2017");
    }

    @Test
    void appendicesPapersAndContact() {
        facts.inOrder(
                "Children Looked After and Care Leavers’ Strategy",
                "Consultation Summary",
                "Equality Impact Assessment report");
        facts.near("Background papers", "None");
        facts.near("Senior Improvement Lead", "033022 24653");
    }

    @Test
    void consultationDates() {
        facts.page(CONSULTATION_PAGE, "25 June 2020", "19 August 2020", "16 September 2020", "Have your say");
        facts.says("its members supported adoption of the strategy");
    }

    @Test
    void respondentsAndTheirSums() {
        facts.page(CONSULTATION_PAGE, "38", "18", "11", "4", "67", "71");
        facts.near("Care professionals", "38");
        facts.near("Foster carers, or family and friends of care experienced persons", "18");
        facts.near("Residents and others", "11");
        facts.near("Looked after children", "4");
        facts.near("Adults", "67");
    }

    @Test
    void youSaidSixFiguresAndFourThemes() {
        facts.near("71", "responses were received in all");
        facts.near("82%", "were either professionals who work with young people in care");
        facts.near("94%", "strongly agreed or agreed with the principles");
        facts.near("98%", "strongly agreed or agreed with the seven priorities");
        facts.near("63%", "their team, service or partner agency can meet");
        facts.near("63%", "gave a 5 or a 4");
        facts.inOrder("Closer to home", "The same social worker", "Education", "Independence skills earlier");
    }

    @Test
    void weDidFiveActions() {
        facts.inOrder(
                "Put your feedback into the Action Plan",
                "from Early Help to Children’s Social Care",
                "Brought in a manager",
                "Set up five subgroups of the Corporate Parenting Panel",
                "Started work with the Care Leaders Foundation");
        facts.page("Started: What we are doing", "Started work with the Care Leaders Foundation");
    }

    @Test
    void effectAndReply() {
        facts.page(
                CONSULTATION_PAGE,
                "No change to its text was proposed",
                "partnership officer",
                "was published on the County Council’s website");
    }

    @Test
    void aPercentageThatDoesNotFollowIsKeptAndFlagged() {
        facts.says("The printed 82% does not follow from the counts");
        site.warnsOf("82%");
        site.warnsNotOf("figure");
    }

    @Test
    void twoNamesOfOneBodyAreKeptAndFlagged() {
        facts.page(CONSULTATION_PAGE, "Care Leaders Fellowship", "Care Leaders Foundation");
        facts.near("Care Leaders Fellowship", "Care Leaders Foundation");
        site.warnsOf("Care Leaders Fellowship");
    }

    @Test
    void namesNoPerson() {
        site.namesNobody();
    }
}
