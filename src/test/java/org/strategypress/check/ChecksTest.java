package org.strategypress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;

/** Rules that warn; those that refuse are told by the bad sites. */
class ChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private List<String> check(String file, String yaml) throws IOException {
        return check("name: Test\n", file, yaml);
    }

    /** What is told of a file in a site that says whom to call. */
    private List<String> checkInFullSite(String file, String yaml) throws IOException {
        Path contacts = Files.createDirectories(folder.resolve("contacts"));
        Files.writeString(contacts.resolve("danger.md"), "---\ntitle: D\nkind: emergency\nphone: \"999\"\n---\n");
        Files.writeString(folder.resolve("contacts.yaml"), "- {title: Duty, phone: 020 7946 0123, urgent: yes}\n");
        return check("name: Test\nhelp: {emergency: danger}\n", file, yaml);
    }

    private List<String> check(String site, String file, String yaml) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), site);
        Files.writeString(folder.resolve(file), yaml.replace("\\n", "\n"));
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), TODAY);
        return Checks.run(input).stream()
                .map(each -> each.severity().name().charAt(0) + " " + each.rule() + " "
                        + Objects.requireNonNull(each.where()).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "strategy.yaml | title: S\\nstatus: published | W missing-approval published",
                "strategy.yaml | title: S\\nstatus: superseded | W no-onward-link superseded",
                "strategy.yaml | title: S\\nreview-by: 2026-10-31 | W review-overdue 2026-10-31",
                "pledges.yaml | - {title: P, status: replaced} | W no-onward-link replaced",
                "milestones.yaml | - {title: A, due: May 2020}\\n- {title: B, due: 2019} | W milestone-order 2019",
                "milestones.yaml | - {title: A, due: From May 2020}\\n"
                        + "- {title: B, due: May 2020} | W milestone-order May 2020",
                "glossary.yaml | - {title: PA, meaning: x}\\n"
                        + "- {title: Adviser, aka: [pa], meaning: z} | W duplicate-term Adviser",
                "contacts.yaml | - {title: T, phone: 07700 900123} | W mobile-number 07700 900123",
                "contacts.yaml | - {title: T, phone: +44 7700 900123} | W mobile-number +44 7700 900123",
                "contacts.yaml | - {title: T, phone: 020 7946 0123} | W urgent-contact Test",
                "contacts.yaml | - {title: T, email: a@b.example, urgent: yes} | W urgent-contact Test",
                "contacts.yaml | - {title: T, phone: 999, kind: emergency} | W urgent-contact Test",
                "contacts.yaml | - {title: T, phone: 999, kind: emergency} | W no-emergency Test",
                "offer.yaml | - {title: O, areas: [relationships], basis: discretionary, amount: {fixed: 500,"
                        + " instalments: [{sum: 300}, {sum: 100}]}} | E sum {sum: 300}",
                "offer.yaml | - {title: O, areas: [relationships], basis: discretionary, amount: {up-to: 50,"
                        + " instalments: [{sum: 30}]}, sic: [{about: 50, note: so}]} | W sum {sum: 30}",
                "aims.yaml | - {title: A, review-by: 2026-11-01} | W review-soon 2026-11-01",
                "aims.yaml | - {title: A, sic: [{about: one, note: odd}]} | W sic odd",
                "aims.yaml | - {title: A, sic: [{about: one, note: odd}]} | W sic-words one",
                "aims.yaml | - {title: Alone, sic: [{about: one, note: odd}]} | W sic-words one",
                "aims.yaml | - {title: A, id: one, sic: [{about: one, note: odd}]} | W sic-words one",
                "aims.yaml | - {title: A, body: \"Say\\n"
                        + "\\n"
                        + "one\", sic: [{about: say one, note: odd}]} | W sic-words say one",
                "consultations.yaml | - {title: C, said: {figures: [{text: x, sic: odd}]}} | W sic odd",
                "consultations.yaml | - {title: C, respondents: [{who: A, count: 1, small: yes}], total: 2, sic:"
                        + " [{about: 2, note: so}]} | W sum 2"
            })
    void warnsAtTheWordsThatAreMeant(String file, String yaml, String finding) throws IOException {
        assertThat(check(file, yaml)).contains(finding);
    }

    /** A note's words stand in the entry whatever marks are between them and wherever a link among them leads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{title: 'Say: One!', sic: [{about: say one, note: odd}]}",
                "{title: A, summary: 'See [the one](https://a.example/b) here', sic: [{about: the one here, note:"
                        + " odd}]}",
                "{title: A, summary: It **supports** all, sic: [{about: It supports, note: odd}]}"
            })
    void oddWordsThatStandInTheEntryAreFound(String yaml) throws IOException {
        assertThat(check("aims.yaml", "- " + yaml)).containsExactlyInAnyOrder("W sic odd", "W no-emergency Test");
    }

    /** What a sic note explains is told once, as that note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {title: A, due: May 2020}\\n- {title: B, due: 2019, sic: [{about: 2019, note: odd}]}",
                "- {title: A, due: May 2020, sic: [{about: May 2020, note: odd}]}\\n- {title: B, due: 2019}"
            })
    void isSilentAboutAPlaceThatASicNoteExplains(String yaml) throws IOException {
        assertThat(check("milestones.yaml", yaml)).containsExactly("W sic odd", "W no-emergency Test");
    }

    @Test
    void saysNothingOfSumsWhoseNoteIsAccepted() throws IOException {
        String offer =
                "- {title: O, areas: [relationships], basis: discretionary, amount: {up-to: 50, instalments: [{sum:"
                        + " 30}]}, sic: [{about: 50, note: so, accepted: yes}]}";
        assertThat(check("offer.yaml", offer)).noneMatch(each -> each.startsWith("W s"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "strategy.yaml | title: S\\nreview-by: 2027-11-01",
                "milestones.yaml | - {title: A, due: October/November 2015}\\n- {title: B, due: 2 November 2015}",
                "contacts.yaml | - {title: T, text: 07700 900123, hours: Text 07700 900123}\\n"
                        + "- {title: U, phone: 020 7946 0123, urgent: yes}",
                "contacts.yaml | - {title: T, phone: 020 7946 0123, urgent: yes, whatsapp: 07700 900123, hours:"
                        + " WhatsApp 07700 900123}",
                "contacts.yaml | - {title: T, phone: 020 7946 0123, kind: emergency}",
                "contacts.yaml | - {title: T, phones: [{number: 020 7946 0123, for: nights}], urgent: yes}",
                "priorities.yaml | - {title: P}",
                "aims.yaml | - {title: A, sic: [{about: one, note: odd, accepted: yes}]}",
                "consultations.yaml | - {title: C, respondents: [{who: A, count: 1, small: yes}], total: 2, sic:"
                        + " [{about: 2, note: so, accepted: yes}]}",
                "consultations.yaml | - {title: C, said: {figures: [{text: x, sic: odd, accepted: yes}]}}",
                "outcomes.yaml | - {title: O}",
                "consultations.yaml | - {title: C, respondents: [{who: A, count: 1, small: yes}, {who: B, count: 2,"
                        + " small: yes}], said: {figures: [{percent: 33, text: x, groups: [A]}]}}"
            })
    void isSilentAboutWhatIsRight(String file, String yaml) throws IOException {
        assertThat(checkInFullSite(file, yaml)).isEmpty();
    }

    @Test
    void wherePlansExistTheirGapsAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("priorities.yaml"),
                "- {id: p, title: P}\n- {title: Q, no-actions: New}\n- {title: R}\n");
        Files.writeString(folder.resolve("outcomes.yaml"), "- {title: O}\n");
        Files.writeString(folder.resolve("indicators.yaml"), "- {title: I}\n");
        assertThat(checkInFullSite("actions.yaml", "- {title: A, priorities: [p]}\n"))
                .containsExactly("W no-indicator O", "W no-actions R");
    }
}
