package org.strategypress.pdf.text;

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
    void aParagraphWithWordsFromTheRightIsOneRunSoThatNoLineEndsWhereTheDirectionChanges() {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph("PA \u0633\u0644 17\u060C", BidiSplitter.LTR);

        assertThat(splitter.countTextRuns()).isEqualTo(1);
        assertThat(splitter.getVisualRun(0).getDirection()).isEqualTo(BidiSplitter.RTL);
        splitter.setParagraph("PA 17", BidiSplitter.LTR);
        assertThat(splitter.getVisualRun(0).getDirection()).isEqualTo(BidiSplitter.LTR);
    }
}
