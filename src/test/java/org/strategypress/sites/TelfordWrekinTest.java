package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.AIM;
import static org.strategypress.model.ContentKind.BODY;
import static org.strategypress.model.ContentKind.DECISION;
import static org.strategypress.model.ContentKind.ENTITLEMENT;
import static org.strategypress.model.ContentKind.EXPLAINER;
import static org.strategypress.model.ContentKind.MILESTONE;
import static org.strategypress.model.ContentKind.NEXT_STEP;
import static org.strategypress.model.ContentKind.PLEDGE;
import static org.strategypress.model.ContentKind.PRINCIPLE_SET;
import static org.strategypress.model.ContentKind.PRIORITY;
import static org.strategypress.model.ContentKind.PROGRESS;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of a cabinet report of 2018, on the website and in print. */
class TelfordWrekinTest {
    private static final String REPORT = "Report to Cabinet";
    private static BuiltSite site;
    private static SiteFacts facts;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("telford-wrekin-2018");
        facts = site.facts();
    }

    @Test
    void holdsAllComponents() {
        site.holds(PRINCIPLE_SET, 1);
        site.holds(PRIORITY, 4);
        site.holds(AIM, 1);
        site.holds(PROGRESS, 7);
        site.holds(NEXT_STEP, 3);
        site.holds(MILESTONE, 3);
        site.holds(EXPLAINER, 2);
        site.holds(PLEDGE, 1);
        site.holds(BODY, 8);
        site.holds(DECISION, 1);
        site.holds(ENTITLEMENT, 0);
    }

    @Test
    void reportHeadAndRecommendation() {
        facts.page(
                REPORT,
                "15 March 2018",
                "Assistant Director, Education & Corporate Parenting",
                "Lead Cabinet Member",
                "That Cabinet approves the Corporate Parenting Strategy 2018-2020");
        facts.near("Corporate Parenting Strategy", "2018-2020");
    }

    @Test
    void impactAssessmentOfEightRows() {
        facts.inOrder(
                "Community impact",
                "Target completion or delivery date",
                "Financial and value for money impact",
                "Legal issues",
                "Equality and diversity",
                "Impact on specific wards",
                "Patients and public engagement",
                "Other impacts, risks and opportunities");
    }

    @Test
    void communityImpactAsksTwoQuestions() {
        facts.inOrder(
                "priority objectives of the Co-operative Council?",
                "Yes",
                "Children and young people come first",
                "Vulnerable children and adults are protected and supported",
                "Education and skills training",
                "health inequalities are addressed",
                "Will the proposals affect specific groups of people?",
                "Yes",
                "Children in care and care leavers");
    }

    @Test
    void targetAndFinance() {
        facts.says("The strategy will be refreshed in Autumn 2019", "refreshed annually", "existing resources");
        facts.near("TS", "20.02.2018");
    }

    @Test
    void legalIssues() {
        facts.page(
                REPORT,
                "Children Act 2004, section 18",
                "Children Act 2004, section 19",
                "8 April 2013",
                "2005, 2009 and 2012",
                "27 April 2017",
                "July 2016",
                "Putting Children First: Our Vision for Children’s Social Care",
                "24 July 2017",
                "Get in on the Act",
                "Commencement No. 1",
                "13 September 2017",
                "13 of the Act’s 71 sections",
                "from 16 October 2017 to 27 November 2017");
        facts.inOrder(
                "better decisions and support for looked after and previously looked after children",
                "better joint work",
                "relationships and sex education in schools",
                "a new regulatory regime");
        facts.near("KF", "19.02.2018");
    }

    @Test
    void equalityWardsAndOtherDoNotApply() {
        facts.inOrder("Equality and diversity", "No", "N/A", "Impact on specific wards", "No", "N/A");
        facts.inOrder("Patients and public engagement", "Yes", "Engagement with children in care");
        facts.inOrder("Other impacts, risks and opportunities", "No", "N/A");
    }

    @Test
    void explainers() {
        facts.page("What is a corporate parent?", "parental responsibility", "care order");
        facts.page("Who are corporate parents, and what must they do?", "National research", "All elected members");
    }

    @Test
    void sevenPrinciplesWithTheirSource() {
        facts.inOrder(
                "To act in the best interests, and promote the physical and mental health and well-being",
                "To encourage those children and young people to express their views, wishes and feelings",
                "To take into account the views, wishes and feelings",
                "To help those children and young people gain access to, and make the best use of, services",
                "To promote high aspirations",
                "For those children and young people to be safe, and for stability",
                "To prepare those children and young people for adulthood and independent living");
        facts.says("Applying corporate parenting principles to care and pathway planning");
        facts.says("Children and Social Work Act 2017, section 1");
        facts.says("shape the mind-set and culture of every part of a local authority");
    }

    @Test
    void fourPrioritiesAndOneCrossCuttingAim() {
        facts.inOrder(
                "Health and emotional wellbeing",
                "Education, employment and training",
                "Placements that meet needs",
                "Skills to live independently");
        facts.says("Narrow the gap in educational achievement, employment and training");
        facts.says("Raise the profile of corporate parenting within the whole council", "engagement programme");
        facts.near(
                "Raise the profile of corporate parenting within the whole council",
                "This aim is part of everything we do");
    }

    @Test
    void governanceGraphWithItsScopedEdge() {
        facts.near("Children and Families Partnership", "Regular updates");
        facts.near("Telford & Wrekin Safeguarding Children Board", "Safeguarding only");
        facts.says("Corporate Parenting Strategic Group", "CPSG", "TWSCB", "VOICE", "The Care Council");
        facts.inOrder("Elected members", "Officers from the council", "Colleagues from partner agencies");
        facts.near("Placement Stability Meetings", "Fortnightly");
    }

    @Test
    void sevenProgressItems() {
        facts.inOrder(
                "Review of The Pledge",
                "A Looked After Mental Health Practitioner",
                "Cross-border permanency work",
                "Better sharing of data",
                "A Life Story Worker is in place",
                "Work on a Local Offer for Care Leavers has begun",
                "More mentors in the Virtual School Team");
        facts.says("The post is being recruited to", "0-25 Emotional Health and Wellbeing Service");
        facts.says("South Staffordshire and Shropshire NHS Foundation Trust", "Shropshire Community Health Trust");
        facts.says("Shropshire, Staffordshire and Stoke", "permanency tracker", "the four areas");
        facts.says("Strengths and Difficulties Questionnaire", "Personal Education Plan");
        facts.says("Each of the three localities", "a fourth Inclusion Mentor");
    }

    @Test
    void pledgeReviewOfANovemberWithoutAYear() {
        facts.page(
                "The Pledge",
                "November",
                "Takeover Challenge",
                "National Takeover Day",
                "Virtual School",
                "15",
                "stay relevant and appropriate for children in care in 2017-18");
        facts.says("without a year");
        site.warnsOf("November");
    }

    @Test
    void localOfferIsStillToCome() {
        facts.page("The Local Offer to come", "Summer 2018", "apprenticeships", "Council Tax", "Leisure Services");
        facts.near("The Local Offer for Care Leavers is published", "Summer 2018");
    }

    @Test
    void threeNextSteps() {
        facts.inOrder(
                "Monitor and challenge progress",
                "A concise guide to corporate parenting",
                "A further report to Cabinet");
        facts.near("A further report to Cabinet", "Early 2019");
    }

    @Test
    void datedPromisesInThePrintedOrder() {
        facts.inOrder(
                "The strategy is refreshed",
                "Autumn 2019",
                "The Local Offer for Care Leavers is published",
                "Summer 2018",
                "The Group reports its progress to Cabinet",
                "Early 2019");
    }

    @Test
    void papersMinutesAndContacts() {
        facts.near("Notes of earlier meetings", "None");
        facts.near("Background papers", "None");
        facts.near("Partnership Manager", "01952 380599");
        facts.says("Service Delivery Manager, SEND and Inclusion");
        facts.says("Interim Group Manager, Children in Care and Leaving Care Team");
        facts.says("Draft Corporate Parenting Strategy", "nothing more to add at that time");
    }

    @Test
    void aPeriodOf2018To2020AndThreeYears() {
        facts.says("three years", "Counted from March 2018, three years end in 2021");
        site.warnsOf("three years");
        site.warnsOf("the Board and its partners");
        site.warnsOf("milestone-order", "“Summer 2018” stands after “Autumn 2019”");
    }

    @Test
    void oddWordsStandAsPrintedWithANote() {
        facts.sentence("The action plan to monitor progressed [as printed] will be refreshed annually.");
        facts.sentence("The Department for Education Government [as printed] consulted on draft statutory guidance");
        assertThat(Jsoup.parse(site.pages().get("strategy/index.html")).text())
                .contains("to monitor progressed [as printed] will be refreshed annually.");
        site.warnsOf("to monitor progressed");
        site.warnsOf("Department for Education Government");
    }

    @Test
    void namesNoPerson() {
        site.namesNobody();
    }
}
