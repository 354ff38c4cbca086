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
import org.strategypress.press.Requests;

/** An entry that needs no title has a heading all the same: what its page is called. */
class NamelessPageTest {
    @TempDir
    Path temp;

    @Test
    void anAccessibilityStatementWithoutATitleIsCalledOne() throws Exception {
        assertThat(heading("status: full\n")).isEqualTo("Accessibility statement");
    }

    @Test
    void aTitleOfItsOwnStays() throws Exception {
        assertThat(heading("title: Can you use this site?\nstatus: full\n")).isEqualTo("Can you use this site?");
    }

    private String heading(String yaml) throws Exception {
        Path content = SiteText.parse("-- site.yaml --\nname: Strategypress\n-- accessibility.yaml --\n" + yaml)
                .writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        Build.run(Requests.website(content, out, null, LocalDate.of(2026, 11, 26)), BuildProgress.SILENT);
        return Jsoup.parse(Files.readString(out.resolve("accessibility.html")))
                .select("h1")
                .text();
    }
}
