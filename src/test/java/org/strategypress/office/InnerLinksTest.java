package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.office.WordFile.p;
import static org.strategypress.office.WordFile.r;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.ContentKind;

/** Links within a document lead to the headings that they name. */
class InnerLinksTest {
    @TempDir
    Path folder;

    private Importer.Imported bring(Path file) throws Exception {
        Importer.Imported done = new Importer(
                        folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file);
        assertThat(ContentReader.read(folder.resolve("content"), "content", true)
                        .diagnostics())
                .noneMatch(each -> each.isError());
        return done;
    }

    private String page(String name) throws Exception {
        return Files.readString(folder.resolve("content/pages/" + name + ".md"));
    }

    private static String heading(String style, String bookmark, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:bookmarkStart w:id='1' w:name='" + bookmark
                + "'/>" + r(words) + "<w:bookmarkEnd w:id='1'/></w:p>";
    }

    private static String link(String anchor, String words) {
        return "<w:hyperlink w:anchor='" + anchor + "'>" + r(words) + "</w:hyperlink>";
    }

    private static String field(String code, String words) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r(words)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void bookmarksOfWordLeadToTheirHeadingsOnTheirPages() throws Exception {
        Importer.Imported done = bring(new WordFile(p("Title", "A plan")
                        + p("Before.")
                        + heading("Heading1", "_Toc1", "Homes")
                        + "<w:p>" + link("_Toc2", "near by") + r(", ") + link("_Toc3", "schools") + r(", ")
                        + field(" REF _Ref4 \\h ", "what we pay") + r(", ") + field(" HYPERLINK \\l \"_Toc1\" ", "up")
                        + r(", ") + link("_Toc9", "nowhere") + "</w:p>"
                        + heading("Heading2", "_Toc2", "Near by")
                        + "<w:bookmarkStart w:id='3' w:name='_Toc3'/><w:p/>"
                        + p("Heading1", "Schools")
                        + p("Heading2", "Money")
                        + heading("Normal", "_Ref4", "We pay."))
                .styles("")
                .to(folder, "plan.docx"));
        assertThat(page("homes"))
                .contains("[near by](#near-by), [schools](entry:schools), [what we pay](entry:schools#money),"
                        + " [up](entry:homes), nowhere\n\n## Near by {#near-by}");
        assertThat(page("schools")).contains("## Money {#money}\n\nWe pay.");
        assertThat(done.look())
                .anyMatch(each -> each.contains("homes.md:5: words that led to “#_Toc9”, where no page can lead"));
        assertThat(done.inContent()).isEqualTo(done.words());
    }

    @Test
    void aHeadingThatNoLinkNamesHasNoNameOfItsOwn() throws Exception {
        bring(new WordFile(p("Title", "A plan") + heading("Heading1", "_Toc1", "Homes") + p("Words."))
                .styles("")
                .to(folder, "plan.docx"));
        assertThat(page("a-plan")).contains("## Homes\n");
    }

    @Test
    void placesOfLibreOfficeLeadToTheirHeadings() throws Exception {
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'><office:body><office:text>"
                + "<text:h text:outline-level='1'>A plan</text:h><text:p>See <text:a xlink:href='#1.Our%20homes|outline'>homes</text:a>"
                + " and <text:a xlink:href='#pay'>money</text:a> and <text:bookmark-ref text:reference-name='pay'>that"
                + "</text:bookmark-ref>.</text:p><text:h text:outline-level='2'>Our homes</text:h><text:p>Words.</text:p>"
                + "<text:h text:outline-level='3'><text:bookmark text:name='pay'/>Money</text:h><text:p>Words.</text:p>"
                + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        bring(Files.write(folder.resolve("plan.odt"), out.toByteArray()));
        assertThat(page("a-plan"))
                .contains(
                        "See [homes](#our-homes) and [money](#money) and [that](#money).\n\n## Our homes {#our-homes}")
                .contains("### Money {#money}");
    }

    @Test
    void namesOfAWebPageLeadToTheirHeadings() throws Exception {
        Importer.Imported done = bring(Files.writeString(
                folder.resolve("plan.html"),
                "<main><h1>A plan</h1><p><a href='#h%20omes'>homes</a>, <a href='#m'>money</a>, <a href='#top'>up</a></p>"
                        + "<section id='h omes'><h2>1.2 Our homes</h2><p>Words.</p></section><a name=m></a><h3>Money</h3>"
                        + "<p>Words <a href='#h%20omes'>above</a>.</p></main>"));
        assertThat(page("a-plan"))
                .contains("[homes](#1-2-our-homes), [money](#money), up\n\n## 1.2 Our homes {#1-2-our-homes}")
                .contains("### Money {#money}\n\nWords [above](#1-2-our-homes).");
        assertThat(done.look()).noneMatch(each -> each.contains("led to"));
    }

    @Test
    void aRowOrACellOfAWebPageIsAPlaceToo() throws Exception {
        Importer.Imported done = bring(
                Files.writeString(
                        folder.resolve("plan.html"),
                        "<main><h1>A plan</h1><p><a href='#row'>homes</a>, <a href='#cell'>beds</a></p><h2>Money</h2>"
                                + "<table><tr><th>What<th>How many<tr id=row><td>Homes<td>2<tr><td>Beds<td id=cell>3</table></main>"));
        assertThat(page("a-plan")).contains("[homes](#money), [beds](#money)\n\n## Money {#money}");
        assertThat(done.look()).noneMatch(each -> each.contains("led to"));
    }
}
