package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.ACTION;
import static org.strategypress.model.ContentKind.AREA;
import static org.strategypress.model.ContentKind.INDICATOR;
import static org.strategypress.model.ContentKind.PLEDGE;
import static org.strategypress.model.ContentKind.PRINCIPLE_SET;
import static org.strategypress.model.ContentKind.PRIORITY;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A strategy alone, on homelessness: nothing of an offer, of care or of young people stands in it that the council did not write. */
class HomelessnessTest {
    private static final Pattern FOREIGN = Pattern.compile(
            "care.?leaver|\\bin care\\b|leaving care|local offer|corporate parent|personal adviser|kinship|foster"
                    + "|young pe|what you can get|choose what fits you|part of life");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("tarrowby-homelessness-2026");
    }

    private static Document page(String path) {
        return Jsoup.parse(site.pages().get(path));
    }

    @Test
    void holdsWhatWasWrittenAndNothingIsMissing() {
        site.holds(PRIORITY, 4);
        site.holds(INDICATOR, 4);
        site.holds(ACTION, 6);
        site.holds(PLEDGE, 1);
        site.holds(AREA, 0);
        site.holds(PRINCIPLE_SET, 0);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::message).isEmpty();
    }

    @Test
    void nothingSpeaksOfAnOfferOrOfCare() {
        site.texts().forEach((path, words) -> {
            if (!path.contains("search-engine")) { // English grammar: child, children
                assertThat(FOREIGN.matcher(words.toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> path + ": " + found.group()))
                        .isEmpty();
            }
        });
        assertThat(site.pages().keySet())
                .noneMatch(path -> path.matches("(offer|find|areas|statuses|situations|given)(/.*|\\.html)"))
                .doesNotContain("birthday.html", "screen.html");
    }

    @Test
    void noHeadingStandsAboveNothing() {
        site.pages().forEach((path, html) -> {
            for (Element heading : Jsoup.parse(html).select("main h1, main h2, main h3")) {
                assertThat(heading.text()).as(path).isNotBlank();
            }
            for (Element section : Jsoup.parse(html).select("main section")) {
                String below = section.text().substring(heading(section).length());
                assertThat(below).as(path + ": " + heading(section)).isNotBlank();
            }
        });
    }

    private static String heading(Element section) {
        Element first = section.selectFirst("h1, h2, h3, h4");
        return first == null ? "" : first.text();
    }

    @Test
    void homeLeadsToWhatTheStrategyHas() {
        List<String> links = page("index.html").select("main a").eachAttr("href");
        assertThat(links)
                .contains(
                        "priorities/index.html",
                        "pledges/index.html",
                        "actions/index.html",
                        "consultations/index.html",
                        "stories/index.html",
                        "documents/strategy.pdf");
        assertThat(page("index.html").select("nav.on-page")).isEmpty();
        assertThat(page("index.html").select(".doors a").eachText()).containsExactly("Help now", "Promises");
    }

    @Test
    void theCouncilsOwnNamesStandAboveItsLists() {
        assertThat(page("bodies/index.html").selectFirst("h1").text()).isEqualTo("Groups that decide");
        assertThat(page("index.html").select("header nav a").eachText()).contains("Our strategy");
    }
}
