package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageContentsTest {
    @Test
    void runningHeadsAndPageNumbersSayWhichTheyAre() {
        String margin = "/Artifact <</Type/Pagination>> BDC\nBT\n1 0 0 1 53.85 %s Tm\n(x) Tj\nET\nEMC\n";
        String named = new String(
                PageContents.nameMargins(
                        (margin.formatted("808.05") + "/Artifact BMC\nEMC\n" + margin.formatted("20"))
                                .getBytes(StandardCharsets.US_ASCII),
                        421),
                StandardCharsets.US_ASCII);
        assertThat(named)
                .startsWith("/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\nBT\n")
                .contains(
                        "EMC\n/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC\nBT\n1 0 0 1 53.85 20 Tm")
                .endsWith("EMC\n");
    }

    @Test
    void marginsWithoutWordsStayAsTheyAre() {
        String margin = "/Artifact <</Type/Pagination>> BDC\n0 0 1 1 re f\nEMC\n";
        byte[] bytes = margin.getBytes(StandardCharsets.US_ASCII);
        assertThat(PageContents.nameMargins(bytes, 421)).isEqualTo(bytes);
    }
}
