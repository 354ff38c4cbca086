package org.strategypress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.compare.GoldenCouncils.Fact;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.yaml.snakeyaml.Yaml;

/** The site over twelve made-up councils: each of its figures is worked out a second time, from the files themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparedSiteTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @TempDir
    static Path folder;

    private List<Fact> facts = List.of();
    private Set<String> councils = Set.of();
    private Collection<Map<String, String>> kinds = List.of();

    @BeforeAll
    void build() throws Exception {
        Comparing all = Comparing.read(GoldenCouncils.FOLDER, "golden");
        assertThat(all.findings()).isEmpty();
        assertThat(all.broken()).isEmpty();
        Path content = all.write(folder.resolve("made"));
        BuildReport report = Build.run(
                new BuildRequest(
                        content, folder.resolve("site"), null, null, all.day(), all.day(), false, false, true, null),
                BuildProgress.SILENT);
        assertThat(report.diagnostics()).isEmpty();
        facts = GoldenCouncils.read();
        councils = facts.stream().map(Fact::council).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Map<String, String>>> list = new Yaml()
                .load(Files.readString(Path.of("src/main/resources/compare/kinds-of-help.yaml"))
                        .replaceAll("(?m)^(version|date):.*", ""));
        kinds = list.get("kinds");
    }

    /** What the box for a search asks stands over the way to A to Z too: the box comes with a script, the question is there without. */
    @Test
    void withoutAScriptTheFirstPageLosesTheBoxAndNoQuestion() throws IOException {
        Element main =
                Jsoup.parse(Files.readString(folder.resolve("site/index.html"))).selectFirst("main");
        Element form = main.selectFirst("form[hidden]");
        assertThat(form.text()).isEqualTo("Search");
        assertThat(main.getElementById(form.selectFirst("input").attr("aria-labelledby"))
                        .text())
                .isEqualTo("A kind of help, or a council");
    }

    private Element main(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/pages/" + page + ".html")))
                .selectFirst("main");
    }

    private List<Fact> of(Map<String, String> kind) {
        return facts.stream().filter(each -> each.kind().equals(kind.get("id"))).toList();
    }

    /** The figures of a kind that may be compared, worked out anew. */
    private List<Integer> figures(Map<String, String> kind) {
        List<Integer> figures = new ArrayList<>();
        for (Fact each : of(kind)) {
            boolean rhythm = each.per().equals(kind.get("unit")) || each.per().equals(kind.get("also"));
            if (each.refused()) {
                continue;
            }
            if (kind.get("unit").equals("age") && each.to() != null) {
                figures.add(each.to());
            } else if (each.pounds() != null && rhythm) {
                figures.add(each.pounds());
            }
        }
        return figures;
    }

    @Test
    void thereAreTwelveCouncilsInThreeFormsWithEightToFifteenThingsEach() {
        assertThat(councils).hasSize(12);
        facts.stream()
                .collect(Collectors.groupingBy(Fact::council, Collectors.counting()))
                .forEach((council, count) -> assertThat(count).as(council).isBetween(8L, 15L));
        assertThat(facts).anyMatch(Fact::refused).anyMatch(each -> each.kind().isEmpty());
    }

    @Test
    void howManyGiveItHowManySayNoAndHowManyDoNotSay() throws IOException {
        for (Map<String, String> kind : kinds) {
            Set<String> give = new TreeSet<>();
            Set<String> speak = new TreeSet<>();
            for (Fact each : of(kind)) {
                speak.add(each.council());
                if (!each.refused()) {
                    give.add(each.council());
                }
            }
            String text = main("help-" + kind.get("id")).text();
            assertThat(text).as(kind.get("id")).contains(give.size() + " of 12 council");
            int no = speak.size() - give.size();
            assertThat(text.contains(no + " say that they do not.") || text.contains(no + " says that it does not."))
                    .as(kind.get("id"))
                    .isEqualTo(no > 0);
            int silent = 12 - speak.size();
            assertThat(text.contains(silent + " do not say.") || text.contains(silent + " does not say."))
                    .as(kind.get("id"))
                    .isEqualTo(silent > 0);
        }
    }

    @Test
    void theLeastTheMostAndWhatHalfOfThemReach() throws IOException {
        int told = 0;
        for (Map<String, String> kind : kinds) {
            List<Integer> figures = figures(kind);
            String text = main("help-" + kind.get("id")).text();
            if (figures.size() < 2) {
                assertThat(text).as(kind.get("id")).doesNotContain("can be set side by side");
                continue;
            }
            int least = figures.stream().mapToInt(each -> each).min().orElseThrow();
            int most = figures.stream().mapToInt(each -> each).max().orElseThrow();
            int half = figures.stream()
                    .filter(figure ->
                            figures.stream().filter(each -> each >= figure).count() * 2 >= figures.size())
                    .mapToInt(each -> each)
                    .max()
                    .orElseThrow();
            String sign = kind.get("unit").equals("age") ? "" : "£";
            assertThat(text)
                    .as(kind.get("id"))
                    .containsPattern("\\b" + figures.size() + " (sums|last ages) can be set side by side")
                    .contains(sign + String.format(Locale.UK, "%,d", least))
                    .contains(sign + String.format(Locale.UK, "%,d", most));
            if (least != most) {
                assertThat(text)
                        .as(kind.get("id"))
                        .containsPattern("At least half of them are " + sign + String.format(Locale.UK, "%,d", half)
                                + "\\b.* or more");
                told++;
            }
        }
        assertThat(told).isGreaterThan(5);
    }

    @Test
    void eachFigureHasItsSourceAndDayAndABarOnlyWhereItCanBeCompared() throws IOException {
        int checked = 0;
        for (Map<String, String> kind : kinds) {
            List<Integer> figures = figures(kind);
            Element main = main("help-" + kind.get("id"));
            Elements rows = main.select("tbody tr");
            for (Fact each : of(kind)) {
                Element row = rows.stream()
                        .filter(one -> one.child(0).text().equals(each.council()))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.child(3).text())
                        .contains(each.title())
                        .endsWith(", " + DAY.format(LocalDate.parse(each.day())));
                assertThat(row.child(3).selectFirst("a").attr("href")).isEqualTo(each.link());
                if (each.refused()) {
                    assertThat(row.child(1).text()).isEqualTo("Says no");
                    assertThat(row.select("svg")).isEmpty();
                    continue;
                }
                assertThat(row.child(2).text()).isEqualTo(each.ages());
                if (each.pounds() != null) {
                    assertThat(row.child(1).text()).contains("£" + String.format(Locale.UK, "%,d", each.pounds()));
                }
                checked++;
            }
            assertThat(rows.select("svg.bar")).as(kind.get("id")).hasSize(figures.size());
            List<Long> lengths = figures.stream()
                    .map(each -> Math.round(100.0
                            * each
                            / figures.stream().mapToInt(one -> one).max().orElseThrow()))
                    .sorted()
                    .toList();
            assertThat(rows.select("svg.bar rect").eachAttr("width").stream()
                            .map(Long::valueOf)
                            .sorted()
                            .toList())
                    .as(kind.get("id"))
                    .isEqualTo(lengths);
            assertThat(rows.select("th[scope=row]").eachText())
                    .as("all are there")
                    .containsAll(councils);
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void theShareThatIsMappedStandsBeforeEachTableOfAKindAndOfAnArea() throws IOException {
        long mapped = facts.stream()
                .filter(each -> !each.kind().isEmpty() && !each.kind().equals("not-mapped"))
                .count();
        String share = "In our tables: " + mapped + " of " + facts.size() + " things (" + 100 * mapped / facts.size()
                + " in 100)";
        assertThat(mapped).isLessThan(facts.size());
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            if (name.startsWith("help-") || name.startsWith("area-")) {
                Element main = Jsoup.parse(Files.readString(page)).selectFirst("main");
                String before = main.text()
                        .substring(
                                0, main.text().indexOf(main.selectFirst("table").text()));
                assertThat(before).as(name).contains(share);
            }
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("site/pages"))) {
            return all.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCouncilsPageSaysOfEachKindWhatItSaysAndListsWhatIsInNoTable() throws IOException {
        for (String council : councils) {
            Element main = main("council-" + council.toLowerCase(Locale.ROOT).replace(' ', '-'));
            Elements rows = main.select("tbody tr");
            List<Fact> mine = facts.stream()
                    .filter(each -> each.council().equals(council))
                    .toList();
            for (Map<String, String> kind : kinds) {
                Element row = rows.stream()
                        .filter(each -> each.child(0).text().equals(kind.get("name")))
                        .findFirst()
                        .orElseThrow();
                boolean silent = mine.stream().noneMatch(each -> each.kind().equals(kind.get("id")));
                assertThat(row.child(1).text().equals("Not said"))
                        .as(council + " " + kind.get("id"))
                        .isEqualTo(silent);
            }
            mine.stream()
                    .filter(each -> each.kind().isEmpty() || each.kind().equals("not-mapped"))
                    .forEach(each -> assertThat(main.select("li").text()).contains(each.title()));
        }
    }

    @Test
    void anAreaSaysOfEachCouncilInOneRowWhatSomebodyWhoMovesWantsToKnow() throws IOException {
        Element table = main("area-accommodation").selectFirst("table");
        assertThat(table.select("tbody tr")).hasSize(12);
        int at = table.select("th").eachText().indexOf("Money to set up your first home");
        for (Fact each : facts) {
            if (each.kind().equals("setting-up-home")) {
                Element row = table.select("tbody tr").stream()
                        .filter(one -> one.child(0).text().equals(each.council()))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.child(at).text()).contains("£" + String.format(Locale.UK, "%,d", each.pounds()));
            }
        }
    }

    @Test
    void theTableOfAllHasARowForEachCouncilAndKindAndForWhatIsInNoTable() throws IOException {
        String csv = Files.readString(folder.resolve("site/media/compare.csv"));
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = format.parse(new StringReader(csv)).getRecords();
        for (String council : councils) {
            for (Map<String, String> kind : kinds) {
                long said = of(kind).stream()
                        .filter(each -> each.council().equals(council))
                        .count();
                List<CSVRecord> mine = rows.stream()
                        .filter(row -> row.get("council").equals(council)
                                && row.get("kind").equals(kind.get("id")))
                        .toList();
                assertThat(mine).hasSize((int) Math.max(1, said));
                assertThat(mine).allMatch(row -> row.get("said").equals("not-said") == (said == 0));
            }
        }
        assertThat(rows.stream().filter(row -> !row.get("figure").isEmpty()))
                .hasSize(kinds.stream().mapToInt(each -> figures(each).size()).sum());
        assertThat(rows.stream().filter(row -> row.get("kind").isEmpty())).hasSize((int) facts.stream()
                .filter(each -> each.kind().isEmpty() || each.kind().equals("not-mapped"))
                .count());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        KindList list = KindList.read();
        Map<String, String> once = new SitePages(CouncilInputs.read(GoldenCouncils.FOLDER, "golden", list)).files();
        assertThat(new SitePages(CouncilInputs.read(GoldenCouncils.FOLDER, "golden", list)).files())
                .isEqualTo(once);
    }
}
