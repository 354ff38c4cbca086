package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.Action;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Site;
import org.strategypress.model.money.Amount;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.reach.Hours.Day;
import org.strategypress.source.Diagnostic;

/** Times, days, ages, sums, colours, addresses and ready words as people write them: taken for what they mean, or asked for. */
class WrittenValuesTest {
    @TempDir
    Path folder;

    private ContentResult read(String files) {
        return InlineSite.read(folder, "-- site.yaml --\nname: Test\n" + files);
    }

    private <T extends Entry> T only(String file, String fields, ContentKind kind, Class<T> type) {
        ContentResult read = read("-- " + file + " --\n- title: One\n  " + fields + "\n");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        return read.publication().all(kind, type).get(0);
    }

    private List<String> cures(String file, String fields) {
        return read("-- " + file + " --\n- title: One\n  " + fields + "\n").diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(each -> String.valueOf(each.hint()))
                .toList();
    }

    private Hours.Times hours(String days, String from, String until) {
        String fields =
                "phone: '01632 960001'\n  hours: [{days: \"" + days + "\", from: " + from + ", until: " + until + "}]";
        Hours open = only("contacts.yaml", fields, ContentKind.CONTACT, Contact.class)
                .availability()
                .open();
        return open.times().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9am | 5pm | 540 | 1020",
                "9.30am | 5.30 PM | 570 | 1050",
                "\"9:30 a.m.\" | 17.30 | 570 | 1050",
                "\"0900\" | 1700 | 540 | 1020",
                "0900hrs | 17 | 540 | 1020",
                "noon | midnight | 720 | 1440",
                "midnight | midday | 0 | 720",
                "\"09:00:00\" | 12.30pm | 540 | 750"
            })
    void aTimeMayBeWrittenAsPeopleSayIt(String from, String until, int first, int last) {
        assertThat(hours("Mon-Fri", from, until))
                .extracting(Hours.Times::from, Hours.Times::until)
                .containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | write 9am or 9pm",
                "12pm | write noon or midnight: some take 12pm for the one, some for the other",
                "late | write a time of 24 hours in quotes, like \"17:30\""
            })
    void aTimeThatMayBeAnotherIsAskedFor(String from, String cure) {
        assertThat(cures("contacts.yaml", "hours: [{days: Mon, from: " + from + ", until: 11pm}]"))
                .containsExactly(cure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M-F | MON TUE WED THU FRI",
                "every weekday | MON TUE WED THU FRI",
                "Mon/Wed & Fri | MON WED FRI",
                "Mon.-Weds. | MON TUE WED",
                "Sa; Su | SAT SUN",
                "7 days a week | MON TUE WED THU FRI SAT SUN",
                "public holidays | BANK_HOLIDAY"
            })
    void daysMayBeWrittenAsPeopleSayThem(String days, String meant) {
        assertThat(hours(days, "9am", "5pm").days()).extracting(Day::name).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Green - complete | write rating: \"Green - complete\" in place of status:, so that it stands as it is",
                "Amber (some delay) | write rating: \"Amber (some delay)\" in place of status:, so that it stands as it is",
                "Amber/Green | write rating: \"Amber/Green\" in place of status:, so that it stands as it is",
                "A/G | write rating: \"A/G\" in place of status:, so that it stands as it is",
                "Started - amber | write status: Started and, on a line of its own, rating: amber"
            })
    void aColourWithMoreWordsIsAskedForAsARating(String status, String cure) {
        assertThat(cures("actions.yaml", "status: " + status)).containsExactly(cure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Up to £3,000 | write up-to: 3000 in place of this field",
                "£500 max | write up-to: 500 in place of this field",
                "up to £50 per month | write up-to: 50, per: month in place of this field",
                "£57.90 pw | write the number alone: 57.90, with per: week beside it",
                "£15 p/w | write the number alone: 15, with per: week beside it",
                "£100 p.a. | write the number alone: 100, with per: year beside it",
                "TBC | write unknown: yes in place of this field",
                "n/a | write none: yes in place of this field, where you do not give this; else take the field out",
                "50% of the cost | write percent: 50 in place of this field, and of what in a field of:",
                "from £100 | write in-kind: \"from £100\" in place of this field, so that it stands as it is",
                "£2,000 - £3,000 | write in-kind: \"£2,000 - £3,000\" in place of this field, so that it stands as it is",
                "Depends on need | write needs-led: yes in place of this field, with note: \"Depends on need\" beside it",
                "£2,000 in three parts | write the number alone: 2000, and “in three parts” in a field of its own"
            })
    void aSumThatSaysMoreIsAskedForWithAllThatItSays(String sum, String cure) {
        String fields = "areas: [accommodation]\n  basis: discretionary\n  amount: {fixed: \"" + sum + "\"}";
        assertThat(cures("offer.yaml", fields)).containsExactly(cure);
    }

    @Test
    void daysWithAnExceptionAreAskedForInTheirOwnWords() {
        assertThat(cures("contacts.yaml", "hours: [{days: Mon-Fri except bank holidays}]"))
                .containsExactly("write days: Mon-Fri, and all of the hours in words in a line hours-words:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", "24 hours a day, 7 days a week", "Always open", "24 hours"})
    void allHoursInWordsAreAllHoursAndStandAsWritten(String words) {
        Contact contact = only("contacts.yaml", "hours: '" + words + "'", ContentKind.CONTACT, Contact.class);
        assertThat(contact.availability().open()).isEqualTo(Hours.ALWAYS);
        assertThat(contact.availability().hours().html()).contains(words);
    }

    private Amount amount(String written) {
        String fields = "areas: accommodation\n  basis: discretionary\n  amount: '" + written + "'";
        return only("offer.yaml", fields, ContentKind.ENTITLEMENT, Entitlement.class)
                .amount()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up to a maximum of £400 | UP_TO | 40000 |",
                "Max. £400 | UP_TO | 40000 |",
                "£400 maximum | UP_TO | 40000 |",
                "£57.90 pw | FIXED | 5790 | week",
                "£57.90 p/w | FIXED | 5790 | week",
                "£57.90/week | FIXED | 5790 | week",
                "£25 pcm | FIXED | 2500 | month",
                "£100 p.a. | FIXED | 10000 | year",
                "£100 per annum | FIXED | 10000 | year",
                "£100 on each birthday | FIXED | 10000 | birthday",
                "£50 termly | FIXED | 5000 | term",
                "£3,000 one-off | FIXED | 300000 | once",
                "£50 every 6 months | FIXED | 5000 | every 6 months",
                "£50 twice a year | FIXED | 5000 | twice a year",
                "£3,000 in total | FIXED | 300000 | in total",
                "“£3,000.” | FIXED | 300000 |"
            })
    void anAmountMayBeWrittenShort(String written, Amount.Shape shape, long pence, String per) {
        Amount amount = amount(written);
        assertThat(amount.shape()).isEqualTo(shape);
        assertThat(amount.worth().sum().pence()).isEqualTo(pence);
        assertThat(amount.per()).isEqualTo(per);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About £50 | write {in-kind: \"About £50\"}, so that it stands as it is",
                "A grant of £3,000 | write {fixed: 3000, note: \"A grant\"}",
                "£500+ | write {in-kind: \"£500+\"}, so that it stands as it is",
                "£3 000 | write the sum in figures without blanks, with two figures behind a full stop where it has pence: 3000 or 3000.50",
                "£3,00 | write the sum in figures without blanks, with two figures behind a full stop where it has pence: 3000 or 3000.50",
                "£1.500 | write {fixed: 1500} if the full stop sets the thousands apart, or {fixed: 1.50} if pence stand behind it",
                "£3,000 (2 parts) | write {fixed: 3000, note: \"2 parts\"}",
                "10 driving lessons | write {count: 10, of: driving lessons}",
                "N/A | write no where you do not give this; else take the line out",
                "TBC | write unknown where it is not known how much it is; else take the line out"
            })
    void anAmountThatMayBeAnotherIsAskedForInItsOwnWords(String written, String cure) {
        String fields = "areas: accommodation\n  basis: discretionary\n  amount: '" + written + "'";
        assertThat(cures("offer.yaml", fields)).containsExactly(cure);
    }

    @ParameterizedTest
    @CsvSource({
        "law, STATUTORY",
        "Statutory duty, STATUTORY",
        "Our policy, DISCRETIONARY",
        "Not statutory, DISCRETIONARY",
        "partners, PARTNER"
    })
    void aBasisMayBeNamedInOtherWords(String written, Entitlement.Basis basis) {
        Entitlement help = only(
                "offer.yaml", "areas: accommodation\n  basis: " + written, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.law().basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"Slipped, LATE", "To do, NOT_STARTED", "BAU, ONGOING", "Fully completed, DONE", "on going, ONGOING"})
    void aStatusMayBeNamedInOtherWords(String written, Action.Status status) {
        assertThat(only("actions.yaml", "status: " + written, ContentKind.ACTION, Action.class)
                        .standing()
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Off track | write rating: Off track to keep these words, and status: late where its time has passed",
                "Closed | write done if it was carried out, or stopped if it was given up",
                "'RAG: Green' | write rating: Green in place of status: RAG: Green",
                "Completed - Green | write status: Completed and, on a line of its own, rating: Green"
            })
    void aStatusThatMayBeAnotherIsNeverTurnedIntoItsOpposite(String written, String cure) {
        assertThat(cures("actions.yaml", "status: \"" + written + "\"")).containsExactly(cure);
    }

    @Test
    void aMarkThatMayBeAnotherIsAskedFor() {
        assertThat(cures("pledges.yaml", "promises: [{title: A, kept: No}]"))
                .containsExactly("write not-yet if it may still be kept, or not-kept if it was broken");
    }

    @Test
    void theWordsOfMarksAndMeasuresAreUnderstood() {
        Pledge pledge = only(
                "pledges.yaml",
                "by: the council\n  promises: [{title: A, kept: Fully met}, {title: B, kept: Not achieved}]",
                ContentKind.PLEDGE,
                Pledge.class);
        assertThat(pledge.promises())
                .extracting(Pledge.Promise::kept)
                .containsExactly(Pledge.Kept.KEPT, Pledge.Kept.NOT_KEPT);
        assertThat(only("indicators.yaml", "better: Smaller is better", ContentKind.INDICATOR, Indicator.class)
                        .measure()
                        .better())
                .isEqualTo(Indicator.Better.LOWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approx 80 | write value: 80 and printed: \"approx 80\"",
                "82* | write value: 82 and printed: \"82*\"",
                "+3 | write value: 3 and printed: \"+3\"",
                "1 in 4 | write the one number that is counted as value:, if there is one, and printed: \"1 in 4\"",
                "82,5 | write a point, not a comma: 82.5"
            })
    void aFigureWithAWordIsAskedForInItsOwnWords(String value, String cure) {
        assertThat(cures("indicators.yaml", "readings: [{when: 2026, value: '" + value + "'}]"))
                .containsExactly(cure);
    }

    @Test
    void aBaselineWithAWordHasNoFieldForTheWordsAsPrinted() {
        assertThat(cures("indicators.yaml", "baseline: {value: about 80}"))
                .containsExactly("write value: 80 and note: \"about 80\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234 | 1234", "−3 | -3", ".5 | 0.5"})
    void aFigureMayHaveTheSignsOfPrint(String value, String number) {
        Indicator read = only(
                "indicators.yaml",
                "readings: [{when: 2026, value: '" + value + "'}]",
                ContentKind.INDICATOR,
                Indicator.class);
        assertThat(read.figures().readings().get(0).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tel: 01632 960000", "T. 01632 960000", "Phone 01632 960000.", "“01632 960000”"})
    void aNumberMayHaveTheWordThatItIsOne(String written) {
        assertThat(only("contacts.yaml", "phone: '" + written + "'", ContentKind.CONTACT, Contact.class)
                        .reach()
                        .phone())
                .isEqualTo("01632 960000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X.GOV.UK | https://X.GOV.UK",
                "HTTPS://x.gov.uk | https://x.gov.uk",
                "<https://x.gov.uk/a> | https://x.gov.uk/a",
                "[Our site](https://x.gov.uk) | https://x.gov.uk",
                "x.london/help | https://x.london/help",
                "x.gov.wales. | https://x.gov.wales"
            })
    void anAddressMayBeWrittenInOtherWays(String written, String address) {
        assertThat(only("contacts.yaml", "web: '" + written + "'", ContentKind.CONTACT, Contact.class)
                        .reach()
                        .web())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https//x.gov.uk | write https://x.gov.uk",
                "htps://x.gov.uk/a | write https://x.gov.uk/a",
                "www.x.gov.uk/a b | write %20 for the blank: www.x.gov.uk/a%20b",
                "Visit www.x.gov.uk | write the address alone: www.x.gov.uk",
                "form.html | write an address, like https://www.example.org"
            })
    void anAddressWithASlipIsCured(String written, String cure) {
        assertThat(cures("contacts.yaml", "web: '" + written + "'")).containsExactly(cure);
    }

    private Site site(String lines) {
        ContentResult read = InlineSite.read(folder, "-- site.yaml --\nname: Test\n" + lines + "\n");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        return read.publication().site();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teal | #008080",
                "Dark Blue | #00008b",
                "rgb(11, 92, 107) | #0b5c6b",
                "hsl(210 100% 25%) | #004080",
                "hsl(0, 0%, 50%) | #808080",
                "HSL(120deg, 100%, 25%) | #008000",
                "11/92/107 | #0b5c6b",
                "#0bc | #00bbcc",
                "0B5C6B | #0B5C6B"
            })
    void aColourMayBeWrittenAsGuidesOfStyleDo(String written, String code) {
        assertThat(site("brand: {primary: '" + written + "'}").design().brand().primary())
                .isEqualTo(code);
    }

    @Test
    void aColourThatIsNoneIsRefused() {
        assertThat(InlineSite.read(folder, "-- site.yaml --\nname: T\nbrand: {primary: 'rgb(300, 0, 0)'}\n")
                        .diagnostics())
                .anyMatch(Diagnostic::isError);
    }

    @Test
    void languagesAndTheCountryMayBeCalledByTheirNames() {
        Site site = site("languages: English, Arabic, EN-gb\ncountry: United Kingdom");
        assertThat(site.region().languages()).containsExactly("en", "ar", "en-GB");
        assertThat(site.region().country()).isEqualTo("GB");
    }

    @ParameterizedTest
    @CsvSource({"Yes., true", "✓, true", "“no”, false", "N., false"})
    void anAnswerMayBeWrittenInOtherWays(String written, boolean urgent) {
        assertThat(only(
                                "contacts.yaml",
                                "phone: '01632 960001'\n  urgent: '" + written + "'",
                                ContentKind.CONTACT,
                                Contact.class)
                        .availability()
                        .urgent())
                .isEqualTo(urgent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "YES", "y", "True"})
    void whatIsADraftInAnySpellingIsLeftOut(String written) {
        ContentResult read = read("-- actions.yaml --\n- {title: One, draft: " + written + "}\n");
        assertThat(read.publication().all(ContentKind.ACTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 October 2026 at 10am",
                "Thursday 1st October 2026 at 6.30 pm",
                "1 October 2026, 18:30",
                "10.00 am on 1 October 2026",
                "1 October 2026, 10am to 12 noon",
                "2026-10-01T10:00"
            })
    void aDayMayHaveATimeAndStandsAsPrinted(String written) {
        Decision read = only("decisions.yaml", "on: '" + written + "'", ContentKind.DECISION, Decision.class);
        assertThat(read.meeting().on().printed()).isEqualTo(written);
        assertThat(read.meeting().on().from())
                .isEqualTo("2026-10-01")
                .isEqualTo(read.meeting().on().to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thursday 1 October 2026", "1 Oct 26", "Oct 1, 2026", "the 1st of October 2026", "1-Oct-2026"})
    void anExactDayMayNameItsMonthInAnyOrder(String written) {
        assertThat(only("actions.yaml", "updated: '" + written + "'", ContentKind.ACTION, Action.class)
                        .meta()
                        .upkeep()
                        .updated())
                .isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-1-2 | write it as 2026-01-02",
                "20261001 | write it as 2026-10-01",
                "31/02/2026 | correct the day or the month, the day first: February 2026 has 28 days",
                "03/31/2027 | the day stands before the month here: write 2027-03-31, if that is the day",
                "October 2026 | write the day too, like 1 October 2026, if it is known; else take the line out"
            })
    void anExactDayThatIsNoneIsCured(String written, String cure) {
        assertThat(cures("actions.yaml", "updated: '" + written + "'")).containsExactly(cure);
    }

    @Test
    void aMonthBeforeItsDayIsCured() {
        assertThat(cures("actions.yaml", "due: 12.25.26"))
                .containsExactly("the day stands before the month here: write 2026-12-25, if that is the day");
    }
}
