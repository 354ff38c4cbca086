package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The marks for the facts on PDFs are no other class's marks. */
final class PdfFactsTest {
    @Test
    void aMarkLastsUntilThePageIsFinished() {
        String mark = PdfFacts.mark("whole");
        assertThat(ProseScopes.finish(mark)).isEqualTo(mark);
        assertThat(Marks.strip(Marks.foreign("a") + mark)).isEqualTo("a" + mark);
        assertThat(Marks.finish(mark, "en", "ltr")).isEqualTo(mark);
    }
}
