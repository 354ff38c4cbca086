package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;

/** Pages speak of promises that were kept or not only where the content says so of one. */
class PledgeWordsTest {
    @TempDir
    Path temp;

    @Test
    void whereNothingIsSaidOfKeepingNothingIsOffered() throws Exception {
        assertThat(site("- {title: We will listen.}")).doesNotContainPattern("(?i)kept|keep our word");
    }

    @Test
    void whereItIsSaidThePageLeadsThere() throws Exception {
        assertThat(site("- {title: We will listen., kept: partly}")).contains("See whether we kept our word");
    }

    @Test
    void aPledgeThatNamesNobodyIsNobodys() throws Exception {
        String words = pages("- title: Our pledge\n  promises:\n    - {title: We will listen.}\n");
        assertThat(words).contains("We will listen.").doesNotContain("From the whole council");
        assertThat(site("- {title: We will listen.}")).contains("From the whole council");
    }

    @Test
    void aReviewSaysWhatItJudgedAndNotThatAPromiseWasKept() throws Exception {
        String words = pages("- title: Our pledge\n  promises:\n    - {title: We will listen.}\n"
                + "  reviews:\n    - {conclusion: The cards are too long.}\n");
        assertThat(words).contains("The cards are too long.").doesNotContainPattern("(?i)did we keep|kept our word");
    }

    private String site(String promise) throws Exception {
        return pages("- title: Our pledge\n  by: council\n  promises:\n    " + promise + "\n");
    }

    private String pages(String pledges) throws Exception {
        Path content = SiteText.parse("-- site.yaml --\nname: Test council\n-- pledges.yaml --\n" + pledges)
                .writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        Build.run(Requests.website(content, out, null, LocalDate.of(2026, 11, 26)), BuildProgress.SILENT);
        StringBuilder words = new StringBuilder();
        try (Stream<Path> pages = Files.walk(out)) {
            for (Path page : pages.filter(
                            path -> path.toString().endsWith(".html") && !path.startsWith(out.resolve("data")))
                    .sorted()
                    .toList()) {
                words.append(Jsoup.parse(Files.readString(page)).text()).append('\n');
            }
        }
        return words.toString();
    }
}
