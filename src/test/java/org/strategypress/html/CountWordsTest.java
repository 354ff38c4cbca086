package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;

/** Counts in sentences: they have commas where the eye needs them, and choose the form of the words beside them all the same. */
class CountWordsTest {
    private Messages messages;

    @BeforeEach
    void read() throws Exception {
        messages = Messages.read(Theme.builtIn(), "en", (Site) FilledEntries.bare(ContentKind.SITE), null);
    }

    @Test
    void longCountsHaveCommas() {
        assertThat(words("31231", "105")).contains("All its 31,231 words", "of 105 pages");
        assertThat(words("1234567", "12345")).contains("1,234,567 words", "of 12,345 pages");
        assertThat(words("9999", "1")).contains("All its 9999 words", "of 1 page of");
        assertThat(words("1", "2026")).contains("All its 1 word were", "of 2026 pages");
    }

    @Test
    void whatIsNoCountStaysAsItIs() {
        assertThat(messages.get("proof.words", "01632960123", 20261101)).contains("01632960123", "20261101");
        assertThat(messages.get("proof.words", new BigDecimal("12345.5"), new BigDecimal("1E+4")))
                .contains("12345.5", "10,000");
    }

    private String words(String compared, String pages) {
        return messages.get("proof.words", new BigDecimal(compared), new BigDecimal(pages));
    }
}
