package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** “How it is going” tells what the records say: its sums are counted a second way, in the files themselves. */
final class GoingTest {
    private static RenderedSite sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        sample = RenderedSite.of(Path.of("content"));
    }

    @Test
    void theFirstLineTellsTheSumsOfTheRecords() throws IOException {
        String actions = Files.readString(Path.of("content/actions.yaml"));
        List<String> marks = marks();
        int promises = marks.size();
        int kept = (int) marks.stream().filter("kept"::equals).count();
        int marked = (int) marks.stream().filter(mark -> !mark.isEmpty()).count();
        assertThat(sample.page("delivery").selectFirst(".lead").text())
                .startsWith(kept + " of " + promises + " promises kept. " + (promises - marked) + " have no mark. "
                        + count("(?m)^ {2}status: late$", actions) + " of " + count("(?m)^- id: ", actions)
                        + " actions late. ")
                .endsWith("12 of 13 measures better. 1 cannot be compared.");
        assertThat(promises).isEqualTo(26);
        assertThat(kept).isEqualTo(12);
    }

    @Test
    void tilesAddUpToWhatTheySayIsInAllAndEachLeadsToItsList() {
        for (String id : List.of("delivery", "actions", "pledges", "indicators")) {
            for (Element tiles : sample.page(id).select(".figs")) {
                List<Element> figures = tiles.select("li");
                List<Integer> numbers = figures.stream()
                        .map(each -> Integer.parseInt(each.selectFirst("b").text()))
                        .toList();
                int all = numbers.get(numbers.size() - 1);
                assertThat(numbers.stream().mapToInt(each -> each).sum() - all)
                        .as(id)
                        .isEqualTo(all);
                figures.subList(0, figures.size() - 1).forEach(each -> {
                    Element link = each.selectFirst("a");
                    assertThat(link).as(each.text()).isNotNull();
                    assertThat(listed(link.attr("href"), tiles.text()))
                            .isEqualTo(each.selectFirst("b").text());
                });
            }
        }
    }

    /** The notes of the twelve months up to 16 November 2026 are counted in the file of actions, the marks in that of the pledge. */
    @Test
    void theYearTellsFirstHowMuchIsNew() {
        Document page = sample.page("last-year");
        assertThat(page.select(".lead").text()).isEqualTo("From 17 November 2025 to 16 November 2026");
        assertThat(page.selectFirst(".lead ~ ul").select("> li").eachText())
                .containsExactly(
                        "Actions with news: 15 of 25 Late: 3; Stopped: 1; On track: 5; All the time: 2; Done: 4",
                        "Measures with a new figure: 12 of 13 Better: 12",
                        "Promises with a new mark: 7 of 26 Kept: 4; Partly kept: 3",
                        "Reviews of promises: 2; Decisions: 2; Times when people were asked: 2; Dates kept: 5");
        assertThat(page.select("section ul.links > li").size()).isEqualTo(15 + 12 + 7 + 2 + 2 + 2 + 5);
        assertThat(page.select("li:has(a[href$=ind-settled-home.html]), li:has(a[href$=ind-settled-home])")
                        .text())
                .contains("90%, June 2026 Better (before: 87%, September 2025)");
    }

    /** How many things a list shows. */
    private String listed(String href, String of) {
        String path = href.replace("../", "");
        path = path.contains("/") ? path : "";
        String wanted = path;
        Document page = sample.pages().stream()
                .filter(each -> each.path().equals(wanted)
                        || wanted.isEmpty() && each.path().endsWith("/" + href))
                .findFirst()
                .map(sample::page)
                .orElseThrow(() -> new AssertionError(href + " of " + of));
        int rows = page.select("main tbody tr").size();
        return String.valueOf(
                rows > 0 ? rows : page.select("main :is(.links, .cards) > li").size());
    }

    @Test
    void whatIsLateIsToldWithWhoseWhyAndUntilWhen() {
        List<Element> late = sample.page("delivery").select("#late-now ~ ul.links:has(.meta) > li");
        assertThat(late).hasSize(3);
        assertThat(late.get(0).text())
                .contains("Agree standards for every home")
                .contains("Who does it: Director of homes")
                .contains("Why it is late: The third landlord asked for more time.")
                .contains("New date: January 2027 (before: September 2026)");
        assertThat(late.get(1).text())
                .contains("What was said last, October 2026: Done for 19 of 24 moves.")
                .contains("It was due: September 2026. No new date is given.");
        assertThat(late.get(0).select("a[href$=people/director-of-homes.html]")).hasSize(1);
    }

    @Test
    void aMeasureSaysWhatIsMissing() {
        Element row = sample.page("delivery").select("#measures-now ~ div tbody tr").stream()
                .filter(each -> each.text().contains("same worker"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text())
                .contains("51%, June 2026 Better (before: 46%, March 2025) Worse (before: 52%, March 2026)")
                .contains("65%, by March 2029 England: No figure");
    }

    @Test
    void aRoleHasAPageWithAllThatItAnswersFor() {
        Document role = sample.page("people/head-of-fostering");
        assertThat(role.select("h1").text()).isEqualTo("Head of fostering");
        assertThat(role.select(".links > li").eachText()).hasSize(3).allMatch(line -> line.contains("On track"));
        assertThat(role.select("tbody tr")).hasSize(2);
    }

    @Test
    void thoseWhoMarkAPromiseStandSideBySideAndTheGapIsTold() {
        Document pledge = sample.page("pledge-whole-council");
        Element fifth = pledge.selectFirst("#promise-5");
        assertThat(fifth.select(".pair > div").eachText())
                .containsExactly(
                        "The council, October 2026 Kept 80 of every 100 plans hold your own words. See the figures.",
                        "Young people, 29 October 2026 Partly kept Most cards on Marking Day were yellow."
                                + " Plans are still read out, not talked about.");
        assertThat(fifth.text())
                .endsWith("They do not see this the same way. Before this, in 2023/24: Listen to you Partly kept");
        assertThat(fifth.select("a").last().attr("href")).endsWith("pledge-2023.html#promise-4");
        assertThat(sample.page("pledge-2023").selectFirst("#promise-4").text())
                .isEqualTo(
                        "4 Listen to you The council, October 2025 Partly kept No evidence is given. Young people They have not marked it. It goes on in 2026/27: We will ask what you think before we decide.");
        assertThat(pledge.selectFirst("#promise-7").text())
                .contains("No evidence is given.")
                .doesNotContain("same way");
        assertThat(sample.page("pledges").text()).contains("1 promise was marked in ways that differ.");
        Document list = sample.page("pledges/disputed");
        assertThat(list.select(".links > li > a").eachAttr("href"))
                .containsExactly("../pledges/pledge-whole-council.html#promise-5");
    }

    @Test
    void howManyOfAllAnsweredIsABarBesideEachGroup() {
        Document page = sample.page("consultation-offer-2026");
        assertThat(page.select("tr:has(.bar) th").eachText())
                .containsExactly(
                        "Care leavers",
                        "Personal advisers",
                        "Foster carers",
                        "Young people who live outside Wrenbourne");
        assertThat(page.select("tr .bar rect").eachAttr("width")).containsExactly("66", "19", "11", "4");
    }

    @Test
    void aPriorityBeginsInPlainWordsAndShowsTheValueOfWhatBelongsToIt() {
        Document priority = sample.page("homes-that-last");
        assertThat(priority.select(".pair > section").get(0).text()).startsWith("In plain words We do not want you to");
        assertThat(priority.select(".pair ~ p").first().text())
                .isEqualTo("1 of 3 promises kept. 1 has no mark. 2 of 4 actions late. 2 of 2 measures better.");
        assertThat(priority.select("tbody tr").text())
                .contains("10.6%, June 2026")
                .contains("England: 10%");
        assertThat(priority.select(".links > li").eachText())
                .anyMatch(line -> line.equals("Homes and neighbourhoods pledge 1 Kept, 1 Partly kept, 1 No mark"));
        assertThat(sample.page("ready-for-life").select(".links > li").eachText())
                .anyMatch(line -> line.startsWith("Setting up home grant") && line.contains("£3,000"));
    }

    /** “Done Tuesday” would say when it was done. */
    @Test
    void whenAnActionIsDueIsSaidAsThatAlsoWhereTheWordsNameNoDay() throws IOException {
        write("site.yaml", "name: Homes\n");
        write("priorities.yaml", "- {id: p, title: One}\n");
        write("actions.yaml", """
                - {id: a, title: One, priorities: [p], status: done, due: {printed: Tuesday}}
                - {id: b, title: Two, priorities: [p], status: ongoing, due: End of financial year}
                - {id: c, title: Three, priorities: [p], status: done, due: March 2026}
                """);
        RenderedSite site = RenderedSite.of(folder);
        assertThat(site.page("p").select(".links > li").eachText())
                .containsExactly(
                        "One Done Due: Tuesday",
                        "Two All the time Due: End of financial year",
                        "Three Done Due: March 2026");
        assertThat(site.page("actions/done").select(".links > li").eachText())
                .containsExactly("One Done Not said; Due: Tuesday", "Three Done Not said; Due: March 2026");
    }

    @Test
    void nothingIsSaidForTheCouncilAndNoPersonHasAPage() throws IOException {
        write("site.yaml", "name: Homes\n");
        write("contacts.yaml", "- {id: c, title: Team, kind: officer, name: Ada Brown, phone: 01632 960100}\n");
        write("actions.yaml", """
                - {id: a, title: One, owner: Ada Brown}
                - {id: b, title: Two, owner: "Director of homes (Jo Field)", status: late}
                - {id: c2, title: Three, owner: Director of homes, name-owner: no, status: late}
                - {id: d, title: Four, owner: Cllr Jo Field}
                - {id: e, title: Five, owner: "Team manager, joint work", status: done}
                """);
        write(
                "pledges/one.md",
                "---\ntitle: One\npromises:\n  - title: We will call.\n  - title: We will write.\n---\n");
        write("indicators.yaml", """
                - {id: i, title: Moves, readings: [{when: March 2026, value: 5}]}
                - {id: j, title: Checks, better: higher, readings: [{when: March 2026, value: 5}, {when: June 2026, value: 4}]}
                """);
        RenderedSite site = RenderedSite.of(folder);
        assertThat(site.page("delivery").select(".lead").text())
                .isEqualTo("Promises: 2. None has a mark. 2 of 5 actions late. The plan does not say how 2 are going."
                        + " 0 of 2 measures better. 1 cannot be compared.");
        assertThat(site.page("delivery").text()).contains("Not named here", "The plan does not say why it is late.");
        assertThat(site.pages().stream().map(page -> page.id()).filter(id -> id.startsWith("people/")))
                .containsExactly("people/team-manager-joint-work");
        assertThat(site.page("actions").text()).doesNotContain("Three Director");
    }

    /** Many plans have colours in place of words: they are shown where the words would be, and the plan is not said to be silent. */
    @Test
    void aRatingSaysHowAnActionIsGoingWhereNoStatusDoes() throws IOException {
        write("site.yaml", "name: Homes\n");
        write(
                "indicators.yaml",
                "- {id: i, title: Moves, better: higher, readings: [{when: March 2026, value: 5}, {when: June 2026, value: 6}]}\n");
        write("actions.yaml", """
                - {id: a, title: One, owner: Team, rating: Green}
                - {id: b, title: Two, owner: Team, rating: Red}
                """);
        RenderedSite rated = RenderedSite.of(folder);
        assertThat(rated.page("delivery").select(".lead").text())
                .isEqualTo("Actions: 2. The plan has a rating for 2. 1 of 1 measure better.");
        assertThat(rated.page("actions").select("table tbody tr").eachText())
                .containsExactly("One Green Team", "Two Red Team");
        assertThat(rated.page("actions").select(".figs li").eachText()).containsExactly("2 Rated", "2 in all");

        write("actions.yaml", """
                - {id: a, title: One, owner: Team, rating: Green}
                - {id: b, title: Two, owner: Team, status: late, rating: Red}
                - {id: c, title: Three, owner: Team}
                """);
        RenderedSite mixed = RenderedSite.of(folder);
        assertThat(mixed.page("delivery").select(".lead").text())
                .isEqualTo(
                        "1 of 3 actions late. The plan has a rating for 1. The plan does not say how 1 is going. 1 of 1 measure better.");
        assertThat(mixed.page("actions").select("table tbody tr").eachText())
                .containsExactly("One Green Team", "Two Late Team", "Three Not said Team");
    }

    /** “0 of 4 actions late” alone would say that all goes as planned. As of its own day, not of that of the machine. */
    @Test
    void anActionWhoseTimeIsOverIsNotPassedOver() throws IOException {
        write("site.yaml", "name: Homes\nupdated: 2026-10-01\n");
        write(
                "indicators.yaml",
                "- {id: i, title: Moves, better: higher, readings: [{when: March 2026, value: 5}, {when: June 2026, value: 6}]}\n");
        write("actions.yaml", """
                - {id: a, title: A, due: March 2026, status: on-track}
                - {id: b, title: B, due: March 2026, new-due: 2027, status: started}
                - {id: c, title: C, due: June 2026, status: done}
                - {id: d, title: D, due: October 2026, status: not-started}
                """);
        String late = "0 of 4 actions late.";
        assertThat(RenderedSite.of(folder).page("delivery").selectFirst(".lead").text())
                .startsWith(
                        late + " By 1 October 2026, the time for 1 more was over, and nothing says that it is done.");
        assertThat(RenderedSite.of(folder)
                        .page("delivery")
                        .select("section:has(#overdue-now) li")
                        .eachText())
                .containsExactly("A On track Not said; Due: March 2026");
        write("site.yaml", "name: Homes\n");
        assertThat(RenderedSite.of(folder).page("delivery").selectFirst(".lead").text())
                .startsWith(late)
                .doesNotContain("was over");
        assertThat(RenderedSite.of(folder).page("delivery").select("#overdue-now"))
                .isEmpty();
    }

    /** A plan that names the body that leads an action says who does it, though it names no role. */
    @Test
    void whoLeadsAnActionIsWhoDoesItWhereNobodyElseIsNamed() throws IOException {
        write("bodies.yaml", "- {id: panel, title: Parents Panel, summary: It meets.}\n");
        write("departments.yaml", "- {id: homes, title: Homes team, summary: It finds homes.}\n");
        write("actions.yaml", """
                - {id: a, title: One, lead: panel}
                - {id: b, title: Two, department: homes}
                - {id: c, title: Three, owner: Head of homes, lead: panel}
                - {id: d, title: Four}
                """);
        RenderedSite led = RenderedSite.of(folder);
        assertThat(led.page("actions").select("table tbody tr").eachText())
                .containsExactly("One Parents Panel", "Two Homes team", "Three Head of homes", "Four Not said");
        assertThat(led.page("actions").select("#a ~ dl, #a").text()).doesNotContain("Not said");
        assertThat(led.page("actions").select("dt:contains(Who does it) + dd").eachText())
                .containsExactly("Head of homes", "Not said");
    }

    /** The mark of each promise that stands, read from the files without our readers; the lowest where several marked it. */
    @SuppressWarnings("unchecked")
    private static List<String> marks() throws IOException {
        List<String> order = List.of("kept", "partly", "not-yet");
        List<String> marks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("content/pledges"))) {
            for (Path file :
                    files.filter(each -> !each.toString().endsWith(".easy.md")).toList()) {
                Map<String, Object> pledge =
                        new Yaml().load(Files.readString(file).split("(?m)^---$", -1)[1]);
                if (pledge.containsKey("replaced-by") || "replaced".equals(pledge.get("status"))) {
                    continue;
                }
                for (Object promise : (List<Object>) pledge.getOrDefault("promises", List.of())) {
                    String all = promise.toString();
                    marks.add(order.stream()
                            .filter(mark -> all.contains("kept=" + mark) || all.contains("mark=" + mark))
                            .reduce("", (first, last) -> last));
                }
            }
        }
        return marks;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .count();
    }
}
