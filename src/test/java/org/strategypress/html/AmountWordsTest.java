package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Publication;
import org.strategypress.model.money.Amount;

/** An amount in one line holds all that limits it, and nothing that was not said. */
class AmountWordsTest {
    @TempDir
    Path folder;

    private AmountWords words;
    private Amount amount;

    private void read(String yaml) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(
                folder.resolve("offer.yaml"),
                "- id: a\n  title: A\n  areas: [relationships]\n  basis: discretionary\n  amount: " + yaml + "\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        Publication publication = Objects.requireNonNull(result.publication());
        words = new AmountWords(
                Translation.main(publication, Messages.read(Theme.builtIn(), "en", publication.site(), null)));
        amount = ((Entitlement) publication.find("a").orElseThrow()).amount().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{fixed: 50, per: week} | £50 a week",
                "{up-to: 100, per: in total} | Up to £100 in total",
                "{fixed: 500, of: furniture} | £500 for furniture",
                "{fixed: 45, per: week, lasts: the first 52 weeks} | £45 a week for the first 52 weeks",
                "{fixed: 45, per: week, lasts: until you are 21} | £45 a week until you are 21",
                "{fixed: 45, hours: 16 hours a week or more} | £45, if you work 16 hours a week or more",
                "{fixed: 400, needs-led: yes} | £400, and more if you need it",
                "{fixed: 400, needs-led: no} | £400",
                "{fixed: 400, needs-led: yes, up-to: 600} | £400, and more if you need it, up to £600 in all",
                "{needs-led: yes} | It depends on what you need, decided with you",
                "{needs-led: yes, up-to: 900, per: once} | It depends on what you need, decided with you, once, up to £900 in all",
                "{needs-led: no, up-to: 900} | Up to £900",
                "{count: 6, of: return trips, per: year, each-up-to: 60} | 6 return trips a year, up to £60 each",
                "{percent: 50, count: 20, of: driving lessons} | 50% of 20 driving lessons",
                "{percent: 50, count: 20, of: lessons, each-up-to: 38, cap: 380} | 50% of 20 lessons, up to £38 each, up to £380 in all",
                "{percent: 80} | 80% of the cost",
                "{match: 10, yours: 5, of: lessons} | We pay for 10 lessons if you pay for 5",
                "{in-kind: A bus pass, lasts: 12 months} | A bus pass for 12 months",
                "{in-kind: A parcel, per: household} | A parcel, for each household",
                "{by-age: [{ages: 16-17, in-kind: A voucher}, {ages: 18-21, up-to: 50}], per: year} | Age 16-17: A voucher a year; Age 18-21: up to £50 a year",
                "{by-age: [{ages: 16-17, none: yes}, {ages: 18, fixed: 50}], lasts: 6 weeks} | Age 16-17: No, we do not give this; Age 18: £50, for 6 weeks",
                "{by-status: [{statuses: [relevant], fixed: 35.50}, {statuses: [qualifying], unknown: yes}]} | Relevant: £35.50; Qualifying: Not known",
                "{by-status: [{statuses: [relevant, qualifying], in-kind: A laptop}]} | Relevant, Qualifying: A laptop",
                "no | No, we do not give this",
                "No | No, we do not give this",
                "unknown | Not known",
                "{none: yes, label: Flights} | No, we do not give this",
                "{fixed: 400, instalments: [{sum: 300}, {sum: 100}]} | £400"
            })
    void readsAsItWasSaid(String yaml, String line) throws IOException {
        read(yaml);
        assertThat(words.line(amount)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{by-age: [{ages: 16-17, fixed: 5}], lasts: 6 weeks, hours: 8 hours a week} | for 6 weeks, if you work 8 hours a week",
                "{by-status: [{statuses: [relevant], fixed: 5}]} | ''"
            })
    void whatLimitsAllRowsIsSaidOnce(String yaml, String end) throws IOException {
        read(yaml);
        assertThat(words.end(amount)).isEqualTo(end.equals("''") ? "" : end);
    }
}
