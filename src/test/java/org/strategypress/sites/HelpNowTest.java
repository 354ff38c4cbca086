package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.content.ContentReader;
import org.strategypress.model.HelpNow;
import org.strategypress.source.DiagnosticText;

/** Whom to call now, by the hours of the contacts. */
class HelpNowTest {
    private static final String DAYS = "[{days: Mon-Fri, from: '09:00', until: '17:00'}]";
    private static final String NIGHTS = "[{days: Mon-Fri, from: '17:00', until: '09:00'}, {days: Sat-Sun}]";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAYS | NIGHTS | emergency 999, night-weekend night, day team",
                "Nine to five | NIGHTS | emergency 999, night-weekend night, contact team",
                "Nine to five | Evenings | emergency 999, urgent night, contact team",
                "always | DAYS | emergency 999, any-time team",
                "DAYS | always | emergency 999, night-weekend night, day team",
                "DAYS | [{days: Mon-Thu, from: '17:00', until: '09:00'}] | emergency 999, day team",
                "DAYS | [{days: 'Mon - Fri', from: '17:00', until: '9:00'}] | emergency 999, night night, day team",
                "DAYS | [{days: [Saturdays, Sun], from: '10:00', until: '16:00'}] | emergency 999, weekend night, day team",
                "[{days: every day}] | [{days: Sat}] | emergency 999, any-time team",
            })
    void oneLineForEachTime(String team, String night, String lines) throws Exception {
        HelpNow now = now("""
                -- site.yaml --
                name: Test council
                help: {contact: team}
                -- contacts.yaml --
                - {id: team, title: Team, phone: "01632 960000", hours: TEAM}
                - {id: night, title: Night, urgent: yes, phone: "01632 960001", hours: NIGHT}
                """.replace("TEAM", hours(team)).replace("NIGHT", hours(night)));
        assertThat(words(now.lines())).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: team, title: Team, phone: '999'} | emergency team",
                "- {id: team, title: Team, email: a@b.example} | emergency 999, contact team",
                "- {id: team, title: Team, phone: '01632 960000'} | emergency 999, urgent team",
                "- {id: team, title: Team} | emergency 999",
            })
    void dangerIsTheEmergencyNumberWhateverIsNamed(String contact, String lines) throws Exception {
        String help = lines.contains("contact") ? "contact" : "emergency";
        HelpNow now = now("-- site.yaml --\nname: Test council\nhelp: {" + help + ": team}\n-- contacts.yaml --\n"
                + contact + "\n");
        assertThat(words(now.lines())).isEqualTo(lines);
    }

    private static String hours(String text) {
        return text.equals("DAYS") ? DAYS : text.equals("NIGHTS") ? NIGHTS : text;
    }

    private HelpNow now(String site) throws Exception {
        Path folder = SiteText.parse(site).writeTo(temp.resolve("content"));
        var result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics().stream().map(DiagnosticText::text)).isEmpty();
        return Objects.requireNonNull(result.publication()).helpNow();
    }

    private static String words(List<HelpNow.Line> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .map(line -> line.when().word() + " "
                                + (line.contact() == null
                                        ? line.number()
                                        : line.contact().id()))
                        .toList());
    }
}
