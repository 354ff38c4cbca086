package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A strategy that is its chapters, as one that came in from a document is, has them on its home page. */
class ChaptersAtHomeTest extends WrittenSite {
    private List<String> ways() throws Exception {
        assertThat(build()).noneMatch(Diagnostic::isError);
        return Jsoup.parse(read("index.html")).select("ul.cards.pics h3").eachText();
    }

    @Test
    void chaptersStandOnTheHomePageInTheirOrder() throws Exception {
        write("site.yaml", "name: Our strategy\n");
        write("pages/b.md", "---\ntitle: Foreword\norder: 1\n---\nHello.\n");
        write("pages/a.md", "---\ntitle: Homes\norder: 2\n---\nWords.\n");
        write("pages/c.md", "---\ntitle: Thin\nsection: people\norder: 3\n---\nWords.\n");
        write("pages/privacy.md", "---\ntitle: Privacy\norder: 4\n---\nWords.\n");
        assertThat(ways()).containsExactly("Foreword", "Homes", "Everything here");
    }

    @Test
    void anOfferComesFirstAndItsPagesAreFoundThroughIt() throws Exception {
        write("site.yaml", "name: Our strategy\n");
        write("pages/b.md", "---\ntitle: Foreword\norder: 1\n---\nHello.\n");
        write(
                "offer/grant.md",
                "---\ntitle: A grant\nbasis: discretionary\nareas: [financial-literacy]\n---\nWords.\n");
        assertThat(ways()).contains("What you can get").doesNotContain("Foreword");
    }
}
