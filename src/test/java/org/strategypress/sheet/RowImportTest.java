package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.office.Importer.Imported;
import org.strategypress.sheet.grid.Workbook;

/** Rows into entries. */
class RowImportTest {
    private static final String BAND = "<row r='%d'><c r='A%d' s='1' t='inlineStr'><is><t>%s</t></is></c></row>";
    private static final String BOLD =
            "<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId='1'/></cellXfs></styleSheet>";

    @TempDir
    Path folder;

    private Imported bring(String text, Map<String, String> always) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        SheetRequest request = Asked.NOTHING.always(always).request();
        return new SheetImporter(content, null, request).bring(Files.writeString(folder.resolve("rows.csv"), text));
    }

    private ContentResult read() throws Exception {
        return ContentReader.read(folder.resolve("content"), "content", true);
    }

    @Test
    void anActionPlanBecomesActions() throws Exception {
        String csv = "No,Action,Lead officer,By when,Status,RAG,Comments\n"
                + "1.1,Find *more* homes,Head of fostering,31/03/2027,In progress,Amber,\"Two\nlines\"\n"
                + "1.2,Ask young people,,When funds allow,Green,,\n"
                + ",,Nobody,,,,\n";
        Imported done = bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml"))
                .hasContent("- number: \"1.1\"\n  title: \"Find *more* homes\"\n  owner: \"Head of fostering\"\n"
                        + "  due: \"31/03/2027\"\n  status: \"In progress\"\n  rating: \"Amber\"\n  body: \"Two lines\"\n"
                        + "- number: \"1.2\"\n  title: \"Ask young people\"\n  due: \"When funds allow\"\n"
                        + "  rating: \"Green\"\n");
        assertThat(read().isRefused()).isFalse();
        assertThat(done.look()).anySatisfy(each -> assertThat(each).contains("taken for actions"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("- Nobody");
        bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml")).content().containsOnlyOnce("Find *more*");
    }

    /** Plans group their rows under a priority, in a row of its own or in a column. */
    @Test
    void rowsUnderAPriorityAreActionsOfIt() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                content.resolve("priorities.yaml"),
                "- number: \"1\"\n  title: A home that lasts\n- number: \"2\"\n  title: Feeling well\n");
        String csv = "Action,Lead officer,By when\n"
                + "Priority 1: A home that lasts,,\n"
                + "Find homes,Head of fostering,May 2027\n"
                + "PRIORITY 2 – feeling well,,\n"
                + "See a nurse,Lead nurse,June 2027\n"
                + "Priority 3: Learning,,\n"
                + "Read more,Head of school,July 2027\n";
        Imported done = bring(csv, Map.of());
        assertThat(content.resolve("actions.yaml"))
                .hasContent("- title: \"Find homes\"\n  owner: \"Head of fostering\"\n  due: \"May 2027\"\n"
                        + "  priorities: [\"priority-1\"]\n"
                        + "- title: \"See a nurse\"\n  owner: \"Lead nurse\"\n  due: \"June 2027\"\n"
                        + "  priorities: [\"priority-2\"]\n"
                        + "- title: \"Read more\"\n  owner: \"Head of school\"\n  due: \"July 2027\"\n");
        assertThat(read().isRefused()).isFalse();
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each)
                        .contains("row 2", "Priority 1: A home that lasts", "of the priority “priority-1” now"))
                .anySatisfy(each -> assertThat(each).contains("Priority 3: Learning", "no priority is called so"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("Priority 3: Learning");
        Files.delete(content.resolve("actions.yaml"));
        done = bring(
                "Priority,Action,Lead officer,By when\n1,Find homes,Head,May 2027\n1 and 2,Ask,Head,May 2027\n"
                        + "A home that lasts,Keep homes,Head,May 2027\nHigh,Mend homes,Head,May 2027\n"
                        + "Priority 1: A house,Build,Head,May 2027\n",
                Map.of());
        assertThat(content.resolve("actions.yaml"))
                .content()
                .contains(
                        "title: \"Ask\"\n  owner: \"Head\"\n  due: \"May 2027\"\n  priorities: [\"priority-1\", \"priority-2\"]",
                        "title: \"Keep homes\"\n  owner: \"Head\"\n  due: \"May 2027\"\n  priorities: [\"priority-1\"]",
                        "title: \"Mend homes\"\n  owner: \"Head\"\n  due: \"May 2027\"\n- title",
                        "title: \"Build\"\n  owner: \"Head\"\n  due: \"May 2027\"\n");
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("row 5, column A", "“High” names no priority"))
                .anySatisfy(each -> assertThat(each).contains("“Priority 1: A house” names no priority"));
    }

    @Test
    void bulletsWithinACellStayAList() throws Exception {
        String csv = "Action,Lead officer,By when,Success measure,Comments\n"
                + "Open homes,Head,May 2027,\"• Two homes\n• No moves\",\"So far:\n- Site *found*\n- Plan agreed\nNext in May\"\n";
        bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml"))
                .content()
                .contains(
                        "  target: \"Two homes; No moves\"\n",
                        "  body: |\n    So far:\n\n    - Site \\*found\\*\n    - Plan agreed\n\n    Next in May\n");
        assertThat(read().isRefused()).isFalse();
        bring(
                "Service name,Description,Basis,Area\nA bed,\"You get:\n• a bed\n• a lamp\",discretionary,accommodation\n",
                Map.of());
        assertThat(folder.resolve("content/offer/a-bed.md")).content().endsWith("You get:\n\n- a bed\n- a lamp\n");
    }

    @Test
    void whatAnOfferSaysAsPeopleWriteItComesIn() throws Exception {
        String csv = "Service name,Description,Age,Website,Phone,Cost\n"
                + "A bus pass,Pass,18 to 25,www.ourshire.gov.uk/bus,01632 960000,Free\n"
                + "A card,Card,Adults,ourshire,,\n";
        Imported done = bring(csv, Map.of("basis", "discretionary", "areas", "employment"));
        assertThat(folder.resolve("content/offer/a-bus-pass.md"))
                .content()
                .contains("ages: \"18 to 25\"", "address: \"https://www.ourshire.gov.uk/bus\"");
        assertThat(read().isRefused()).isFalse();
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).endsWith("these columns go to no field, and are left out: “Cost”"))
                .anySatisfy(each -> assertThat(each).contains("“Adults” names no ages that are known"))
                .anySatisfy(each -> assertThat(each).contains("“ourshire” is no web address"));
    }

    @Test
    void anotherTableBelowAnEmptyRowBecomesNoActions() throws Exception {
        String csv = "Ref,Action,Lead officer,By when,Status\n1,Open homes,Homes,May 2027,Started\n\n"
                + "2,Train carers,Schools,June 2027,Started\n\nBudget,,,,\nLine,Amount,,,\nHomes,250000,,,\n";
        Imported done = bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml"))
                .content()
                .contains("Train carers")
                .doesNotContain("Amount", "250000");
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("- Budget", "- Line | Amount", "- Homes | 250000");
        assertThat(done.look())
                .anySatisfy(
                        each -> assertThat(each).contains("what begins here with “Budget” is taken for another table"));
    }

    @Test
    void sumsOfAnOfferStandAsTheyWereWritten() throws Exception {
        String csv = "Name,Description,Amount\nA home,Money,\"£3,000\"\nA bus,Pass,£57.90 a week\nB,C,£5 or £6\n";
        bring(csv, Map.of("basis", "discretionary", "areas", "accommodation"));
        assertThat(folder.resolve("content/offer/a-home.md")).content().contains("amount: \"£3,000\"");
        assertThat(folder.resolve("content/offer/a-bus.md")).content().contains("amount: \"£57.90 a week\"");
        assertThat(folder.resolve("content/offer/b.md")).content().doesNotContain("amount");
        assertThat(read().isRefused()).isFalse();
    }

    /** What is no sum stands in the field that holds such words, or is named with what to write; nothing of it is 0 or lost. */
    @Test
    void wordsInPlaceOfASumStandAsTheyAreOrAreNamed() throws Exception {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("from £500", "{in-kind: \"from £500\"}");
        written.put("£1,500 to £3,000", "{in-kind: \"£1,500 to £3,000\"}");
        written.put("40p a mile", "{in-kind: \"40p a mile\"}");
        written.put("Council tax paid in full", "{in-kind: \"Council tax paid in full\"}");
        written.put("varies", "{needs-led: yes, note: \"varies\"}");
        written.put("50% of rent", "{percent: 50, of: \"rent\"}");
        written.put("up to £200 a year", "\"up to £200 a year\"");
        for (String named : List.of("Free", "Nil", "0", "TBC", "50%", "-", "A *new* home", "See <b>below</b>")) {
            written.put(named, "");
        }
        StringBuilder csv = new StringBuilder("Name,How to get it,Who is it for,How much\n");
        int row = 2;
        for (String words : written.keySet()) {
            csv.append("Offer ")
                    .append(row++)
                    .append(",Ask,Everybody,\"")
                    .append(words)
                    .append("\"\n");
        }
        Imported done = bring(csv.toString(), Map.of("basis", "discretionary", "areas", "accommodation"));
        row = 2;
        for (Map.Entry<String, String> each : written.entrySet()) {
            String file = Files.readString(folder.resolve("content/offer/offer-" + row + ".md"));
            if (each.getValue().isEmpty()) {
                assertThat(file).doesNotContain("amount");
                String place =
                        "row " + row + ", column D: “" + each.getKey() + "” is no sum, and is not brought in: write";
                assertThat(done.look()).anySatisfy(look -> assertThat(look).contains(place));
                assertThat(Files.readString(folder.resolve("import-left-out.txt")))
                        .contains("- " + each.getKey() + "\n");
            } else {
                assertThat(file).contains("\namount: " + each.getValue() + "\n");
            }
            row++;
        }
        assertThat(read().isRefused()).isFalse();
    }

    /** Heads of a few words that nothing knows may be those of figures, or of any other list. */
    @Test
    void aFileThatSaysNothingOfWhatItHoldsIsRefusedWithAllThatItCouldBe() {
        assertThatThrownBy(() -> bring("Place,Number\nNorth,5\n", Map.of()))
                .hasMessageContaining("--as action, --as offer, --as contact");
    }

    @Test
    void twoActionsOfOneNameInAFileAreTwo() throws Exception {
        String csv = "Action,Lead officer,By when,Status\nTrain carers,Fostering,May 2027,Done\n"
                + "Train carers,Schools,June 2027,Started\n";
        Imported done = bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml"))
                .content()
                .contains("owner: \"Fostering\"", "owner: \"Schools\"");
        assertThat(read().isRefused()).isFalse();
        assertThat(done.look()).anySatisfy(each -> assertThat(each).contains("stands there more than once"));
        bring(csv, Map.of());
        assertThat(folder.resolve("content/actions.yaml")).content().containsOnlyOnce("Schools");
    }

    @Test
    void servicesOfOpenReferralBecomeAnOffer() throws Exception {
        String csv = "id,name,description,url,minimum_age,maximum_age,fees,application_process,assured_date\n"
                + "a1,Driving lessons,\"Ten lessons.\n\n# Not a head\",https://example.org/x,17,24,Free,Ask us,2026-05-01\n";
        Imported draft = bring(csv, Map.of());
        assertThat(draft.look()).anySatisfy(each -> assertThat(each).contains("is a draft", "areas and basis"));
        Path file = folder.resolve("content/offer/driving-lessons.md");
        assertThat(file).content().contains("draft: yes", "ages: \"17-24\"", "checked: 2026-05-01", "\\# Not a head");
        assertThat(folder.resolve("import-left-out.txt")).content().contains("a1 | Free");
        Files.delete(file);
        bring(csv, Map.of("basis", "discretionary", "areas", "education"));
        assertThat(file).content().contains("areas: [\"education\"]").doesNotContain("draft");
        Files.writeString(file, "---\ntitle: Mine\n---\n");
        bring(csv, Map.of("basis", "discretionary", "areas", "education"));
        assertThat(file).hasContent("---\ntitle: Mine\n---\n");
    }

    @Test
    void anActionPlanIsKnownByARatingTooAndBeginsASite() throws Exception {
        Path file = Files.writeString(
                folder.resolve("Our plan.csv"),
                "Ref,Action,Lead Officer,Target Date,RAG\n1.1,Find homes,Head of fostering,31/03/2027,Amber\n");
        SheetRequest request = new SheetRequest(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                false,
                false,
                Set.of(),
                any -> Optional.empty());
        new SheetImporter(folder.resolve("content"), null, request).bring(file);
        assertThat(folder.resolve("content/actions.yaml")).content().contains("rating: \"Amber\"");
        assertThat(folder.resolve("content/site.yaml")).content().contains("name: \"Our plan\"");
        assertThat(read().isRefused()).isFalse();
    }

    @Test
    void boldWordsAloneInARowOfAWorkbookHeadTheActionsBelowThem() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("priorities.yaml"), "- id: homes\n  title: A home that lasts\n");
        Files.writeString(content.resolve("site.yaml"), "name: Test\ncouncil: {name: Test council}\n");
        Workbook book = new Workbook()
                .part("xl/styles.xml", BOLD)
                .sheet(
                        "Plan",
                        "visible",
                        "<sheetData>" + Workbook.row(1, "", "Action", "Lead officer", "By when")
                                + BAND.formatted(2, 2, "A home that lasts")
                                + Workbook.row(3, "", "Find homes", "Head of fostering", "May 2027")
                                + BAND.formatted(4, 4, "Our staff")
                                + Workbook.row(5, "", "Train", "Head of care", "June 2027")
                                + Workbook.row(6, "", "Not in bold") + "</sheetData>");
        Imported done = new SheetImporter(content, null, Asked.NOTHING.request())
                .bring(book.write(folder.resolve("plan.xlsx")));
        assertThat(content.resolve("actions.yaml"))
                .hasContent("- title: \"Find homes\"\n  owner: \"Head of fostering\"\n  due: \"May 2027\"\n"
                        + "  priorities: [\"homes\"]\n- title: \"Train\"\n  owner: \"Head of care\"\n  due: \"June 2027\"\n"
                        + "- title: \"Not in bold\"\n");
        assertThat(done.look())
                .anyMatch(each -> each.contains("Plan!A4: “Our staff” heads a group of rows, and is in none"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("- Our staff\n");
    }

    @Test
    void whatHeadsAGroupOfAnOfferIsNoEntry() throws Exception {
        String head = Workbook.row(1, "", "Name", "Description", "Phone");
        Workbook book = new Workbook()
                .part("xl/styles.xml", BOLD)
                .sheet(
                        "Offer",
                        "visible",
                        "<sheetData>" + head + BAND.formatted(2, 2, "Money")
                                + Workbook.row(3, "", "Grant", "You get it.", "01632 960001")
                                + Workbook.row(4, "", "Health")
                                + Workbook.row(5, "", "Name", "Description", "Phone")
                                + Workbook.row(6, "", "Gym", "o Swim\no Run", "01632 960002")
                                + "</sheetData><mergeCells><mergeCell ref='A4:C4'/></mergeCells>");
        Path content = folder.resolve("content");
        Imported done = new SheetImporter(
                        content,
                        null,
                        Asked.NOTHING
                                .always(Map.of("basis", "discretionary", "areas", "money"))
                                .request())
                .bring(book.write(folder.resolve("offer.xlsx")));
        try (Stream<Path> files = Files.list(content.resolve("offer"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("grant.md", "gym.md");
        }
        assertThat(content.resolve("offer/gym.md")).content().endsWith("---\n- Swim\n- Run\n");
        assertThat(done.look())
                .anyMatch(each -> each.endsWith("Offer!A2: “Money” heads a group of rows, and is in none"))
                .anyMatch(each -> each.endsWith("Offer!A4: “Health” heads a group of rows, and is in none"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("- Money\n", "- Health\n");
    }

    @Test
    void aRowThatAddsUpTheOthersIsNoActionAndNoOffer() throws Exception {
        Imported done = bring(
                "Action,Lead,By when,Status\nFind homes,Head,March 2027,Done\nTotal,,,1\nGrand total:,,,1\n", Map.of());
        assertThat(folder.resolve("content/actions.yaml"))
                .content()
                .contains("Find homes")
                .doesNotContainIgnoringCase("total");
        assertThat(done.look()).anyMatch(each -> each.contains("row 3, column A: “Total” adds up other rows"));
        assertThat(folder.resolve("import-left-out.txt")).content().contains("Grand total:");
    }

    @Test
    void aListOfServicesWithWhoAndHowMuchIsAnOfferAlsoWhereItHasTelephoneNumbers() throws Exception {
        Imported done =
                bring("Service,How much,Who for,Phone\nBus pass,Free,Everyone,01632 960100\nTotal,,,\n", Map.of());
        assertThat(done.look()).anyMatch(each -> each.contains("taken for offer"));
        assertThat(folder.resolve("content/offer/bus-pass.md")).exists();
        assertThat(folder.resolve("content/offer/total.md")).doesNotExist();
    }

    @Test
    void aListOfWhatYouGetAsksForTheColumnOfNamesAndNotForAYear() {
        assertThatThrownBy(() -> bring("What you get,How much,How to get it\nBus pass,Free,Ask\n", Map.of()))
                .hasMessageContaining("--column title=HEAD");
    }
}
