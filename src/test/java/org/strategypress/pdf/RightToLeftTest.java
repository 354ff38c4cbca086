package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    @Test
    void anEmptyParagraphIsOneEmptyRunOfItsDirection() {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph("", BidiSplitter.RTL);

        assertThat(splitter.countTextRuns()).isEqualTo(1);
        BidiTextRun run = splitter.getVisualRun(0);
        assertThat(run.getStart()).isZero();
        assertThat(run.getLength()).isZero();
        assertThat(run.getDirection()).isEqualTo(BidiSplitter.RTL);
    }

    @Test
    void wordsOfBothDirectionsAreRunsOfTheirOwn() {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph("سل PA", BidiSplitter.RTL);

        assertThat(splitter.countTextRuns()).isEqualTo(2);
    }
}
