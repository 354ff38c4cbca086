package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TagTreeTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void contentsAreContents() throws IOException {
        assertThat(tree("<h1 id='a'>A</h1><nav class='toc'><ol><li><a href='#a'>A</a></li></ol></nav>"))
                .isEqualTo("Document(H1 TOC(TOCI(Reference(Link))))");
    }

    @Test
    void contentsFromTheRightAreReadTitleFirst() throws IOException {
        byte[] pdf = RENDERER.render(
                        SampleBook.ofBody("<section data-page='toc' dir='rtl' lang='ar'><h1 id='a'>كتاب</h1>"
                                + "<nav class='toc'><ol><li><a href='#a'>منزل</a></li></ol></nav></section>"))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            assertThat(drawn(root.getCOSDictionary(COSName.K)))
                    .isEqualTo("Document(Sect#toc(H1(Span) TOC(TOCI(Reference(Link(Span(Span Span) PageNumber))))))");
        }
    }

    @Test
    void cardsWithHeadingsArePartsOfThePage() throws IOException {
        assertThat(tree("<h1>A</h1><ul class='cards'><li><h2>B</h2><p>x</p></li><li><h2>C</h2><p>y</p></li></ul>"))
                .isEqualTo("Document(H1 Div(Sect(H2 P) Sect(H2 P)))");
    }

    @Test
    void aListWithoutHeadingsStaysAList() throws IOException {
        assertThat(tree("<h1>A</h1><ul class='cards'><li><p>x</p></li><li><h2>C</h2><p>y</p></li></ul>"))
                .startsWith("Document(H1 L(LI(");
    }

    @Test
    void headingsKeepTheirLevels() throws IOException {
        assertThat(tree("<section data-page='p'><h1>A</h1><h2>B</h2><h3>C</h3><p>x</p></section>"))
                .isEqualTo("Document(Sect#p(H1 H2 H3 P))");
    }

    @Test
    void captionsStandInTheirTable() throws IOException {
        assertThat(tree("<h1>A</h1><table><caption>C</caption><thead><tr><th>H</th></tr></thead>"
                        + "<tbody><tr><td>x</td></tr></tbody></table>"))
                .isEqualTo("Document(H1 Table(Caption THead(TR(TH)) TBody(TR(TD))))");
    }

    @Test
    void aLinkOverSeveralLinesIsOneLink() throws IOException {
        assertThat(tree("<h1>A</h1><p>See <a href='https://example.org/'>" + "many words ".repeat(40) + "</a>.</p>"))
                .isEqualTo("Document(H1 P(Link))");
    }

    @Test
    void keyAndValueListsAreLists() throws IOException {
        assertThat(tree("<h1>A</h1><dl><dt>K</dt><dd>V</dd><dt>K</dt><dd>V</dd></dl>"))
                .isEqualTo("Document(H1 L(LI(Lbl LBody) LI(Lbl LBody)))");
    }

    @Test
    void notesAreNotesAndLinkedBothWays() throws IOException {
        assertThat(tree("<h1>A</h1><p id='r'>x<sup><a href='#n'>1</a></sup></p>"
                        + "<div class='notes'><ol><li id='n'>Note <a href='#r'>back</a></li></ol></div>"))
                .isEqualTo("Document(H1 P(Reference(Link)) Note#n(Lbl P(Link)))");
    }

    @Test
    void stressAndLanguageSurviveAtTheStartOfALine() throws IOException {
        assertThat(
                        tree(
                                "<h1>A</h1><p><strong>S</strong> <em>E</em> <q>Q</q> <code>C</code> <span lang='cy'>W</span></p>"))
                .isEqualTo("Document(H1 P(Strong Em Quote Code Span))");
    }

    @Test
    void rowsAndListsFromTheRightReadInTheirOrder() throws IOException {
        assertThat(tree(
                        "<h1>A</h1><div dir='rtl' lang='ar'><ul><li>أول</li></ul><table><tbody><tr><th>سنة</th><td>2026</td>"
                                + "</tr></tbody></table><dl class='facts'><dt>من</dt><dd>كل</dd></dl></div>"))
                .isEqualTo(
                        "Document(H1 Div(L(LI(Lbl LBody(Span))) Table(TBody(TR(TH(Span) TD))) L(LI(Lbl(Span) LBody(Span)))))");
    }

    @Test
    void partsOfACardAreReadInTheirOrderWhereverTheyStand() throws IOException {
        String card = "<h1>A</h1><div class='duo'><h2>B</h2><dl class='facts panel'><dt>K</dt><dd>V</dd></dl>"
                + "<section class='side'><h3>Ask</h3><p>x</p></section>"
                + "<dl class='facts panel'><dt>K</dt><dd>V</dd></dl><section><h3>How</h3><p>x</p></section></div>";
        String read = "H2 L(LI(Lbl LBody)) H3 P L(LI(Lbl LBody)) H3 P";
        assertThat(tree(card).replaceAll("Sect\\(([^()]*)\\)", "$1")).isEqualTo("Document(H1 " + read + ")");
        assertThat(tree("<div dir='rtl'>" + card + "</div>").replaceAll("Sect\\(([^()]*)\\)", "$1"))
                .contains(read);
    }

    @Test
    void picturesOfEasyReadAreReadBeforeTheWordsBesideThem() throws IOException {
        String step = "<ul class='easy'><li><img src='/assets/garden.png' alt='G'><div><p>%s</p></div></li></ul>";
        assertThat(tree("<h1>A</h1>" + step.formatted("one"))).isEqualTo("Document(H1 L(LI(LBody(Figure P))))");
        assertThat(tree("<h1>A</h1><div dir='rtl' lang='ar'>" + step.formatted("أول") + "</div>"))
                .isEqualTo("Document(H1 Div(L(LI(LBody(Figure P(Span))))))");
    }

    @Test
    void decorationIsNotInTheTree() throws IOException {
        assertThat(tree("<h1>A</h1><p>x</p><img src='/assets/garden.png' alt=''>"))
                .isEqualTo("Document(H1 P)");
    }

    @Test
    void picturesStandBesideTheirCaption() throws IOException {
        assertThat(tree("<h1>A</h1><figure><img src='/assets/garden.png' alt='G'><figcaption>C</figcaption></figure>"))
                .isEqualTo("Document(H1 Div(Figure Caption))");
    }

    private static String tree(String body) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(RENDERER.render(SampleBook.ofBody(body)).bytes())) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return drawn(root.getCOSDictionary(COSName.K));
        }
    }

    private static String drawn(COSDictionary node) {
        List<String> kids = new ArrayList<>();
        COSArray array = node.getCOSArray(COSName.K);
        for (int i = 0; i < array.size(); i++) {
            COSBase kid = array.getObject(i);
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                kids.add(drawn(child));
            }
        }
        String id = node.getString(COSName.ID);
        String name = node.getNameAsString(COSName.S) + (id == null ? "" : "#" + id);
        return kids.isEmpty() ? name : name + "(" + String.join(" ", kids) + ")";
    }
}
