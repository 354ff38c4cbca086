package org.strategypress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.opendata.OpenData;
import org.strategypress.page.PagePlan;
import org.strategypress.sheet.grid.Workbook;
import org.strategypress.source.DiagnosticText;

/** What is read from a folder of offers, and what is told of what cannot be read. */
class CouncilInputsTest {
    private static final String HEAD = "council,kind,title,amount,youngest,oldest,source,day\n";
    private static final String GOOD =
            "Ashdale,laptop,A laptop,a laptop,16,24,https://ashdale.example/laptop,2026-10-01\n";
    private static final String SITE =
            "name: Help in Fenwick\ncouncil: {name: Fenwick}\n" + "base-url: https://fenwick.example/\n";
    private static final String OFFER = """
            - id: grant
              title: Home grant
              areas: [accommodation]
              basis: statutory
              amount: {up-to: 3000, per: once}
              who: {ages: 16-24}
              checked: 2026-10-01
            - id: visits
              title: Visits
              areas: [relationships]
              basis: discretionary
              amount: {count: 3, of: visits, per: year}
              checked: 2026-10-02
            - id: rows
              title: By age
              areas: [accommodation]
              basis: discretionary
              amount: {by-age: [{ages: 16-17, fixed: 35}, {ages: 18-20, fixed: 50}], per: week}
            - id: none
              title: No lessons
              areas: [employment]
              basis: discretionary
              amount: no
            """;

    @TempDir
    Path folder;

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Compared read() throws IOException {
        return CouncilInputs.read(folder, "councils", KindList.read());
    }

    private static String told(Compared all) {
        return all.findings().stream().map(DiagnosticText::text).collect(Collectors.joining("\n"));
    }

    private static Council only(Compared all) {
        assertThat(told(all)).isEmpty();
        assertThat(all.councils()).hasSize(1);
        return all.councils().get(0);
    }

    @Test
    void aContentFolderAndItsDataAndASheetSayTheSame() throws IOException {
        put("fenwick/content/site.yaml", SITE);
        put("fenwick/content/offer.yaml", OFFER);
        put("compare.yaml", "map: {fenwick: {grant: setting-up-home, none: driving-lessons}}");
        Council fromContent = only(read());
        var publication = Objects.requireNonNull(ContentReader.read(folder.resolve("fenwick/content"), "x", false)
                .publication());
        String json = OpenData.whole(publication, PagePlan.of(publication), "https://fenwick.example");
        Files.delete(folder.resolve("fenwick/content/offer.yaml"));
        Files.delete(folder.resolve("fenwick/content/site.yaml"));
        put("fenwick/data/publication.json", json);
        Council fromData = only(read());
        assertThat(fromData.offers())
                .usingRecursiveComparison()
                .ignoringFields("source.file")
                .isEqualTo(fromContent.offers());
        Offered grant = fromData.offers().get(0);
        assertThat(grant.worth()).isEqualTo(new Offered.Worth(false, "up to £3,000 once", 300000L, "once"));
        assertThat(grant.source().address()).isEqualTo("https://fenwick.example/offer/grant.html");
        assertThat(fromData.offers())
                .extracting(each -> each.worth().words())
                .containsExactly("up to £3,000 once", "3 visits a year", "16-17: £35, 18-20: £50 a week", "");
        assertThat(fromData.offers()).extracting(Offered::isRefused).containsExactly(false, false, false, true);
        assertThat(fromData.offers())
                .extracting(Offered::kind)
                .containsExactly("setting-up-home", null, null, "driving-lessons");
    }

    @Test
    void aWorkbookIsReadAsTheSameTableInCsvAndPointsAtItsRows() throws IOException {
        put("typed.csv", HEAD + GOOD.replace("a laptop,", "\"up to £1,200 once\","));
        Council fromText = only(read());
        Files.delete(folder.resolve("typed.csv"));
        String head = Workbook.row(1, "", "Council", "kind", "title", "amount", "youngest", "oldest", "source", "day");
        String row = Workbook.row(
                2,
                "",
                "Ashdale",
                "laptop",
                "A laptop",
                "up to £1,200 once",
                "16",
                "24",
                "https://ashdale.example/laptop",
                "");
        new Workbook()
                .formats("General", "yyyy-mm-dd")
                .sheet("About", "visible", "<sheetData>" + Workbook.row(1, "", "Typed in October") + "</sheetData>")
                .sheet(
                        "Offers",
                        "visible",
                        "<sheetData>" + head
                                + row.replace("</row>", "<c r='H2' s='1'><v>46296</v></c></row>")
                                + "</sheetData>")
                .write(folder.resolve("typed.xlsx"));
        assertThat(only(read()).offers())
                .usingRecursiveComparison()
                .ignoringFields("source.file")
                .isEqualTo(fromText.offers());
        new Workbook()
                .sheet(
                        "Offers",
                        "visible",
                        "<sheetData>" + head
                                + row.replace("</row>", "<c r='H2' t='inlineStr'><is><t>soon</t></is></c></row>")
                                        .replace("2'", "4'")
                                + Workbook.row(5, "hidden='1'", "Birchley")
                                + "</sheetData>")
                .write(folder.resolve("typed.xlsx"));
        assertThat(told(read())).contains("typed.xlsx:4:", "“soon” is no day", "[hidden-cells]");
        Files.writeString(folder.resolve("typed.xlsx"), "no workbook");
        assertThat(read().broken()).containsExactly("typed.xlsx");
    }

    @Test
    void dataWithoutAnAddressLinkToTheSiteThatTheMappingNames() throws IOException {
        put("fenwick/publication.json", """
                {"site":{"name":"Help","council":{"name":"Fenwick"}},"entries":[
                {"kind":"entitlement","id":"a","title":"A","url":"../offer/a.html","updated":"2026-01-02"},
                {"kind":"entitlement","id":"b","title":"B","url":"javascript:alert(1)"}]}
                """);
        assertThat(only(read()).offers().get(0).source().address()).isNull();
        put("compare.yaml", "sites: {fenwick: https://fenwick.example/help}");
        List<Offered> offers = only(read()).offers();
        assertThat(offers.get(0).source().address()).isEqualTo("https://fenwick.example/help/offer/a.html");
        assertThat(offers.get(0).source().day()).isEqualTo("2026-01-02");
        assertThat(offers.get(1).source().address()).isNull();
    }

    @Test
    void anAmountWithoutALabelIsTheThingItselfAndTheOthersArePartsOfIt() throws IOException {
        put("fenwick/site.yaml", SITE);
        put("fenwick/offer.yaml", """
                - id: top-up
                  title: Apprentices
                  areas: [employment]
                  basis: discretionary
                  amount: [{fixed: 45, per: week}, {up-to: 300, per: once, label: Tools}, {unknown: yes, label: From May}]
                - id: two
                  title: Two
                  areas: [employment]
                  basis: discretionary
                  amount: [{fixed: 10, per: week, label: Food}, {fixed: 20, per: week, label: Fares}]
                """);
        assertThat(only(read()).offers())
                .extracting(Offered::worth)
                .containsExactly(
                        new Offered.Worth(
                                false, "£45 a week; Tools: up to £300 once; From May: not known", 4500L, "week"),
                        new Offered.Worth(false, "Food: £10 a week; Fares: £20 a week", null, null));
    }

    @Test
    void sumsOfASheetAreReadAsPeopleWriteThem() throws IOException {
        put(
                "typed.csv",
                "\ufeff" + HEAD
                        + "Ashdale,,A,\"up to £3,000\",,,https://a.example/,01/10/2026\r\n"
                        + "Ashdale,,B,£57.90 a week,16,,https://a.example/,2026-10-01\r\n"
                        + "Ashdale,,C,\"what \"\"you\"\" need\",,20,https://a.example/,2026-10-01\r\n"
                        + "Ashdale,not-mapped,D,no,,,https://a.example/,2026-10-01\r\n"
                        + "Ashdale,,E,,,,https://a.example/,2026-10-01");
        Council council = only(read());
        assertThat(council.offers())
                .extracting(Offered::worth)
                .containsExactly(
                        new Offered.Worth(false, "up to £3,000", 300000L, null),
                        new Offered.Worth(false, "£57.90 a week", 5790L, "week"),
                        new Offered.Worth(false, "what \"you\" need", null, null),
                        new Offered.Worth(true, "", null, null),
                        new Offered.Worth(false, "", null, null));
        assertThat(council.offers().get(0).source().day()).isEqualTo("2026-10-01");
        assertThat(council.open()).hasSize(4);
        assertThat(council.unmapped()).hasSize(5);
    }

    @Test
    void oneBrokenRowLeavesOutItsCouncilAndNoOther() throws IOException {
        put(
                "typed.csv",
                HEAD + GOOD
                        + "Birchley,lap-top,A laptop,a laptop,16,24,https://birchley.example/,2026-10-01\n"
                        + "Birchley,gym,Swim,£0,16,24,https://birchley.example/,2026-10-01\n");
        Compared all = read();
        assertThat(all.councils()).extracting(Council::name).containsExactly("Ashdale");
        assertThat(all.broken()).containsExactly("Birchley");
        assertThat(told(all)).isEqualTo("""
                councils/typed.csv:3:10: error: no kind of help is called “lap-top”  [unknown-kind]
                    Birchley,lap-top,A laptop,a laptop,16,24,https://birchley.example/,2026-10-01
                             ^~~~~~~
                  cure: did you mean laptop""");
        String how = Objects.requireNonNull(new SitePages(all).files().get("content/pages/how-we-compare.md"));
        assertThat(how).contains("## Left out").contains("- Birchley");
    }

    @Test
    void eachMistakeOfASheetIsToldAtItsPlace() throws IOException {
        for (Map.Entry<String, String> each : Map.of(
                        GOOD.replace("a laptop", "3000"), "2:25: error: “3000” does not say of what",
                        GOOD.replace(",24,", ",until 25,"), "2:37: error: “until 25” is no age",
                        GOOD.replace("https://ashdale.example/laptop", "their page"),
                                "2:40: error: “their page” is no address",
                        GOOD.replace("https://ashdale.example/laptop", "javascript:alert(1)"),
                                "2:40: error: “javascript:alert(1)” is no address",
                        GOOD.replace("https://ashdale.example/laptop", ""), "2:40: error: this row has no source",
                        GOOD.replace("2026-10-01", "2026-13-01"), "2:71: error: “2026-13-01” is no day",
                        GOOD.replace("2026-10-01", "last week"), "2:71: error: “last week” is no day",
                        GOOD.replace("Ashdale", ""), "2:1: error: this row names no council",
                        GOOD.replace("A laptop", ""), "2:16: error: this row does not say what the council calls it",
                        GOOD.replace("A laptop", "\"A laptop"),
                                "2:16: error: this quotation mark is opened and never closed")
                .entrySet()) {
            put("typed.csv", HEAD + each.getKey());
            Compared all = read();
            assertThat(told(all))
                    .as(each.getKey())
                    .startsWith("councils/typed.csv:" + each.getValue())
                    .contains("cure: ");
            assertThat(all.councils()).as(each.getKey()).isEmpty();
        }
    }

    @Test
    void aSheetWithoutAColumnOrWithAStrangeOneIsNotGuessedAt() throws IOException {
        put("typed.csv", "council,titel,source,day\n");
        assertThat(told(read()))
                .contains("typed.csv:1:9: error: no column is called “titel”")
                .contains("did you mean title");
        put("typed.csv", "council,title,day\nAshdale,A,2026-10-01\n");
        assertThat(told(read())).contains("typed.csv:1:1: error: this sheet has no column “source”");
    }

    @Test
    void whatIsNoOfferIsToldAndTheOthersStay() throws IOException {
        put("typed.csv", HEAD + GOOD);
        put("empty/readme.txt", "");
        put("broken/site.yaml", "name: Broken\ncouncil: {name: Broken}\nnmae: x\n");
        put("torn/data/publication.json", "{\"site\":");
        put("other.json", "{\"a\":1}");
        Compared all = read();
        assertThat(all.councils()).extracting(Council::name).containsExactly("Ashdale");
        assertThat(all.broken()).containsExactly("broken", "empty", "other.json", "torn");
        assertThat(told(all))
                .contains("councils/empty: error: no offer is in this folder")
                .contains("councils/broken/site.yaml:3:1: error:")
                .contains("councils/torn/data/publication.json:1:")
                .contains("councils/other.json:1:");
    }

    @Test
    void aMappingThatNamesNothingIsToldAtItsPlaceAndMapsNothing() throws IOException {
        put("fenwick/site.yaml", SITE);
        put("fenwick/offer.yaml", OFFER);
        put(
                "compare.yaml",
                "map:\n  fenwick:\n    grnat: setting-up-home\n    visits: family-vists\n  fenwik: {}\nnmae: X\n");
        Compared all = read();
        assertThat(told(all))
                .contains("councils/compare.yaml:3:5: error: “grnat” is no entry of Fenwick")
                .contains("did you mean grant")
                .contains("councils/compare.yaml:4:13: error: no kind of help is called “family-vists”")
                .contains("councils/compare.yaml:5:3: error: there is no folder or file “fenwik” here")
                .contains("councils/compare.yaml:6:1: error: “nmae” means nothing here");
        assertThat(all.councils().get(0).open()).hasSize(4);
    }

    @Test
    void aMappingInAnotherShapeIsToldAndNotLost() throws IOException {
        put("typed.csv", HEAD + GOOD);
        put("compare.yaml", "map: [a, b]\nname: {a: b}\nbase-url: here\nsites: {x: y}\n");
        assertThat(told(read()))
                .contains("councils/compare.yaml:1:6: error: “map” is a list")
                .contains("councils/compare.yaml:2:7: error: “name” is a group of settings")
                .contains("councils/compare.yaml:3:11: error: this is no address of a website")
                .contains("councils/compare.yaml:4:12: error: this is no address of a website");
        put("compare.yaml", "map:\n  typed.csv: laptop\n");
        assertThat(told(read())).contains("councils/compare.yaml:2:14: error: “typed.csv” is a value");
        put("compare.yaml", "- a\n");
        assertThat(told(read())).contains("councils/compare.yaml:1:").contains("error: this is a list");
    }

    @Test
    void aCouncilThatIsThereTwiceIsToldAndTheFirstIsTaken() throws IOException {
        put("fenwick/site.yaml", SITE);
        put("fenwick/offer.yaml", OFFER);
        put("typed.csv", HEAD + GOOD.replace("Ashdale", "FENWICK"));
        Compared all = read();
        assertThat(all.councils()).hasSize(1);
        assertThat(all.councils().get(0).offers()).hasSize(4);
        assertThat(told(all)).contains("“FENWICK” is in fenwick too");
    }

    @Test
    void guessesAreCommentsThatMapNothing() throws IOException {
        put("typed.csv", HEAD + GOOD.replace(",laptop,", ",,") + GOOD.replace(",laptop,A laptop", ",,Tea"));
        String guesses = Proposals.of(read());
        assertThat(guesses).contains("row 2: laptop  # A laptop").contains("row 3: not-mapped  # Tea");
        assertThat(guesses.lines()).allMatch(line -> line.startsWith("#"));
        put("compare.yaml", guesses);
        assertThat(only(read()).open()).hasSize(2);
    }

    @Test
    void namesThatLookLikeMarksAreWords() throws IOException {
        String name = "<script>alert(1)</script> [x](javascript:alert(1)) *b* {bar=9} | https://evil.example \u202e";
        put(
                "typed.csv",
                HEAD
                        + GOOD.replace("Ashdale", "\"" + name + "\"")
                                .replace("A laptop", "\"=HYPERLINK(\"\"https://evil.example\"\")\"")
                                .replace("a laptop", "<img src=x onerror=alert(1)> `code` # |"));
        Compared all = read();
        assertThat(told(all)).isEmpty();
        Map<String, String> files = new SitePages(all).files();
        assertThat(files.get("content/media/compare.csv"))
                .contains("\"'=HYPERLINK(")
                .doesNotContain("\u202e");
        files.forEach((path, text) -> {
            if (path.endsWith(".md")) {
                assertThat(text).as(path).doesNotContain("\n<", "| <");
            }
        });
        HostileSite.assertSafe(all, folder.resolve("out"));
    }
}
