package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
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
}
