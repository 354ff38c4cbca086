package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader without scripts is asked the same questions, in links, and misses hardly a word. */
final class FinderWordsTest {
    private static List<String> words(String text) {
        return new ArrayList<>(Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/marlbeck-kinship-2026/content",
                "src/test/resources/sites/hallowmere-send-2026/content",
                "src/test/resources/sites/lough-arden-2026/content",
                "src/test/resources/sites/thornmoor-2025/content"
            })
    void theReadyListsSayWhatTheFormSays(String folder) throws IOException {
        Element main = RenderedSite.of(Path.of(folder)).page("find").selectFirst("main");
        Element form = main.selectFirst("#finder");
        Element ready = main.selectFirst(".ready");
        assertThat(form.hasAttr("hidden")).isTrue();
        assertThat(main.selectFirst("template#reasons")).isNotNull();
        List<String> lost = words(form.text());
        words(ready.text()).forEach(lost::remove);
        assertThat(lost).isEqualTo(words("Your answers stay on this page."));
        assertThat(ready.select("a[href]").size())
                .isGreaterThan(form.select("legend").size());
        assertThat(ready.select("a a")).isEmpty();
    }
}
