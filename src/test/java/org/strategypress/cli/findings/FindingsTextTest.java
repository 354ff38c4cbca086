package org.strategypress.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

class FindingsTextTest {
    private static final Diagnostic EARLY = Diagnostic.fileError("broken-file", "a.pdf", "it cannot be read", null);
    private static final Diagnostic LATE = Diagnostic.fileWarning("unused-file", "b.png", "nothing uses it", null);

    @Test
    void errorsStandApartFromWarningsAndLast() {
        assertThat(FindingsText.of(List.of(EARLY, LATE)))
                .containsExactly(
                        "Warnings: 1",
                        "b.png: warning: nothing uses it  [unused-file]",
                        "",
                        "Errors: 1. Nothing is built until these are mended:",
                        "a.pdf: error: it cannot be read  [broken-file]");
    }

    @Test
    void whatIsAllOfOneKindNeedsNoHeading() {
        assertThat(FindingsText.of(List.of(LATE))).containsExactly("b.png: warning: nothing uses it  [unused-file]");
        assertThat(FindingsText.of(List.of(EARLY))).containsExactly("a.pdf: error: it cannot be read  [broken-file]");
        assertThat(FindingsText.of(List.of())).isEmpty();
    }
}
