package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;

/** A table that was written in HTML is mended in HTML. */
class HandwrittenTableTest extends WrittenSite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>A</th><th colspan=2>B</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
                "<table><tr><td>A</td></tr><tr><td>1</td></tr></table>"
            })
    void theCureIsForCellsOfHtml(String table) throws Exception {
        write("site.yaml", "name: Growing up\n");
        write("pages/t.md", "---\ntitle: Notes\n---\n" + table + "\n");

        List<Diagnostic> found =
                build().stream().filter(each -> each.rule().equals("table")).toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path()).endsWith("pages/t.md");
        assertThat(found.get(0).hint()).startsWith("write <th scope=\"col\"> for each cell that heads a column");
    }
}
