package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** The page that tells who does what: from a young person's own worker to those who decide, and nothing that no record says. */
class WhoDoesWhatTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            help: {contact: team}
            terms: {personal-adviser: {one: key worker, plain: The person who helps you.}}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123}
            - {id: homes-line, title: Homes line, phone: 01632 960124}
            -- departments.yaml --
            - {id: homes, title: Homes department, lead: Director of homes, contact: homes-line}
            - {id: roads, title: Roads department}
            -- pledges/pledge.md --
            ---
            title: A home
            by: department
            department: homes
            promises: [{title: You see it first., kept: kept}, {title: It is warm.}]
            ---
            Words.
            -- actions.yaml --
            - {id: one, title: First, owner: Head of fostering, department: homes, status: late, due: 2026-01-01}
            - {id: two, title: Second, owner: Director of homes, department: homes, status: done}
            - {id: three, title: Third, owner: Link officer, status: started}
            - {id: four, title: Fourth, owner: Robin Underhill, department: homes, status: done}
            -- bodies.yaml --
            - {id: cabinet, title: Cabinet, status: active}
            - {id: lonely, title: Lonely committee, status: active}
            - {id: board, title: Board, status: active, chair: Director of homes, accountable: [{to: cabinet, how: Each autumn}]}
            - {id: nest, title: Nest, status: active, accountable: [{to: board}]}
            - {id: part, title: Part of it, status: active, part-of: board, accountable: [{to: board}]}
            - {id: old, title: Old group, status: ended, accountable: [{to: board}]}
            """;

    @TempDir
    Path temp;

    @Test
    void theChainLeadsFromTheOwnWorkerToThoseWhoDecide() throws Exception {
        Document page = built(SITE);
        assertThat(page.select("main article h2").eachText())
                .startsWith(
                        "Key worker",
                        "Departments of the council",
                        "Who answers for other things",
                        "Groups that decide");
        assertThat(page.select("#chain-worker").first().parent().text())
                .contains("The person who helps you.", "Care team", "01632 960123");
        assertThat(section(page, "chain-bodies").select("h3").eachText()).containsExactly("Nest", "Board", "Cabinet");
        assertThat(section(page, "chain-bodies").text()).contains("Answers to Cabinet: Each autumn", "Part of it");
    }

    @Test
    void eachSaysWhatItAnswersForAndHowToReachIt() throws Exception {
        Document page = built(SITE);
        Element homes = section(page, "chain-teams").select("section").stream()
                .filter(each -> each.selectFirst("h3").text().equals("Homes department"))
                .findFirst()
                .orElseThrow();
        assertThat(homes.select("li").eachText()).containsExactly("Head of fostering 1 of 1 action late.");
        assertThat(homes.text())
                .contains("1 of 3 actions late.", "1 of 2 promises kept. 1 has no mark.", "Homes line, 01632 960124");
        assertThat(homes.select("a[href=director-of-homes.html]")).hasSize(1);
        assertThat(section(page, "chain-others").text()).contains("Link officer 0 of 1 action late.");
        assertThat(page.select("main").text())
                .as("nobody by name, and nothing that no record says")
                .doesNotContain("Robin Underhill", "Roads department Who leads it", "Old group");
    }

    @Test
    void withoutWordsOnTheOwnWorkerNothingIsSaidOfOne() throws Exception {
        assertThat(built(SITE.replaceAll("terms: .*\n", "")).select("#chain-worker"))
                .isEmpty();
    }

    private static Element section(Document page, String heading) {
        return page.getElementById(heading).parent();
    }

    private Document built(String site) throws Exception {
        Path content = SiteText.parse(site).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
        return Jsoup.parse(Files.readString(temp.resolve("out/people/index.html")));
    }
}
