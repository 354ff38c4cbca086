package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** The EPUB: sound by the standard's own checker, with all words, ways, pictures and languages, and the same bytes each time. */
class EbookTest {
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            council: {name: Test council}
            languages: [%s]
            base-url: https://test.example
            updated: 2026-11-01
            editions: {strategy: no, offer: no, areas: no, pledges: no, epub: yes}
            help: {contact: team}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123, email: team@test.example}
            -- media.yaml --
            - {file: house.svg, alt: A house}
            -- media/house.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>
            -- areas.yaml --
            - {id: house, title: A home}
            -- offer/grant.md --
            ---
            title: Grant & more
            areas: [house]
            basis: statutory
            contact: team
            amount: {up-to: 30, per: week}
            how: [Ask us.]
            ---
            Words with a [link](entry:house) and a picture.

            ![A house](media:house.svg)

            | A | B |
            |---|---|
            | 1 | 2 |
            -- explainers/guide.md --
            ---
            title: A guide
            ---
            Some words[^1].

            [^1]: A note.
            """;

    @TempDir
    Path temp;

    @Test
    void theStandardsOwnCheckerFindsNothing() throws Exception {
        for (String language : new String[] {"en", "ar"}) {
            Path book = build(SITE.formatted(language), language);
            DefaultReportImpl report = new DefaultReportImpl(book.getFileName().toString(), null, true);
            new EpubCheck(book.toFile(), report).doValidate();
            assertThat(report.getErrorCount() + report.getFatalErrorCount() + report.getWarningCount())
                    .as(language)
                    .isZero();
        }
    }

    @Test
    void itHoldsThePagesWaysPicturesAndWhatItSaysAboutItself() throws Exception {
        Map<String, String> files = files(build(SITE.formatted("en"), "en"));
        assertThat(files.keySet().iterator().next()).isNotEmpty();
        String all = String.join("\n", files.values());
        assertThat(all).contains("Words with a", "A note.", "Care team", "<dc:language>en</dc:language>");
        assertThat(files.get("EPUB/package.opf"))
                .contains("schema:accessMode\">visual", "alternativeText", "image/svg+xml", "2026-11-01T00:00:00Z");
        assertThat(Jsoup.parse(files.get("EPUB/nav.xhtml"))
                        .select("nav")
                        .first()
                        .select("a")
                        .eachText())
                .contains("Grant & more", "A guide");
        assertThat(all).doesNotContain("class=\"web-only\"", "<script", "address-code");
        assertThat(files(build(SITE.formatted("ar"), "ar")).get("EPUB/package.opf"))
                .contains("page-progression-direction=\"rtl\"", "<dc:language>ar</dc:language>");
    }

    @Test
    void itHasACoverForAShelfAndSaysWhoCanReadIt() throws Exception {
        Path book = build(SITE.formatted("en"), "en");
        Document about = Jsoup.parse(files(book).get("EPUB/package.opf"), Parser.xmlParser());
        Element cover = about.selectFirst("item[properties=cover-image]");
        assertThat(cover.attr("media-type")).isEqualTo("image/png");
        assertThat(about.selectFirst("meta[name=cover]").attr("content")).isEqualTo(cover.id());
        assertThat(about.select("meta[property=schema:accessibilitySummary]").text())
                .contains("read aloud", "No machine can tell");
        BufferedImage picture;
        try (ZipFile zip = new ZipFile(book.toFile())) {
            picture = ImageIO.read(zip.getInputStream(zip.getEntry("EPUB/" + cover.attr("href"))));
        }
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth()).isGreaterThan(1000);
        assertThat(ink(picture)).as("the title is on it").isGreaterThan(5_000);
    }

    /** How many pixels are nearly black. */
    private static long ink(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) & 0xff)
                .filter(blue -> blue < 60)
                .count();
    }

    @Test
    void theSameBookHasTheSameBytesAndStandsOnThePageOfFormats() throws Exception {
        byte[] first = Files.readAllBytes(build(SITE.formatted("en"), "en"));
        assertThat(Files.readAllBytes(build(SITE.formatted("en"), "en-again"))).isEqualTo(first);
        assertThat(new String(first, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out-en/formats.html")))
                        .select("a[href=documents/whole.epub]")
                        .attr("type"))
                .isEqualTo("application/epub+zip");
    }

    private Path build(String site, String name) throws Exception {
        Path content = SiteText.parse(site).writeTo(temp.resolve("content-" + name));
        Path out = temp.resolve("out-" + name);
        BuildReport report =
                Build.run(Requests.ownDate(content, out, null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        return out.resolve("documents/whole.epub");
    }

    private static Map<String, String> files(Path book) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                files.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
