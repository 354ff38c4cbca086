package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;

/** What other programs made within a text of LibreOffice: formulas and charts stand in their place, and nothing is lost in silence. */
class OdtObjectTest {
    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String CELL =
            "<table:table-cell><text:p>%s</text:p><draw:g><svg:desc>S.A1</svg:desc></draw:g></table:table-cell>";
    private static final String ROW = "<table:table-row>" + CELL + CELL + "</table:table-row>";

    @TempDir
    Path folder;

    private static String document(String body) {
        StringBuilder spaces = new StringBuilder();
        for (String each : new String[] {"office", "text", "table", "chart"}) {
            spaces.append(" xmlns:" + each + "='" + SPACE + each + ":1.0'");
        }
        return "<office:document-content" + spaces + " xmlns:draw='" + SPACE + "drawing:1.0' xmlns:svg='" + SPACE
                + "svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'><office:body>" + body
                + "</office:body></office:document-content>";
    }

    private Importer.Imported bring(String object) throws Exception {
        String text =
                "<office:text><text:h text:outline-level='1'>A plan</text:h><text:p>Before <draw:frame><draw:object"
                        + " xlink:href='./Object 1/'/><svg:desc>Some bars</svg:desc></draw:frame> behind.</text:p></office:text>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : Map.of("content.xml", document(text), "Object 1/content.xml", object)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(Files.write(folder.resolve("plan.odt"), out.toByteArray()));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("content/pages/a-plan.md"));
    }

    private String leftOut() throws IOException {
        return Files.readString(folder.resolve("import-left-out.txt"));
    }

    @Test
    void aFormulaStandsOnItsLine() throws Exception {
        bring("<math xmlns='http://www.w3.org/1998/Math/MathML'><mfrac><mn>1</mn><mn>4</mn></mfrac></math>");
        assertThat(page()).contains("Before 1/4 behind.");
    }

    @Test
    void aFormulaWithinFormulasIsReadSoon() throws Exception {
        int deep = 300;
        String roots = "<msqrt>".repeat(deep) + "<mn>4</mn>" + "</msqrt>".repeat(deep);
        String above = "<mover><mi>x</mi>".repeat(deep) + "<mi>y</mi>" + "</mover>".repeat(deep);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> bring("<math xmlns='http://www.w3.org/1998/Math/MathML'>" + roots + above + "</math>"));
        assertThat(page()).contains("√(√(");
    }

    @Test
    void anObjectThatIsNotInTheFileIsTold() throws Exception {
        Path file = folder.resolve("plan.odt");
        bring("<math xmlns='http://www.w3.org/1998/Math/MathML'><mn>4</mn></math>");
        byte[] other = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .replace("Object 1/content.xml", "Object 2/content.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        Importer.Imported done = new Importer(
                        folder.resolve("again"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(Files.write(file, other));
        assertThat(done.look()).anyMatch(each -> each.contains("is not in the file, and is left out"));
    }

    @Test
    void aChartIsATableOfItsFigures() throws Exception {
        Importer.Imported done = bring(
                document("<office:chart><chart:chart><chart:title><text:p>Homes</text:p></chart:title><table:table>"
                        + "<table:table-header-rows>" + ROW.formatted("", "All")
                        + "</table:table-header-rows><table:table-rows>" + ROW.formatted("2025", "0.57300000000000004")
                        + ROW.formatted("2026", "NaN")
                        + "</table:table-rows></table:table></chart:chart></office:chart>"));
        assertThat(page())
                .contains("Before behind.\n\nTable: Homes\n\n| | All |\n| --- | --- |\n| 2025 | 0.573 |\n| 2026 | |\n");
        assertThat(leftOut())
                .contains("- Some bars\n", "- 0.57300000000000004\n")
                .doesNotContain("S.A1");
        assertThat(done.look()).anyMatch(each -> each.contains("the chart “Homes” is written as a table"));
    }

    @Test
    void aSheetIsLeftOutWithItsWordsAndTold() throws Exception {
        Importer.Imported done = bring(document("<office:spreadsheet><table:table>" + ROW.formatted("Our money", "12")
                + "</table:table></office:spreadsheet>"));
        assertThat(page()).doesNotContain("money");
        assertThat(leftOut()).contains("- Our money\n");
        assertThat(done.look())
                .anyMatch(each -> each.contains("a sheet or a drawing that another program made is left out"));
    }
}
