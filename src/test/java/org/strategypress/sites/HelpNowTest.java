package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.model.HelpNow;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;
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

    /** An urgent entry that the council need not give begins with its calls too, and does not say "may". */
    @ParameterizedTest
    @ValueSource(strings = {"discretionary", "statutory"})
    void whatCannotWaitBeginsWithItsCalls(String basis) throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test council
                help: {contact: team}
                -- contacts.yaml --
                - {id: team, title: Team, phone: "01632 960000"}
                - {id: night, title: Night team, urgent: yes, phone: "01632 960001", hours: always}
                -- offer/bed.md --
                ---
                title: A bed for tonight
                urgent: yes
                areas: [accommodation]
                basis: BASIS
                contact: night
                amount: no
                ---
                We find you a room.
                """.replace("BASIS", basis)).writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        Build.run(Requests.website(content, out, null, LocalDate.of(2026, 11, 26)), BuildProgress.SILENT);
        var main = Jsoup.parse(Files.readString(out.resolve("offer/bed.html"))).selectFirst("main");
        String words = main.text();
        assertThat(main.selectFirst("a[href=tel:01632960001]")).isNotNull();
        assertThat(words.indexOf("01632 960001")).isLessThan(words.indexOf("We find you a room."));
        assertThat(words.substring(0, words.indexOf("We find you a room."))).doesNotContainPattern("(?i)\\bmay\\b");
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
