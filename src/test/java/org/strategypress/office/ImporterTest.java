package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.office.WordFile.item;
import static org.strategypress.office.WordFile.p;
import static org.strategypress.office.WordFile.r;
import static org.strategypress.office.WordFile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.office.block.Markings;
import org.strategypress.office.part.UnreadableFile;

/** What becomes of a Word file: nothing lost, nothing hidden published, each number and each row where it was. */
class ImporterTest {
    @TempDir
    Path folder;

    private Importer.Imported bring(WordFile file, String... without) throws IOException, UnreadableFile {
        return new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(without), Set.of(), new NoTables())
                .bring(file.to(folder, "plan.docx"));
    }

    private String page(WordFile file) throws IOException, UnreadableFile {
        bring(file);
        return pages();
    }

    private String pages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content/pages"))) {
            return files.sorted().map(ImporterTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private String leftOut() {
        return text(folder.resolve("import-left-out.txt"));
    }

    private static String numbering(String... levels) {
        StringBuilder out = new StringBuilder("<w:abstractNum w:abstractNumId='0'>");
        for (int i = 0; i < levels.length; i++) {
            String[] parts = levels[i].split(" ", 2);
            out.append("<w:lvl w:ilvl='" + i + "'><w:start w:val='1'/><w:numFmt w:val='" + parts[0]
                    + "'/><w:lvlText w:val='" + parts[1] + "'/></w:lvl>");
        }
        return out + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/>"
                + "</w:lvlOverride></w:num>";
    }

    private static WordFile numbered(String body, String... levels) {
        return new WordFile(p("Title", "A plan") + body)
                .styles("")
                .word("numbering.xml", "w:numbering", numbering(levels));
    }

    @Test
    void automaticNumbersAreWrittenAsWordShowsThem() throws Exception {
        String page = page(numbered(
                item(1, 0, "First.")
                        + item(1, 1, "Under it.")
                        + item(1, 1, "Again.")
                        + p("Words between.")
                        + item(1, 0, "Second.")
                        + item(1, 1, "Below.")
                        + item(1, 2, "Deep.")
                        + item(1, 2, "Deeper."),
                "decimal %1.",
                "decimal %1.%2",
                "lowerRoman (%3)"));
        assertThat(page)
                .contains(
                        "1. First.\n\n   1.1 Under it.\n\n   1.2 Again.\n\nWords between.\n\n2. Second.\n\n   2.1 Below.")
                .contains("(i) Deep.")
                .contains("(ii) Deeper.");
    }

    @Test
    void aListThatIsBrokenByWordsGoesOnAndOneThatBeginsAgainBeginsAgain() throws Exception {
        String page = page(numbered(
                item(1, 0, "One.") + item(1, 0, "Two.") + p("Words.") + item(1, 0, "Three.") + item(2, 0, "Anew."),
                "decimal %1."));
        assertThat(page).contains("1. One.\n2. Two.\n\nWords.\n\n3. Three.\n\n1) Anew.");
    }

    @Test
    void lettersAreLettersAndNumbersOfHeadingsAreKept() throws Exception {
        WordFile file = new WordFile(p("Title", "A plan")
                        + "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + r("Why") + "</w:p>" + item(1, 1, "Because."))
                .styles("")
                .word("numbering.xml", "w:numbering", numbering("decimal %1.", "upperLetter %1%2)"));
        assertThat(page(file)).contains("## 1. Why\n\n1A) Because.");
    }

    @Test
    void whatReadersOfTheDocumentCannotSeeIsListedAndNotBroughtIn() throws Exception {
        String hiddenStyle = "<w:style w:type='character' w:styleId='Ghost'><w:name w:val='Ghost'/>"
                + "<w:rPr><w:vanish/></w:rPr></w:style>";
        WordFile file = new WordFile(p("Title", "A plan")
                        + "<w:p>" + r("Seen. ") + r("<w:vanish/>", "Secret one.")
                        + r("<w:rStyle w:val='Ghost'/>", "Secret two.")
                        + r("Seen too. ") + r("<w:vanish/>", "Secret three.")
                        + "<w:del><w:r><w:delText>Old words.</w:delText></w:r></w:del><w:ins>" + r("New words.")
                        + "</w:ins></w:p>")
                .styles(hiddenStyle)
                .word("comments.xml", "w:comments", "<w:comment w:id='1'>" + p("Cut this?") + "</w:comment>")
                .word("footer1.xml", "w:ftr", p("Version 3 by A. Nother"));
        Importer.Imported done = bring(file);
        assertThat(pages())
                .contains("Seen. Seen too. New words.")
                .doesNotContain("Secret", "Old words", "Cut this", "Nother");
        assertThat(leftOut())
                .contains(
                        "- Secret one.Secret two.\n- Secret three.\n",
                        "- Old words.\n",
                        "- Cut this?\n",
                        "- Version 3 by A. Nother\n");
        assertThat(done.look()).anyMatch(each -> each.contains("1 insertions were accepted, and 1 deletions"));
    }

    @Test
    void theWordsAddUp() throws Exception {
        WordFile file = new WordFile(p("Title", "A plan")
                        + p("Three more words.")
                        + table(new String[] {"What", "Who"}, new String[] {"Find homes", "Head of care"}))
                .styles("")
                .word("footer1.xml", "w:ftr", p("Not here"));
        Importer.Imported done = bring(file);
        assertThat(done.words()).isEqualTo(2 + 3 + 1 + 1 + 2 + 3 + 2);
        assertThat(done.inContent()).isEqualTo(done.words() - 2);
        assertThat(text(folder.resolve("import-ledger.json")))
                .contains("\"source\":\"plan.docx\",\"words\":14,\"inContent\":12,\"leftOut\":2")
                .contains("{\"text\":\"Not here\",\"why\":\"the foot of the printed pages\"}");
    }

    @Test
    void boldLinesAreHeadingsThatAreListedWithTheirPlace() throws Exception {
        Importer.Imported done = bring(new WordFile(p("Title", "A plan") + p("Words.") + "<w:p>"
                        + r("<w:b/>", "Our homes") + "</w:p>" + p("More words."))
                .styles(""));
        assertThat(pages()).contains("\n\n## Our homes\n\n");
        assertThat(done.look())
                .anyMatch(each -> each.matches(".*a-plan[.]md:6: a line that looks like a heading.*“Our homes”.*"));
    }

    @Test
    void wordsThatLookLikeMarkdownStayWords() throws Exception {
        String odd = "*a* _b_ [c](d) <b>e</b> ${f} {g} | h `i` &amp; \\ ~~j~~";
        String page = page(new WordFile(p("Title", "A plan")
                        + p(odd)
                        + p("# no heading")
                        + p("- no item")
                        + p("12. no list")
                        + p("Table: no caption"))
                .styles(""));
        assertThat(page)
                .contains(
                        "\\*a\\* \\_b\\_ \\[c\\](d) \\<b>e\\</b> $\\{f} \\{g} \\| h \\`i\\` \\&amp; \\\\ \\~\\~j\\~\\~")
                .contains("\n\\# no heading\n\n\\- no item\n\n12\\. no list\n\nTable\\: no caption\n");
    }

    @Test
    void rowsKeepTheirCells() throws Exception {
        String spans = "<w:tbl><w:tr><w:tc>" + p("What") + "</w:tc><w:tc>" + p("Who") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p("Homes") + "</w:tc><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
                + p("Head of care")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("Schools")
                + "</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
        String page = page(new WordFile(
                        p("Title", "A plan") + table(new String[] {"A", "B", "C"}, new String[] {"1", "", "3"}) + spans)
                .styles(""));
        assertThat(page)
                .contains("| A | B | C |\n| --- | --- | --- |\n| 1 | | 3 |")
                .contains("<tr><td>Homes</td><td rowspan=\"2\">Head of care</td></tr>\n<tr><td>Schools</td></tr>");
    }

    @Test
    void aHeadThatGoesOverTwoRowsIsWholeAndACellAsTallAsTheTableHeadsItsRows() throws Exception {
        String tall = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>";
        String below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String year = "<w:tbl><w:tr><w:tc>" + tall + p("Year") + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                + p("Children") + "</w:tc></w:tr><w:tr>" + below + "<w:tc>" + p("Boys") + "</w:tc><w:tc>" + p("Girls")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("2026") + "</w:tc><w:tc>" + p("12") + "</w:tc><w:tc>" + p("13")
                + "</w:tc></w:tr></w:tbl>";
        String side = "<w:tbl><w:tr><w:tc>" + tall + p("Side") + "</w:tc><w:tc>" + p("One") + "</w:tc><w:tc>" + p("Two")
                + "</w:tc></w:tr><w:tr>" + below + "<w:tc>" + p("Three") + "</w:tc><w:tc>" + p("Four")
                + "</w:tc></w:tr></w:tbl>";
        String page = page(new WordFile(p("Title", "A plan") + year + p("Between.") + side).styles(""));
        assertThat(page)
                .contains(
                        "<tr><th scope=\"col\">Boys</th><th scope=\"col\">Girls</th></tr>\n</thead>\n<tbody>\n<tr><td>2026")
                .contains("<tbody>\n<tr><th scope=\"row\" rowspan=\"2\">Side</th><td>One</td><td>Two</td></tr>");
    }

    @Test
    void numbersOfRowsThatWordCountsStandInTheirCells() throws Exception {
        String one = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + p("Homes") + "</w:tc></w:tr>";
        String two = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + p("Schools") + "</w:tc></w:tr>";
        String page = page(numbered("<w:tbl>" + one + two + "</w:tbl>", "decimal %1."));
        assertThat(page).contains("1.").contains("2.").containsSubsequence("1.", "Homes", "2.", "Schools");
    }

    @Test
    void aFieldWithinTheCodeOfAFieldShowsNothing() throws Exception {
        String mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String begin = mark.formatted("begin");
        String parts = mark.formatted("separate");
        String end = mark.formatted("end");
        String code = "<w:r><w:instrText> IF </w:instrText></w:r>";
        page(new WordFile(p("Title", "A plan") + "<w:p>" + begin + code + begin
                        + "<w:r><w:instrText> MERGEFIELD Age </w:instrText></w:r>" + parts + r("Seventeen") + end
                        + parts
                        + r("You are nearly grown up.") + end + "</w:p>")
                .styles(""));
        assertThat(pages()).contains("\nYou are nearly grown up.\n").doesNotContain("Seventeen");
        assertThat(leftOut()).contains("- Seventeen\n");
    }

    @Test
    void aFormulaKeepsItsSignsAndIsTold() throws Exception {
        String t = "<m:r><m:t>%s</m:t></m:r>";
        String share = "<m:f><m:num>" + t.formatted("12") + "</m:num><m:den>" + t.formatted("48") + "</m:den></m:f>";
        String sum = "<m:f><m:num>" + t.formatted("a+b") + "</m:num><m:den><m:sSup><m:e>" + t.formatted("c")
                + "</m:e><m:sup>" + t.formatted("2") + "</m:sup></m:sSup></m:den></m:f>";
        Importer.Imported done = bring(new WordFile(p("Title", "A plan") + "<w:p>" + r("One in four: ") + "<m:oMath>"
                        + share + "</m:oMath>" + r(", or ") + "<m:oMath>" + sum + "</m:oMath></w:p>")
                .styles(""));
        assertThat(pages()).contains("One in four: 12/48, or (a+b)/c^2");
        assertThat(done.look()).anyMatch(each -> each.contains("a formula is written on one line"));
    }

    @Test
    void dashesThatWereTypedInLinesBelowEachOtherAreAListAndOneAloneIsNone() throws Exception {
        String page =
                page(new WordFile(p("Title", "A plan") + p("- Homes") + p("– Schools") + p("Words.") + p("- alone"))
                        .styles(""));
        assertThat(page).contains("- Homes\n- Schools\n\nWords.\n\n\\- alone\n");
    }

    @Test
    void aTextBoxStandsOnceAndANoteIsANote() throws Exception {
        String box = "<w:p>" + r("Before.") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + p("In the box.")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("In the box.")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>";
        String page = page(new WordFile(p("Title", "A plan") + box)
                .styles("")
                .word("footnotes.xml", "w:footnotes", "<w:footnote w:id='2'>" + p("Said below.") + "</w:footnote>"));
        assertThat(page).contains("Before.[^1]\n\n> In the box.\n\n[^1]: Said below.\n");
        assertThat(page.split("In the box", -1)).hasSize(2);
    }

    @Test
    void wordsInControlsAreKeptAndThoseOfATemplateAreNot() throws Exception {
        String page = page(new WordFile(p("Title", "A plan") + "<w:sdt><w:sdtContent>" + p("In a control.")
                        + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + p("Click here to enter text.") + "</w:sdtContent></w:sdt><w:odd><w:unknown>"
                        + p("In the odd.")
                        + "</w:unknown></w:odd>")
                .styles(""));
        assertThat(page).contains("In a control.", "In the odd.").doesNotContain("Click here");
        assertThat(leftOut()).contains("- Click here to enter text.");
    }

    @Test
    void aFieldThatNeverEndsHidesNothingBehindItsParagraph() throws Exception {
        String page = page(new WordFile(p("Title", "A plan") + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                        + r("In the field.") + "</w:p>" + p("Behind it."))
                .styles(""));
        assertThat(page).contains("Behind it.");
        assertThat(leftOut()).contains("- In the field.\n");
    }

    @Test
    void chaptersBecomePagesInOrder() throws Exception {
        bring(new WordFile(p("Title", "A plan")
                        + p("Before.")
                        + p("Heading1", "Homes")
                        + p("One.")
                        + p("Heading2", "Near")
                        + p("Two.")
                        + p("Heading1", "Schools")
                        + p("Three."))
                .styles(""));
        assertThat(text(folder.resolve("content/pages/homes.md")))
                .isEqualTo("---\ntitle: \"Homes\"\norder: 2\n---\nOne.\n\n## Near\n\nTwo.\n");
        assertThat(text(folder.resolve("content/site.yaml"))).contains("name: \"A plan\"");
    }

    @Test
    void aDocumentWithoutATitleMakesNoEmptyPageAndNoChapterTakesTheIdOfAPageOfTheSite() throws Exception {
        String contents = "<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr>" + r("Homes 3") + "</w:p>";
        Importer.Imported done = bring(new WordFile(p("Heading1", "Contents")
                        + contents
                        + p("Heading1", "Priorities")
                        + p("One.")
                        + p("Heading1", "Homes")
                        + p("Two."))
                .styles("<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"));
        try (Stream<Path> files = Files.list(folder.resolve("content/pages"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("homes.md", "priorities-page.md");
        }
        assertThat(text(folder.resolve("content/pages/priorities-page.md")))
                .isEqualTo("---\ntitle: \"Priorities\"\norder: 1\n---\nOne.\n");
        assertThat(text(folder.resolve("content/site.yaml"))).contains("name: \"Priorities\"");
        assertThat(leftOut()).contains("- Contents\n- Homes 3\n");
        assertThat(done.words()).isEqualTo(done.inContent() + 3);
    }

    @Test
    void aTitleWithNothingBelowItNamesTheSiteAndMakesNoEmptyPage() throws Exception {
        WordFile file = new WordFile(p("Title", "A plan for homes")
                        + p("Heading1", "Near")
                        + p("One, as the plan says.")
                        + p("Heading1", "Far")
                        + p("Two."))
                .styles("");
        Importer.Imported done = bring(file);
        assertThat(folder.resolve("content/pages/a-plan-for-homes.md")).doesNotExist();
        assertThat(text(folder.resolve("content/pages/near.md")))
                .isEqualTo("---\ntitle: \"Near\"\norder: 1\n---\nOne, as the plan says.\n");
        assertThat(text(folder.resolve("content/site.yaml"))).contains("name: \"A plan for homes\"");
        assertThat(done.words()).isEqualTo(done.inContent()).isEqualTo(12);
        assertThat(bring(file).inContent()).isEqualTo(12);

        Files.writeString(folder.resolve("content/site.yaml"), "name: A plan for homes\n");
        assertThat(bring(file).inContent()).isEqualTo(12);
        Files.writeString(folder.resolve("content/site.yaml"), "name: Another\nlead: \"A plan for homes\"\n");
        assertThat(bring(file).inContent()).isEqualTo(8);
        assertThat(leftOut()).contains("- A plan for homes\n");
    }

    @Test
    void numbersThatWereTypedBeforeChaptersAreTheirNumbersAndThoseOfThingsAreNot() throws Exception {
        Importer.Imported done = bring(new WordFile(p("Title", "A plan")
                        + p("Before.")
                        + p("Heading1", "1 Foreword")
                        + p("One.")
                        + p("Heading1", "2. Homes")
                        + p("Two."))
                .styles(""));
        assertThat(text(folder.resolve("content/pages/foreword.md")))
                .isEqualTo("---\nnumber: \"1\"\ntitle: \"Foreword\"\norder: 2\n---\nOne.\n");
        assertThat(text(folder.resolve("content/pages/homes.md"))).contains("number: \"2\"\ntitle: \"Homes\"");
        assertThat(done.words()).isEqualTo(done.inContent());
        bring(new WordFile(p("Title", "Things")
                        + p("Heading1", "5 things we will do")
                        + p("One.")
                        + p("Heading1", "10 promises")
                        + p("Two."))
                .styles(""));
        assertThat(text(folder.resolve("content/pages/10-promises.md"))).contains("title: \"10 promises\"");
    }

    @Test
    void aQuotationStandsApartAndASubtitleIsNoHeading() throws Exception {
        String styles = "<w:style w:type='paragraph' w:styleId='Quote'><w:name w:val='Quote'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Sub'><w:name w:val='Subtitle'/><w:rPr><w:b/></w:rPr></w:style>";
        String page = page(new WordFile(p("Title", "A plan")
                        + p("Sub", "For 2026 to 2029")
                        + p("Quote", "Listen to me.")
                        + p("Quote", "Ali, 16")
                        + p("Words."))
                .styles(styles));
        assertThat(page).contains("---\nFor 2026 to 2029\n\n> Listen to me.\n>\n> Ali, 16\n\nWords.\n");
    }

    @Test
    void aSecondImportWritesOverNothingThatWasChanged() throws Exception {
        WordFile file = new WordFile(p("Title", "A plan") + p("Words.")).styles("");
        bring(file);
        bring(file);
        Path page = folder.resolve("content/pages/a-plan.md");
        Files.writeString(page, text(page).replace("Words.", "Better words."));
        assertThatThrownBy(() -> bring(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a-plan.md, which is there already and was changed since; nothing was written");
        assertThat(text(page)).contains("Better words.");
    }

    @Test
    void aMarkingStopsTheImportAndItsPartIsStoredNowhere() throws Exception {
        WordFile file = new WordFile(p("Title", "A plan")
                        + p("Heading1", "Homes")
                        + p("Open words.")
                        + p("Heading1", "Appendix B")
                        + p("EXEMPT under Schedule 12A")
                        + p("Very private words.")
                        + p("Heading1", "Schools")
                        + p("More open words."))
                .styles("")
                .word("comments.xml", "w:comments", "<w:comment>" + p("Private remark") + "</w:comment>");
        assertThatThrownBy(() -> bring(file))
                .hasMessageContaining("is marked Exempt (EXEMPT under Schedule 12A), so nothing was brought in")
                .hasMessageContaining("--without \"Exempt\"");
        assertThat(folder.resolve("content")).doesNotExist();
        Importer.Imported done = bring(file, "Exempt");
        assertThat(done.look()).anyMatch(each -> each.contains("“Appendix B” is marked Exempt: 9 words"));
        assertThat(pages()).contains("Open words.", "More open words.");
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> texts = all.filter(each ->
                            Files.isRegularFile(each) && !each.toString().endsWith(".docx"))
                    .toList();
            assertThat(texts).noneMatch(each -> text(each).contains("rivate"));
        }
    }

    @Test
    void whatIsExemptFromCouncilTaxIsNoMarking() throws Exception {
        String page = page(
                new WordFile(p("Title", "A plan") + p("Care leavers are exempt from council tax until they are 25."))
                        .styles(""));
        assertThat(page).contains("exempt from council tax");
        assertThat(Markings.of("Part 2 of the Act")).isEmpty();
        assertThat(Markings.of("Part 2")).containsExactly("Part 2");
        assertThat(Markings.of("OFFICIAL - SENSITIVE")).containsExactly("OFFICIAL-SENSITIVE");
        assertThat(Markings.of("Appendix C is exempt")).containsExactly("Exempt");
    }

    @Test
    void wordsThatAProgramMadeUpForAPictureAreListedAndThePictureAsksForWords() throws Exception {
        byte[] png = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 90, 0, 0, 0, 90, 8
        };
        String drawing =
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='A dog on a sofa&#10;Description automatically generated'/>"
                        + "<a:blip r:embed='p1'/></wp:inline></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='Our front door'/><a:blip r:embed='p2'/></wp:inline>"
                        + "</w:drawing></w:r></w:p>";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='p1' Target='media/1.png'/><Relationship Id='p2' Target='media/2.png'/></Relationships>";
        Importer.Imported done = bring(new WordFile(p("Title", "A plan") + drawing)
                .styles("")
                .part("word/_rels/document.xml.rels", relations)
                .part("word/media/1.png", png)
                .part("word/media/2.png", png));
        assertThat(pages()).contains("<!-- plan1.png -->\n\n![Our front door](plan2.png)\n");
        assertThat(text(folder.resolve("content/media.yaml")))
                .contains("# - file: plan1.png\n#   alt: \"\"\n- file: plan2.png\n  alt: \"Our front door\"\n");
        assertThat(done.look())
                .anyMatch(each -> each.contains("a-plan.md:4: the picture media/plan1.png has words that a program"));
        assertThat(Files.readAllBytes(folder.resolve("content/media/plan2.png")))
                .isEqualTo(png);
    }

    @Test
    void aCellOverAllColumnsHeadsTheRowsBelowItAndASentenceThereDoesNot() throws Exception {
        String over = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>%s</w:tc></w:tr>";
        String row = "<w:tr><w:tc>" + p("%s") + "</w:tc><w:tc>" + p("%s") + "</w:tc></w:tr>";
        String page = page(new WordFile(p("Title", "A plan") + "<w:tbl>" + row.formatted("What", "How many")
                        + over.formatted(p("Priority 1: Homes")) + row.formatted("Beds", "12")
                        + over.formatted(p("Priority 2: Health")) + row.formatted("Nurses", "3")
                        + over.formatted(p("These are of 2026.")) + "</w:tbl>")
                .styles(""));
        assertThat(page)
                .contains("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"2\">Priority 1: Homes</th></tr>\n<tr><td>Beds")
                .contains("</tbody>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"2\">Priority 2: Health</th></tr>")
                .contains("<tr><td colspan=\"2\">These are of 2026.</td></tr>\n</tbody>\n</table>");
    }

    @Test
    void aBoldLineWithAColonBeforeAListLeadsInAndOneBeforeWordsHeadsThem() throws Exception {
        String bold = "<w:p>" + r("<w:b/>", "%s") + "</w:p>";
        String page = page(numbered(
                bold.formatted("We will:")
                        + item(1, 0, "find homes")
                        + bold.formatted("You said:")
                        + p("• more food")
                        + bold.formatted("Our homes:")
                        + p("Words."),
                "bullet •"));
        assertThat(page)
                .contains("**We will:**\n\n- find homes\n\n**You said:**\n\n- more food\n\n## Our homes:\n\nWords.");
    }

    @Test
    void partsOfAFormulaStandApart() throws Exception {
        String t = "<m:r><m:t>%s</m:t></m:r>";
        String e = "<m:e>" + t + "</m:e>";
        String share = "<m:f><m:num>" + t.formatted("a") + "</m:num><m:den>" + t.formatted("b") + "</m:den></m:f>";
        String root = "<m:rad><m:deg>" + t.formatted("3") + "</m:deg>" + e.formatted("x+1") + "</m:rad>";
        String square = "<m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/>" + e.formatted("8") + "</m:rad>";
        String sum = "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>" + t.formatted("k=1") + "</m:sub><m:sup>"
                + t.formatted("n") + "</m:sup>" + e.formatted("k") + "</m:nary>";
        String pair = "<m:d><m:dPr><m:begChr m:val='['/><m:sepChr m:val=','/><m:endChr m:val=']'/></m:dPr>"
                + e.formatted("p") + e.formatted("q") + "</m:d>";
        String mean = "<m:bar>" + e.formatted("z") + "</m:bar>";
        page(new WordFile(p("Title", "A plan") + "<w:p><m:oMathPara><m:oMath>" + share + t.formatted("y")
                        + t.formatted("=") + root + t.formatted("+") + square + "</m:oMath><m:oMath>" + sum
                        + t.formatted("+") + pair + t.formatted("+") + mean + "</m:oMath></m:oMathPara></w:p>")
                .styles(""));
        assertThat(pages()).contains("a/b y=³√(x+1)+√8\\\n∑\\_(k=1)^n k+\\[p,q\\]+z\u0305");
    }

    @Test
    void aRowOfTextsSideBySideIsNoTable() throws Exception {
        String one = "<w:p>" + r("<w:b/>", "What we heard") + "</w:p>" + p("• more time");
        String two = "<w:p>" + r("<w:b/>", "What we will do") + "</w:p>" + p("• give time");
        String page = page(new WordFile(p("Title", "A plan")
                        + table(new String[] {one, two})
                        + table(new String[] {"Date", "2 May 2026"}))
                .styles(""));
        assertThat(page.split("<table", -1)).hasSize(2);
        assertThat(page)
                .contains("## What we heard\n\n- more time\n\n## What we will do\n\n- give time\n")
                .contains("<th scope=\"row\">Date</th><td>2 May 2026</td>");
    }

    @Test
    void boldWordsBelowATitleOverTheWholeTableHeadTheirColumns() throws Exception {
        String bold = "<w:tc><w:p>" + r("<w:b/>", "%s") + "</w:p></w:tc>";
        String page = page(new WordFile(p("Title", "A plan") + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/>"
                        + "</w:tcPr>" + p("Spend in £000") + "</w:tc></w:tr><w:tr>" + bold.formatted("Area")
                        + bold.formatted("2026") + "</w:tr><w:tr><w:tc>" + p("Homes") + "</w:tc><w:tc>" + p("12")
                        + "</w:tc></w:tr></w:tbl>")
                .styles(""));
        assertThat(page)
                .contains("<th scope=\"col\" colspan=\"2\">Spend in £000</th></tr>\n"
                        + "<tr><th scope=\"col\">Area</th><th scope=\"col\">2026</th></tr>\n</thead>");
    }

    @Test
    void contentsThatSomebodyTypedAreLeftOutAndLinesThatOnlyEndWithANumberAreNot() throws Exception {
        String page = page(new WordFile(p("Title", "A plan")
                        + p("Contents")
                        + p("Our homes 3")
                        + p("Schools ...... 5")
                        + p("Beds in 2025: 12")
                        + p("Beds in 2026: 14")
                        + p("Heading1", "Our homes")
                        + p("Words.")
                        + p("Heading1", "Schools")
                        + p("More words."))
                .styles(""));
        assertThat(page)
                .contains("Beds in 2025: 12\n\nBeds in 2026: 14\n")
                .doesNotContain("Contents", "Our homes 3", "...");
        assertThat(leftOut()).contains("- Contents\n- Our homes 3\n- Schools ...... 5\n");
    }

    @Test
    void aNumberOfAPageOfTheDocumentIsTold() throws Exception {
        Importer.Imported done =
                bring(new WordFile(p("Title", "A plan") + p("Who helps is on page 12.") + p("A page 12 lines long."))
                        .styles(""));
        assertThat(done.look())
                .filteredOn(each -> each.contains("name a page of the document by its number"))
                .singleElement()
                .asString()
                .contains("a-plan.md:4:");
    }

    @Test
    void aListWithinAListThatBeginsAtOneStartsNoOtherAnew() throws Exception {
        String over = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride><w:lvlOverride w:ilvl='1'>"
                + "<w:startOverride w:val='1'/></w:lvlOverride>";
        String level =
                "<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%s.'/></w:lvl>";
        String lists = "<w:abstractNum w:abstractNumId='0'>" + level.formatted("0", "%1") + level.formatted("1", "%2")
                + "</w:abstractNum>";
        for (int i = 1; i < 5; i++) {
            lists += "<w:num w:numId='" + i + "'><w:abstractNumId w:val='0'/>" + over + "</w:num>";
        }
        String page = page(new WordFile(p("Title", "A plan")
                        + item(1, 0, "one")
                        + item(2, 1, "inner")
                        + item(1, 0, "two")
                        + item(3, 1, "again")
                        + item(4, 0, "anew"))
                .styles("")
                .word("numbering.xml", "w:numbering", lists));
        assertThat(page).containsSubsequence("1. one", "1. inner", "2. two", "1. again", "1) anew");
    }

    @Test
    void aRingThatWasTypedIsTheBulletOfAListBelowAnotherAndALetterAloneIsNone() throws Exception {
        String page = page(new WordFile(p("Title", "A plan")
                        + p("We will:")
                        + p("·\u00A0Find homes")
                        + p("o\u00A0 near schools")
                        + p("o near friends")
                        + p("• Keep them")
                        + p("Words.")
                        + p("o one alone")
                        + p("More.")
                        + p("o One")
                        + p("o Two")
                        + p("§ Three")
                        + p("§ Four"))
                .styles(""));
        assertThat(page)
                .contains("We will:\n\n- Find homes\n  - near schools\n  - near friends\n- Keep them\n\nWords.\n\n"
                        + "o one alone\n\nMore.\n\n- One\n- Two\n  - Three\n  - Four");
    }

    @Test
    void linesOfAParagraphThatBeginWithBulletsAreAList() throws Exception {
        String page = page(new WordFile(p("Title", "A plan") + "<w:p>" + r("We will:") + "<w:r><w:br/></w:r>"
                        + r("• find ") + r("<w:b/>", "homes") + "<w:r><w:br/></w:r>" + r("• keep homes") + "</w:p>"
                        + "<w:p>" + r("The Lodge") + "<w:r><w:br/></w:r>" + r("- alone") + "</w:p>")
                .styles(""));
        assertThat(page).endsWith("We will:\n\n- find **homes**\n- keep homes\n\nThe Lodge\\\n\\- alone\n");
    }
}
