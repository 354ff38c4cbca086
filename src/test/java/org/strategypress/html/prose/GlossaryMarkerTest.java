package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.model.Term;
import org.strategypress.model.text.Prose;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** Which words of a page are explained where they stand. */
final class GlossaryMarkerTest {
    private static final List<Term> TERMS = List.of(
            term("adviser", "Adviser"),
            term("personal-adviser", "Personal adviser", "PA"),
            term("home", "Children's home"),
            term("bursary", "Bursary"),
            term("call-in", "Call-in"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Ask your adviser.</p>                      | <p>Ask your [adviser].</p>
            <p>An adviser and an adviser.</p>             | <p>An [adviser] and an adviser.</p>
            <p>Ask your personal adviser, an adviser.</p> | <p>Ask your [personal adviser], an [adviser].</p>
            <p>Personal   advisers help.</p>              | <p>[Personal   advisers] help.</p>
            <p>Bursaries are money.</p>                   | <p>[Bursaries] are money.</p>
            <p>A PA. A pa. PAYE.</p>                      | <p>A [PA]. A pa. PAYE.</p>
            <p>a pa</p>                                   | <p>a pa</p>
            <p>Misadviser, adviserly, co-adviser</p>      | <p>Misadviser, adviserly, co-adviser</p>
            <p>A children’s home.</p>                     | <p>A [children’s home].</p>
            <p>A children&#39;s home.</p>                 | <p>A [children&#39;s home].</p>
            <p>A call-in.</p>                             | <p>A [call-in].</p>
            <p>An <b>adviser</b>!</p>                     | <p>An <b>[adviser]</b>!</p>
            <h2>Adviser</h2><p>adviser</p>                | <h2>Adviser</h2><p>[adviser]</p>
            <a href="x"><b>adviser</b></a> adviser        | <a href="x"><b>adviser</b></a> [adviser]
            <code>adviser</code>                          | <code>adviser</code>
            <ul class="cards"><li><ul><li>adviser</li></ul>adviser</li></ul>adviser | <ul class="cards"><li><ul><li>adviser</li></ul>adviser</li></ul>[adviser]
            <p title="adviser">no</p>                     | <p title="adviser">no</p>
            """)
    void onlyTheFirstUseInRunningTextIsExplained(String html, String expected) {
        assertThat(brackets(marker(TERMS).print(Tokens.of(html), page("plain")).html()))
                .isEqualTo(expected);
    }

    @Test
    void onTheWebTheMeaningStandsBehindTheWordInBracketsThatAreText() {
        assertThat(marker(TERMS).web(Tokens.of("<p>A PA.</p>"), page("plain")).html())
                .isEqualTo(
                        "<p>A <a class=\"term\" href=\"entry:personal-adviser\">PA</a>"
                                + "<span class=\"def web-only\" id=\"term-personal-adviser\" popover><i> (</i><b>Personal adviser:</b> "
                                + "Means <em>Personal adviser</em>.<i>)</i></span><span class=\"web-only\">&#8288;</span>.</p>");
    }

    @Test
    void noMarkBeginsALineBehindAButton() {
        GlossaryMarker marker = marker(TERMS);
        assertThat(marker.web(Tokens.of("<p>Ask a PA, now</p>"), page("plain")).html())
                .contains("<span class=\"web-only\">&#8288;</span>, now");
        assertThat(marker.web(Tokens.of("<p>Ask a PA now</p>"), page("plain")).html())
                .doesNotContain("&#8288;");
        assertThat(marker.print(Tokens.of("<p>Ask a PA, now</p>"), page("plain"))
                        .html())
                .doesNotContain("&#8288;");
    }

    @Test
    void theGlossaryDoesNotExplainItself() {
        GlossaryMarker marker = marker(TERMS);
        Page glossary = marker.page();
        assertThat(glossary).isNotNull();
        assertThat(marker.web(Tokens.of("<p>adviser</p>"), glossary).html()).isEqualTo("<p>adviser</p>");
    }

    @Test
    void withoutAGlossaryNothingIsMarked() {
        assertThat(marker(List.of())
                        .web(Tokens.of("<p>adviser</p>"), page("plain"))
                        .html())
                .isEqualTo("<p>adviser</p>");
    }

    @Test
    void whatStandsOnAPageStaysAsItWas() {
        String html = "<p>a &lt; b &amp; adviser <br> 1 &lt; 2</p><svg><path d=\"M0 0\"/></svg> <q>adviser</q>";
        String marked = marker(TERMS).print(Tokens.of(html), page("plain")).html();
        assertThat(marked.replaceAll("<a class=\"term\"[^>]*>([^<]*)</a>", "$1"))
                .isEqualTo(html);
    }

    @Test
    void oneTextOfManyWordsIsReadInOnePass() {
        String html = "<p>" + "personal personal adviser call children's ".repeat(50_000) + "</p>";
        org.strategypress.source.Within.processor(
                java.time.Duration.ofSeconds(5),
                () -> marker(TERMS).web(Tokens.of(html), page("plain")).html());
    }

    private static String brackets(String html) {
        return html.replaceAll("<a class=\"term\"[^>]*>([^<]*)</a>", "[$1]");
    }

    private static GlossaryMarker marker(List<Term> terms) {
        Site site = (Site) FilledEntries.bare(ContentKind.SITE);
        Pages pages = PagePlan.of(Publication.of(site, List.<Entry>copyOf(terms)));
        try {
            return new GlossaryMarker(terms, pages, Messages.read(Theme.builtIn(), "en", site, null), true);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Page page(String id) {
        return Page.at(id, id + ".html")
                .part("pages")
                .title(id)
                .below(PagePlan.HOME, 1)
                .build();
    }

    private static Term term(String id, String title, String... aka) {
        Prose meaning = new Prose("Means <em>" + title + "</em>.", List.of(), List.of(), FilledEntries.HERE);
        return new Term(EntryMeta.of(ContentKind.TERM, id, title, FilledEntries.HERE), List.of(aka), meaning);
    }
}
