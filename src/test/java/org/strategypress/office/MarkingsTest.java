package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.office.WordFile.p;
import static org.strategypress.office.WordFile.r;
import static org.strategypress.office.WordFile.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.ContentKind;
import org.strategypress.office.block.Markings;

/** What stops an import, wherever it stands, and what looks like it and does not. */
class MarkingsTest {
    private static final String PROPERTIES =
            "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'>"
                    + "<cp:category>OFFICIAL-SENSITIVE</cp:category></cp:coreProperties>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PART 2",
                "Part\u00A0II",
                "Part Two \u2013 Exempt",
                "(Part 2)",
                "Part 2 report",
                "OFFICIAL\u2011SENSITIVE",
                "Official: Sensitive \u2013 Commercial",
                "OFFICIAL (SENSITIVE)",
                "OFFICIAL\u00A0\u2013\u00A0SENSITIVE [PERSONAL]",
                "EXEMPT",
                "Appendix B (exempt)",
                "This report contains exempt information.",
                "Not  for publication",
                "NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A",
                "Private & Confidential",
                "STRICTLY CONFIDENTIAL",
                "DRAFT \u2013 CONFIDENTIAL",
                "Confidential appendix",
                "Commercial in confidence",
                "RESTRICTED",
                "PROTECT \u2013 PERSONAL"
            })
    void isAMarking(String line) {
        assertThat(Markings.of(line)).as(line).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part 2: Our priorities",
                "Part 2 of the Children Act 1989",
                "Part 2. What we will do",
                "VAT exempt",
                "VAT-free and council tax exempt items",
                "Care leavers are exempt from council tax.",
                "COUNCIL TAX EXEMPT",
                "EXEMPT ACCOMMODATION",
                "OFFICIAL",
                "Official statistics",
                "An official sensitive to what children say",
                "Confidential support line",
                "Confidential information about you is kept safe.",
                "Confidential advice for you",
                "PROTECT CHILDREN FROM HARM",
                "Exempt information: None",
                "Is this report exempt? No",
                "This report is not exempt.",
                "We keep it strictly confidential."
            })
    void isNone(String line) {
        assertThat(Markings.of(line)).as(line).isEmpty();
    }

    private void stops(WordFile file, String words) {
        Path written = file.to(folder, "plan.docx");
        assertThatThrownBy(() -> new Importer(
                                folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                        .bring(written))
                .hasMessageContaining("is marked ")
                .hasMessageContaining(words)
                .hasMessageContaining("--allow");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    private static WordFile plan(String more) {
        return new WordFile(p("Title", "A plan") + p("Words.") + more).styles("");
    }

    @Test
    void stopsWhereverItStands() {
        stops(plan(table(new String[] {"What", "Who"}, new String[] {"Part 2", "Head"})), "Part 2");
        stops(
                plan("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("EXEMPT")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
                "EXEMPT");
        stops(
                plan(
                        "<w:p><w:r><w:pict><v:shape><v:textpath string='OFFICIAL SENSITIVE'/></v:shape></w:pict></w:r></w:p>"),
                "the file says so of itself");
        stops(plan("<w:p>" + r("OFFICIAL") + "<w:r><w:noBreakHyphen/></w:r>" + r("SENSITIVE") + "</w:p>"), "OFFICIAL");
        stops(plan("").word("header1.xml", "w:hdr", p("OFFICIAL") + p("SENSITIVE")), "at the head or foot");
        stops(
                plan("").word("footer2.xml", "w:ftr", table(new String[] {"Page 1", "Not for publication"})),
                "head or foot");
        stops(plan("").part("docProps/core.xml", PROPERTIES), "the file says so of itself");
    }

    @Test
    void aFormThatSaysThatNothingIsExemptDoesNotStop() throws Exception {
        Path file = plan(table(new String[] {"Exempt information", "No"}, new String[] {"Wards", "All"}))
                .to(folder, "plan.docx");
        new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables()).bring(file);
        assertThat(Files.readString(folder.resolve("content/pages/a-plan.md"))).contains("Exempt information");
    }
}
