package org.strategypress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.source.Diagnostic;

/** What editors are told to write; followed by the letter, it holds. */
class CuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private List<String> cures(String file, String yaml) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(folder.resolve(file), yaml);
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), TODAY);
        return Checks.run(input).stream()
                .filter(Diagnostic::isError)
                .map(each -> String.valueOf(each.hint()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WhatsApp 07700 900124 | write whatsapp: \"07700 900124\" in place of phone:",
                "01234 567890 / 567891 | write phones: [{number: \"01234 567890\"}, {number: \"01234 567891\"}], if"
                        + " the second begins as the first does",
                "01234 567890/1 | write phones: [{number: \"01234 567890\"}, {number: \"01234 567891\"}], if the"
                        + " second begins as the first does",
                "(01234) 567 890 or 891 | write phones: [{number: \"(01234) 567 890\"}, {number: \"(01234) 567"
                        + " 891\"}], if the second begins as the first does",
                "☎ 01632 960000 | if that is the number, write it in digits alone: 01632 960000",
                "📞 01632 960000 | if that is the number, write it in digits alone: 01632 960000",
                "**01632 960000** | if that is the number, write it in digits alone: 01632 960000",
                "٠١٦٣٢ ٩٦٠٠٠٠ | if that is the number, write it in digits alone: 01632 960000",
                "44 1632 960000 | if that is the number, write it in digits alone: +44 1632 960000",
                "team@council.example | write it in place of phone: as email: team@council.example"
            })
    void ofANumberIsTheNumber(String written, String cure) throws IOException {
        assertThat(cures("contacts.yaml", "- {title: T, phone: '" + written + "'}\n"))
                .containsExactly(cure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions | for a person's role write owner: in place of lead:",
                "priorities | for a person's role take the line out, and write it into the actions for this priority,"
                        + " as owner:",
                "milestones | for a person's role take the line out, and name it in the text, body:",
                "next-steps | for a person's role take the line out, and name it in the text, body:"
            })
    void ofARoleNamesAFieldThatTheEntryHas(String kind, String cure) throws IOException {
        assertThat(cures(kind + ".yaml", "- {title: Homes, lead: Head of Fostering}\n"))
                .containsExactly("add an entry with this title to bodies, or remove the reference; " + cure);
    }
}
