package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.office.part.UnreadableFile;

/** What becomes of texts of LibreOffice and of web pages. */
class OtherFilesTest {
    @TempDir
    Path folder;

    private String page(String name, byte[] bytes) throws IOException, UnreadableFile {
        Path file = Files.write(folder.resolve(name), bytes);
        new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables()).bring(file);
        return Files.readString(folder.resolve("content/pages/a-plan.md"));
    }

    private String leftOut() throws IOException {
        return Files.readString(folder.resolve("import-left-out.txt"));
    }

    private static byte[] odt(String styles, String body) throws IOException {
        String spaces = "";
        for (String each : new String[] {"office", "text", "table", "style"}) {
            spaces += " xmlns:" + each + "='urn:oasis:names:tc:opendocument:xmlns:" + each + ":1.0'";
        }
        spaces += " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";
        String content = "<office:document-content" + spaces + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void aLinkThatNoPageMayHaveIsToldAtItsWords() throws Exception {
        Path file = Files.writeString(
                folder.resolve("plan.html"),
                "<h1>A plan</h1><p id=x><a href='file:///H:/care/plan.docx'>our plan</a> <a href='javascript:go()'>go</a>"
                        + " <a href='#x'>above</a> <a href='https://a.example/'>there</a></p>");
        Importer.Imported done = new Importer(
                        folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file);
        assertThat(Files.readString(folder.resolve("content/pages/a-plan.md")))
                .contains("our plan go [above](entry:a-plan) [there](https://a.example/)");
        assertThat(done.look())
                .filteredOn(each -> each.contains("where no page can lead"))
                .hasSize(2)
                .anyMatch(each -> each.contains("a-plan.md:4: words that led to “file:///H:/care/plan.docx”"));
    }

    @Test
    void aTextOfLibreOfficeKeepsItsNumbersItsRowsAndItsNotes() throws Exception {
        String styles =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1'"
                        + " style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='('"
                        + " style:num-suffix=')'/></text:list-style>";
        String list = "<text:list text:style-name='L'><text:list-item><text:p>One</text:p><text:list><text:list-item>"
                + "<text:p>Under</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p>"
                + "</text:list-item></text:list>";
        String table =
                "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>What</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Who</text:p></table:table-cell></table:table-row></table:table-header-rows>"
                        + "<table:table-row><table:table-cell><text:p>Homes</text:p></table:table-cell><table:table-cell><text:p>Head</text:p>"
                        + "</table:table-cell></table:table-row></table:table>";
        String page = page(
                "plan.odt",
                odt(
                        styles,
                        "<text:h text:outline-level='1'>A plan</text:h>" + list
                                + "<text:p>Said<text:note><text:note-body>"
                                + "<text:p>Below.</text:p></text:note-body></text:note></text:p>" + table));
        assertThat(page)
                .contains("1. One\n\n   (a) Under\n2. Two\n")
                .contains("Said[^1]\n\n| What | Who |\n| --- | --- |\n| Homes | Head |\n\n[^1]: Below.\n");
    }

    @Test
    void aQuotationOfLibreOfficeIsOneBoxAndTheNextOneAnother() throws Exception {
        String styles = "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Quote'/>";
        String page = page(
                "plan.odt",
                odt(
                        styles,
                        "<text:h text:outline-level='1'>A plan</text:h><text:p text:style-name='P1'>“Stay.</text:p>"
                                + "<text:p text:style-name='Quotations'>With us.”</text:p><text:p>Amina, 10</text:p>"
                                + "<text:p text:style-name='P1'>“Stay.”</text:p>"));
        assertThat(page).endsWith("> “Stay.\n>\n> With us.”\n\nAmina, 10\n\n> “Stay.”\n");
    }

    @Test
    void termsOfATextOfLibreOfficeAreADefinitionList() throws Exception {
        String styles = "<style:style style:name='P1' style:family='paragraph'"
                + " style:parent-style-name='Definition_20_Definition'/>";
        String page = page(
                "plan.odt",
                odt(
                        styles,
                        "<text:h text:outline-level='1'>A plan</text:h><text:p text:style-name='P1'>No term.</text:p>"
                                + "<text:p text:style-name='List_20_Heading'>Grant</text:p>"
                                + "<text:p text:style-name='List_20_Contents'>Money.</text:p>"
                                + "<text:p text:style-name='Definition_20_Term'>PA</text:p>"
                                + "<text:p text:style-name='P1'>Who helps.</text:p><text:p>Words.</text:p>"));
        assertThat(page).endsWith("No term.\n\nGrant\n: Money.\n\nPA\n: Who helps.\n\nWords.\n");
    }

    @Test
    void whatATextOfLibreOfficeSaysOnceForSeveralPlacesStandsInEach() throws Exception {
        String page = page(
                "plan.odt",
                odt(
                        "",
                        "<text:h text:outline-level='1'>A plan</text:h><table:table><table:table-row><table:table-cell>"
                                + "<text:p>What</text:p></table:table-cell><table:table-cell"
                                + " table:number-columns-repeated='2'><text:p>Year</text:p></table:table-cell></table:table-row>"
                                + "<table:table-row table:number-rows-repeated='2'><table:table-cell><text:p>Homes</text:p>"
                                + "</table:table-cell><table:table-cell table:number-columns-repeated='2'><text:p>5</text:p>"
                                + "</table:table-cell></table:table-row><table:table-row table:number-rows-repeated='1048000'>"
                                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>"));
        assertThat(page)
                .contains("| What | Year | Year |\n| --- | --- | --- |\n| Homes | 5 | 5 |\n| Homes | 5 | 5 |")
                .hasSizeLessThan(400);
    }

    @Test
    void whatIsSaidToStandAMillionTimesIsCutAndTold() throws Exception {
        Path file = Files.write(
                folder.resolve("plan.odt"),
                odt(
                        "",
                        "<text:p>A plan</text:p><text:p>Words.</text:p><table:table><table:table-row><table:table-cell>"
                                + "<text:p>What</text:p></table:table-cell><table:table-cell><text:p>Who</text:p></table:table-cell>"
                                + "</table:table-row><table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                                + " table:number-columns-repeated='16384'><text:p>Homes</text:p></table:table-cell></table:table-row>"
                                + "</table:table>"));
        Importer.Imported done = new Importer(
                        folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file);
        assertThat(done.look())
                .anyMatch(each -> each.contains("stands there 1000000 times, and was brought in 99 times"))
                .anyMatch(each -> each.contains("stands there 16384 times, and was brought in 99 times"));
        assertThat(Files.size(folder.resolve("content/pages/a-plan.md"))).isLessThan(100_000);
    }

    @Test
    void whatIsHiddenInATextOfLibreOfficeIsListed() throws Exception {
        String styles = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>";
        String page = page(
                "plan.odt",
                odt(
                        styles,
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Old words</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>A plan</text:p><text:p>Seen"
                                + "<text:span text:style-name='H'>Secret</text:span><office:annotation><text:p>Why?</text:p>"
                                + "</office:annotation></text:p>"));
        assertThat(page).contains("Seen").doesNotContain("Secret", "Why", "Old");
        assertThat(leftOut()).contains("- Old words\n", "- Secret\n", "- Why?\n");
    }

    @Test
    void rowsColumnsAndSectionsThatAreHiddenAreListedAndWhatAConditionShowsIsShown() throws Exception {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String table = "<table:table><table:table-column/><table:table-column table:visibility='collapse'/>"
                + "<table:table-column/><table:table-row>" + cell.formatted("What") + cell.formatted("Cost head")
                + cell.formatted("Who") + "</table:table-row><table:table-row>" + cell.formatted("Homes")
                + cell.formatted("Cost cell") + cell.formatted("Head") + "</table:table-row>"
                + "<table:table-row table:visibility='collapse'>" + cell.formatted("Row gone") + cell.formatted("x")
                + cell.formatted("y") + "</table:table-row></table:table>";
        String page = page(
                "plan.odt",
                odt(
                        "",
                        "<text:p>A plan</text:p><text:section text:display='condition' text:is-hidden='true'><text:p>Not yet"
                                + "</text:p></text:section><text:section text:display='condition'><text:p>In force</text:p>"
                                + "</text:section><text:p><text:hidden-paragraph text:is-hidden='false'/>Kept line</text:p>"
                                + "<text:p><text:hidden-paragraph text:is-hidden='true'/>Lost line</text:p><text:p>A"
                                + "<text:hidden-text text:is-hidden='false' text:string-value='B'>B</text:hidden-text>"
                                + "<text:variable-set text:display='none'>C</text:variable-set></text:p>" + table));
        assertThat(page)
                .contains("In force\n\nKept line\n\nAB\n\n| What | Who |\n| --- | --- |\n| Homes | Head |\n")
                .doesNotContain("Not yet", "Lost line", "Cost", "gone");
        assertThat(leftOut()).contains("- Not yet\n", "- Lost line\n", "- C\n", "- Cost cell\n", "- Row gone\n");
    }

    @Test
    void headingsOfLibreOfficeBeginAgainWhereTheySayAndSomeHaveNoNumber() throws Exception {
        String outline = "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'"
                + " text:start-value='2'/></text:outline-style>";
        String page = page(
                "plan.odt",
                odt(
                        outline,
                        "<text:p>A plan</text:p><text:p>Words.</text:p><text:h text:outline-level='1'>Two</text:h>"
                                + "<text:h text:outline-level='1' text:is-list-header='true'>None</text:h>"
                                + "<text:h text:outline-level='1'>Three</text:h><text:h text:outline-level='1'"
                                + " text:restart-numbering='true' text:start-value='7'>Seven</text:h>"));
        assertThat(page).contains("Words.");
        assertThat(Files.readString(folder.resolve("content/pages/two.md"))).contains("number: \"2\"");
        assertThat(Files.readString(folder.resolve("content/pages/none.md"))).doesNotContain("number:");
        assertThat(Files.readString(folder.resolve("content/pages/three.md"))).contains("number: \"3\"");
        assertThat(Files.readString(folder.resolve("content/pages/seven.md"))).contains("number: \"7\"");
    }

    @Test
    void aWebPageIsBroughtInWithoutWhatStandsAroundItAndNothingIsFetched() throws Exception {
        String html =
                "<!DOCTYPE html><title>T</title><nav>Menu</nav><main><h1>A plan</h1><p>See <a href='https://example.org/a'>this</a>"
                        + " &lt;b&gt; <span hidden>Secret</span><ol start=3><li>Third<li>Fourth</ol>"
                        + "<img src='https://example.org/x.png' alt='A door'><img src='../x.png' alt='Outside'></main><footer>Foot</footer>";
        Files.write(folder.getParent().resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        String page = page("plan.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("See [this](https://example.org/a) \\<b>\n\n3. Third\n4. Fourth\n");
        assertThat(leftOut()).contains("- Menu\n", "- Secret\n", "- A door\n", "- Outside\n", "- Foot\n");
        assertThat(folder.resolve("content/media")).doesNotExist();
    }

    @Test
    void anOldFormatIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> page("plan.doc", new byte[9]))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("save it as .docx");
    }

    @Test
    void placesToFillNumberedParagraphsCaptionsAndWordsAboveWordsOfATextOfLibreOffice() throws Exception {
        String styles =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1'"
                        + " style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a'"
                        + " style:num-suffix=')'/></text:list-style><style:style style:name='P1' style:family='paragraph'"
                        + " style:parent-style-name='Table'/><style:style style:name='red' style:family='table-cell'>"
                        + "<style:table-cell-properties fo:background-color='#ff0000'"
                        + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'/></style:style>";
        String numbered =
                "<text:numbered-paragraph text:list-id='a' text:level='%s' text:style-name='L'><text:p>%s</text:p>"
                        + "</text:numbered-paragraph>";
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String page = page(
                "plan.odt",
                odt(
                        styles,
                        "<text:h text:outline-level='1'>A plan</text:h><text:p>Dear <text:placeholder"
                                + " text:placeholder-type='text'>&lt;name&gt;</text:placeholder>you.</text:p>"
                                + numbered.formatted("1", "One.") + numbered.formatted("2", "Below.")
                                + numbered.formatted("1", "Two.")
                                + "<text:p text:style-name='P1'>Table 1: Ages</text:p><table:table><table:table-row>"
                                + cell.formatted("Age") + cell.formatted("Number") + cell.formatted("RAG")
                                + "</table:table-row><table:table-row>" + cell.formatted("5") + cell.formatted("41")
                                + "<table:table-cell table:style-name='red'/></table:table-row></table:table>"
                                + "<text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>read</text:ruby-text>"
                                + "</text:ruby></text:p>"));
        assertThat(page)
                .endsWith(
                        "Dear you.\n\n1. One.\n\n   a) Below.\n2. Two.\n\nTable: Table 1: Ages\n\n| Age | Number | RAG |\n"
                                + "| --- | --- | --- |\n| 5 | 41 | Red |\n\n漢字 (read)\n");
        assertThat(leftOut()).contains("- <name>");
    }

    @Test
    void anEmptyNoteAndAnEmptyRowAreNoneAndWordsFromRightToLeftSayTheirLanguage() throws Exception {
        String row =
                "<table:table-row><table:table-cell>%s</table:table-cell><table:table-cell>%s</table:table-cell></table:table-row>";
        String page = page(
                "plan.odt",
                odt(
                        "<style:style style:name='T1'><style:text-properties style:language-complex='ar'"
                                + " style:country-complex='SA'/></style:style>",
                        "<text:h text:outline-level='1'>A plan</text:h><text:p>Words.<text:note><text:note-body><text:p/>"
                                + "</text:note-body></text:note></text:p><text:p><text:span text:style-name='T1'>لكل طفل"
                                + " الحق في بيت</text:span></text:p><table:table>"
                                + row.formatted("<text:p>Name</text:p>", "<text:p>What</text:p>")
                                + row.formatted("<text:p/>", "<text:p/>")
                                + row.formatted("<text:p>Bed</text:p>", "<text:p>One</text:p>")
                                + row.formatted("<text:p>Desk</text:p>", "<text:p>Two</text:p>") + "</table:table>"));
        assertThat(page)
                .contains("Words.\n\n{lang=ar-SA}\n\nلكل طفل")
                .doesNotContain("[^", "| | |", "<td></td>")
                .containsSubsequence("Name", "What", "Bed", "One");
    }

    @Test
    void aSecondParagraphOfAnItemOfLibreOfficeStaysInItAlsoBehindItsList() throws Exception {
        String styles =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1'"
                        + " style:num-suffix='.'><style:list-level-properties><style:list-level-label-alignment"
                        + " fo:margin-left='1.27cm'/></style:list-level-properties></text:list-level-style-number></text:list-style>"
                        + "<style:style style:name='P1' style:family='paragraph'><style:paragraph-properties fo:margin-left='0.5in'/>"
                        + "</style:style><style:style style:name='P2' style:family='paragraph'><style:paragraph-properties"
                        + " fo:margin-left='1cm'/></style:style>";
        String body =
                "<text:h text:outline-level='1'>A plan</text:h><text:list text:style-name='L' xml:id='a'><text:list-item>"
                        + "<text:p>One.</text:p><text:p>More.</text:p></text:list-item></text:list>"
                        + "<text:list text:style-name='L' xml:id='b' text:continue-list='a'><text:list-item>"
                        + "<text:p>Two.</text:p></text:list-item></text:list><text:p text:style-name='P1'>As far in.</text:p>"
                        + "<text:list text:style-name='L' text:continue-list='b'><text:list-item><text:p>Three.</text:p>"
                        + "</text:list-item></text:list><text:p text:style-name='List_20_1_20_Cont.'>By its style.</text:p>"
                        + "<text:p text:style-name='P2'>Behind.</text:p>";
        assertThat(page("plan.odt", odt(styles, body)))
                .endsWith(
                        "---\n1. One.\n\n   More.\n2. Two.\n\n   As far in.\n3. Three.\n\n   By its style.\n\nBehind.\n");
    }

    @Test
    void aTextInAnotherLanguageThanThePublicationIsTold() throws Exception {
        Path file = Files.write(
                folder.resolve("plan.odt"),
                odt(
                        "<style:default-style style:family='paragraph'><style:text-properties fo:language='cy'"
                                + " fo:country='GB'/></style:default-style>",
                        "<text:h text:outline-level='1'>Cynllun</text:h><text:p>Helo bawb ohonoch.</text:p>"));
        Importer importer =
                new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables());
        assertThat(importer.bring(file).look())
                .anyMatch(each ->
                        each.startsWith("plan.odt: says that most of its words are in another language (cy) than"));
    }

    @Test
    void aScriptOfATextOfLibreOfficeIsNoWordOfIt() throws Exception {
        assertThat(page(
                        "plan.odt",
                        odt("", "<text:p>A plan</text:p><text:p>Our <text:script>go()</text:script>words.</text:p>")))
                .endsWith("---\nOur words.\n");
    }
}
