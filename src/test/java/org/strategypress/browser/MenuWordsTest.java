package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who follows a word of the menu finds the same word over the page that it leads to. */
final class MenuWordsTest {
    @ParameterizedTest
    @EnumSource
    void eachStandsOverItsPage(BuiltSite site) throws IOException {
        Path home = site.folder().resolve("index.html");
        List<Element> words = parse(home).select("nav.nav a");
        assertThat(words).isNotEmpty();
        for (Element word : words) {
            Document page = parse(home.resolveSibling(word.attr("href")));
            assertThat(page.select("main h1, main .kicker").eachText())
                    .as(word.outerHtml())
                    .contains(word.text());
        }
    }

    private static Document parse(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file));
    }
}
