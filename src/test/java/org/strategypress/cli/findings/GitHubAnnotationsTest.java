package org.strategypress.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;

class GitHubAnnotationsTest {
    private static final SourceFile FILE = new SourceFile("content/a,b: 5%.md", "one\ntwo\nthree\n");

    private static String line(Diagnostic finding) {
        return GitHubAnnotations.of(List.of(finding), new ReportedPath(Path.of(""), Path.of("")))
                .get(0);
    }

    @Test
    void whatEndsAPropertyOrALineIsWrittenOtherwise() {
        assertThat(line(Diagnostic.warning("figure", FILE.span(4, 7), "5% of: a, b\nand\r c", null)))
                .isEqualTo("::warning file=content/a%2Cb%3A 5%25.md,line=2,endLine=2,col=1,endColumn=4,title=figure"
                        + "::5%25 of: a, b%0Aand%0D c");
    }

    @Test
    void ofSeveralLinesNoColumnsAreGiven() {
        assertThat(line(Diagnostic.error("table", FILE.span(0, 6), "no head", "write one")))
                .isEqualTo(
                        "::error file=content/a%2Cb%3A 5%25.md,line=1,endLine=2,title=table::no head%0Acure: write one");
    }

    @Test
    void aFindingOfNoPlaceNamesItsFile() {
        assertThat(line(Diagnostic.fileWarning("unused-file", "media/a.png", "nothing uses it", null)))
                .isEqualTo("::warning file=media/a.png,title=unused-file::nothing uses it");
    }
}
