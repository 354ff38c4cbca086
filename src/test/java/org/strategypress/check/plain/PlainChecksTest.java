package org.strategypress.check.plain;

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
import org.strategypress.content.ContentReader;
import org.strategypress.source.Diagnostic;

/** Each rule about words finds what it is for, and leaves alone what only looks like it. */
class PlainChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String ALL = "checks: {reading-age: warning, long-sentence: warning, personal-name: warning,"
            + " small-count: warning, contact-unused: warning}\n";

    @TempDir
    Path folder;

    private List<String> found(String site, String body) throws IOException {
        return findings(site, body).stream().map(Diagnostic::rule).distinct().toList();
    }

    private List<Diagnostic> findings(String site, String body) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n" + site);
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.md"), "---\ntitle: A page\n---\n" + body + "\n");
        var publication = ContentReader.read(folder, "content", false).publication();
        return PlainChecks.run(Objects.requireNonNull(publication), TODAY);
    }

    @Test
    void aBareAddressIsToldWhereItStandsAndNotWithinAnother() throws IOException {
        assertThat(findings(ALL, "See <https://www.example.org/report> or www.example.org today."))
                .extracting(
                        each -> Objects.requireNonNull(each.where()).position().line() + ":"
                                + each.where().position().column())
                .containsExactly("4:6", "4:41");
    }

    /** What is cut off at a blank is no address to write down. */
    @Test
    void aBareAddressThatABlankCutsIsCuredWhole() throws IOException {
        assertThat(findings(ALL, "See <https://www.example.org/our form> today."))
                .extracting(Diagnostic::hint)
                .containsExactly("write words that say where it leads: [words](<https://www.example.org/our form>)");
        assertThat(found(ALL, "See [our form](https://www.example.org/our form) today."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link-says-nothing | To apply, [click here](https://example.org/form).",
                "link-says-nothing | There is [more](https://example.org/more) on this.",
                "bare-address | See [https://example.org/grants](https://example.org/grants) for it.",
                "all-capitals | You MUST ask first.",
                "all-capitals | IMPORTANT INFORMATION for you.",
                "personal-name | Ask Mrs Jane Smith for it.",
                "personal-name | Write to jane.smith@example.org.",
            })
    void isFound(String rule, String body) throws IOException {
        assertThat(found(ALL, body)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read [our grant for a first home](https://example.org/grants).",
                "The NHS and the DfE help. Ask for an EHC plan, or a PIP.",
                "The NCI, NICHD and MENCAP help.",
                "Write to leaving.care@example.org.",
                "See [our offer] (https://example.org/offer) for it.",
                "**You must ask first.**",
                "We help you. You can call us. We call you back."
            })
    void isLeftAlone(String body) throws IOException {
        assertThat(found(ALL, body)).isEmpty();
    }

    private List<Diagnostic> spelling(String site, String body) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nchecks: {spelling: warning}\n" + site);
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.md"), "---\ntitle: A page\n---\n" + body + "\n");
        var publication = ContentReader.read(folder, "content", false).publication();
        return PlainChecks.run(Objects.requireNonNull(publication), TODAY).stream()
                .filter(each -> each.rule().equals("spelling"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You will recieve a letter. | recieve | receive",
                "Tell us what **acommodation** you need. | acommodation | accommodation",
                "We organize this. | organize | organise",
                "This is our safegaurding lead. | safegaurding | safeguarding",
                "Ask the [coucil](https://example.org/). | coucil | council",
                "We went to Testt Council. | Testt | Test",
                "A seperate-minded plan. | seperate-minded | separate-minded",
            })
    void aWordOfNoListIsFoundWithWhatMayHaveBeenMeant(String body, String word, String near) throws IOException {
        assertThat(spelling("", body)).singleElement().satisfies(found -> {
            assertThat(Objects.requireNonNull(found.where()).text()).isEqualTo(word);
            assertThat(found.hint()).contains("“" + near + "”").contains("known-words");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Young people’s wellbeing, the café’s colours, children's rights and a co-produced plan.",
                "See https://exmaple.org/abcdefg, call 0800abcd or write to abcdefg@exmaple.org or exmaple.org.",
                "Run `strategypres bild`, and ask for the EHCP or the DfE.",
                "[Aqui tem ajuda]{lang=pt} for you.",
                "In Wrenborough and Wrenborough and Wrenborough, and the Wrenborough's.",
                "We spoke with Zoltana and Lil. Zoltana was there \uFB01rst.",
                "Ask for a thingummy-doodah, a zzyzx of ours."
            })
    void wordsThatAreRightOrNoEnglishAreNoMistakes(String body) throws IOException {
        assertThat(spelling("known-words: [thingummy-doodah, zzyzx]\n", body)).isEmpty();
    }

    @Test
    void aWordIsToldOncePerEntryAndOnlyWhereTheRuleIsAskedFor() throws IOException {
        assertThat(spelling("", "You recieve it. We recieve it.\n\nRecieve it."))
                .hasSize(1);
        assertThat(found("", "You recieve it.")).isEmpty();
    }

    @Test
    void aLongSentenceAndAnOldReadingAgeAreFoundWhereTheyAreAskedFor() throws IOException {
        String body =
                "Notwithstanding the aforementioned considerations, the authority’s multidisciplinary practitioners"
                        + " collaboratively facilitate individualised transitional arrangements, incorporating comprehensive"
                        + " assessments, proportionate interventions, and continuous evaluation of accommodation sustainability,"
                        + " so that every participating individual experiences consistently coordinated opportunities.";
        assertThat(found(ALL, (body + " ").repeat(6))).contains("long-sentence", "reading-age");
        assertThat(found("", (body + " ").repeat(6))).isEmpty();
    }

    @Test
    void theCouncilsPlainWordsStandForThoseOfTheOffice() throws IOException {
        String words = "plain-words: [{word: placement, say: the home where you live}]\n";
        assertThat(found(words, "We look at your placement.")).containsExactly("jargon");
        assertThat(found(words, "We look at where you live.")).isEmpty();
        Files.writeString(folder.resolve("glossary.yaml"), "- {title: Placement, meaning: The home where you live.}\n");
        assertThat(found(words, "We look at your placement.")).isEmpty();
    }

    @Test
    void aContactThatNothingNamesAndAReviewThatIsNearAreTold() throws IOException {
        Files.writeString(
                folder.resolve("contacts.yaml"),
                "- {id: team, title: Team, phone: 01632 960001}\n- {id: desk, title: Desk, phone: 01632 960002}\n");
        assertThat(found(ALL + "help: {contact: team}\nreview-by: 2026-11-20\n", "Ask [us](entry:desk)."))
                .containsExactly("review-soon");
        assertThat(found(ALL + "help: {contact: team}\n", "Ask us.")).containsExactly("contact-unused");
    }

    @Test
    void aRuleThatIsOffFindsNothing() throws IOException {
        assertThat(found("checks: {link-says-nothing: off}\n", "To apply, [click here](https://example.org/form)."))
                .isEmpty();
    }
}
