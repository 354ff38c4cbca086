package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.office.WordFile.item;
import static org.strategypress.office.WordFile.p;
import static org.strategypress.office.WordFile.r;
import static org.strategypress.office.WordFile.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.office.part.UnreadableFile;

/** What becomes of parts of Word files that few reports have, and that nobody should miss. */
class StrangeWordFilesTest {
    private static final String CAPTION =
            "<w:style w:type='paragraph' w:styleId='Caption'><w:name w:val='caption'/><w:rPr><w:b/></w:rPr></w:style>";

    @TempDir
    Path folder;

    private Importer.Imported bring(WordFile file, String name) throws Exception {
        return new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file.to(folder, name));
    }

    private String page(WordFile file) throws Exception {
        bring(file, "plan.docx");
        return text("content/pages/a-plan.md");
    }

    private String text(String file) throws Exception {
        return Files.readString(folder.resolve(file));
    }

    /** A logo at the head of each page is left out with the page's head; what is written of it is told like all that goes. */
    @Test
    void whatIsWrittenOfAPictureAtTheHeadOfThePagesIsTold() throws Exception {
        String logo = "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='The council’s crest'/><a:blip r:embed='p1'/>"
                + "</wp:inline></w:drawing></w:r></w:p>";
        page(new WordFile(p("Title", "A plan") + p("Words."))
                .styles("")
                .word("header1.xml", "w:hdr", logo + p("Page 1"))
                .part(
                        "word/_rels/header1.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='p1' Target='media/1.png'/></Relationships>")
                .part("word/media/1.png", "no matter")
                .word("footer1.xml", "w:ftr", table(new String[][] {{p("End"), "of it"}})));
        assertThat(text("import-left-out.txt").lines().filter(line -> line.contains("crest")))
                .hasSize(1);
        assertThat(text("import-ledger.json")).contains("of a picture at the head or the foot of the printed pages");
    }

    @Test
    void theFootOfThePagesIsToldWhereNoPageIsCalledSo() throws Exception {
        Path site = Files.createDirectories(folder.resolve("content")).resolve("site.yaml");
        Files.writeString(site, "name: Growing up here\n");
        WordFile file = new WordFile(p("Heading1", "One") + p("Words.") + p("Heading1", "Two") + p("More."))
                .styles("")
                .word("footer1.xml", "w:ftr", p("Our plan for you") + p("Cleared by: Ann Smith"));
        bring(file, "plan.docx");
        assertThat(text("import-left-out.txt")).contains("- Our plan for you\n").contains("- Cleared by: Ann Smith\n");
        Files.delete(site);
        Files.delete(folder.resolve("import-left-out.txt"));
        bring(file, "plan.docx");
        assertThat(Files.readString(site)).contains("name: \"Our plan for you\"");
        assertThat(text("import-left-out.txt"))
                .contains("- Cleared by: Ann Smith\n")
                .doesNotContain("Our plan");
    }

    @Test
    void nobodyWhoClearedAReportIsItsTitle() throws Exception {
        bring(
                new WordFile(p("Words that go on and end with a stop."))
                        .word("footer1.xml", "w:ftr", p("Cleared by: Ann Smith")),
                "plan.docx");
        assertThat(text("content/site.yaml")).doesNotContain("Ann Smith");
        assertThat(text("import-left-out.txt")).contains("- Cleared by: Ann Smith\n");
    }

    @Test
    void whatSaysWhatATableShowsIsItsCaptionAndHeadsNothing() throws Exception {
        String[][] ages = {{"Age", "Number", "Share"}, {"Under 5", "41", "13%"}};
        String page = page(new WordFile(p("Title", "A plan")
                        + p("Caption", "Table 1: Children & ages")
                        + table(ages)
                        + p("<w:b/>")
                        + "<w:p>" + r("<w:b/>", "Table 2 – Again") + "</w:p>"
                        + table(new String[][] {
                            {"Age", p("One") + p("Two"), "x"},
                            {
                                "a",
                                "<w:tbl><w:tr><w:tc>" + p("in") + "</w:tc><w:tc>" + p("it") + "</w:tc></w:tr></w:tbl>",
                                "c"
                            }
                        })
                        + p("Caption", "Figure 3: A picture")
                        + p("Words."))
                .styles(CAPTION));
        assertThat(page)
                .contains("Table: Table 1: Children & ages\n\n| Age | Number | Share |\n")
                .contains("<table>\n<caption>Table 2 – Again</caption>\n")
                .contains("\n\nFigure 3: A picture\n\nWords.")
                .doesNotContain("#")
                .doesNotContain("**");
    }

    /** Word itself has no such lists; pandoc and LibreOffice write them with styles of their own. */
    @Test
    void termsAndWhatTheyMeanByTheirStylesAreADefinitionList() throws Exception {
        String styles =
                "<w:style w:type='paragraph' w:styleId='DT'><w:name w:val='Definition Term'/><w:rPr><w:b/></w:rPr>"
                        + "</w:style><w:style w:type='paragraph' w:styleId='DD'><w:name w:val='Definition'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='LC'><w:name w:val='List Contents'/></w:style>";
        String page = page(new WordFile(p("Title", "A plan")
                        + p("DD", "Means nothing.")
                        + p("DT", "Personal adviser")
                        + p("DT", "PA")
                        + p("DD", "Who helps you.")
                        + p("DD", "And more.")
                        + p("DT", "Alone")
                        + p("Words.")
                        + p("DT", "Grant")
                        + p("LC", "Money.")
                        + p("More words."))
                .styles(styles));
        assertThat(page)
                .contains("Means nothing.\n\nPersonal adviser\nPA\n: Who helps you.\n: And more.\n\n")
                .contains("Alone\n\nWords.\n\nGrant\n: Money.\n\nMore words.");
    }

    /** What Word notes of languages is a guess that nobody sees: it is told, and nothing is claimed of it on the page. */
    @Test
    void wordsInAnotherLanguageAreTold() throws Exception {
        String welsh = "<w:lang w:val='cy-GB'/>";
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan")
                                + "<w:p>" + r(welsh, "Byddwn yn gwrando ar bob plentyn yn ein gofal.") + "</w:p>"
                                + p("W", "Mae gennych hawl.")
                                + "<w:p>" + r("We say ") + r(welsh, "croeso i bawb") + "</w:p>"
                                + "<w:p>" + r("<w:lang w:val='en-US'/>", "We listen to all.") + "</w:p>")
                        .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault>"
                                + "</w:docDefaults><w:style w:type='paragraph' w:styleId='W'><w:name w:val='W'/><w:rPr>"
                                + welsh + "</w:rPr></w:style>"),
                "plan.docx");
        assertThat(done.look())
                .filteredOn(each -> each.contains("language"))
                .singleElement()
                .asString()
                .contains(
                        "plan.docx: says that words are in another language than its own (cy-GB, paragraphs: 2, the first"
                                + " begins “Byddwn yn gwrando ar bob plentyn …”)")
                .contains("{lang=cy-GB} on a line of its own");
        assertThat(text("content/pages/a-plan.md")).doesNotContain("lang=");
    }

    @Test
    void aCaptionBelowItsTableGoesBeforeItAndASentenceOnATableIsNone() throws Exception {
        String[][] ages = {{"Age", "Number", "Share"}, {"Under 5", "41", "13%"}};
        String page = page(new WordFile(p("Title", "A plan")
                        + p("Table 1 shows how many there are.")
                        + table(ages)
                        + p("Caption", "Table 1: Ages")
                        + p("Words."))
                .styles(CAPTION));
        assertThat(page).contains("Table 1 shows how many there are.\n\nTable: Table 1: Ages\n\n| Age |");
    }

    @Test
    void aColourThatSpeaksIsWrittenInAColumnOfRatingsAndNoOther() throws Exception {
        String red = "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='FF0000'/></w:tcPr><w:p/></w:tc>";
        String green = red.replace("FF0000", "00B050");
        String grey = red.replace("FF0000", "D9D9D9");
        String cell = "<w:tc>" + p("%s") + "</w:tc>";
        String body = p("Title", "A plan") + "<w:tbl><w:tr>" + cell.formatted("What") + cell.formatted("Who")
                + cell.formatted("RAG") + "</w:tr><w:tr>" + cell.formatted("Homes") + red + green + "</w:tr><w:tr>"
                + cell.formatted("Schools") + grey + red + "</w:tr></w:tbl>";
        Importer.Imported done = bring(new WordFile(body).styles(""), "plan.docx");
        assertThat(text("content/pages/a-plan.md"))
                .contains("| What | Who | RAG |\n| --- | --- | --- |\n| Homes | | Green |\n| Schools | | Red |");
        assertThat(done.look())
                .anyMatch(each ->
                        each.contains("a-plan.md:4: cells of a table that say something by their" + " colour alone"));
    }

    @Test
    void numbersThatBeginWithANoughtStayAsTheyAre() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt"
                + " w:val='decimalZero'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
                + "<w:abstractNumId w:val='0'/></w:num>";
        assertThat(page(new WordFile(p("Title", "A plan") + item(1, 0, "One") + item(1, 0, "Two"))
                        .styles("")
                        .word("numbering.xml", "w:numbering", numbering)))
                .contains("01\\) One\n\n02\\) Two");
    }

    @Test
    void wordsAboveWordsAndSignsOfFontsOfPicturesAreRead() throws Exception {
        String ruby = "<w:p><w:r><w:ruby><w:rt>" + r("reading") + "</w:rt><w:rubyBase>" + r("漢字")
                + "</w:rubyBase></w:ruby></w:r>" + r(" here") + "</w:p>";
        String wingdings = "<w:rFonts w:ascii='Wingdings'/>";
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan") + ruby + "<w:p>" + r(wingdings, "\u00fc") + r(" done") + "</w:p><w:p>"
                                + r(wingdings, "\uf0fb") + r(" not done") + "</w:p><w:p>" + r(wingdings, "\uf024")
                                + r(" odd") + "</w:p>")
                        .styles(""),
                "plan.docx");
        assertThat(text("content/pages/a-plan.md")).endsWith("漢字 (reading) here\n\n✓ done\n\n✗ not done\n\nodd\n");
        assertThat(done.look()).anyMatch(each -> each.contains("signs of the font Wingdings are left out: f024"));
    }

    @Test
    void whiteWordsOnTheWhitePageAreNotPublishedAndThoseOnAColourAre() throws Exception {
        String white = "<w:color w:val='FFFFFF'/>";
        String shaded = "<w:p><w:pPr><w:shd w:val='clear' w:fill='000080'/></w:pPr>" + r(white, "On blue") + "</w:p>";
        String page = page(new WordFile(p("Title", "A plan")
                        + "<w:p>" + r("Seen. ") + r(white, "Secret words.") + "</w:p>"
                        + shaded
                        + table(new String[][] {{"<w:p>" + r(white, "Head") + "</w:p>", "B", "C"}, {"1", "2", "3"}}))
                .styles(""));
        assertThat(page).contains("Seen.\n\nOn blue\n\n| Head | B | C |").doesNotContain("Secret");
        assertThat(text("import-left-out.txt")).contains("- Secret words.");
    }

    @Test
    void aDocumentWithinTheDocumentStandsInItsPlace() throws Exception {
        String relations = "<Relationships><Relationship Id='a' Target='in.html'/><Relationship Id='b'"
                + " Target='in.docx'/><Relationship Id='c' Target='in.bin'/></Relationships>";
        WordFile deep = new WordFile(p("Inner words.") + "<w:altChunk r:id='a'/>")
                .part("word/_rels/document.xml.rels", relations)
                .part("word/in.html", "<p>Too deep.</p>");
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan") + p("Before.") + "<w:altChunk r:id='a'/><w:altChunk r:id='b'/>"
                                + "<w:altChunk r:id='c'/>" + p("After."))
                        .styles("")
                        .part("word/_rels/document.xml.rels", relations)
                        .part("word/in.html", "<h2>Heading</h2><p>From a page.<span hidden>Secret</span></p>")
                        .part("word/in.docx", deep.bytes())
                        .part("word/in.bin", "x"),
                "plan.docx");
        assertThat(text("content/pages/a-plan.md"))
                .endsWith("Before.\n\n## Heading\n\nFrom a page.\n\nInner words.\n\nAfter.\n");
        assertThat(text("import-left-out.txt")).contains("- Secret");
        assertThat(done.look())
                .anyMatch(each -> each.contains("another document within this one was not read: in.bin"))
                .anyMatch(each -> each.contains("another document within this one was not read: in.html"));
    }

    @Test
    void linesInColumnsByTabsAreTold() throws Exception {
        String line = "<w:p>" + r("%s") + "<w:r><w:tab/></w:r>" + r("%s") + "<w:r><w:tab/></w:r>" + r("%s") + "</w:p>";
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan")
                                + line.formatted("Name", "Role", "Telephone")
                                + line.formatted("Ali", "Chair", "None")
                                + p("Words."))
                        .styles(""),
                "plan.docx");
        assertThat(done.look())
                .contains("plan.docx: 2 lines from “Name Role Telephone” on stand in columns by tabs alone: their words"
                        + " are there, one behind the other; make a table of them");
    }

    @Test
    void chaptersOfTwoDocumentsMayHaveOneName() throws Exception {
        WordFile one =
                new WordFile(p("Heading1", "Our vision") + p("Of one.") + p("Heading1", "Next") + p("Go.")).styles("");
        WordFile other =
                new WordFile(p("Heading1", "Our vision") + p("Of two.") + p("Heading1", "Last") + p("End.")).styles("");
        bring(one, "one.docx");
        Importer.Imported done = bring(other, "Plan two.docx");
        assertThat(text("content/pages/our-vision.md")).contains("Of one.");
        assertThat(text("content/pages/our-vision-plan-two.md")).contains("Of two.");
        assertThat(done.look())
                .anyMatch(
                        each -> each.contains("our-vision-plan-two.md: pages/our-vision.md is there already, and is not"
                                + " of this document"));
        bring(other, "Plan two.docx");
        Files.writeString(folder.resolve("content/pages/our-vision-plan-two.md"), "Better.");
        assertThatThrownBy(() -> bring(other, "Plan two.docx"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("our-vision-plan-two.md, which is there already and was changed since");
    }

    @Test
    void shapesThatAreHiddenAndNotesThatHiddenWordsCallAreNotPublished() throws Exception {
        String box = "<w:txbxContent>" + p("%s") + "</w:txbxContent>";
        String drawing = "<w:p><w:r><w:drawing>%s</w:drawing></w:r></w:p>";
        String floating = drawing.formatted("<wp:anchor><wp:docPr id='1' hidden='1' descr='Secret'/><a:graphic>"
                + box.formatted("Secret of a floating box.") + "</a:graphic></wp:anchor>");
        String grouped =
                drawing.formatted("<wp:inline><wp:docPr id='2'/><x:wgp xmlns:x='x'><x:wsp><x:cNvPr hidden='true'/>"
                        + box.formatted("Secret of a group.") + "</x:wsp><x:wsp><x:cNvPr id='3'/>"
                        + box.formatted("Seen.")
                        + "</x:wsp></x:wgp></wp:inline>");
        String old = "<w:p><w:r><w:pict><v:oval style='width:9pt; visibility : hidden;left:0'><v:textbox>"
                + box.formatted("Secret of an old shape.") + "</v:textbox></v:oval></w:pict></w:r></w:p>";
        String note =
                "<w:p>" + r("Words") + "<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id='2'/></w:r></w:p>";
        String page = page(new WordFile(p("Title", "A plan") + floating + grouped + old + note)
                .styles("")
                .word("footnotes.xml", "w:footnotes", "<w:footnote w:id='2'>" + p("Secret note.") + "</w:footnote>"));
        assertThat(page).endsWith("---\n> Seen.\n\nWords\n");
        assertThat(text("import-left-out.txt"))
                .contains(
                        "- Secret of a floating box.",
                        "- Secret of a group.",
                        "- Secret of an old shape.",
                        "- Secret note.");
    }

    @Test
    void wordsDrawnAsAPictureOfLettersStayWords() throws Exception {
        String page = page(new WordFile(p("Title", "A plan")
                        + "<w:p><w:r><w:pict><v:shape alt='A banner'><v:textpath string='Every child &amp; young person'/>"
                        + "</v:shape></w:pict></w:r></w:p>" + p("Behind."))
                .styles(""));
        assertThat(page).endsWith("---\n> Every child & young person\n\nBehind.\n");
    }

    @Test
    void eachFontOfPicturesHasSignsOfItsOwn() throws Exception {
        String sign = "<w:r><w:sym w:font='%s' w:char='%s'/></w:r>";
        String page = page(new WordFile(p("Title", "A plan")
                        + "<w:p>" + r("71% ") + sign.formatted("Wingdings", "F0E9") + "</w:p><w:p>" + r("64% ")
                        + sign.formatted("Wingdings", "F0EA") + "</w:p><w:p>" + r("done ")
                        + sign.formatted("Wingdings 2", "F050") + sign.formatted("Wingdings 2", "F052") + "</w:p><w:p>"
                        + r("sun ") + sign.formatted("Wingdings", "F052") + "</w:p><w:p>" + r("up ")
                        + sign.formatted("Wingdings 3", "F070") + r("<w:rFonts w:ascii='Webdings'/>", "6a") + "</w:p>")
                .styles(""));
        assertThat(page).endsWith("71% ↑\n\n64% ↓\n\ndone ✓☑\n\nsun ☼\n\nup ▲▼✓\n");
    }

    @Test
    void aDotSaysItsColourInAColumnOfRatings() throws Exception {
        String dot = "<w:p>" + r("<w:rFonts w:ascii='Wingdings'/><w:color w:val='%s'/>", "l") + "</w:p>";
        String up = "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='00B050'/></w:tcPr>" + p("▲") + "</w:tc>";
        String body = p("Title", "A plan")
                + table(new String[][] {
                            {"Measure", "Kept", "RAG"},
                            {"Homes", "<w:p>" + r("<w:color w:val='00B050'/>", "✓") + "</w:p>", dot.formatted("FF0000")
                            },
                            {
                                "Schools",
                                "<w:p>" + r("<w:color w:val='FF0000'/>", "✗") + "</w:p>",
                                dot.formatted("FFC000")
                            },
                            {"Health", "✓", "%UP%"}
                        })
                        .replace("<w:tc>" + p("%UP%") + "</w:tc>", up);
        assertThat(page(new WordFile(body).styles("")))
                .contains("| Homes | ✓ | Red ● |\n| Schools | ✗ | Amber ● |\n| Health | ✓ | Green ▲ |");
    }

    @Test
    void aReportIsCalledAsTheTableAboveItSays() throws Exception {
        String page = page(new WordFile(table(new String[][] {
                            {"Item No. 10", "Classification: Open"}, {"Report title:", "A plan"}, {"From:", "Director"}
                        })
                        + "<w:p>" + r("<w:b/>", "RECOMMENDATIONS") + "</w:p>" + p("That it is noted."))
                .styles(""));
        assertThat(page)
                .startsWith("---\ntitle: \"A plan\"\n---\n")
                .contains("Report title:", "## RECOMMENDATIONS\n\nThat it is noted.");
    }

    @Test
    void aDiagramIsAListOfItsPointsInTheirOrder() throws Exception {
        String point = "<dgm:pt modelId='%s'%s><dgm:t><a:p><a:r><a:t>%s</a:t></a:r></a:p></dgm:t></dgm:pt>";
        String link = "<dgm:cxn modelId='c%1$s%2$s' srcId='%1$s' destId='%2$s' srcOrd='%3$s'/>";
        String model = "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:ptLst>"
                + point.formatted("2", "", "Health") + point.formatted("0", " type='doc'", "")
                + point.formatted("3", "", "Dentists") + point.formatted("1", "", "Homes")
                + point.formatted("9", " type='sibTrans'", "") + "</dgm:ptLst><dgm:cxnLst>"
                + link.formatted("0", "2", "1") + link.formatted("0", "1", "0") + link.formatted("2", "3", "0")
                + "</dgm:cxnLst></dgm:dataModel>";
        String drawing = "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds"
                + " xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram' r:dm='d1'/></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan") + p("Before.") + drawing + p("Behind."))
                        .styles("")
                        .part("word/diagrams/data1.xml", model)
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                        + "<Relationship Id='d1' Type='x/diagramData' Target='diagrams/data1.xml'/>"
                                        + "</Relationships>"),
                "plan.docx");
        assertThat(text("content/pages/a-plan.md")).endsWith("Before.\n\n- Homes\n- Health\n  - Dentists\n\nBehind.\n");
        assertThat(done.look())
                .containsExactly(
                        "plan.docx: a diagram is written as a list: look whether it says the same in the same order");
        assertThat(done.words()).isEqualTo(done.inContent());
    }

    @Test
    void smallerBoldLettersHeadWhatIsBelowLargerOnes() throws Exception {
        String big = "<w:b/><w:sz w:val='32'/>";
        String page = page(new WordFile(p("Title", "A plan")
                        + "<w:p>" + r(big, "Learning") + "</w:p><w:p>" + r("<w:b/>", "Bursary") + "</w:p>"
                        + p("Words.") + "<w:p>" + r("<w:b/>", "Laptop") + "</w:p>" + p("More.")
                        + "<w:p>" + r(big, "Health") + "</w:p>" + p("Last."))
                .styles(""));
        assertThat(page)
                .contains("\n## Learning\n\n### Bursary\n\nWords.\n\n### Laptop\n\nMore.\n\n## Health\n\nLast.\n");
    }

    @Test
    void aLargeFirstLetterBelongsToItsParagraph() throws Exception {
        String frame = "<w:p><w:pPr><w:framePr w:dropCap='%s' w:lines='3'/></w:pPr>" + r("<w:b/>", "%s") + "</w:p>";
        String page = page(new WordFile(p("Title", "A plan")
                        + frame.formatted("drop", "W")
                        + p("e are here.")
                        + frame.formatted("margin", "I")
                        + p(" am too.")
                        + frame.formatted("none", "X")
                        + p("More."))
                .styles(""));
        assertThat(page).contains("\nWe are here.\n\nI am too.\n").doesNotContain("XMore");
    }

    @Test
    void aReportIsCalledByTheHeadingBelowTheLinesThatSayWhoseItIs() throws Exception {
        String body = p("Report to: The Panel") + p("Date: 11 July 2024") + "<w:p>" + r("<w:b/>", "A plan") + "</w:p>"
                + "<w:p>" + r("<w:b/>", "Purpose") + "</w:p>" + p("To tell.");
        assertThat(page(new WordFile(body).styles("")))
                .isEqualTo(
                        "---\ntitle: \"A plan\"\n---\nReport to: The Panel\n\nDate: 11 July 2024\n\n## Purpose\n\nTo tell.\n");
    }

    @Test
    void wordsFromRightToLeftRunSoAndSayTheirLanguageWhereTheFileDoes() throws Exception {
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan") + "<w:p>" + r("<w:lang w:bidi='ar-SA'/>", "خلاصة 01632 960800.")
                                + "</w:p>" + p("Heading2", "خلاصة") + p("تشرح هذه الخطة (Plan).")
                                + p("Words with خلاصة in them."))
                        .styles(""),
                "plan.docx");
        assertThat(text("content/pages/a-plan.md"))
                .endsWith(
                        "---\n{lang=ar-SA}\n\nخلاصة 01632 960800.\n\n## خلاصة {dir=rtl}\n\n{dir=rtl}\n\nتشرح هذه الخطة (Plan).\n\n"
                                + "Words with خلاصة in them.\n");
        assertThat(done.look())
                .singleElement()
                .asString()
                .contains(
                        "a-plan.md:10: words that run from right to left, in a language that the document does not say");
    }

    private static String in(int left, String words) {
        return "<w:p><w:pPr><w:ind w:left='" + left + "'/></w:pPr>" + r(words) + "</w:p>";
    }

    private static WordFile listed(String body) {
        String level = "<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/><w:pPr>"
                + "<w:ind w:left='%s' w:hanging='360'/></w:pPr></w:lvl>";
        String lists = "";
        for (String[] each : new String[][] {{"decimal", "%1."}, {"bullet", "•"}, {"bullet", " "}}) {
            lists += "<w:abstractNum w:abstractNumId='" + each[1] + "'>" + level.formatted("0", each[0], each[1], "720")
                    + level.formatted("1", "bullet", each[0].equals("decimal") ? "o" : each[1], "1440")
                    + "</w:abstractNum>";
        }
        String[] ids = {"%1.", "•", " "};
        for (int i = 0; i < ids.length; i++) {
            lists += "<w:num w:numId='" + (i + 1) + "'><w:abstractNumId w:val='" + ids[i] + "'/></w:num>";
        }
        return new WordFile(p("Title", "A plan") + body)
                .styles("<w:style w:type='paragraph' w:styleId='LC'><w:name w:val='List Continue'/></w:style>")
                .word("numbering.xml", "w:numbering", lists);
    }

    @Test
    void aParagraphThatGoesOnWithAnItemStaysInIt() throws Exception {
        assertThat(page(listed(p("We will:")
                        + item(1, 0, "One.")
                        + in(720, "As far in.")
                        + item(1, 0, "Two.")
                        + item(1, 1, "Below.")
                        + in(1440, "Deep.")
                        + in(720, "Out.")
                        + item(1, 0, "Three.")
                        + p("LC", "By its style.")
                        + item(1, 0, "Four.")
                        + item(3, 0, "Without a sign.")
                        + item(1, 0, "Five.")
                        + in(720, "• Typed")
                        + in(720, "• Typed too")
                        + p("Behind."))))
                .endsWith("---\nWe will:\n\n1. One.\n\n   As far in.\n2. Two.\n   - Below.\n\n     Deep.\n\n   Out.\n"
                        + "3. Three.\n\n   By its style.\n4. Four.\n\n   Without a sign.\n5. Five.\n   - Typed\n   - Typed too\n\n"
                        + "Behind.\n");
    }

    @Test
    void wordsThatBeginAsFarInAsThoseBeforeTheListAndBoldLinesGoOnWithNoItem() throws Exception {
        assertThat(page(listed(in(720, "All words begin here.") + item(2, 0, "One.") + in(720, "Behind.") + p("No.")
                        + item(2, 0, "Two.") + "<w:p><w:pPr><w:ind w:left='720'/></w:pPr>" + r("<w:b/>", "Head")
                        + "</w:p>" + p("Words."))))
                .endsWith("---\nAll words begin here.\n\n- One.\n\nBehind.\n\nNo.\n\n- Two.\n\n## Head\n\nWords.\n");
    }

    private static WordFile speaking(String language, String body) {
        return new WordFile(p("Title", "Cynllun") + body)
                .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='" + language
                        + "'/></w:rPr></w:rPrDefault></w:docDefaults>");
    }

    @Test
    void aDocumentOfWhichMostIsInAnotherLanguageThanThePublicationIsTold() throws Exception {
        String welsh = "<w:p>" + r("<w:lang w:val='cy-GB'/>", "Helo bawb ohonoch chi.") + "</w:p>";
        String told = "%s.docx: says that most of its words are in another language (cy-GB) than the publication (en)";
        assertThat(bring(speaking("cy-GB", p("Helo bawb ohonoch.")), "one.docx").look())
                .anyMatch(each -> each.startsWith(told.formatted("one")) && each.contains("languages: [cy]"));
        assertThat(bring(speaking("en-GB", welsh.repeat(4) + p("Four words in English.")), "two.docx")
                        .look())
                .anyMatch(each -> each.startsWith(told.formatted("two")))
                .noneMatch(each -> each.contains("paragraphs: 4"));
        assertThat(bring(speaking("en-US", p("Four words in English.")), "three.docx")
                        .look())
                .noneMatch(each -> each.contains("another language"));
    }

    @Test
    void aPlainFirstRowOfWordsThatHeadColumnsIsTheHeadOfATableOfTwoColumns() throws Exception {
        Importer.Imported done = bring(
                new WordFile(p("Title", "A plan")
                                + p("Words.")
                                + table(new String[][] {
                                    {"Pledge:", "Who"}, {"We listen", "All of us"}, {"We come", "Ann"}
                                })
                                + p("Between.")
                                + table(new String[][] {{"Name", "Ann"}, {"Role", "Lead"}, {"Phone", "01234 567890"}}))
                        .styles(""),
                "plan.docx");
        assertThat(text("content/pages/a-plan.md"))
                .contains("| Pledge: | Who |\n| --- | --- |\n| We listen | All of us |\n| We come | Ann |\n")
                .contains("<tr><th scope=\"row\">Name</th><td>Ann</td></tr>");
        assertThat(done.look())
                .anyMatch(each -> each.contains("a-plan.md:6: a table whose first row is taken for the heads"));
    }
}
