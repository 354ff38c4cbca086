package org.strategypress.html.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.prose.ProseScopes;
import org.strategypress.html.theme.Marks;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;
import org.strategypress.page.OutputKind;

final class BookFactsTest {
    private Messages messages;

    @BeforeEach
    void read() throws Exception {
        messages = Messages.read(Theme.builtIn(), "en", (Site) FilledEntries.bare(ContentKind.SITE), null);
    }

    private String said(int pages, int bytes) {
        BookFacts facts = new BookFacts(Map.of("documents/offer.pdf", new BookFacts.Extent(pages, bytes)));
        return facts.fill(Tokens.of("<a>(" + BookFacts.mark(OutputKind.PDF, "documents/offer.pdf") + ")</a>"), messages)
                .html();
    }

    @Test
    void aPageSaysTypePagesAndSize() {
        assertThat(said(12, 340 * 1024)).isEqualTo("<a>(PDF, 12 pages, 340 KB)</a>");
        assertThat(said(1, 10)).isEqualTo("<a>(PDF, 1 page, 1 KB)</a>");
        assertThat(said(430, 2_500_000)).isEqualTo("<a>(PDF, 430 pages, 2.4 MB)</a>");
    }

    @Test
    void whatIsNotPrintedYetIsAPdfAndNoMore() {
        assertThat(BookFacts.NONE
                        .fill(Tokens.of(BookFacts.mark(OutputKind.PDF, "documents/whole.pdf")), messages)
                        .html())
                .isEqualTo("PDF");
    }

    /** The marks are no other class's marks. */
    @Test
    void aMarkLastsUntilThePageIsFinished() {
        String mark = BookFacts.mark(OutputKind.PDF, "documents/whole.pdf");
        Tokens slot = Tokens.of(mark);
        assertThat(ProseScopes.finish(slot).html()).isEqualTo(mark);
        assertThat(Marks.strip(Marks.foreign("a") + mark)).isEqualTo("a" + mark);
        assertThat(Marks.finish(slot, "en", "ltr").html()).isEqualTo(mark);
        assertThat(PaperAddress.strip(slot).html()).isEqualTo(mark);
    }
}
