package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PageContentsTest {
    private static String mend(String content, int... artifacts) {
        BitSet numbers = new BitSet();
        for (int number : artifacts) {
            numbers.set(number);
        }
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        return new String(PageContents.mend(bytes, numbers), StandardCharsets.US_ASCII);
    }

    @Test
    void dropsArtifactsThatPaintNothing() {
        assertThat(mend("q\n/Artifact /Background BDC\nEMC\n/Artifact /Background BDC\nEMC\nQ\n"))
                .isEqualTo("q\nQ\n");
    }

    @Test
    void namesArtifactsInPlace() {
        assertThat(mend("q\n/Artifact /Background BDC\n0 0 m\nf\nEMC\nQ\n"))
                .isEqualTo("q\n/Artifact BMC\n0 0 m\nf\nEMC\nQ\n");
    }

    @Test
    void keepsWhatRunningHeadsAre() {
        assertThat(mend("q\n/Artifact /Pagination BDC\n<01> Tj\nEMC\n"))
                .isEqualTo("q\n/Artifact <</Type/Pagination>> BDC\n<01> Tj\nEMC\n");
    }

    @Test
    void makesArtifactsOfPiecesThatLeftTheTree() {
        assertThat(mend("/Span <</MCID 1>> BDC\n<01> Tj\nEMC\n/Span <</MCID 12>> BDC\n<02> Tj\nEMC\n", 12))
                .isEqualTo("/Span <</MCID 1>> BDC\n<01> Tj\nEMC\n/Artifact BMC\n<02> Tj\nEMC\n");
    }

    @Test
    void wrapsAPagesColourWhichIsPaintedBeforeAnythingIsMarked() {
        assertThat(mend("1 0 0 rg\n0 0 9 9 re\nf\n/Span <</MCID 0>> BDC\nEMC\n"))
                .isEqualTo("/Artifact BMC\n1 0 0 rg\n0 0 9 9 re\nf\nEMC\n/Span <</MCID 0>> BDC\nEMC\n");
    }

    @Test
    void leavesContentAloneThatEndsInTheMiddle() {
        for (String end : new String[] {"", "q", "/Artifact /Background BDC", "/Artifact /Background BDC\n", "BDC\n"}) {
            assertThat(mend(end)).hasSizeLessThanOrEqualTo(end.length());
        }
    }
}
