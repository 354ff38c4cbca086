package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What no machine can check is said on the accessibility statement where it is known, and only there. */
class TriedByPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path temp;

    private BuildReport found;

    @Test
    void whoTriedItWithWhatAndOnWhichDayIsSaid() throws Exception {
        assertThat(statement("{on: 2026-11-12, by: two testers, people: yes, with: [NVDA and Firefox, TalkBack]}"))
                .contains("last tested on 12 November 2026", "carried out by two testers")
                .contains("People tried it too, not machines alone.")
                .contains("It was tried with: NVDA and Firefox TalkBack");
    }

    @Test
    void thatNobodyTriedItIsSaidAndNeverGuessed() throws Exception {
        assertThat(statement("{on: 2026-11-12, people: no}")).contains("No person has tried it.");
        assertThat(statement("{on: 2026-11-12}")).doesNotContainPattern("(?i)no person|people tried|tried with");
        assertThat(found.diagnostics())
                .extracting(Diagnostic::message)
                .contains("the accessibility statement does not say whether people tried it");
    }

    private String statement(String tested) throws Exception {
        Path content = SiteText.parse("-- site.yaml --\nname: Test council\n-- accessibility.yaml --\nstatus: full\n"
                        + "prepared: 2026-11-01\ntested: " + tested + "\n")
                .writeTo(Files.createTempDirectory(temp, "site").resolve("content"));
        Path out = content.resolveSibling("out");
        found = Build.run(Requests.website(content, out, null, TODAY), BuildProgress.SILENT);
        assertThat(found.isRefused()).as("%s", found.diagnostics()).isFalse();
        return Jsoup.parse(Files.readString(out.resolve("accessibility.html")))
                .select("main")
                .text();
    }
}
