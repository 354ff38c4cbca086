package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the search's engine puts the right page first, among three, and nowhere, for what readers may type. */
@BrowserTest
class SearchAnswersTest {
    private static final String QUERIES = "src/test/resources/search-answers/";
    private static final String LOAD = "for (const name of ['search-engine', 'search-index']) {"
            + " const script = document.createElement('script');"
            + " script.src = document.querySelector('script[src*=\"assets/' + name + '-\"]').src;"
            + " document.head.appendChild(script); }";
    private static final String READY = "return typeof publicationSearch + typeof publicationIndex";
    private static final String FETCHED = "return document.querySelectorAll('script[src*=\"assets/search-engine-\"],"
            + " script[src*=\"assets/search-index-\"]').length + typeof publicationIndex + typeof publicationSearch";
    private static final String RANKS = """
            const find = publicationSearch(publicationIndex);
            return arguments[0].map(line => line.split('|')).map(([words, wanted]) => 1 + find(words).results.findIndex(
                each => wanted.split(',').some(part => each.place[0].includes(part))))""";

    private final Chromium chromium;

    SearchAnswersTest(SampleReader reader) {
        chromium = reader.browser();
    }

    @Test
    void theRightPageOfTheSampleIsFoundFirst() throws IOException {
        holds(BuiltSite.SAMPLE, "sample", new Floor(85, 93, 4));
    }

    /** A strategy without a local offer, whose titles no list of readers' words was made for. */
    @Test
    void theRightPageOfAStrategyIsFound() throws IOException {
        holds(BuiltSite.WEST_SUSSEX, "west-sussex", new Floor(80, 85, 10));
    }

    /** Shares in hundredths: first and among three at least, nowhere at most. */
    private record Floor(int first, int three, int nowhere) {}

    private void holds(BuiltSite site, String name, Floor floor) throws IOException {
        List<String> queries = Files.readAllLines(Path.of(QUERIES + name + ".txt")).stream()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .toList();
        List<Long> ranks = ranks(site, queries);
        assertThat(share(ranks, 1, 1)).as("first: %s", ranks).isGreaterThanOrEqualTo(floor.first());
        assertThat(share(ranks, 1, 3)).as("in three: %s", ranks).isGreaterThanOrEqualTo(floor.three());
        assertThat(share(ranks, 0, 0)).as("nowhere: %s", ranks).isLessThanOrEqualTo(floor.nowhere());
    }

    @SuppressWarnings("unchecked") // what a script gives is as the script says
    private List<Long> ranks(BuiltSite site, List<String> queries) throws IOException {
        try (LoopbackServer server = new LoopbackServer(site.folder(), "/")) {
            chromium.open(server.address("search.html"));
            Patience.await(
                    () -> chromium.script(
                            "const q = document.getElementById('q'); q.blur(); q.focus(); q.dispatchEvent(new Event('focus'))"),
                    () -> chromium.text(FETCHED).equals("2undefinedundefined"));
            chromium.script(LOAD);
            Patience.await(() -> chromium.text(READY).equals("functionobject"));
            return (List<Long>) chromium.script(RANKS, queries);
        }
    }

    private static long share(List<Long> ranks, int from, int to) {
        return 100 * ranks.stream().filter(rank -> rank >= from && rank <= to).count() / ranks.size();
    }
}
