package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.strategypress.model.FreePage;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Priority;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Worth;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostic;

/** Values as people write them are taken where they can only mean one thing. */
class OrdinaryValuesTest {
    @TempDir
    Path folder;

    private ContentResult offer(String amount) {
        return InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: [accommodation]\n"
                        + "  basis: discretionary\n  amount:\n    fixed: " + amount + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000 | 300000",
                "£3,000 | 300000",
                "3,000 | 300000",
                "£57.90 | 5790",
                "£1.5m | 150000000",
                "50p | 50"
            })
    void aSumMayHaveItsSignAndItsCommas(String written, long pence) {
        Entitlement read = offer(written)
                .publication()
                .all(ContentKind.ENTITLEMENT, Entitlement.class)
                .get(0);
        assertThat(read.amount().get(0).worth().sum().pence()).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50-100", "£57.90 a week", "3,00", "about 20", "50%"})
    void whatCouldMeanTwoThingsIsAskedFor(String written) {
        assertThat(offer(written).diagnostics()).anyMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Housing, Education] | write them in one line: Housing, Education",
                "[Housing, the Virtual School, Health] | write them in one line: Housing, the Virtual School, Health",
                "[Housing] | write them in one line: Housing; or, with the brackets, in quotes: \"[Housing]\"",
                "['Homes: all'] | write one line of text", // it would need quotes
            })
    void ownersInAListAreToBeWrittenInOneLine(String owners, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  owner: " + owners + "\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::hint).containsExactly(cure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "none", "N/A", "nothing"})
    void anAmountOfNoneIsAskedAbout(String amount) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: [accommodation]\n"
                        + "  basis: discretionary\n  amount: " + amount + "\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("write no where you do not give this; else take the line out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-track", "On track", "ON TRACK", "on_track"})
    void aReadyWordMayHaveCapitalsAndBlanks(String written) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: " + written + "\n");
        assertThat(read.publication()
                        .all(ContentKind.ACTION, Action.class)
                        .get(0)
                        .standing()
                        .status())
                .hasToString("ON_TRACK");
    }

    @Test
    void aFieldsNameMayHaveCapitalsAndBlanks() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n"
                        + "Name: Test\n"
                        + "-- offer/a.md --\n"
                        + "---\n"
                        + "Title: Help\n"
                        + "AREAS: [accommodation]\n"
                        + "Basis: discretionary\n"
                        + "Amount: {Up to: 400}\n"
                        + "review_by: 2027-01-01\n"
                        + "Who: {Ages: 16-25}\n"
                        + "---\n"
                        + "Words.\n");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        Entitlement help = read.publication()
                .all(ContentKind.ENTITLEMENT, Entitlement.class)
                .get(0);
        assertThat(help.title()).isEqualTo("Help");
        assertThat(help.amount().get(0).worth().sum().pence()).isEqualTo(40000);
        assertThat(help.meta().upkeep().reviewBy()).hasToString("2027-01-01");
    }

    @Test
    void aFieldInCapitalsBesideTheFieldItselfIsTold() {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- pages/a.md --\n---\ntitle: One\nTitle: Two\n---\nWords.\n");
        assertThat(read.diagnostics()).anyMatch(each -> each.rule().equals("unknown-field"));
    }

    @Test
    void aWordThatIsNoneOfThemIsStillTold() {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: on trak\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).isEqualTo("did you mean “on-track”?"));
    }

    private static <T extends Entry> T first(ContentResult read, ContentKind kind, Class<T> type) {
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        return read.publication().all(kind, type).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "In progress, STARTED",
        "Under way, STARTED",
        "Completed, DONE",
        "Complete, DONE",
        "Delayed, LATE",
        "Overdue, LATE",
        "Not yet started, NOT_STARTED",
        "Not started yet, NOT_STARTED",
        "Complete ✓, DONE",
        "✅ Done, DONE",
        "On target, ON_TRACK",
        "started, STARTED",
        "To start, NOT_STARTED",
        "Commenced, STARTED",
        "Progressing well, ON_TRACK",
        "Cancelled, STOPPED"
    })
    void aStatusMayBeWrittenAsPlansWriteIt(String written, Action.Status status) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: " + written + "\n");
        assertThat(first(read, ContentKind.ACTION, Action.class).standing().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Yes, KEPT",
        "Kept, KEPT",
        "Partly, PARTLY",
        "Partially kept, PARTLY",
        "Not yet, NOT_YET",
        "Not kept, NOT_KEPT",
        "Broken, NOT_KEPT"
    })
    void aMarkMayBeWrittenAsPeopleWriteIt(String written, Pledge.Kept kept) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- pledges.yaml --\n- title: Ours\n  promises:\n"
                        + "    - title: We call back.\n      kept: " + written + "\n");
        Pledge pledge = first(read, ContentKind.PLEDGE, Pledge.class);
        assertThat(pledge.promises().get(0).kept()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"Yes, true", "YES, true", "y, true", "True, true", "No, false", "n, false", "FALSE, false"})
    void yesAndNoMayHaveCapitals(String written, boolean urgent) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n"
                        + "name: Test\n"
                        + "-- contacts.yaml --\n"
                        + "- title: Duty desk\n"
                        + "  phone: '01632 960001'\n"
                        + "  urgent: "
                        + written + "\n");
        assertThat(first(read, ContentKind.CONTACT, Contact.class)
                        .availability()
                        .urgent())
                .isEqualTo(urgent);
    }

    @Test
    void aNumberMayHaveCommasAndAShareItsSign() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: accommodation\n"
                        + "  basis: discretionary\n  amount: {percent: 78%, of: the fees}\n  lgsl: \"1,200\"\n");
        Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.amount().get(0).worth()).isEqualTo(new Worth.Percent(new BigDecimal("78"), null, null, null));
        assertThat(help.finding().lgsl()).isEqualTo(1200);
        assertThat(help.finding().areas()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 October 2026", "1st October 2026", "01 Oct 2026"})
    void anExactDayMayNameItsMonth(String written) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- pages.yaml --\n- title: About\n  updated: " + written + "\n");
        assertThat(first(read, ContentKind.PAGE, FreePage.class).meta().upkeep().updated())
                .isEqualTo("2026-10-01");
    }

    @Test
    void oneItemNeedsNoList() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n"
                        + "name: Test\n"
                        + "-- actions.yaml --\n"
                        + "- title: Do it\n"
                        + "  partners: Housing\n"
                        + "  priorities: homes\n"
                        + "-- priorities.yaml --\n"
                        + "- {id: homes, title: Homes}\n");
        Action action = first(read, ContentKind.ACTION, Action.class);
        assertThat(action.responsible().partners()).containsExactly("Housing");
        assertThat(action.purpose().priorities()).extracting(Ref::id).containsExactly("homes");
    }

    private Amount amount(String written) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: accommodation\n"
                        + "  basis: discretionary\n  who: 16 to 25\n  amount: " + written + "\n");
        Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.who().ages().from()).isEqualTo(16);
        return help.amount().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£3,000 | FIXED | 300000 |",
                "3000 | FIXED | 300000 |",
                "£57.90 a week | FIXED | 5790 | week",
                "£25 per month | FIXED | 2500 | month",
                "£100 each birthday | FIXED | 10000 | birthday",
                "£10 weekly | FIXED | 1000 | week",
                "up to £400 | UP_TO | 40000 |",
                "£3K | FIXED | 300000 |",
                "two thousand pounds | FIXED | 200000 |",
                "Up to two thousand five hundred pounds | UP_TO | 250000 |",
                "one hundred and twenty-five pounds a week | FIXED | 12500 | week",
                "upto £500 | UP_TO | 50000 |",
                "up to and including £500 | UP_TO | 50000 |",
                "Not exceeding £3,000 | UP_TO | 300000 |",
                "capped at £3,000 a year | UP_TO | 300000 | year",
                "£3,000 maximum per year | UP_TO | 300000 | year",
                "One-off payment of £3,000 | FIXED | 300000 | once",
                "one-off grant of up to £3,000 | UP_TO | 300000 | once",
                "A total of £3,000 | FIXED | 300000 | in total",
                "£150 per quarter | FIXED | 15000 | quarter",
                "£150 quarterly | FIXED | 15000 | quarter",
                "£3,000 per academic year | FIXED | 300000 | academic year",
                "£40 per visit | FIXED | 4000 | visit",
                "£40 per person | FIXED | 4000 | person",
                "£12.50 p/h | FIXED | 1250 | hour",
                "£12.50ph | FIXED | 1250 | hour",
                "Up to £1,200 a year | UP_TO | 120000 | year"
            })
    void anAmountMayBeALine(String written, Amount.Shape shape, long pence, String per) {
        Amount amount = amount(written);
        assertThat(amount.shape()).isEqualTo(shape);
        assertThat(amount.worth().sum().pence()).isEqualTo(pence);
        assertThat(amount.per()).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A laptop", "£50 in vouchers", "It depends", "£50 or £60", "£5-£10"})
    void wordsThatAreNoSumAreAskedFor(String written) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: accommodation\n"
                        + "  basis: discretionary\n  amount: " + written + "\n");
        assertThat(read.diagnostics()).anyMatch(Diagnostic::isError);
    }

    @Test
    void aLinkATargetAndATermMayBeALine() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n"
                        + "name: Test\n"
                        + "terms: {pledges: Commitments}\n"
                        + "-- offer.yaml --\n"
                        + "- title: Help\n"
                        + "  areas: accommodation\n"
                        + "  basis: discretionary\n"
                        + "  links: [Our form: https://form.example]\n"
                        + "-- indicators.yaml --\n"
                        + "- {title: In work, target: 60}\n"
                        + "- {title: In touch, target: All by 2027}\n");
        Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.links()).containsExactly(new Entitlement.Link("Our form", "https://form.example"));
        assertThat(read.publication().site().vocabulary().terms().get("pledges").many())
                .isEqualTo("Commitments");
        List<Indicator> indicators = read.publication().indicators();
        assertThat(indicators.get(0).figures().targets().get(0).value()).isEqualByComparingTo("60");
        assertThat(indicators.get(1).figures().targets().get(0).note().html()).contains("All by 2027");
    }

    @Test
    void anItemMayBeTheOneThingItMustSay() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- pledges.yaml --\n- title: Ours\n  promises: [We will listen to you.]\n"
                        + "-- decisions.yaml --\n- title: Approve it\n  recommendations:\n    - Agree the strategy.\n");
        Pledge pledge = first(read, ContentKind.PLEDGE, Pledge.class);
        assertThat(pledge.promises().get(0).title().html()).contains("We will listen to you.");
        Decision decision = first(read, ContentKind.DECISION, Decision.class);
        assertThat(decision.proposal().recommendations()).hasSize(1);
    }

    private static final String OFFER = "-- offer.yaml --\n- title: Help\n  basis: discretionary\n";

    @Test
    void aListOfIdsOrLanguagesMayStandOnOneLine() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\ncouncil: Ourshire Council\nlanguages: en, cy\nbrand: {primary: 0b5c6b}\n"
                        + OFFER + "  areas: accommodation, relationships\n");
        assertThat(first(read, ContentKind.ENTITLEMENT, Entitlement.class)
                        .finding()
                        .areas())
                .extracting(Ref::id)
                .containsExactly("accommodation", "relationships");
        assertThat(read.publication().site().council().name()).isEqualTo("Ourshire Council");
        assertThat(read.publication().site().design().brand().primary()).isEqualTo("#0b5c6b");
    }

    @Test
    void anAddressMayLackItsBeginning() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- contacts.yaml --\n- {title: Desk, web: www.council.example/help}\n"
                        + OFFER + "  areas: accommodation\n  links: [{title: Form, address: ourshire.gov.uk/form}]\n");
        assertThat(first(read, ContentKind.CONTACT, Contact.class).reach().web())
                .isEqualTo("https://www.council.example/help");
        assertThat(first(read, ContentKind.ENTITLEMENT, Entitlement.class)
                        .links()
                        .get(0)
                        .address())
                .isEqualTo("https://ourshire.gov.uk/form");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% | of what, like {percent: 100,",
                "Free | what is free",
                "50% of your rent | {percent: 50, of: \"your rent\"}",
                "£25 gift card | {in-kind: \"£25 gift card\"}",
                "£57.90 a week for up to 4 weeks | {fixed: 57.90, per: week, note: \"for up to 4 weeks\"}",
                "£3,000 (in two parts) | {fixed: 3000, note: \"in two parts\"}",
                "as needed | {needs-led: yes}",
                "It depends on the course | {needs-led: yes, note: \"It depends on the course\"}",
                "Free bus pass | {in-kind: \"Free bus pass\"}",
                "£5-£10 | {in-kind: \"£5-£10\"}, so that it stands as it is",
                "£100–£200 a month | {in-kind: \"£100–£200 a month\"}, so that it stands as it is",
                "between £100 and £200 | {in-kind: \"between £100 and £200\"}, so that it stands as it is",
                "£3,000 (was £2,000) | write {fixed: 3000, note: \"was £2,000\"}",
                "£3,000 (£4,000 from April 2027) | write {fixed: 3000, note: \"£4,000 from April 2027\"}",
                "£3,000 - increased from £2,000 | write {fixed: 3000, note: \"increased from £2,000\"}",
                "up to £3,000, including £500 for a bed | {up-to: 3000, note: \"including £500 for a bed\"}",
                "£59.20 a week (16 to 24) | write {fixed: 59.20, per: week, note: \"16 to 24\"}",
                "£2,000* | write {fixed: 2000}, and behind it in note: what the sign * leads to",
                "min. £200 | {in-kind: \"min. £200\"}, so that it stands as it is",
                "Up to £2,000, then £1,000 | a list of two amounts",
                "£2,000-£3,000 depending on need | {in-kind: \"£2,000-£3,000 depending on need\"}, so that it stands"
                        + " as it is",
                "12 x £50 | {in-kind: \"12 x £50\"}, so that it stands as it is",
                "€200 | {in-kind: \"€200\"}, so that it stands as it is",
                "Setting up home allowance £3,000 | {fixed: 3000, note: \"Setting up home allowance\"}",
                "Grant - £3,000 | {fixed: 3000, note: \"Grant\"}",
                "£250 and £50 | a list of two amounts",
                "£25 each birthday, £50 at 18 | a list of two amounts, each with its sum and a label: [{fixed: 25,"
                        + " label: \"each birthday\"}, {fixed: 50, label: \"at 18\"}]",
                "£57.90 (16-17), £71.70 (18-24) | [{fixed: 57.90, label: \"16-17\"}, {fixed: 71.70, label: \"18-24\"}]",
                "£10 a day, up to £50 a week | write {in-kind: \"£10 a day, up to £50 a week\"}, so that it stands as"
                        + " it is",
                "£1,200 in three instalments of £400 | write {in-kind: \"£1,200 in three instalments of £400\"}, so"
                        + " that it stands as it is",
                "£5/£10 | write {in-kind: \"£5/£10\"}, so that it stands as it is",
                "£300 upto £500 | write {in-kind: \"£300 upto £500\"}, so that it stands as it is",
                "£3.000 | write {fixed: 3000} if the full stop sets the thousands apart, or {fixed: 3.00} if pence"
                        + " stand behind it",
                "£1,200 16-19 bursary | write {fixed: 1200, note: \"16-19 bursary\"}",
                "£65 per week, term time only | write {fixed: 65, per: week, note: \"term time only\"}",
                "Loan of £300 | write {in-kind: \"Loan of £300\"}, so that it stands as it is",
                "the bursary is £1,200, paid in three parts | write {in-kind: \"the bursary is £1,200, paid in three"
                        + " parts\"}, so that it stands as it is",
                "£TBC | write unknown where it is not known how much it is",
                "No charge | what is free",
                "£57.90 pw for rent in the holidays | {fixed: 57.90, per: week, note: \"for rent in the holidays\"}",
                "up to £300 pcm towards rent | {up-to: 300, per: month, note: \"towards rent\"}",
                "See below | take the line out and lead there with links",
                "£50p | write {fixed: 50} if these are pounds, or {fixed: 0.50} if they are pence",
                "£99.99p | write {fixed: 99.99}"
            })
    void theCureOfAnAmountInWordsIsItsFields(String written, String cure) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  amount: " + written + "\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).contains(cure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 31 June 2026 | correct the day: June 2026 has 30 days",
                "due: 29 February 2027 | correct the day: February 2027 has 28 days",
                "due: By Friday 31st of November 2026 | correct the day: November 2026 has 30 days",
                "due: 31/06/2026 | correct the day or the month, the day first: June 2026 has 30 days",
                "due: 2026-06-31 | correct the day: June 2026 has 30 days",
                "due: 2027-13-01 | correct the month: there is no month 13",
                "due: 13/13/2027 | correct the month: there is no month 13",
                "due: w/c 5 January | write its year behind it, with four digits",
                "due: 2026/7 | write 2026/27 for the year, or July 2026 for the month",
                "due: By 2026-7 | write By 2026/27 for the year, or By July 2026 for the month",
                "due: By Septmber 2027 | did you mean “By September 2027”?",
                "due: Feburary 2027 | did you mean “February 2027”?",
                "updated: 30 February 2028 | correct the day: February 2028 has 29 days",
                "due: March 2027* | write March 2027, and what the sign * leads to in brackets behind it: March 2027"
                        + " (WORDS)",
                "status: 50% complete | write status: started and, on a line of its own, rating: \"50% complete\" to"
                        + " keep these words",
                "status: 100% | write status: done and, on a line of its own, rating: \"100%\" to keep these words",
                "status: N/A | take the line out where nothing is to be said",
                "status: 🟢 | write rating: Green in place of status: 🟢"
            })
    void theCureOfAnActionsFieldSpoilsNothingOfIt(String line, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  " + line + "\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::hint).containsExactly(cure);
    }

    @Test
    void aValueThatBeginsWithASignNeedsTheQuotesAndNothingRoundIt() {
        for (String line : List.of("who:\n    ages: >16", "who:\n    ages: > 16")) {
            ContentResult block = InlineSite.read(
                    folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + line + "\n");
            assertThat(block.diagnostics())
                    .extracting(Diagnostic::hint)
                    .containsExactly("put the whole value in quotes: \"" + line.substring(line.indexOf('>')) + "\"");
        }
        ContentResult item = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER
                        + "  areas: accommodation\n  links:\n    - [GOV.UK](https://www.gov.uk)\n");
        assertThat(item.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("if it is text, put the whole value in quotes: \"[GOV.UK](https://www.gov.uk)\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law: Children Act 1989 | did you mean “legal”?",
                "phone: 01632 960000 | write it into an entry of contacts, and the id of that entry here: contact: ID"
            })
    void aFieldOfAnOfferIsKnownByWhatPeopleCallIt(String line, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + line + "\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::hint).contains(cure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how:\n    - 1. Ask your **adviser**.\n    - 2. Wait",
                "how: [1. Ask your **adviser**., 2) Wait]",
                "how:\n    1. Ask your **adviser**.\n    2. Wait",
                "how: |\n    1. Ask your **adviser**.\n    2. Wait",
                "how: 1. Ask your **adviser**. 2. Wait",
                "how: '1) Ask your **adviser**. 2) Wait'"
            })
    void stepsThatPagesNumberDoNotKeepTheirOwnNumbers(String how) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + how + "\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(first(read, ContentKind.ENTITLEMENT, Entitlement.class)
                        .asking()
                        .how())
                .extracting(step -> step.html())
                .containsExactly("Ask your <strong>adviser</strong>.", "Wait");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2. Wait]",
                "[1. Ask, Wait]",
                "[1. Ask, 3. Wait]",
                "Ask on day 1. Wait",
                "Ask for form 1. Fill in part 2. Post it.",
                "1.5 hours a week are yours"
            })
    void wordsWithOtherNumbersStayAsTheyAre(String how) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  how: " + how + "\n");
        String all = String.join(
                ", ",
                first(read, ContentKind.ENTITLEMENT, Entitlement.class).asking().how().stream()
                        .map(step -> step.html())
                        .toList());
        assertThat("[" + all + "]").isIn(how, "[" + how + "]");
    }

    @Test
    void wordsWithTheirMeaningsAreToldHowTheyAreWritten() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- glossary.yaml --\nPA: Personal adviser\nIRO: A reviewing officer\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("begin each word with a dash and give both fields: - {title: \"PA\", meaning: …}");
    }

    @Test
    void aValueInBracketsThatBeginsWithASignAloneNeedsTheQuotes() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  who: {ages: >16, note: x}\n");
        assertThat(read.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.message()).isEqualTo("a value cannot begin with >");
            assertThat(each.hint()).isEqualTo("put this value in quotes: \">16\"");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glossary.md | write the entries as a list into glossary.yaml",
                "actions.md | each into a file of its own, like actions/NAME.md",
                "site.md | write its fields into site.yaml"
            })
    void aTextWhereAListBelongsIsToldWhereItsEntriesGo(String file, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- " + file + " --\n# Glossary\n\n**PA**: an adviser\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).contains(cure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key-decision: Yes – it affects two wards | write yes alone",
                "year: 2026 | the fields are",
                "implications: [{kind: legal, description: None}] | did you mean “body”?"
            })
    void aWordWithMoreBehindItAndAnotherNameAreUnderstood(String line, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- decisions.yaml --\n- title: Approve it\n  " + line + "\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).contains(cure));
    }

    @Test
    void aFieldIsKnownByItsOtherNamesAndByOneOfMany() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n"
                        + "name: Test\n"
                        + "-- actions.yaml --\n"
                        + "- {title: Do it, priority: a, rag: Red, Deadline: 2027}\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .contains("did you mean “priorities”?", "did you mean “rating”?", "did you mean “due”?");
    }

    private ContentResult measure(String lines) {
        return InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- indicators.yaml --\n- title: In work\n" + lines);
    }

    @Test
    void aFigureMayHaveTheSignOfItsUnit() {
        ContentResult read = measure("  unit: percent\n  better: Higher is better\n  baseline: 88%\n"
                + "  readings: [{when: 2026, value: 91%}]\n");
        Indicator measure = first(read, ContentKind.INDICATOR, Indicator.class);
        assertThat(measure.figures().readings().get(0).value()).isEqualByComparingTo("91");
        assertThat(measure.figures().baseline().value()).isEqualByComparingTo("88");
        assertThat(measure.measure().better()).hasToString("HIGHER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "91% | add a line unit: \"%\"",
                "n/a | take value: out, and write printed: \"n/a\"",
                "<5 | and suppressed: yes",
                "c | take value: out, and write suppressed: yes and printed: \"c\"",
                "[z] | take value: out, and write no-figure: not-applicable and printed: \"[z]\"",
                "k | no-figure: low",
                "£19.4m | 19400000"
            })
    void aFigureThatIsNoneIsCured(String value, String cure) {
        assertThat(measure("  readings: [{when: 2026, value: '" + value + "'}]\n")
                        .diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).contains(cure));
    }

    @Test
    void aReadingWithoutAFigureHasNone() {
        assertThat(measure("  readings: [{when: 2026, value: 3, no-figure: low}]\n")
                        .diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).isEqualTo("take no-figure: or value: out"));
    }

    @Test
    void stepsAsABlockOfLinesAreCured() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER
                        + "  areas: accommodation\n"
                        + "  how: |\n"
                        + "    Ask your PA, who will fill in\n"
                        + "    the form with you.\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint()).contains("with a dash and a blank before it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Green", "AMBER", "R"})
    void aColourInPlaceOfAStatusIsLedToTheRating(String colour) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: " + colour + "\n");
        assertThat(read.diagnostics())
                .anySatisfy(each -> assertThat(each.hint())
                        .isEqualTo("write rating: " + colour + " in place of status: " + colour));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how: |\n    Ask your **adviser**,\n    or a teacher.\n\n    Wait.",
                "how: |\n    Ask your **adviser**, or a teacher.\n    Wait.",
                "how: >\n    Ask your **adviser**,\n    or a teacher.\n\n    Wait.",
                "how: |-\n    - Ask your **adviser**, or a teacher.\n    - Wait.",
                "how: |\n    • Ask your **adviser**, or a teacher.\n    • Wait.\n\n"
            })
    void paragraphsSentencesAndDashesOfABlockAreItsItems(String how) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + how + "\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(first(read, ContentKind.ENTITLEMENT, Entitlement.class)
                        .asking()
                        .how())
                .extracting(step -> step.html())
                .containsExactly("Ask your <strong>adviser</strong>, or a teacher.", "Wait.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|\n    # Ask\n    Wait.", "|\n    | a | b |\n\n    Wait.", "|\n    - Ask.\n    Wait."})
    void aBlockThatIsNoRowOfStepsIsAskedAbout(String how) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  how: " + how + "\n");
        assertThat(read.diagnostics()).anyMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n    Civic Centre\n    1 High Street\n    OT1 1AA",
                "|2-\n\n    Civic Centre\n\n    1 High Street\n    OT1 1AA  \n\n"
            })
    void anAddressMayBeABlockOfLines(String address) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- contacts.yaml --\n- title: Desk\n  address: " + address + "\n");
        assertThat(first(read, ContentKind.CONTACT, Contact.class).reach().address())
                .containsExactly("Civic Centre", "1 High Street", "OT1 1AA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: Friday 3 March 2026 | check both: write Tuesday 3 March 2026 if the day is right, or the day"
                        + " that is a Friday",
                "due: By Fri. 3rd of March 2026 | check both: write Tuesday 3rd of March 2026 if the day is right, or"
                        + " the day that is a Friday",
                "due: Mon 03/03/2026 | check both: write Tuesday 03/03/2026 if the day is right, or the day that is a"
                        + " Monday",
                "review-by: Thursday 3 March 2026 | check both: write Tuesday 3 March 2026 if the day is right, or the"
                        + " day that is a Thursday"
            })
    void aDayOfTheWeekThatIsNotTheDaysIsTold(String line, String cure) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  " + line + "\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::hint).containsExactly(cure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday 3 March 2026",
                "Tues 3rd March 2026",
                "Monday 2 to Friday 6 March 2026",
                "Sunday",
                "By Wed 4 March 2026"
            })
    void aDayOfTheWeekThatIsRightIsNot(String due) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  due: " + due + "\n");
        assertThat(read.diagnostics())
                .noneMatch(each -> String.valueOf(each.hint()).startsWith("check both"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    - 2023/24: 45\n    - \"2024/25\": about 50\n",
                "    2023/24: 45\n    2024/25: about 50\n",
                "    - 2023/24: 45\n      2024/25: about 50\n"
            })
    void aTimeWithItsFigureIsCuredWithTheLineToWrite(String readings) {
        assertThat(measure("  readings:\n" + readings).diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly(
                        "write the line as - {when: \"2023/24\", value: 45}",
                        "write the line as - {when: \"2024/25\", value: \"about 50\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "about 120, 120",
        "120+, 120",
        "120 (approx), 120",
        "'over 1,200 young people', 1200",
        "~120, 120",
        "120 or so, 120"
    })
    void aRoughNumberDoesNotBecomeAnExactOneUnseen(String written, String number) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- consultations.yaml --\n- title: Asked\n  total: \"" + written
                        + "\"\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("a number alone is exact: write " + number
                        + " if it is that; else take the line out, and write “" + written + "” where words stand");
    }

    @ParameterizedTest
    @CsvSource({
        "sixteen to eighteen, 16, 18",
        "Sixteen and seventeen year olds, 16, 17",
        "eighteen and over, 18,",
        "under twenty-five, 0, 24",
        "from sixteen to twenty one, 16, 21",
        "aged twenty to thirty, 20, 30"
    })
    void agesMayBeInWords(String written, int from, Integer to) {
        for (String field : List.of("who: " + written, "who: {ages: " + written + "}")) {
            ContentResult read = InlineSite.read(
                    folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + field + "\n");
            Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
            assertThat(help.who().ages().from()).isEqualTo(from);
            assertThat(help.who().ages().to()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from: sixteen", "from: 16", "until: twenty-five", "from: 16+"})
    void anAgeInPlaceOfADayIsLedToWhomItIsFor(String line) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  " + line + "\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("take the line out, and write the ages as who: {ages: 16-25}");
    }

    @ParameterizedTest
    @CsvSource({
        "2 thousand pounds, 200000,",
        "£2 thousand pounds a year, 200000, year",
        "1.5 million pounds, 150000000,",
        "3k pounds, 300000,"
    })
    void aSumMayNameItsThousandsAndItsPounds(String written, long pence, String per) {
        Amount amount = amount(written);
        assertThat(amount.worth().sum().pence()).isEqualTo(pence);
        assertThat(amount.per()).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[Our form](https://form.example/a)\"",
                "Our form - https://form.example/a",
                "Our form – https://form.example/a",
                "Our form (https://form.example/a)",
                "Our form https://form.example/a",
                "Our form: https://form.example/a"
            })
    void aLinkMayBeALineOfItsTitleAndItsAddress(String link) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER + "  areas: accommodation\n  links:\n    - " + link + "\n");
        assertThat(first(read, ContentKind.ENTITLEMENT, Entitlement.class).links())
                .containsExactly(new Entitlement.Link("Our form", "https://form.example/a"));
    }

    @Test
    void anAddressWithABlankInItIsToldSo() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER
                        + "  areas: accommodation\n  links: [\"Our form: https://form.example/a b\"]\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("write its title and then the address alone, with %20 for a blank that belongs to it");
    }

    /** Word processors put blanks that do not break into them. */
    @Test
    void blanksThatDoNotBreakAreBlanksInSumsDatesAndAges() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER
                        + "  areas: accommodation\n  amount: £3,000\u00a0a\u00a0week\u00a0\n  checked: 1st\u00a0October\u00a02026\n"
                        + "  from: 1\u00a0May\u202f2026\n  who: {ages: 16\u00a0to\u00a025}\n");
        assertThat(read.diagnostics()).isEmpty();
        Entitlement offer = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(offer.amount().get(0).per()).isEqualTo("week");
        assertThat(offer.checked()).hasToString("2026-10-01");
    }

    /** Midsummer is a day, and no slip for the summer. */
    @Test
    void aWordThatHoldsASeasonIsNotTakenForASlip() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- actions.yaml --\n- {title: A, due: By Midsummer 2027}\n"
                        + "- {title: B, due: By Octobber 2027}\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("write a date like"),
                        second -> assertThat(second).isEqualTo("did you mean “By October 2027”?"));
    }

    @Test
    void anAddressAloneIsAskedForItsTitle() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n" + OFFER
                        + "  areas: accommodation\n  links: [https://form.example/a]\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("write its title and then its address, like Our form: https://form.example/a");
    }

    @Test
    void whatOtherProgramsPutRoundAValueIsNotOfIt() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\n---\nname:\tTest\n---\n-- contacts.yaml --\n- id: “ni\u200bght”\n  “title”: Team\n"
                        + "  phone: 01632960999\n  email: ‘a@example.org’\u00a0\n  kind: help\u00a0\n"
                        + "-- pages/about.md --\n\n\ufeff---\u00a0\ntitle: About\n...\n[Ask](entry:night)\n");
        assertThat(read.diagnostics()).isEmpty();
        Contact team =
                read.publication().all(ContentKind.CONTACT, Contact.class).get(0);
        assertThat(team.meta().id()).isEqualTo("night");
        assertThat(team.reach().phone()).isEqualTo("01632960999");
        assertThat(team.reach().email()).isEqualTo("a@example.org");
        FreePage page = read.publication().all(ContentKind.PAGE, FreePage.class).get(0);
        assertThat(page.meta().texts().body().html()).contains("Ask").doesNotContain("...");
    }

    @Test
    void aNameInOtherLettersBesideTheNameIsToldAsASecond() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- contacts.yaml --\n- title: Team\n  Phone: 01632 960999\n  phone: 999\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("did you mean “phone”? It is given here too: keep one of the two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– Find\n      homes\n    – Ask you",
                "1. Find homes\n    2. Ask you",
                "• Find homes\n    • Ask you"
            })
    void linesThatBeginAsItemsDoAreTheItemsOfAList(String lines) {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- priorities.yaml --\n- title: Homes\n  we-will:\n    " + lines + "\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.publication()
                        .all(ContentKind.PRIORITY, Priority.class)
                        .get(0)
                        .work()
                        .weWill())
                .extracting(Prose::html)
                .containsExactly("Find homes", "Ask you");
    }

    @Test
    void oneLineThatBeginsAsAnItemDoesIsOne() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- priorities.yaml --\n- title: Homes\n  we-will:\n    – Find homes\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.publication()
                        .all(ContentKind.PRIORITY, Priority.class)
                        .get(0)
                        .work()
                        .weWill())
                .extracting(Prose::html)
                .containsExactly("Find homes");
    }

    @Test
    void suchLinesOfATextAreAskedFor() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- priorities.yaml --\n- title: Homes\n  body:\n    – One\n    – Two\n");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("write | behind the colon, and the text from the next line on");
    }
}
