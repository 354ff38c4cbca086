package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;
import org.strategypress.office.Importer;

/** Action plans that stand in documents. */
class DocumentTablesTest {
    private static final String HEAD =
            "<tr><th>No</th><th>Action</th><th>Lead officer</th><th>By when</th><th>Status</th></tr>";

    @TempDir
    Path folder;

    private Importer.Imported bring(String html, Map<String, String> columns) throws Exception {
        Path content = folder.resolve("content");
        SheetRequest request = Asked.NOTHING.columns(columns).request();
        Path file = Files.writeString(folder.resolve("plan.html"), "<main><h1>Our plan</h1><p>What we do.</p>" + html);
        return new Importer(content, ContentKind.PAGE, Set.of(), Set.of(), new DocumentTables(content, request))
                .bring(file);
    }

    private String text(String file) throws Exception {
        return Files.readString(folder.resolve(file));
    }

    private Publication read() throws Exception {
        return ContentReader.read(folder.resolve("content"), "content", true).publication();
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    @Test
    void eachRowBecomesAnActionAndThePageLeadsToIt() throws Exception {
        Importer.Imported done = bring(
                "<table>" + HEAD
                        + row("1.1", "Find *more* homes", "Head of fostering", "31/03/2027", "In progress")
                        + row("1.2", "Ask young people", "Youth worker", "If funds allow", "Delayed a bit")
                        + "</table><p>Behind it.</p>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo(
                        "- number: \"1.1\"\n  title: \"Find *more* homes\"\n  owner: \"Head of fostering\"\n"
                                + "  due: \"31/03/2027\"\n  status: \"In progress\"\n  id: plan-find-more-homes\n"
                                + "- number: \"1.2\"\n  title: \"Ask young people\"\n  owner: \"Youth worker\"\n"
                                + "  due: {printed: \"If funds allow\"}\n  body: \"Status: Delayed a bit.\"\n  id: plan-ask-young-people\n");
        assertThat(text("content/pages/our-plan.md"))
                .contains("What we do.\n\n- [Find \\*more\\* homes](entry:plan-find-more-homes)\n"
                        + "- [Ask young people](entry:plan-ask-young-people)\n\nBehind it.")
                .doesNotContain("<table", "| ---");
        assertThat(done.look())
                .contains(
                        "plan.html, table 1: row 3, column E: “Delayed a bit” is no status that is known, and stands among"
                                + " the remarks",
                        "plan.html, table 1: its rows are actions now, in actions.yaml (2); links to them stand in its place");
        assertThat(text("import-left-out.txt"))
                .contains("- No\n- Action\n- Lead officer\n")
                .doesNotContain("Delayed");
        assertThat(done.words()).isEqualTo(2 + 3 + 2 + 7 + 2 + 3 + 3 + 3 + 2 + 2 + 3 + 2 + 3 + 3);
        assertThat(done.words() - done.inContent()).isEqualTo(7);
        assertThat(read().actions()).extracting(Action::title).containsExactly("Find *more* homes", "Ask young people");
    }

    /** The links that stand in place of a table are no items of a list above or below it. */
    @Test
    void linksInPlaceOfATableAreAListOfTheirOwn() throws Exception {
        String table = "<table>" + HEAD + row("1", "Train", "Head of care", "May 2027", "Done") + "</table>";
        bring(
                "<ul><li>We listen<ul><li>Often</li></ul></li></ul>" + table + "<ul><li>We act</li></ul>"
                        + table.replace("Train", "Ask") + table.replace("Train", "Pay"),
                Map.of());
        assertThat(text("content/pages/our-plan.md"))
                .contains("What we do.\n\n- We listen\n  - Often\n\n* [Train](entry:plan-train)\n\n- We act\n\n"
                        + "* [Ask](entry:plan-ask)\n\n- [Pay](entry:plan-pay)");
    }

    @Test
    void addressesInCellsStandInTheRemarkOfTheAction() throws Exception {
        bring(
                "<table>" + HEAD
                        + row(
                                "1.1",
                                "Use <a href='https://forms.example.org/new'>the new form</a>",
                                "<a href='mailto:team@example.org'>Care team</a>, <a href='mailto:b@example.org'>b@example.org</a>",
                                "31/03/2027",
                                "In progress")
                        + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .contains("  title: \"Use the new form\"\n  owner: \"Care team, b@example.org\"\n")
                .contains(
                        "  body: \"[the new form](https://forms.example.org/new), [Care team](mailto:team@example.org)\"\n");
        assertThat(read().actions()).hasSize(1);
    }

    @Test
    void whatIsBroughtInTwiceStandsThereOnce() throws Exception {
        String html = "<table>" + HEAD + row("1", "Train", "Head of care", "May 2027", "Done")
                + row("2", "Train", "Head of schools", "May 2028", "Started") + "</table>";
        bring(html, Map.of());
        String list = text("content/actions.yaml");
        String page = text("content/pages/our-plan.md");
        assertThat(page).contains("(entry:plan-train)\n- [Train](entry:plan-train-2)");
        Importer.Imported again = bring(html, Map.of());
        assertThat(text("content/actions.yaml")).isEqualTo(list);
        assertThat(text("content/pages/our-plan.md")).isEqualTo(page);
        assertThat(again.words() - again.inContent()).isEqualTo(7);
    }

    @Test
    void mergedCellsKeepTheirRowsAndHeadsOfGroupsStandOnThePage() throws Exception {
        bring(
                "<table><tr><td colspan=5>Our homes</td></tr>" + HEAD
                        + "<tr><td colspan=5>Priority 1: Homes</td></tr>"
                        + "<tr><td>1</td><td>Find homes</td><td rowspan=2>Head of care</td><td>May 2027</td><td>Done</td></tr>"
                        + "<tr><td>2</td><td>Keep homes</td><td>June 2027</td><td>Started</td></tr>"
                        + HEAD
                        + "<tr><td>3</td><td>Mend homes</td><td>Housing lead</td><td colspan=2>Ongoing</td></tr></table>",
                Map.of());
        assertThat(text("content/pages/our-plan.md"))
                .contains("Our homes\n\nPriority 1: Homes\n\n- [Find homes](entry:plan-find-homes)\n- [Keep homes]");
        assertThat(text("content/actions.yaml"))
                .contains(
                        "  title: \"Keep homes\"\n  owner: \"Head of care\"\n  due: \"June 2027\"\n  status: \"Started\"\n")
                .contains(
                        "  title: \"Mend homes\"\n  owner: \"Housing lead\"\n  due: \"Ongoing\"\n  status: \"Ongoing\"\n")
                .doesNotContain("Priority 1");
        assertThat(text("import-left-out.txt")).doesNotContain("Our homes", "Priority 1", "Head of care");
    }

    @Test
    void actionsUnderTheNameOfAPriorityServeIt() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("priorities.yaml"), "- number: \"1\"\n  title: Homes\n");
        Importer.Imported done = bring(
                "<table>" + HEAD + "<tr><td colspan=5>Priority 1: Homes</td></tr>"
                        + row("1", "Find homes", "Head of care", "May 2027", "Done")
                        + "<tr><td colspan=5>Other work</td></tr>"
                        + row("2", "Tidy up", "Head of care", "May 2027", "Done") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .contains(
                        "  title: \"Find homes\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n  status: \"Done\"\n"
                                + "  priorities: [\"priority-1\"]\n")
                .containsOnlyOnce("priorities:");
        assertThat(text("content/pages/our-plan.md")).contains("Priority 1: Homes\n\n- [Find homes]");
        assertThat(done.look()).anyMatch(each -> each.contains("of the priority “priority-1” now"));
    }

    @Test
    void whatIsNearlyAnActionPlanStaysATableAndIsProposed() throws Exception {
        String html = "<table><tr><th>What we will do</th><th>Lead</th><th>Finish</th></tr>"
                + row("Find homes", "Head of care", "May 2027") + "</table>";
        Importer.Imported done = bring(html, Map.of());
        assertThat(text("content/pages/our-plan.md")).contains("| What we will do | Lead | Finish |");
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(done.look())
                .anyMatch(each -> each.contains("table 1: looks like an action plan, but no column says by when")
                        && each.endsWith("HEAD is one of: What we will do, Lead, Finish"));
        Files.delete(folder.resolve("content/pages/our-plan.md"));
        bring(html, Map.of("due", "Finish"));
        assertThat(text("content/actions.yaml")).contains("due: \"May 2027\"");
    }

    @Test
    void anActionOverSeveralRowsIsOneWithAllTheySay() throws Exception {
        Importer.Imported done = bring(
                "<table><tr><th>Action</th><th>Lead</th><th>By when</th><th>Status</th></tr>"
                        + "<tr><td rowspan=2>Find homes</td><td>Head of care</td><td>May 2027</td><td>Done</td></tr>"
                        + "<tr><td>Head of schools</td><td>June 2027</td><td>Started</td></tr>"
                        + row("Keep homes", "Housing lead", "July 2027", "Started") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .startsWith(
                        "- title: \"Find homes\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n  status: \"Done\"\n"
                                + "  body: \"Lead: Head of schools; By when: June 2027; Status: Started.\"\n"
                                + "  id: plan-find-homes\n- title: \"Keep homes\"\n");
        assertThat(read().actions()).hasSize(2);
        assertThat(done.look()).anyMatch(each -> each.contains("“Find homes” goes over 2 rows"));
        assertThat(text("import-left-out.txt")).doesNotContain("Head of schools", "June 2027");
    }

    @Test
    void anActionOverSeveralRowsAndATableOfOtherThingsStayTables() throws Exception {
        Importer.Imported done = bring(
                "<table>" + HEAD
                        + "<tr><td>1</td><td rowspan=2>Find homes</td><td>Head of care</td><td>May 2027</td><td>Done</td></tr>"
                        + "<tr><td>2</td><td>Head of schools</td><td>June 2027</td><td>Started</td></tr></table>"
                        + "<p>And:</p><table><tr><th>What</th><th>Who</th><th>When</th></tr>"
                        + row("Football", "All under 12", "Mondays") + "</table>",
                Map.of());
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(text("content/pages/our-plan.md")).contains("rowspan=\"2\"", "| What | Who | When |");
        assertThat(done.look())
                .anyMatch(each -> each.contains("table 1: looks like an action plan, but what is to be done stands in"
                        + " merged cells (row 3, column B), over rows with numbers of their own"))
                .anyMatch(
                        each -> each.contains("table 2: looks like an action plan, but no column says how far it is"));
    }

    @Test
    void struckWordsAreLeftOutAndALongStatusIsARemark() throws Exception {
        Importer.Imported done = bring(
                "<table>" + HEAD
                        + row(
                                "1",
                                "Find homes <s>by magic</s>",
                                "<p>Head of care</p><p>Housing lead</p>",
                                "May 2027",
                                "We began to ask in June 2026")
                        + "<tr><td></td><td></td><td>Nobody here</td><td></td><td></td></tr></table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo("- number: \"1\"\n  title: \"Find homes\"\n  owner: \"Head of care; Housing lead\"\n"
                        + "  due: \"May 2027\"\n  body: \"We began to ask in June 2026\"\n  id: plan-find-homes\n");
        assertThat(text("import-left-out.txt")).contains("- by magic\n", "- Nobody here\n");
        assertThat(done.look())
                .anyMatch(each -> each.contains("“by magic” is struck out"))
                .anyMatch(each -> each.contains("row 3, column C: “Nobody here” stands in a row that names no action"));
    }

    @Test
    void aColourInAColumnOfRatingsIsARatingAndWhatProgressSaysIsARemark() throws Exception {
        Importer.Imported done = bring(
                "<table><tr><td>Action</td><td>Owner</td><td>Due</td><td>RAG</td><td>Progress</td><td>Start</td></tr><tr>"
                        + "<td>Find homes</td><td>Head</td><td>May 2027</td><td bgcolor='#FFC000'></td><td>Eight found</td>"
                        + "<td>June 2026</td></tr></table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .contains("  due: \"May 2027\"\n  rating: \"Amber\"\n  body: \"Eight found. Start: June 2026.\"\n");
        assertThat(done.look())
                .anyMatch(each -> each.contains("by their colour alone"))
                .anyMatch(each ->
                        each.contains("these columns go to no field, and stand in the remark of each action: “Start”"));
        assertThat(text("import-left-out.txt")).doesNotContain("June 2026");
    }

    @Test
    void columnsOfNoFieldAndPrioritiesThatAreNotThereStandInTheRemark() throws Exception {
        Importer.Imported done = bring(
                "<table><tr><th>Priority</th><th>Milestone</th><th>Responsible officer</th><th>Timescale</th>"
                        + "<th>RAG</th><th>Progress at 31 March 2024</th></tr>"
                        + "<tr><td rowspan=2>Good homes</td><td>Hub opens</td><td>Head of fostering</td><td>June 2024</td>"
                        + "<td>Amber</td><td>9 approved, 4 in assessment</td></tr>"
                        + "<tr><td>First home opens</td><td>Head of homes</td><td>March 2025</td><td>Red</td>"
                        + "<td>Did the builders come? No.</td></tr></table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .startsWith("- title: \"Hub opens\"\n")
                .contains("  rating: \"Amber\"\n"
                        + "  body: \"Priority: Good homes. Progress at 31 March 2024: 9 approved, 4 in assessment.\"\n")
                .contains("  body: \"Priority: Good homes. Progress at 31 March 2024: Did the builders come? No.\"\n");
        assertThat(done.look())
                .contains(
                        "plan.html, table 1: these columns go to no field, and stand in the remark of each action:"
                                + " “Progress at 31 March 2024”",
                        "plan.html, table 1: row 2, column A: “Good homes” names no priority that is there, and stands in the"
                                + " remark: write it into priorities.yaml, and its id into priorities: of each action that"
                                + " says so");
        assertThat(text("import-left-out.txt")).doesNotContain("assessment", "Good homes");
        assertThat(read().actions()).hasSize(2);
    }

    @Test
    void aListOfWhatPeopleCanGetStaysATableAndIsTold() throws Exception {
        String what = "<table><tr><th>What you can get</th><th>How much</th><th>Who for</th><th>%s</th></tr>"
                + row("Laptop", "Up to £450", "Students", "Ask your adviser") + "</table>";
        Importer.Imported done = bring(what.formatted("How to ask") + what.formatted("When"), Map.of());
        assertThat(text("content/pages/our-plan.md")).contains("| Laptop | Up to £450 | Students | Ask your adviser |");
        assertThat(done.look())
                .filteredOn(each -> each.contains("what people can get"))
                .containsExactly(
                        "plan.html, table 1: looks like a list of what people can get, and stays a table. If each row is"
                                + " an entry of the offer, copy the table into a spreadsheet, and bring that in with --as offer");
    }

    private Importer.Imported strategy(ContentKind kind, String html) throws Exception {
        Path content = folder.resolve("content");
        SheetRequest request = Asked.NOTHING.request();
        Path file = Files.writeString(
                folder.resolve("plan.html"), "<main><h1>Our strategy</h1><h2>Foreword</h2><p>Hello.</p>" + html);
        return new Importer(content, kind, Set.of(), Set.of(), new DocumentTables(content, request)).bring(file);
    }

    private static final String TWO =
            "<h2>Priority 1: A safe home</h2><p>Every one of us.</p><h3>What we will do</h3><table>"
                    + HEAD + row("1", "Open flats", "Head of housing", "May 2027", "Done") + "</table>"
                    + "<h2>Priority 2: Health</h2><table>" + HEAD
                    + row("2", "Free gym", "Head of leisure", "May 2028", "Started") + "</table>";

    @Test
    void chaptersThatAreCalledPrioritiesAreThoseAndTheirActionsServeThem() throws Exception {
        Importer.Imported done = strategy(
                null,
                TWO + "<h2>More</h2><table>" + HEAD + row("3", "Ask", "Head of care", "2029", "Started") + "</table>");
        assertThat(folder.resolve("content/pages/priority-2-health.md")).doesNotExist();
        assertThat(text("content/priorities/priority-1-a-safe-home.md"))
                .isEqualTo(
                        "---\ntitle: \"Priority 1: A safe home\"\norder: 2\n---\nEvery one of us.\n\n## What we will do\n\n"
                                + "- [Open flats](entry:plan-open-flats)\n"); // which would else head nothing
        assertThat(text("content/priorities/priority-2-health.md")).doesNotContain("entry:");
        assertThat(text("content/pages/more.md")).contains("- [Ask](entry:plan-ask)");
        assertThat(read().priorities())
                .extracting(Priority::id)
                .containsExactly("priority-1-a-safe-home", "priority-2-health");
        assertThat(read().actions())
                .extracting(each ->
                        each.purpose().priorities().stream().map(Ref::id).toList())
                .containsExactly(List.of("priority-1-a-safe-home"), List.of("priority-2-health"), List.of());
        assertThat(done.look())
                .contains(
                        "plan.html: the chapters that are called “Priority” are priorities now (2), and the actions in their"
                                + " tables serve them; --as page makes pages of all chapters",
                        "plan.html, table 1: its rows are actions now, in actions.yaml (1); the page of the priority"
                                + " “priority-1-a-safe-home” lists them");
        assertThat(done.words() - done.inContent()).isEqualTo(3 * 7);
        Map<String, String> before = Map.of("actions", text("content/actions.yaml"));
        strategy(
                null,
                TWO + "<h2>More</h2><table>" + HEAD + row("3", "Ask", "Head of care", "2029", "Started") + "</table>");
        assertThat(text("content/actions.yaml")).isEqualTo(before.get("actions"));
    }

    @Test
    void aPriorityWhoseActionsStandInWordsStaysAPageSinceNothingMaySayThatItHasNone() throws Exception {
        Importer.Imported done = strategy(null, TWO + "<h2>Priority 3: School</h2><ul><li>Pay for trips</li></ul>");
        assertThat(folder.resolve("content/priorities")).doesNotExist();
        assertThat(text("content/pages/priority-2-health.md")).contains("- [Free gym](entry:plan-free-gym)");
        assertThat(done.look())
                .anyMatch(each -> each.startsWith("plan.html: 3 chapters are called “Priority”, and are pages."));
    }

    @Test
    void whoAsksForPagesGetsPages() throws Exception {
        Importer.Imported done = strategy(ContentKind.PAGE, TWO);
        assertThat(folder.resolve("content/priorities")).doesNotExist();
        assertThat(done.look()).noneMatch(each -> each.contains("called “Priority”"));
    }

    @Test
    void aTableUnderAHeadingThatNamesAPriorityOfTheContentServesIt() throws Exception {
        Path priority =
                Files.createDirectories(folder.resolve("content/priorities")).resolve("home.md");
        Files.writeString(priority, "---\ntitle: \"Priority 1: A safe home\"\n---\nWords.\n");
        Importer.Imported done = strategy(ContentKind.PAGE, TWO);
        assertThat(read().actions())
                .extracting(each ->
                        each.purpose().priorities().stream().map(Ref::id).toList())
                .containsExactly(List.of("home"), List.of());
        assertThat(done.look())
                .contains(
                        "plan.html, table 1: stands under “Priority 1: A safe home”: its actions are of the priority “home” now");
    }

    @Test
    void aCellOverWhatAndWhoHeadsRowsBehindItsNumberAndIsNoAction() throws Exception {
        Importer.Imported done = bring(
                "<table>" + HEAD + "<tr><td>1</td><td colspan=4><b>Good homes</b></td></tr>"
                        + row("1.1", "Find homes", "Head of homes", "31/03/2027", "Done")
                        + "<tr><td colspan=3>Outcome: good health</td><td colspan=2>Lead: Health team</td></tr>"
                        + row("2.1", "Hire nurses", "Head of health", "31/03/2027", "Done") + "</table>",
                Map.of());
        assertThat(read().actions()).extracting(Action::title).containsExactly("Find homes", "Hire nurses");
        assertThat(text("content/pages/our-plan.md"))
                .contains("1 Good homes\n\n- [Find homes](entry:plan-find-homes)\n\n"
                        + "Outcome: good health; Lead: Health team\n\n- [Hire nurses](entry:plan-hire-nurses)");
        assertThat(done.look()).noneMatch(each -> each.contains("names no time"));
    }

    @Test
    void boldWordsAloneInTheirRowHeadThoseBelowWhereActionsAreNotBold() throws Exception {
        String bands = "<tr><td></td><td><b>Good homes</b></td><td></td><td></td><td></td></tr>"
                + row("1.1", "Find homes", "Head of homes", "31/03/2027", "Done")
                + "<tr><td><b>Good health</b></td><td></td><td></td><td></td><td></td></tr>"
                + row("2.1", "Hire nurses", "Head of health", "31/03/2027", "Done");
        bring("<table>" + HEAD + bands + "</table>", Map.of());
        assertThat(read().actions()).extracting(Action::title).containsExactly("Find homes", "Hire nurses");
        assertThat(text("content/pages/our-plan.md")).containsSubsequence("Good homes\n\n- [F", "Good health\n\n- [H");
    }

    @Test
    void boldWordsAloneAreAnActionWhereAllActionsAreBold() throws Exception {
        bring(
                "<table>" + HEAD + row("1.1", "<b>Find homes</b>", "Head of homes", "31/03/2027", "Done")
                        + row("", "<b>Hire nurses</b>", "", "", "") + "</table>",
                Map.of());
        assertThat(read().actions()).extracting(Action::title).containsExactly("Find homes", "Hire nurses");
    }

    @Test
    void headsThatAskWhoAndByWhenAreThose() throws Exception {
        bring(
                "<table><tr><th>What will we do?</th><th>Who is going to do it?</th><th>When will we do it by?</th></tr>"
                        + row("Find homes", "Head of homes", "Autumn 2027") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .contains("title: \"Find homes\"\n  owner: \"Head of homes\"\n  due: \"Autumn 2027\"");
    }

    @Test
    void aRowThatOnlySaysMoreOfTheActionAboveItStandsInItsRemark() throws Exception {
        Importer.Imported done = bring(
                "<table><tr><th>Action</th><th>Owner</th><th>Due</th><th>Status</th><th>Update</th></tr>"
                        + row("Find homes", "Head of homes", "31/03/2027", "Done", "Two are open")
                        + row("", "", "", "", "and a third is planned")
                        + row("Hire nurses", "Head of health", "31/03/2027", "Done", "") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml")).contains("Two are open").contains("Update: and a third is planned.");
        assertThat(read().actions()).hasSize(2);
        assertThat(done.look()).anyMatch(each -> each.contains("“Find homes” goes over 2 rows"));
    }

    private static String card(String... cells) {
        StringBuilder out = new StringBuilder("<table>");
        for (int i = 0; i < cells.length; i += 2) {
            out.append(row(cells[i], cells[i + 1]));
        }
        return out.append("</table>").toString();
    }

    @Test
    void cardsWithNamesBesideTheirWordsAreActions() throws Exception {
        Importer.Imported done = bring(
                "<h2>Homes</h2>"
                        + card(
                                "Action",
                                "Open a hub",
                                "Lead",
                                "Head of housing",
                                "By when",
                                "March 2027",
                                "Status",
                                "On track",
                                "Why it matters",
                                "You <a href='https://example.org/a'>asked</a>")
                        + "<p>Between.</p>"
                        + card("Action", "Train", "Lead", "", "By when", "May 2027", "Status", "Done"),
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo("- title: \"Open a hub\"\n  owner: \"Head of housing\"\n  due: \"March 2027\"\n"
                        + "  status: \"On track\"\n  body: \"Why it matters: You asked. [asked](https://example.org/a)\"\n"
                        + "  id: plan-open-a-hub\n"
                        + "- title: \"Train\"\n  due: \"May 2027\"\n  status: \"Done\"\n  id: plan-train\n");
        assertThat(text("content/pages/our-plan.md"))
                .contains(
                        "## Homes\n\n- [Open a hub](entry:plan-open-a-hub)\n\nBetween.\n\n- [Train](entry:plan-train)\n")
                .doesNotContain("<table", "| ---");
        assertThat(done.look())
                .contains(
                        "plan.html, table 1: these names were taken for fields; --column FIELD=NAME says otherwise:"
                                + " title = “Action”, owner = “Lead”, due = “By when”, status = “Status”; these stand in the"
                                + " remark: “Why it matters”",
                        "plan.html, table 1: what stands in it beside these names is an action now, in actions.yaml; a link"
                                + " to it stands in its place")
                .noneMatch(each -> each.contains("table 2: what stands"));
        assertThat(done.words() - done.inContent()).isEqualTo(1 + 1 + 2 + 1 + 3 + 1 + 1 + 2 + 1);
        assertThat(read().actions()).hasSize(2);
    }

    @Test
    void cardsBelowEachOtherInOneTableAndWithTwoNamesInARowAreActionsToo() throws Exception {
        bring(
                "<table><tr><td>Action 1.1</td><td colspan=3>Open a hub</td></tr>"
                        + "<tr><td>Lead</td><td>Head of housing</td><td>By when</td><td>March 2027</td></tr>"
                        + "<tr><td>Action 1.2</td><td colspan=3>Train</td></tr>"
                        + "<tr><td>Lead</td><td>Head of care</td><td>By when</td><td>May 2027</td></tr></table>"
                        + "<table><tr><td colspan=2>Ask more</td></tr>" + row("Owner", "Youth worker")
                        + row("Deadline", "June 2027") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo(
                        "- number: \"1.1\"\n  title: \"Open a hub\"\n  owner: \"Head of housing\"\n"
                                + "  due: \"March 2027\"\n  id: plan-open-a-hub\n"
                                + "- number: \"1.2\"\n  title: \"Train\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n"
                                + "  id: plan-train\n"
                                + "- title: \"Ask more\"\n  owner: \"Youth worker\"\n  due: \"June 2027\"\n  id: plan-ask-more\n");
        assertThat(text("import-left-out.txt")).doesNotContain("Open", "Head of", "2027");
    }

    /** Each line says what it names: together they are what a card says, in whatever shape they were typed. */
    @Test
    void cardsTypedAsLinesAreActions() throws Exception {
        Importer.Imported done = bring(
                "<h2>All</h2><h3>Homes</h3><p>Why we do it.</p><p><b>Action:</b> Open a <a href='https://example.org/h'>hub</a></p>"
                        + "<p><b>Lead:</b> Head of housing</p><p><b>By when:</b> March 2027</p>"
                        + "<p><b>Success measures:</b></p><ul><li>Nine in ten</li><li>All</li></ul>"
                        + "<p><b>Ask us:</b> at the desk</p><p>Between.</p>"
                        + "<ul><li>1.2 Ask more<ul><li>Owner: Youth worker</li><li>Deadline: June 2027</li></ul></li>"
                        + "<li>Pay more<ul><li>Owner: Bursar</li><li>Deadline: July 2027</li></ul></li></ul>"
                        + "<h3>Train carers</h3><p>Lead: Head of care<br>By when: May 2027</p><p>Behind.</p>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo(
                        "- title: \"Open a hub\"\n  owner: \"Head of housing\"\n  due: \"March 2027\"\n"
                                + "  target: \"Nine in ten; All\"\n  body: \"[hub](https://example.org/h)\"\n  id: plan-open-a-hub\n"
                                + "- number: \"1.2\"\n  title: \"Ask more\"\n  owner: \"Youth worker\"\n  due: \"June 2027\"\n"
                                + "  id: plan-ask-more\n"
                                + "- title: \"Pay more\"\n  owner: \"Bursar\"\n  due: \"July 2027\"\n  id: plan-pay-more\n"
                                + "- title: \"Train carers\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n  id: plan-train-carers\n");
        assertThat(text("content/pages/our-plan.md"))
                .contains(
                        "Why we do it.\n\n- [Open a hub](entry:plan-open-a-hub)\n\n**Ask us:** at the desk\n\nBetween.")
                .contains(
                        "- [Ask more](entry:plan-ask-more)\n\n* [Pay more](entry:plan-pay-more)\n\n### Train carers\n\n"
                                + "- [Train carers](entry:plan-train-carers)\n\nBehind.");
        assertThat(done.look())
                .anyMatch(each -> each.startsWith("plan.html, “Action: Open a hub”: these names were taken for fields"))
                .noneMatch(each -> each.contains("look like actions"));
        assertThat(text("import-left-out.txt")).doesNotContain("Ask more", "1.2", "hub", "Train");
        assertThat(read().actions()).hasSize(4);
    }

    /** What is not said as a card says it, or by one alone, stays where it is, and is told. */
    @Test
    void linesThatMayBeActionsStayWordsAndAreTold() throws Exception {
        String words =
                "<h2>All</h2><h3>Health</h3><p>Offer a check. <b>Lead:</b> Named nurse. <b>By when:</b> June 2027.</p>"
                        + "<h3>Homes</h3><p>Action: Open a hub</p><p>Lead: Head of housing</p><p>By when:</p><p>March 2027</p>"
                        + "<h3>Party</h3><p>What: Coffee</p><p>Who: Everybody</p><p>When: Tuesday</p>";
        Importer.Imported done = bring(words, Map.of());
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(text("content/pages/our-plan.md"))
                .contains(
                        "Offer a check. **Lead:** Named nurse. **By when:** June 2027.",
                        "Action: Open a hub\n\nLead: Head of housing\n\nBy when:\n\nMarch 2027",
                        "What: Coffee\n\nWho: Everybody\n\nWhen: Tuesday");
        assertThat(done.look().stream().filter(each -> each.contains("look like actions")))
                .singleElement()
                .asString()
                .contains(
                        "our-plan.md:10: these look like actions, as “Lead:”, “By when:”, “Action:” stand before their"
                                + " words (also from line 14 on): they stay words. If they are actions, write each into actions.yaml");
        assertThat(done.words()).isEqualTo(done.inContent());
    }

    @Test
    void aCardSaysAColourInWordsAndARowBesideAMergedThemeIsTheRestOfItsAction() throws Exception {
        String rag = "<tr><td>RAG</td><td style='background:#92D050'></td></tr></table>";
        bring(
                card("Action", "Train", "Lead", "Head of care", "By when", "May 2027")
                                .replace("</table>", rag)
                        + card("Action", "Ask", "Lead", "Head of care", "By when", "May 2027")
                        + "<table><tr><th>Theme</th><th>Action</th><th>Lead</th><th>By when</th><th>Update</th></tr>"
                        + "<tr><td rowspan=2>Homes</td><td>Build</td><td>Us</td><td>2027/28</td><td>One.</td></tr>"
                        + row("", "", "", "Two.") + "</table>",
                Map.of());
        assertThat(text("content/actions.yaml"))
                .contains("- title: \"Train\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n  rating: \"Green\"\n")
                .contains("  body: \"One. Theme: Homes. Update: Two.\"\n");
        assertThat(text("import-left-out.txt")).doesNotContain("Two");
    }

    @Test
    void aHeadingRightAboveACardIsWhatIsToBeDone() throws Exception {
        String card = card("Lead", "Head of care", "By when", "May 2027", "Status", "Done");
        Importer.Imported done = bring(
                "<h2>Work</h2><h3>Open a hub</h3>" + card + "<h3>Train</h3>" + card + card + "<h3>Ask</h3><p>How?</p>"
                        + card,
                Map.of());
        assertThat(text("content/actions.yaml"))
                .isEqualTo(
                        "- title: \"Open a hub\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n  status: \"Done\"\n"
                                + "  id: plan-open-a-hub\n- title: \"Train\"\n  owner: \"Head of care\"\n  due: \"May 2027\"\n"
                                + "  status: \"Done\"\n  id: plan-train\n");
        assertThat(text("content/pages/our-plan.md"))
                .contains("### Open a hub\n\n- [Open a hub](entry:plan-open-a-hub)\n\n### Train\n\n- [Train]");
        assertThat(done.look())
                .filteredOn(each -> each.contains("but not what is to be done: it stays a table"))
                .hasSize(2);
        assertThat(done.words() - done.inContent()).isEqualTo(2 * 4);
    }

    @Test
    void aCardThatMayBeOfSomethingElseStaysATableAndIsTold() throws Exception {
        Importer.Imported done = bring(
                card("Title", "Our plan", "Owner", "Head of care", "Date", "May 2026", "Status", "Draft"), Map.of());
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(done.look()).noneMatch(each -> each.contains("--column"));
    }

    @Test
    void whoAndWhenStandInManyTablesThatAreNoActions() throws Exception {
        String policy = card("Owner", "Head of care", "Date", "May 2026", "Version", "1");
        String meeting = card("What", "Board", "Who", "All", "When", "1 May 2026");
        Importer.Imported done = bring(
                "<h2>Policy one</h2>" + policy + "<h3>Policy two</h3>" + policy + "<p>x</p>" + meeting + "<p>x</p>"
                        + meeting + "<table><tr><td colspan=2>Policy three</td></tr>"
                        + policy.substring("<table>".length()),
                Map.of());
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(done.look()).noneMatch(each -> each.contains("action"));
    }

    @Test
    void aCardAloneStaysATableAndIsTold() throws Exception {
        Importer.Imported done = bring(
                card("Action", "Train", "Lead", "Head of care", "By when", "May 2027", "Status", "Done")
                        + card("Lead", "Head of care", "By when", "May 2027"),
                Map.of());
        assertThat(folder.resolve("content/actions.yaml")).doesNotExist();
        assertThat(done.look())
                .anyMatch(each ->
                        each.startsWith("plan.html, table 1: names who answers and by when in its rows, as the card"
                                + " of an action does, but no other table of the document is one"))
                .anyMatch(each ->
                        each.startsWith("plan.html, table 2: names who answers and by when in its rows, as the card"
                                + " of an action does, but not what is to be done: it stays a table."))
                .noneMatch(each -> each.contains("--column"));
    }
}
