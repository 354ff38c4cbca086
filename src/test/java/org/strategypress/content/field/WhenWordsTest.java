package org.strategypress.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.date.PrintedDate;

class WhenWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "ONGOING.",
                "On-going",
                "Annually",
                "Monthly",
                "Termly",
                "TBC",
                "TBC - subject to district agreement",
                "Ongoing (led by housing)",
                "Termly – the heads decide",
                "(tbc)",
                "Immediately",
                "Within 6 months",
                "within six months",
                "Within 3-6 months",
                "Year 1",
                "Years 1-3",
                "Year one of the plan",
                "every six weeks",
                "Every 6 weeks",
                "Complete",
                "by end of Q2",
                "Ongoing, reviewed annually",
                "Ongoing – quarterly review",
                "Monthly/quarterly",
                "Weekly",
                "N/A",
                "n/a",
                "In place",
                "6-monthly",
                "Twice a year",
                "Ongoing and then annually",
                "Immediate and ongoing",
                "ASAP",
                "Within 3 months of approval",
                "6 weeks after sign-off",
                "On approval",
                "Annually (April)",
                "31 March each year",
                "Jan, Apr, Jul and Oct each year",
                "spring and autumn each year",
                "Each academic year",
                "Years 1 & 2",
                "Year 3 onwards",
                "For the duration of the strategy",
                "Long term (2+ years)",
                "in the next 12 months",
                "Work in progress",
                "Date TBC",
                "To be agreed with partners",
                "Until further notice",
                "One-off",
                "From now on",
                "n.a.",
                "End of the financial year",
                "By end of academic year",
                "Before the summer holidays",
                "After half term",
                "Start of the new school year",
                "Month 6",
                "Months 1-6",
                "Subject to funding",
                "By Christmas",
                "By Easter",
                "November",
                "By September",
                "January and July",
                "Summer",
                "T.B.C.",
                "Day one",
                "From day one",
                "As above",
                "All three years",
                "Year 1 and 2",
                "Years 1, 2 and 3",
                "Terms 1 & 2",
                "Autumn 2",
                "Within 1 year",
                "As soon as we can",
                "Cancelled",
                "Done ✓",
                "Now",
                "At age 18",
                "From age 16",
                "1st week in May",
                "First Monday of each month",
                "Next Cabinet meeting",
                "Following the inspection",
                "Duration of strategy",
                "Not yet due",
                "January, April, July and October",
                "FY26",
                "by end of FY26",
                "Q4 FY27",
                "Throughout",
                "Mid-May",
                "Post-inspection",
                "Y1–Y3",
                "Yr1-2",
                "Yrs 2&3",
                "6m",
                "3-6m",
                "Within 24 hours",
                "24/7",
                "At 16th birthday",
                "4 x per year",
                "Every Tuesday",
                "Open-ended",
                "As part of annual report",
                "Before next Board",
                "At the next Corporate Parenting Panel",
                "In development",
                "Stage 2",
                "By end of Q3",
                "28 days after referral",
                "20 working days of request",
                "Within six weeks of the plan being agreed",
                "When the new home opens",
                "Once the policy is approved",
                "As soon as somebody is found",
                "HT2",
                "Half-term 2"
            })
    void meanSomethingAndNameNoDay(String printed) {
        PrintedDate date = WhenWords.parse(printed).orElseThrow();
        assertThat(date.printed()).isEqualTo(printed);
        assertThat(date.earliest()).isNull();
        assertThat(date.isTime()).isFalse();
    }

    private static String days(String printed) {
        PrintedDate date = WhenWords.parse(printed).orElseThrow();
        return date.from() + " " + date.to();
    }

    @Test
    void aDateAmongThemPlacesThem() {
        PrintedDate done = WhenWords.parse("Completed March 2025").orElseThrow();
        assertThat(done.from()).hasToString("2025-03-01");
        assertThat(done.to()).hasToString("2025-03-31");
        assertThat(done.isTime()).isFalse();
        PrintedDate open = WhenWords.parse("Ongoing from April 2026").orElseThrow();
        assertThat(open.from()).hasToString("2026-04-01");
        assertThat(open.to()).isNull();
        PrintedDate again = WhenWords.parse("30 June 2027 and every year after").orElseThrow();
        assertThat(again.from()).hasToString("2027-06-30");
        assertThat(WhenWords.parse("around March 2027").orElseThrow().to()).hasToString("2027-03-31");
        assertThat(WhenWords.parse("Corporate Parenting Board – January 2027")
                        .orElseThrow()
                        .to())
                .hasToString("2027-01-31");
        assertThat(WhenWords.parse("31 March 2027 (was 31 December 2026)")
                        .orElseThrow()
                        .to())
                .hasToString("2027-03-31");
        assertThat(WhenWords.parse("With effect from 1 April 2027")
                        .orElseThrow()
                        .from())
                .hasToString("2027-04-01");
        assertThat(days("Milestone: June 2026")).isEqualTo("2026-06-01 2026-06-30");
        assertThat(days("To start in Sept 2026")).isEqualTo("2026-09-01 2026-09-30");
        assertThat(days("~June 2026")).isEqualTo("2026-06-01 2026-06-30");
        assertThat(days("Jan 2026-ongoing")).isEqualTo("2026-01-01 2026-01-31");
        assertThat(days("Recruit by Sept 2026")).isEqualTo("null 2026-09-30");
        assertThat(days("Scheduled for 4/26")).isEqualTo("2026-04-01 2026-04-30");
        assertThat(days("Term 6 2026/27")).isEqualTo("2026-09-01 2027-08-31");
        assertThat(days("HT2 2026-27")).isEqualTo("2026-09-01 2027-08-31");
        assertThat(days("HT2 2027")).isEqualTo("2027-01-01 2027-12-31");
        PrintedDate both =
                WhenWords.parse("Started June 2025, complete by 31/3/27").orElseThrow();
        assertThat(both.from()).hasToString("2025-06-01");
        assertThat(both.to()).hasToString("2027-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "and",
                "soon",
                "sometime soonish or so",
                "Ongoing or so",
                "6",
                "2 Novembre 2015",
                "31 March",
                "Q5 2026",
                "before 31 Setpember 2026",
                "6 of something",
                "Setpember 2026",
                "care leavers",
                "published",
                "29 February 2027",
                "31 February each year",
                "32 March 2027",
                "32 March each year",
                "from",
                "in blue",
                "March 2027 and then",
                "every",
                "Cabinet",
                "Board and Council",
                "was"
            })
    void otherWordsAreNotTaken(String printed) {
        assertThat(WhenWords.parse(printed)).isEmpty();
    }
}
