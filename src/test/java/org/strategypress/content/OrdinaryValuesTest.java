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
import org.strategypress.model.Amount;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.FreePage;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Ref;
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
        assertThat(read.amount().get(0).fixed().pence()).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50-100", "£57.90 a week", "3,00", "about 20", "50%"})
    void whatCouldMeanTwoThingsIsAskedFor(String written) {
        assertThat(offer(written).diagnostics()).anyMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-track", "On track", "ON TRACK", "on_track"})
    void aReadyWordMayHaveCapitalsAndBlanks(String written) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: " + written + "\n");
        assertThat(read.publication()
                        .all(ContentKind.ACTION, Action.class)
                        .get(0)
                        .status())
                .hasToString("ON_TRACK");
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
        "On target, ON_TRACK",
        "started, STARTED",
        "Cancelled, STOPPED"
    })
    void aStatusMayBeWrittenAsPlansWriteIt(String written, Action.Status status) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  status: " + written + "\n");
        assertThat(first(read, ContentKind.ACTION, Action.class).status()).isEqualTo(status);
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
                "-- site.yaml --\nname: Test\n-- contacts.yaml --\n- title: Duty desk\n  phone: '01632 960001'\n  urgent: "
                        + written + "\n");
        assertThat(first(read, ContentKind.CONTACT, Contact.class).urgent()).isEqualTo(urgent);
    }

    @Test
    void aNumberMayHaveCommasAndAShareItsSign() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- offer.yaml --\n- title: Help\n  areas: accommodation\n"
                        + "  basis: discretionary\n  amount: {percent: 78%, of: the fees}\n  lgsl: \"1,200\"\n");
        Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.amount().get(0).percent()).isEqualByComparingTo("78");
        assertThat(help.lgsl()).isEqualTo(1200);
        assertThat(help.areas()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 October 2026", "1st October 2026", "01 Oct 2026"})
    void anExactDayMayNameItsMonth(String written) {
        ContentResult read = InlineSite.read(
                folder, "-- site.yaml --\nname: Test\n-- pages.yaml --\n- title: About\n  updated: " + written + "\n");
        assertThat(first(read, ContentKind.PAGE, FreePage.class).meta().updated())
                .isEqualTo("2026-10-01");
    }

    @Test
    void oneItemNeedsNoList() {
        ContentResult read = InlineSite.read(
                folder,
                "-- site.yaml --\nname: Test\n-- actions.yaml --\n- title: Do it\n  partners: Housing\n  priorities: homes\n"
                        + "-- priorities.yaml --\n- {id: homes, title: Homes}\n");
        Action action = first(read, ContentKind.ACTION, Action.class);
        assertThat(action.partners()).containsExactly("Housing");
        assertThat(action.priorities()).extracting(Ref::id).containsExactly("homes");
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
                "Up to £1,200 a year | UP_TO | 120000 | year"
            })
    void anAmountMayBeALine(String written, Amount.Shape shape, long pence, String per) {
        Amount amount = amount(written);
        assertThat(amount.shape()).isEqualTo(shape);
        assertThat((shape == Amount.Shape.FIXED ? amount.fixed() : amount.upTo()).pence())
                .isEqualTo(pence);
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
                "-- site.yaml --\nname: Test\nterms: {pledges: Commitments}\n"
                        + "-- offer.yaml --\n- title: Help\n  areas: accommodation\n  basis: discretionary\n"
                        + "  links: [Our form: https://form.example]\n"
                        + "-- indicators.yaml --\n- {title: In work, target: 60}\n- {title: In touch, target: All by 2027}\n");
        Entitlement help = first(read, ContentKind.ENTITLEMENT, Entitlement.class);
        assertThat(help.links()).containsExactly(new Entitlement.Link("Our form", "https://form.example"));
        assertThat(read.publication().site().terms().get("pledges").many()).isEqualTo("Commitments");
        List<Indicator> indicators = read.publication().indicators();
        assertThat(indicators.get(0).targets().get(0).value()).isEqualByComparingTo("60");
        assertThat(indicators.get(1).targets().get(0).note().html()).contains("All by 2027");
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
        assertThat(decision.recommendations()).hasSize(1);
    }
}
