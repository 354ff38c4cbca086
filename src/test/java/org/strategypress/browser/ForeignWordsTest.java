package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of another script in a sentence or a title are drawn where a reader looks for them, measured letter by letter. */
@BrowserTest
class ForeignWordsTest {
    private static final String FILES = """
            -- pages/t.md --
            ---
            title: The grant منحة تجهيز المنزل (£3,000) in Arabic
            summary: "Names: العربية, دری (2)"
            ---
            It is called منحة تجهيز المنزل (£3,000) in Arabic.

            ## Names العربية (12) of it

            | Name دری (3) | Sum |
            |---|---|
            | منحة (£5) | 1 |
            -- pages/t.ar.md --
            ---
            title: منحة Setting up home (£3,000) هنا
            ---
            اتصل بـ Speak Up (01632 960000) أو £3,000 هنا.
            """;

    /** The letters of an element as they are drawn, line by line, from the left. */
    private static final String DRAWN = """
            const letters = [];
            const walk = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              for (let at = 0; at < node.data.length; at += 1) {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const box = range.getBoundingClientRect();
                if (node.data[at].trim() && box.width) letters.push([Math.round(box.bottom / 12), box.left, node.data[at]]);
              }
            }
            return letters.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(each => each[2]).join('');
            """;

    private final Chromium chromium;
    private WrittenSite site;

    @TempDir
    private Path temp;

    ForeignWordsTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void build() throws Exception {
        site = WrittenSite.of(temp, "languages: [en, ar]\n" + FILES, Map.of());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String drawn(String selector) {
        return chromium.text(DRAWN, selector);
    }

    @Test
    void aSumBehindArabicWordsKeepsItsOrderInEnglish() {
        chromium.open(site.address("pages/t.html"));
        assertThat(drawn("main p:not(.lead, .meta)"))
                .contains("(£3,000)inArabic.")
                .startsWith("Itiscalled");
        assertThat(drawn("h1")).contains("(£3,000)");
        assertThat(drawn("main h2")).startsWith("Names").endsWith("(12)ofit");
        assertThat(drawn("main th")).endsWith("(3)");
        assertThat(drawn("main tbody th")).endsWith("(£5)");
        assertThat(drawn(".lead")).startsWith("Names:").endsWith("(2)").contains(",");
        assertThat(chromium.text("const at = w => [...document.querySelectorAll('.lead bdi')].find(e =>"
                        + " e.textContent === w).getBoundingClientRect().left; return at('العربية') < at('دری')"))
                .isEqualTo("true");
    }

    @Test
    void englishWordsAndFiguresKeepTheirOrderInArabic() {
        chromium.open(site.address("pages/t.ar.html"));
        assertThat(drawn("h1")).contains("Settinguphome(£3,000)");
        assertThat(drawn("main p:not(.lead, .meta)")).contains("SpeakUp", "01632960000", "£3,000");
    }

    @Test
    void withoutIsolationTheSumWouldBeTurnedRound() {
        chromium.open(site.address("pages/t.html"));
        chromium.script("document.querySelectorAll('h1 bdi').forEach(e => e.replaceWith(e.textContent))");
        assertThat(drawn("h1")).doesNotContain("(£3,000)");
    }
}
