package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** Translations and Easy Read editions on a built website. */
final class EditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String CONTENT = """
            -- site.yaml --
            name: Test
            languages: [en, ar, vi]
            base-url: https://test.example
            -- contacts.yaml --
            - id: team
              title: Care team
              phone: 01632 960123
              hours: Monday to Friday
            -- offer/money.md --
            ---
            title: Money
            summary: For your first home.
            areas: [accommodation]
            basis: statutory
            legal: Children Act 1989
            amount:
              - {up-to: 3000, per: once, label: Grant}
              - {by-age: [{ages: under 18, fixed: 50}, {ages: 18 or over, fixed: 80}], per: week}
            who:
              statuses: [former-relevant, qualifying]
              situations: [asylum]
              ages: 16 or over
              living: [out-of-area]
            how: [Ask us., Make a list.]
            contact: team
            updated: 2026-10-01
            checked: 2026-10-01
            review-by: 2027-10-01
            ---
            Some words in English.
            -- statuses.yaml --
            - {id: qualifying, title: Shorter time in care, question: "Less than 13 weeks? See https://law.example/care"}
            -- areas/accommodation.vi.md --
            ---
            title: Nhà ở
            ---
            -- offer/money.ar.md --
            ---
            title: مال
            summary: لبيتك الأول.
            updated: 2026-09-01
            ---
            اتصل بالرقم 01632 960123 أو اقرأ [هذا](entry:guide).
            -- offer/money.vi.md --
            ---
            title: Tiền
            updated: 2026-10-01
            ---
            Đọc [điều này](entry:guide).
            -- offer/money.easy.md --
            ---
            title: Money for a home
            updated: 2026-10-02
            ---
            ![A house](media:house.svg)

            You can get money.

            It is for your home.

            We want you to know that you can ask us for this money at any time that you like.
            -- explainers/guide.md --
            ---
            title: A guide
            updated: 2026-10-01
            ---
            Read it.
            -- explainers/guide.ar.md --
            ---
            title: دليل
            updated: 2026-10-01
            ---
            اقرأه.
            -- media.yaml --
            - {file: house.svg, alt: A house}
            -- media/house.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>
            """;

    @TempDir
    static Path folder;

    private static BuildReport report;

    @BeforeAll
    static void build() throws Exception {
        for (String part : CONTENT.split("(?m)^-- ")) {
            if (!part.isBlank()) {
                Path file = folder.resolve("content").resolve(part.substring(0, part.indexOf(" --\n")));
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(part.indexOf('\n') + 1));
            }
        }
        report = Build.run(
                Requests.website(folder.resolve("content"), folder.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }

    /** A question may say where to read on; a tile that is a link itself leaves it out. */
    @Test
    void noLinkOfAQuestionStandsInATileOfTheFinder() throws IOException {
        Document find = page("find.html");
        assertThat(find.select("a a")).isEmpty();
        assertThat(find.select("label[for=find-status-qualifying]").text()).contains("Less than 13 weeks?");
        assertThat(find.select("label[for=find-status-qualifying] a").eachAttr("href"))
                .containsExactly("https://law.example/care");
    }

    @Test
    void aTranslationIsAPageInItsLanguageAndDirection() throws IOException {
        Document page = page("offer/money.ar.html");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("h1").text()).isEqualTo("مال");
        assertThat(page.selectFirst("#money-how").text()).isEqualTo("كيف تحصل عليه");
        assertThat(page("offer/money.vi.html").selectFirst("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void whatIsNotTranslatedStandsInEnglishAndSaysSo() throws IOException {
        Document page = page("offer/money.ar.html");
        for (String words : List.of("Ask us.", "Make a list.", "Grant", "Children Act 1989", "Care team")) {
            Element holder = page.selectFirst("main :containsOwn(" + words + ")");
            assertThat(holder).as(words).isNotNull();
            Element said = holder.closest("[lang]");
            assertThat(said.attr("lang")).as(words).isEqualTo("en");
            assertThat(said.attr("dir")).as(words).isEqualTo("ltr");
        }
        assertThat(page.text()).doesNotContain("Some words in English");
    }

    @Test
    void everyWordOfAnArabicPageIsEitherArabicOrMarkedAsAnotherLanguage() throws IOException {
        for (String path : List.of("offer/money.ar.html", "explainers/guide.ar.html", "languages/ar.html")) {
            NodeTraversor.traverse(
                    (node, depth) -> {
                        if (node instanceof TextNode text
                                && text.text().matches(".*[A-Za-z]{2}.*")
                                && text.parent().closest("title") == null) {
                            assertThat(text.parent().closest("[lang]").attr("lang"))
                                    .as(path + ": " + text)
                                    .isNotEqualTo("ar");
                        }
                    },
                    page(path));
        }
    }

    /** What the theme says on translated pages is there in each language that it knows: see messages/ar.properties. */
    @Test
    void everyWordOfTheThemeOnATranslatedPageIsTranslated() throws IOException {
        Properties english = new Properties();
        english.load(new StringReader(Files.readString(Path.of("themes/default/messages/en.properties"))));
        english.remove("notice.unreviewed.english");
        for (String path : List.of("offer/money.ar.html", "explainers/guide.ar.html", "languages/ar.html")) {
            assertThat(page(path).select("body [lang=en]").eachText())
                    .as(path)
                    .doesNotContainAnyElementsOf(english.values().stream()
                            .map(String::valueOf)
                            .filter(words -> !words.equals("English"))
                            .toList());
        }
    }

    @Test
    void readyMadeEntriesAreNamedInTheLanguage() throws IOException {
        Document page = page("offer/money.ar.html");
        assertThat(page.select("main a:containsOwn(السكن)").attr("href")).isEqualTo("../areas/accommodation.html");
        assertThat(page.select("main a:contains(ذو صلة سابقًا)").text()).isEqualTo("ذو صلة سابقًا (Former relevant)");
        assertThat(page.select("main a:contains(ذو صلة سابقًا) > [lang=en][dir=ltr]")
                        .text())
                .isEqualTo("(Former relevant)");
        assertThat(page.select("main a:containsOwn(جئت إلى هنا لأطلب اللجوء)")).hasSize(1);
    }

    @Test
    void anEditorsOwnFileWinsOverTheReadyMadeWords() throws IOException {
        assertThat(page("offer/money.ar.html").select("main a > [lang=en]").eachText())
                .contains("Shorter time in care");
        assertThat(page("offer/money.vi.html").select("main a:containsOwn(Nhà ở)"))
                .hasSize(1);
        assertThat(page("areas/accommodation.vi.html").selectFirst("h1").text()).isEqualTo("Nhà ở");
    }

    @Test
    void agesAndPlacesAreSaidInTheLanguage() throws IOException {
        Document page = page("offer/money.ar.html");
        assertThat(page.select("main .for:containsOwn(16 أو أكثر)")).hasSize(1);
        assertThat(page.select("main .amount:contains(العمر)").text())
                .isEqualTo("العمر حتى 17: £50 في الأسبوع؛ العمر 18 أو أكثر: £80 في الأسبوع");
        Element living = page.selectFirst("main :containsOwn(تسكن في مكان آخر)");
        assertThat(living.closest("[lang]").attr("lang")).isEqualTo("ar");
        assertThat(page("offer/money.html").text()).contains("16 or over", "Age under 18: £50 a week");
    }

    @Test
    void linksLeadToTheTranslationWhereThereIsOneAndElseToEnglish() throws IOException {
        assertThat(page("offer/money.ar.html").select("a[href$=explainers/guide.ar.html]"))
                .isNotEmpty();
        assertThat(page("offer/money.vi.html").select("a[href$=explainers/guide.html]"))
                .isNotEmpty();
        assertThat(page("offer/money.html").select("a[href*=guide.ar]")).isEmpty();
    }

    @Test
    void eachPageWithEditionsLeadsToTheOthers() throws IOException {
        for (String path : List.of("offer/money.html", "offer/money.ar.html", "offer/money.vi.html")) {
            Document page = page(path);
            assertThat(page.select(".langs")).as(path).isNotEmpty().allSatisfy(list -> {
                assertThat(list.select("li").eachText()).containsExactly("English", "العربية", "Tiếng Việt");
                assertThat(list.select("[aria-current]")).hasSize(1);
            });
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .as(path)
                    .containsExactly(
                            "https://test.example/offer/money.html",
                            "https://test.example/offer/money.ar.html",
                            "https://test.example/offer/money.vi.html");
        }
        assertThat(page("languages/index.html").select("main a[hreflang]").eachAttr("hreflang"))
                .containsExactly("ar", "vi");
        assertThat(page("languages/ar.html").select("main .cards a").eachText()).containsExactly("مال", "دليل");
        assertThat(page("languages/ar.html").select("section:has(#language-now) a[href=tel:999]"))
                .hasSize(1);
        assertThat(page("contacts/index.html").select(".langs li").eachText())
                .isNotEmpty()
                .containsOnly("Languages");
    }

    @Test
    void anOldTranslationSaysSoToReadersAndEditors() throws IOException {
        Document page = page("offer/money.ar.html");
        assertThat(page.select(".banner").text()).contains("تغيرت الصفحة الإنجليزية");
        assertThat(page.select(".banner a").attr("href")).isEqualTo("money.html");
        assertThat(page("offer/money.vi.html").select(".banner")).isEmpty();
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("translation-stale"))
                .extracting(
                        each -> each.where().file().path() + " " + each.where().text())
                .singleElement()
                .asString()
                .endsWith("offer/money.ar.md 2026-09-01");
    }

    @Test
    void wordsThatNoSpeakerHasReadOverSaySoInBothLanguages() throws IOException {
        assertThat(page("offer/money.ar.html").select("main > .meta").text())
                .contains("لم يراجع", "not been checked by a speaker");
        assertThat(page("offer/money.html").text()).doesNotContain("checked by a speaker");
    }

    @Test
    void figuresRunFromLeftToRightInArabic() throws IOException {
        assertThat(page("offer/money.ar.html").select("main bdi[dir=ltr]").eachText())
                .contains("01632 960123", "£3,000");
    }

    @Test
    void anEasyReadEditionShowsItsPicturesBesideItsSentencesAndLeadsBack() throws IOException {
        Document page = page("offer/money.easy.html");
        assertThat(page.select("ul.easy > li > img")).hasSize(1);
        assertThat(page.select("ul.easy > li > div > p")).hasSize(3);
        assertThat(page.select("main .acts a[href=money.html]")).hasSize(1);
        assertThat(page("offer/money.html").select("main a[href=money.easy.html]"))
                .hasSize(1);
        assertThat(page("easy-read/index.html").select("main a[href=../offer/money.easy.html]"))
                .hasSize(1);
    }

    @Test
    void aLongSentenceOfAnEasyReadEditionIsReported() {
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("easy-read-long-sentence"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("19 words", "We want you to know");
    }
}
