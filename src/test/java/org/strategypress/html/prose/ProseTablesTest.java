package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;
import org.strategypress.model.text.Prose;

/** Tables in written text: what names the box that each scrolls in. */
class ProseTablesTest {
    private Messages messages;

    @BeforeEach
    void english() throws Exception {
        messages = Messages.read(Theme.builtIn(), "en", (Site) FilledEntries.bare(ContentKind.SITE), null);
    }

    private String shown(String html) {
        return ProseHtml.of(new Prose(html, List.of(), List.of(), FilledEntries.HERE), 2, messages)
                .html();
    }

    @Test
    void theCaptionOfATableInACellNamesNoOtherTable() {
        String html =
                shown("<table><tr><td><table><caption>Beds</caption><tr><td>12</td></tr></table></td></tr></table>");
        assertThat(html)
                .startsWith("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=")
                .contains("<table><caption id=\"table-2\">Beds</caption>")
                .doesNotContain("aria-labelledby");
    }

    @Test
    void aTableIsNamedByItsOwnCaption() {
        String html =
                shown("<table><caption>Homes</caption><tr><td><table><tr><td>12</td></tr></table></td></tr></table>");
        assertThat(html).contains("aria-labelledby=\"table-1\"><table><caption id=\"table-1\">Homes</caption>");
    }
}
