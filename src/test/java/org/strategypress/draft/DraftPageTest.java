package org.strategypress.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.output.OutputFile;

class DraftPageTest {
    private static final String PAGE = "<!doctype html>\n"
            + "<html lang=\"en\" dir=\"ltr\">\n"
            + "<head>\n"
            + "<title>Home &amp; away</title>\n"
            + "</head>\n"
            + "<body class=\"a\">\n"
            + "<header><a class=\"skip\" href=\"#main\">Skip</a></header>\n"
            + "</body>\n"
            + "</html>\n";

    private static String marked(String path, String html) {
        return new DraftPage(path).mark(html);
    }

    @Test
    void theBarIsTheFirstThingOfThePageAndAllElseStaysAsItWas() {
        String marked = marked("offer/home.html", PAGE);
        assertThat(marked)
                .contains("<body class=\"a\"><aside class=\"draft\" aria-label=\"Draft\"><p>This is a draft."
                        + " It may still change.</p></aside>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<link rel=\"stylesheet\" href=\"../assets/draft.css\"></head>");
        assertThat(marked.replaceAll("<aside.*</aside>|<meta name=\"robots\"[^>]*>|<link[^>]*draft.css\">", ""))
                .isEqualTo(PAGE);
        assertThat(marked("index.html", PAGE)).contains("href=\"assets/draft.css\"");
    }

    @Test
    void thePageIsMarkedInItsLanguageAndOtherwiseInEnglishThatSaysSo() {
        assertThat(marked("a.html", PAGE.replace("lang=\"en\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"")))
                .contains("<aside class=\"draft\" aria-label=\"مسودة\"><p>هذه مسودة");
        assertThat(marked("a.html", PAGE.replace("\"en\"", "\"cy\"")))
                .contains("aria-label=\"Draft\" lang=\"en\" dir=\"ltr\"><p>This is a draft.");
    }

    @Test
    void openDataIsNoneOfADraftAndNoLinkLeadsToIt() throws Exception {
        String page = PAGE.replace("<title>", "<link rel=\"alternate\" href=\"../data/publication.json\"><title>")
                .replace(
                        "</body>",
                        "<a href=\"../data/offer.csv\" download>Offer</a><a href=\"../data/\">Data</a></body>");
        assertThat(marked("offer/home.html", page))
                .doesNotContain("publication.json")
                .contains("</header>\nOffer<a href=\"../data/\">Data</a></body>");
        assertThat(DraftEdition.of(List.of(
                        OutputFile.text("data/index.html", OutputFile.Role.PAGE, PAGE),
                        OutputFile.text("data/offer.csv", OutputFile.Role.FEED, "a,b"))))
                .extracting(OutputFile::path)
                .containsExactly("data/index.html", "assets/draft.css");
    }

    @Test
    void anotherWordToSearchEnginesGoes() {
        assertThat(marked("a.html", PAGE.replace("<title>", "<meta name=\"robots\" content=\"all\"><title>")))
                .containsOnlyOnce("name=\"robots\"")
                .contains("content=\"noindex\"");
    }

    @Test
    void whatIsForServersIsLeftOutAndAnEarlierPublicationStays() throws Exception {
        List<OutputFile> marked = DraftEdition.of(List.of(
                OutputFile.text("index.html", OutputFile.Role.PAGE, PAGE),
                OutputFile.text("archive/2023/index.html", OutputFile.Role.PAGE, PAGE),
                OutputFile.text("_headers", OutputFile.Role.FEED, "x"),
                OutputFile.text("hosting/nginx.conf", OutputFile.Role.FEED, "x"),
                OutputFile.text("index.html.gz", OutputFile.Role.FEED, "x"),
                OutputFile.text("sitemap.xml", OutputFile.Role.FEED, "x")));
        assertThat(marked)
                .extracting(OutputFile::path)
                .containsExactly("index.html", "archive/2023/index.html", "assets/draft.css");
        assertThat(new String(marked.get(1).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(PAGE);
        assertThat(DraftEdition.first(marked)).isEmpty();
    }
}
