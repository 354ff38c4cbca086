package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Links by titles, headings, page names and files with blanks lead where their words say, and so do addresses among words. */
class LinkWordsTest {
    private static final Map<String, String> TITLES = Map.of(
            "setting up home", "setup", "setup", "setup", "opening hours", "hours", "homes-first", "homes-first");

    private static final LinkNames NAMES = new LinkNames() {
        @Override
        public @Nullable String entry(String words) {
            return TITLES.get(words.toLowerCase(Locale.ROOT));
        }

        @Override
        public @Nullable String near(String words) {
            return words.startsWith("setting") ? "setup" : null;
        }
    };

    private final Diagnostics out = new Diagnostics();

    private Prose prose(String text) {
        return new Markdown().with(NAMES).block(MarkdownSource.of(new SourceFile("page.md", text).whole()), out);
    }

    private List<String> addresses(String text) {
        return Jsoup.parseBodyFragment(prose(text).html()).select("a").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](Setting up home) | entry:setup",
                "[x](setting up home) | entry:setup",
                "[x](entry:Setting up home) | entry:setup",
                "[x](Setting%20up%20home) | entry:setup",
                "[x](<Setting up home>) | entry:setup",
                "[x](setup) | entry:setup",
                "[x](offer/setup.html) | entry:setup",
                "[x](../offer/homes-first.md#why) | entry:homes-first#why",
                "[x](#Who can ask) | #who-can-ask",
                "[x](Who can ask) | #who-can-ask",
                "[x](#who_can_ask) | #who-can-ask",
                "[x](#Who-Can-Ask) | #who-can-ask",
                "[x](#überblick) | #uberblick",
                "[x](Überblick) | #uberblick",
                "[x](Quorum rules) | #quorum",
                "[x](my form.pdf) | media:my form.pdf",
                "[x](media/My Form.PDF) | media:My Form.PDF",
                "[x](form.pdf#page=2) | media:form.pdf#page=2",
                "[x](tel:01632 960 000) | tel:01632960000",
                "[x](sms:07700 900120) | sms:07700900120",
                "[x](sms:+447700900120?body=I%20need%20help) | sms:+447700900120?body=I%20need%20help",
                "[x](mailto:a@b.uk?subject=A question) | mailto:a@b.uk?subject=A%20question",
                "[x](www.example.org) | https://www.example.org",
                "[x](example.gov.uk/form) | https://example.gov.uk/form"
            })
    void aLinkLeadsWhereItsWordsSay(String link, String address) {
        assertThat(addresses(
                        "## Who can ask\n\nWords " + link + " here.\n\n## Überblick\n\n## Quorum rules {#quorum}\n"))
                .containsExactly(address);
        assertThat(out.sorted()).isEmpty();
    }

    @Test
    void aFileIsLookedForWithoutThePlaceInIt() {
        assertThat(prose("[x](form.pdf#page=2)").links())
                .extracting(Prose.Link::target)
                .containsExactly("media:form.pdf");
    }

    @Test
    void aPictureMayHaveABlankInItsName() {
        Prose prose = prose("![A door](front door.jpg)");
        assertThat(Jsoup.parseBodyFragment(prose.html()).select("img").eachAttr("src"))
                .containsExactly("media:front door.jpg");
    }

    @Test
    void wordsThatNameTwoThingsAreAskedFor() {
        assertThat(addresses("## Opening hours\n\n[x](hours) [y](Opening%20hours)\n"))
                .doesNotContain("entry:hours");
        assertThat(out.sorted())
                .extracting(Diagnostic::hint)
                .contains("write entry:hours for the entry, or #opening-hours for the heading of this text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](setting up hom) | did you mean [words](entry:setup)?",
                "[x](setting-up-hom) | did you mean [words](entry:setup)?"
            })
    void wordsThatNameNothingAreTold(String link, String cure) {
        assertThat(addresses("Words " + link)).isEmpty();
        assertThat(out.sorted()).extracting(Diagnostic::hint).containsExactly(cure);
    }

    @Test
    void wordsInBracketsThatAreLikeNothingAreWords() {
        assertThat(prose("See [sic](page 5) here.").html()).contains("[sic](page 5) here.");
        assertThat(out.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a_b_c?x=1&y=2. | https://example.org/a_b_c?x=1&y=2",
                "(www.example.org/a_(b)) | https://www.example.org/a_(b)",
                "Ask team@example.org, please. | mailto:team@example.org",
                "**https://example.org** | https://example.org",
                "HTTP://Example.org/A! | HTTP://Example.org/A",
                "“www.example.org” | https://www.example.org"
            })
    void anAddressAmongWordsIsALinkWithTheSameWords(String text, String address) {
        Prose prose = prose(text);
        Element body = Jsoup.parseBodyFragment(prose.html()).body();
        assertThat(body.select("a").eachAttr("href")).containsExactly(address);
        assertThat(body.text()).isEqualTo(text.replace("**", ""));
        assertThat(out.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`https://example.org`",
                "```\nhttps://example.org\n```",
                "user@host and @handle and a@b",
                "not-www.example.org",
                "https:// and www. alone",
                "http://localhost"
            })
    void whatIsNoAddressOrIsCodeIsNoLink(String text) {
        assertThat(addresses(text)).isEmpty();
    }

    @Test
    void aLinkWithAnAddressForWordsIsOneLink() {
        assertThat(addresses("[https://example.org](https://example.org) <https://example.org>"))
                .hasSize(2);
    }

    @Test
    void aHeadingKeepsItsId() {
        Prose prose = prose("## See www.example.org\n");
        assertThat(prose.headings()).extracting(Prose.Heading::id).containsExactly("see-www-example-org");
    }

    @Test
    void anAddressInALineIsALinkToo() {
        Prose line = new Markdown().inline(new SourceFile("page.md", "Ask www.example.org for it").whole(), out);
        assertThat(line.html()).contains("<a href=\"https://www.example.org\">www.example.org</a>");
    }
}
