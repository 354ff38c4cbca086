package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** What is shown at a desk: in two languages, each line with a fact behind it, and no sentence of law that no speaker has read. */
class ScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            council: {name: Test council}
            languages: [en, ar]
            base-url: https://test.example
            editions: {whole: no, strategy: no, offer: no, areas: no, %s}
            help: {contact: team, advocacy: voice}
            use: [eligible]
            %s
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123, hours-words: Mondays}
            - {id: night, title: Night team, phone: 01632 960999, kind: emergency}
            - {id: voice, title: Your voice, phone: 01632 960124}
            -- areas.yaml --
            - {id: life, title: Life}
            -- offer/bed.md --
            ---
            title: A safe bed
            areas: [life]
            basis: statutory
            legal: Housing Act 1996, Part 7
            contact: night
            ---
            Words.
            -- offer/bed.ar.md --
            ---
            title: سرير آمن
            ---
            كلمات.
            -- offer/gift.md --
            ---
            title: A gift
            areas: [life]
            basis: discretionary
            contact: team
            ---
            Words.
            -- offer/plan.md --
            ---
            title: A plan
            areas: [life]
            basis: statutory
            legal: Children Act 1989, section 23E
            contact: voice
            ---
            Words.
            """;

    @TempDir
    Path temp;

    @Test
    void eachLineStandsInBothLanguagesSideBySide() throws Exception {
        build("", "");
        Document page = page("screen.ar.html");
        Elements lines = page.select(".shown .pair");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.child(0).attr("lang")).isEqualTo("en");
            assertThat(line.child(0).attr("dir")).isEqualTo("ltr");
        });
        assertThat(texts(lines, 0))
                .contains(
                        "I am a care leaver, or I am still in care.",
                        "My council is Test council.",
                        "I speak Arabic. Please find an interpreter for me.");
        assertThat(line(lines, "I speak Arabic").child(1).text()).contains("العربية");
        assertThat(line(lines, "A safe bed").child(1).text()).isEqualTo("سرير آمن");
        assertThat(page.select(".shown a[href^=tel:]").eachAttr("href"))
                .contains("tel:01632960123", "tel:01632960999", "tel:01632960124")
                .as("who stands at a desk is not the one to call 999")
                .doesNotContain("tel:999");
        assertThat(page.select(".shown").text())
                .contains("By law: Housing Act 1996, Part 7", "Eligible: Children Act 1989, Schedule 2, paragraph 19B")
                .doesNotContain("A gift", "A plan");
    }

    @Test
    void aLineOfLawThatNoSpeakerHasReadIsInTheMainLanguageAlone() throws Exception {
        build("", "");
        Elements unread = page("screen.ar.html").select(".shown .pair");
        String mark = "لم يراجع هذا السطر بعد شخص يتكلم هذه اللغة";
        assertThat(line(unread, "Please call these people").child(1).text()).contains(mark);
        assertThat(line(unread, "The law names").child(1).text()).contains(mark);
        assertThat(line(unread, "I am a care leaver").child(1).text()).doesNotContain(mark);
    }

    @Test
    void aReaderLiftsTheMarkOnAllPagesOfTheLanguage() throws Exception {
        build("", "read-by: [{language: ar, by: Interpreter for new arrivals, on: 2026-10-01}]");
        Document page = page("screen.ar.html");
        Elements lines = page.select(".shown .pair");
        assertThat(line(lines, "Please call these people").child(1).text()).contains("أرجو أن تتصلوا");
        assertThat(page.select("main").text())
                .contains("Interpreter for new arrivals")
                .doesNotContain("لم يراجع");
        assertThat(page("languages/ar.html").select("main").text())
                .contains("Interpreter for new arrivals")
                .doesNotContain("لم يراجع");
        assertThat(page("offer/bed.ar.html").select("main").text()).doesNotContain("لم يراجع");
    }

    @Test
    void theEditorsChooseWhatCanBePointedTo() throws Exception {
        build("", "screen: [plan]");
        assertThat(page("screen.html").select(".shown").text())
                .contains("A plan", "By law: Children Act 1989, section 23E")
                .doesNotContain("A safe bed")
                .as("the advocate stands with what they are asked for")
                .doesNotContain("I want someone to speak up for me");
    }

    @Test
    void itIsReachedFromTheLanguageAndFromTheHelpPage() throws Exception {
        build("", "");
        assertThat(page("languages/ar.html").select("main a[href=../screen.ar.html]"))
                .hasSize(1);
        assertThat(page("contacts/index.html").select("main a[href=../screen.html]"))
                .hasSize(1);
        assertThat(page("screen.html").select("a[hreflang=ar][href=screen.ar.html]"))
                .isNotEmpty();
        assertThat(page("screen.html").select(".pair")).isEmpty();
    }

    @Test
    void thePdfIsMadeWhereTheEditorsAskAndHasOnePage() throws Exception {
        build("", "");
        assertThat(temp.resolve("out/documents"))
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        some -> assertThat(some.resolve("screen-ar.pdf")).doesNotExist());
        build("screen: yes", "");
        try (PDDocument sheet =
                Loader.loadPDF(temp.resolve("out/documents/screen-ar.pdf").toFile())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
                    .contains("I speak Arabic.", "Housing Act 1996, Part 7", "01632 960999");
        }
        assertThat(page("formats.html").select("a[href^=documents/screen]").eachAttr("href"))
                .isEqualTo(List.of("documents/screen.pdf", "documents/screen-ar.pdf"));
        assertThat(page("languages/ar.html").select("a[href=../documents/screen-ar.pdf]"))
                .isNotEmpty();
    }

    @Test
    void aSiteInOneLanguageHasItOnlyWhereItsEditorsAsk() throws Exception {
        String english = SITE.replace("[en, ar]", "[en]").replaceAll("(?s)-- offer/bed.ar.md.*?كلمات.\n", "");
        build(english, "", "");
        assertThat(temp.resolve("out/screen.html")).doesNotExist();
        build(english, "screen: yes", "");
        assertThat(temp.resolve("out/screen.html")).exists();
        assertThat(temp.resolve("out/documents/screen.pdf")).exists();
    }

    private static List<String> texts(Elements lines, int side) {
        return lines.stream().map(line -> line.child(side).text()).toList();
    }

    private static Element line(Elements lines, String start) {
        return lines.stream()
                .filter(line -> line.child(0).text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(temp.resolve("out").resolve(path)));
    }

    private void build(String editions, String more) throws Exception {
        build(SITE, editions, more);
    }

    private void build(String site, String editions, String more) throws Exception {
        Path content = SiteText.parse(site.formatted(editions, more)).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
    }
}
