package org.strategypress.sites;

import static org.strategypress.model.ContentKind.AIM;
import static org.strategypress.model.ContentKind.BODY;
import static org.strategypress.model.ContentKind.DECISION;
import static org.strategypress.model.ContentKind.INDICATOR;
import static org.strategypress.model.ContentKind.MILESTONE;
import static org.strategypress.model.ContentKind.OUTCOME;
import static org.strategypress.model.ContentKind.PAGE;
import static org.strategypress.model.ContentKind.PLEDGE;
import static org.strategypress.model.ContentKind.PRIORITY;
import static org.strategypress.model.ContentKind.VALUE;
import static org.strategypress.model.ContentKind.VISION;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of a committee report of 2015, on the website and in print. */
class SouthwarkTest {
    private static BuiltSite site;
    private static SiteFacts facts;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("southwark-2015");
        facts = site.facts();
    }

    @Test
    void holdsAllComponents() {
        site.holds(VISION, 1);
        site.holds(VALUE, 10);
        site.holds(AIM, 4);
        site.holds(PRIORITY, 12);
        site.holds(OUTCOME, 6);
        site.holds(INDICATOR, 1);
        site.holds(MILESTONE, 6);
        site.holds(BODY, 7);
        site.holds(PLEDGE, 1);
        site.holds(DECISION, 1);
        site.holds(PAGE, 2);
    }

    @Test
    void reportHead() {
        facts.page(
                "Report to the Corporate Parenting Committee",
                "2 November 2015",
                "10",
                "Open",
                "All",
                "Director, Children’s Social Care");
    }

    @Test
    void recommendationWithItsFourAsks() {
        facts.inOrder(
                "Comment on the draft",
                "Note the proposed project plan",
                "Request that each department makes its pledge",
                "2016/2017",
                "work plan is used to monitor delivery");
    }

    @Test
    void predecessorWithItsThreePriorities() {
        facts.says("Commissioning Strategy for Children in Care", "2011/2012-2013/2014", "September 2011");
        facts.inOrder(
                "Priority 1: redirect resources",
                "Priority 2: improve outcomes for children in care",
                "Priority 3: make sure that provision");
    }

    @Test
    void driversAndEvidence() {
        facts.inOrder(
                "corporate parenting objectives",
                "priorities for education and housing",
                "planning for permanence",
                "children’s futures");
        facts.says("What Ofsted judges to be good", "political and professional leaders who keep driving improvement");
        facts.inOrder(
                "through Speaker Box, the council’s Children in Care Council",
                "An analysis of what children in care and care leavers need now",
                "Self-assessments and audits",
                "Best practice from research",
                "Internal and external reviews and evaluation reports");
    }

    @Test
    void relatedPlans() {
        facts.says("16+ accommodation review", "New Belongings", "Families Matter Strategy");
        facts.says("Placement and Sufficiency Strategy", "Achieving Excellence Plan", "Social Work Matters");
        facts.near("Children and Young People’s Plan", "2013-2016");
        facts.near("Health and Wellbeing Strategy", "2015-2020");
        facts.near("Council Plan", "2014-18");
    }

    @Test
    void visionOfThreeSentences() {
        facts.inOrder(
                "should be safe, happy and healthy, and should enjoy life.",
                "resilient adults, ready for work and able to make a positive contribution to their community.",
                "the best start they need.");
    }

    @Test
    void tenValuesAndTheSevenPromisesInTheLast() {
        facts.inOrder(
                "Be the champions our young people deserve",
                "High quality care, support and homes",
                "Families stay together where it is safe",
                "Keep children and young people safe at all times",
                "Children’s needs come first in our work",
                "Well informed about rights and help",
                "Take control, realise full potential",
                "Proactive support",
                "Views that improve services",
                "The Care Leavers Charter, kept through action");
        facts.inOrder(
                "The Care Leavers Charter, kept through action",
                "To respect and honour your identity",
                "To believe in you",
                "To listen to you",
                "To inform you",
                "To support you",
                "To find you a home",
                "To be your lifelong champion");
    }

    @Test
    void fourAimsWithSevenParagraphs() {
        facts.inOrder(
                "To be an effective corporate parent",
                "Reduce the numbers moving into care",
                "Build resilience of children in care and care leavers",
                "Improve the quality of care");
        facts.page(
                "What stands behind the four aims",
                "(Paragraph 12)",
                "(Paragraph 13)",
                "(Paragraph 14)",
                "(Paragraph 15)",
                "(Paragraph 16)",
                "(Paragraph 17)",
                "(Paragraph 18)",
                "plans accommodation standards");
    }

    @Test
    void twelveFlatPriorities() {
        facts.inOrder(
                "Children and young people have a say and their voice is heard",
                "Staying with family, or returning, when it is safe",
                "Acting in their best interests",
                "Timely, permanent care in loving homes",
                "Living closer to home",
                "Safe and secure placements and accommodation",
                "Well supported foster carers and adoptive parents",
                "All children and young people are happy and in their best health",
                "Education outcomes at key stage 2 and 4",
                "Children and young people are diverted from criminal activity",
                "Leaving care when ready",
                "All care leavers are in education, employment or training");
        facts.inOrder(
                "Social Care DMT",
                "Children’s Rights Team",
                "Commissioning Team",
                "July Corporate Parenting Committee");
        facts.says("The report does not print the actions");
    }

    @Test
    void noPriorityIsGivenAnAimOrAnOutcome() {
        site.linksNoPriority();
    }

    @Test
    void sixOutcomes() {
        facts.inOrder(
                "Getting involved and having a say",
                "Feeling safe, secure and settled",
                "Being happy and in best health",
                "Getting the most from education",
                "Avoiding harmful risks",
                "Being prepared for independence");
    }

    @Test
    void indicatorsAndPerformanceFramework() {
        facts.says("Journey of the Child", "annual work plan of the Corporate Parenting Committee");
        facts.near("Journey of the Child", "Monthly");
        facts.page("Performance framework");
        facts.inOrder(
                "Outcome", "Related strategic priorities", "Priority actions", "Performance indicators", "Not set out");
    }

    @Test
    void governanceWithTheProposedNetwork() {
        facts.near("Children’s Action Network", "Planned, not there yet");
        facts.says("Speaker Box", "Children in Care Council", "Housing Department");
        facts.says("across all council departments, schools and the voluntary sector");
    }

    @Test
    void deliveryPlanInThePrintedOrder() {
        facts.inOrder(
                "More consultation with young people through Speaker Box",
                "CPC meeting",
                "Meeting of the Children’s Social Care DMT",
                "The strategy is passed on at service team meetings",
                "Strategy published and put into practice",
                "Approval at cabinet");
        facts.near("More consultation with young people through Speaker Box", "October/November 2015");
        facts.near("CPC meeting", "2 November 2015");
        facts.near("Meeting of the Children’s Social Care DMT", "4 November 2015");
        facts.near("The strategy is passed on at service team meetings", "November/December 2015");
        facts.near("Strategy published and put into practice", "From January 2016");
        facts.near("Approval at cabinet", "January 2016");
    }

    @Test
    void departmentPledgeIsRequested() {
        facts.page("A pledge from each department", "2016/2017", "Children in care and care leavers");
    }

    @Test
    void implications() {
        facts.says("Policy implications", "youth offending services");
        facts.says("Community impact statement", "age, gender and ethnicity");
    }

    @Test
    void papersAndAppendix() {
        facts.near("Background papers", "None");
        facts.near("Appendix 1", "Draft Children in Care and Care Leavers Strategy");
    }

    @Test
    void auditTrailWithThreeOfficers() {
        facts.says("Principal Strategy Officer", "Final", "20 October 2015", "Constitutional Team");
        facts.inOrder(
                "Director of Law and Democracy",
                "No",
                "No",
                "Strategic Director of Finance and Governance",
                "No",
                "No",
                "Cabinet Member",
                "No",
                "No");
    }

    @Test
    void oddWordsAreKeptAndFlagged() {
        facts.says("protective characteristics", "The Equality Act 2010 says protected characteristics");
        facts.says("We take them to be one");
        site.warnsOf("January 2016");
        site.warnsNotOf("milestone-order");
    }

    @Test
    void oddWordsStandAsPrintedWithANote() {
        facts.sentence(
                "It's supports and promotes [as printed] the duties of the corporate parent in relation to safeguarding");
        site.warnsOf("It's supports and promotes");
    }

    @Test
    void namesNoPerson() {
        site.namesNobody();
    }
}
