package org.strategypress.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.sheet.grid.Workbook.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.office.part.LeftOut;

/** Workbooks: what readers see of them, and nothing else. */
class XlsxReaderTest {
    private static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    private static List<List<String>> texts(GridFile book, int sheet) {
        return book.sheets().get(sheet).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void numbersAreReadAsTheyAreShown() throws Exception {
        String cells = "<row r='1'><c r='A1' s='1'><v>0.57</v></c><c r='B1' s='2'><v>46113</v></c>"
                + "<c r='C1' s='3'><v>46113</v></c><c r='D1' s='4'><v>1234.5</v></c><c r='E1' s='5'><v>12.345</v></c>"
                + "<c r='F1'><v>0.57300000000000004</v></c><c r='G1' t='s'><v>0</v></c><c r='H1' t='e'><v>#N/A</v></c>"
                + "<c r='I1' s='6'><v>7</v></c></row>";
        GridFile book = XlsxReader.read(new Workbook()
                .formats("General", "0%", "mmm\\-yy", "dd/mm/yyyy;@", "#,##0", "[$£-809]#,##0.00", ";;;")
                .strings("Homes &amp; moves")
                .sheet("One", "visible", data(cells))
                .bytes());
        assertThat(texts(book, 0))
                .containsExactly(
                        List.of("57%", "April 2026", "2026-04-01", "1235", "£12.35", "0.573", "Homes & moves", "#N/A"));
        assertThat(book.leftOut()).extracting(LeftOut::words).containsExactly("7");
    }

    /** A cell that is green and empty says how far an action is to those alone who see it. */
    @Test
    void aColourAloneBelowAHeadOfRatingsIsSaidInWords() throws Exception {
        String styles = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><fills>"
                + "<fill><patternFill patternType='none'/></fill>"
                + "<fill><patternFill patternType='solid'><fgColor rgb='FFFF0000'/></patternFill></fill>"
                + "<fill><patternFill patternType='solid'><fgColor theme='9' tint='0.4'/></patternFill></fill>"
                + "<fill><patternFill patternType='solid'><fgColor indexed='51'/></patternFill></fill>"
                + "<fill><patternFill patternType='solid'><fgColor rgb='FFD9D9D9'/></patternFill></fill></fills>"
                + "<cellXfs><xf/><xf fillId='1'/><xf fillId='2'/><xf fillId='3'/><xf fillId='4'/></cellXfs></styleSheet>";
        String theme = "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:clrScheme>"
                + "<a:accent5><a:srgbClr val='4472C4'/></a:accent5><a:accent6><a:srgbClr val='70AD47'/></a:accent6>"
                + "</a:clrScheme><a:other><a:srgbClr val='FF0000'/></a:other></a:theme>";
        String rows = row(1, "", "Action", "RAG", "Looks")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>Find</t></is></c><c r='B2' s='1'/><c r='C2' s='1'/></row>"
                + "<row r='3'><c r='A3' t='inlineStr'><is><t>Keep</t></is></c><c r='B3' s='2'/></row>"
                + "<row r='4'><c r='A4' t='inlineStr'><is><t>Mend</t></is></c><c r='B4' s='3'/></row>"
                + "<row r='5'><c r='A5' t='inlineStr'><is><t>Ask</t></is></c><c r='B5' s='4'/></row>"
                + "<row r='6'><c r='B6' s='1'/></row>";
        GridFile book = XlsxReader.read(new Workbook()
                .part("xl/styles.xml", styles)
                .part("xl/theme/theme1.xml", theme)
                .sheet("Plan", "visible", data(rows))
                .bytes());
        assertThat(texts(book, 0))
                .containsExactly(
                        List.of("Action", "RAG", "Looks"),
                        List.of("Find", "Red"),
                        List.of("Keep", "Green"),
                        List.of("Mend", "Amber"),
                        List.of("Ask"));
        assertThat(book.remarks())
                .containsExactly(
                        "sheet “Plan” has 3 cells that spoke by their colour alone, from Plan!B2 on, and say it in"
                                + " words now, like Red: check them");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreLeftOutAndListed() throws Exception {
        GridFile book = XlsxReader.read(new Workbook()
                .sheet(
                        "Seen",
                        "visible",
                        "<cols><col min='2' max='2' hidden='1'/></cols>"
                                + data(
                                        row(1, "", "Measure", "Child", "Figure"),
                                        row(2, "hidden='1'", "Moves", "Sam", "4")))
                .sheet("Names", "veryHidden", data(row(1, "", "Alex B")))
                .bytes());
        assertThat(book.sheets()).hasSize(1);
        assertThat(texts(book, 0)).containsExactly(List.of("Measure", "Figure"));
        assertThat(book.leftOut())
                .extracting(LeftOut::words)
                .containsExactlyInAnyOrder("Child", "Moves | Sam | 4", "Alex B");
        assertThat(book.remarks()).anySatisfy(each -> assertThat(each).contains("“Names” is hidden"));
    }

    @Test
    void mergedCellsShowTheirWordsInEachRowAndCountOnce() throws Exception {
        GridFile book = XlsxReader.read(new Workbook()
                .sheet(
                        "One",
                        "visible",
                        data(row(1, "", "Homes", "2025"), row(2, "", "", "2026"))
                                + "<mergeCells><mergeCell ref='A1:A1048576'/></mergeCells>")
                .bytes());
        assertThat(texts(book, 0)).containsExactly(List.of("Homes", "2025"), List.of("Homes", "2026"));
        assertThat(book.sheets().get(0).rows().get(1).get(0).copy()).isTrue();
    }

    @Test
    void aFormulaWithoutAResultIsNamed() throws Exception {
        String cell = "<row r='7'><c r='D7'><f>SUM(A1:A3)</f></c></row>";
        assertThat(XlsxReader.read(new Workbook()
                                .sheet("One", "visible", data(cell))
                                .bytes())
                        .remarks())
                .first()
                .asString()
                .startsWith("One!D7 is a formula without a result");
    }

    @Test
    void filesThatAreMadeToDoHarmEndWithASentence() {
        String bomb = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY c SYSTEM 'file:///etc/hostname'>]><x>&a;&c;</x>";
        assertThatThrownBy(() -> XlsxReader.read(
                        new Workbook().part("xl/styles.xml", bomb).bytes()))
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> XlsxReader.read(
                        new Workbook().part("xl/media/big", new byte[65 << 20]).bytes()))
                .hasMessageContaining("larger unpacked");
        assertThatThrownBy(() -> XlsxReader.read(new Workbook()
                        .sheet("One", "visible", data("<row r='1'><c t='s'><v>9</v></c></row>"))
                        .bytes()))
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> XlsxReader.read("no zip".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("is no workbook inside");
        assertThatThrownBy(() -> XlsxReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
                .hasMessageContaining("password");
    }

    @Test
    void aNumberOfAMillionDigitsFillsNoMemory() throws Exception {
        String cell = "<row r='1'><c r='A1'><v>1E999999999</v></c></row>";
        assertThat(texts(
                        XlsxReader.read(new Workbook()
                                .sheet("One", "visible", data(cell))
                                .bytes()),
                        0))
                .containsExactly(List.of("1E999999999"));
    }
}
