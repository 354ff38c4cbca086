package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.picture.Sounds;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** Films and sounds are played by the browser alone, and whoever cannot hear, see or play them has their words. */
final class PlayersTest {
    private static final String FILM = """
            - file: Our film.mp4
              captions: [film.vtt, {file: film.ar.vtt, language: ar}]
              poster: poster.svg
              transcript: |
                Amina says **hello**.

                ## Second part

                She opens a door.[^1]

                [^1]: It is blue.
            """;

    @TempDir
    Path temp;

    private Path content;
    private String site = "";

    @BeforeEach
    void media() throws Exception {
        content = temp.resolve("content");
        Files.createDirectories(content.resolve("media/sub"));
        Files.write(content.resolve("media/Our film.mp4"), Sounds.film(125));
        Files.write(content.resolve("media/sub/TONE.WAV"), Sounds.wave(3));
        Files.writeString(content.resolve("media/film.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n");
        Files.writeString(content.resolve("media/film.ar.vtt"), "\uFEFFWEBVTT\n");
        Files.writeString(
                content.resolve("media/poster.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"><path d=\"M0 0h16v9H0z\"/></svg>");
    }

    private BuildReport build(String text, String media) throws Exception {
        SiteText.parse("-- site.yaml --\nname: Test council\n" + site
                        + (media.isEmpty() ? "" : "-- media.yaml --\n" + media)
                        + "-- pages/films.md --\n---\ntitle: Films\n---\n" + text + "\n")
                .writeTo(content);
        return Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
    }

    private List<String> told(String text, String media) throws Exception {
        return build(text, media).diagnostics().stream()
                .filter(each ->
                        !each.rule().equals("no-emergency") && !each.rule().equals("unused-file"))
                .map(each -> each.rule() + ": " + each.message() + "; " + each.hint())
                .toList();
    }

    private Document page() throws Exception {
        return Jsoup.parse(Files.readString(temp.resolve("out/pages/films.html")));
    }

    @Test
    void aFilmIsPlayedWithItsCaptionsAndReadInItsWords() throws Exception {
        BuildReport report = build("""
                ## A film

                ![Amina's film](<media/Our film.mp4> "She made it.")

                - ![The tone](sub/TONE.WAV)

                ## Second part

                Words.[^1] The [same film](Our%20film.mp4).

                [^1]: A note.""", FILM);
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        var film = page().select(".player").get(0);
        assertThat(film.select("p").get(0).text()).isEqualTo("Video: Amina's film (MP4, 1 KB, 2 min 5 sec)");
        assertThat(film.select("p").get(1).text()).isEqualTo("She made it.");
        var video = film.select("video").get(0);
        assertThat(video.attr("src")).isEqualTo("../media/Our%20film.mp4");
        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.hasAttr("autoplay")).isFalse();
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.attr("poster")).startsWith("../media/poster-");
        assertThat(video.select("track").eachAttr("src")).containsExactly("../media/film.vtt", "../media/film.ar.vtt");
        assertThat(video.select("track").eachAttr("srclang")).containsExactly("en", "ar");
        assertThat(video.select("track").eachAttr("label")).containsExactly("English", "العربية");
        assertThat(film.select("details h3").text()).isEqualTo("Second part");
        assertThat(page().select(".player").get(1).select("audio").attr("src")).isEqualTo("../media/sub/TONE.WAV");
        assertThat(page().select("a:contains(same film)").text()).isEqualTo("same film (MP4, 1 KB, 2 min 5 sec)");
        assertThat(temp.resolve("out/media/Our film.mp4"))
                .hasSameBinaryContentAs(content.resolve("media/Our film.mp4"));
        assertThat(temp.resolve("out/media/film.vtt")).exists();
    }

    @Test
    void paperSaysTheSameWordsAndWhereTheFilmIs() throws Exception {
        BuildReport report = build("![Amina's film](<Our film.mp4>)", FILM);
        assertThat(report.isRefused()).isFalse();
        try (PDDocument book =
                Loader.loadPDF(temp.resolve("out/documents/whole.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(book).replace("\u200b", ""))
                    .contains(
                            "Video:",
                            "Amina's film (MP4, 1 KB, 2 min 5 sec)",
                            "Amina says",
                            "hello",
                            "It is blue.",
                            "media/Our%20film.mp4");
        }
    }

    private List<String> codesOf(Path book) throws Exception {
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage drawn = renderer.renderImageWithDPI(page, 200);
                int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
                var light = new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), pixels);
                try {
                    for (Result each : new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))) {
                        read.add(each.getText());
                    }
                } catch (NotFoundException noneOnThisPage) {
                    continue;
                }
            }
        }
        return read;
    }

    private String wordsOf(Path book) throws Exception {
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            return new PDFTextStripper().getText(document).replace("\u200b", "").replaceAll("\\s+", " ");
        }
    }

    @Test
    void paperHasACodeForAPhoneWhereEachFilmStands() throws Exception {
        site = "base-url: https://council.example/care\n";
        BuildReport report = build("""
                ![Amina's film](<media/Our film.mp4>)

                ![The tone](sub/TONE.WAV)

                The [captions](film.vtt) as a file.
                """, FILM);
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        Path book = temp.resolve("out/documents/whole.pdf");
        assertThat(codesOf(book))
                .containsExactlyInAnyOrder(
                        "https://council.example/care/media/Our%20film.mp4",
                        "https://council.example/care/media/sub/TONE.WAV");
        assertThat(wordsOf(book))
                .containsOnlyOnce("council.example/care/media/Our%20film.mp4")
                .containsOnlyOnce("council.example/care/media/sub/TONE.WAV")
                .containsOnlyOnce("council.example/care/media/film.vtt");
        assertThat(page().select("svg.code, aside.address")).isEmpty();
    }

    @Test
    void withoutAnAddressOfTheSiteOrWhereNoneAreWantedThereIsNoCode() throws Exception {
        build("![Amina's film](<Our film.mp4>)", FILM);
        assertThat(codesOf(temp.resolve("out/documents/whole.pdf"))).isEmpty();
        site = "base-url: https://council.example\neditions: {addresses: no}\n";
        build("![Amina's film](<Our film.mp4>)", FILM);
        assertThat(codesOf(temp.resolve("out/documents/whole.pdf"))).isEmpty();
        assertThat(wordsOf(temp.resolve("out/documents/whole.pdf")))
                .containsOnlyOnce("council.example/media/Our%20film.mp4");
    }

    @Test
    void aLinkOfAnEntryToAFilmPlaysIt() throws Exception {
        BuildReport report = build("""
                Words.
                -- offer/grant.md --
                ---
                title: Grant
                areas: [accommodation]
                basis: discretionary
                links: [{title: The film, address: media/Our film.mp4}]
                ---
                Words.""", FILM);
        assertThat(report.isRefused()).isFalse();
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/offer/grant.html")))
                        .select(".player video")
                        .attr("aria-label"))
                .isEqualTo("The film");
    }

    @Test
    void whoCannotHearOrSeeIsThoughtOf() throws Exception {
        assertThat(told("![Film](<Our film.mp4>)\n\n![Tone](sub/TONE.WAV)", ""))
                .containsExactly(
                        "words-of-film: the film “Our film.mp4” has no captions and no transcript, so some readers cannot"
                                + " know what is in it; add to media.yaml - file: Our film.mp4 with captions: with its"
                                + " .vtt file and transcript: with all that is said and shown",
                        "words-of-sound: the sound “sub/TONE.WAV” has no transcript, so some readers cannot know what is"
                                + " in it; add to media.yaml - file: sub/TONE.WAV with transcript: with all that is said");
        assertThat(told("![Film](<Our film.mp4>)", FILM)).isEmpty();
        assertThat(told("![Film](<Our film.mp4>)", "- {file: Our film.mp4, silent: yes, transcript: A door opens.}\n"))
                .isEmpty();
        assertThat(told("[Film](<Our film.mp4>)", "- {file: Our film.mp4, captions: film.vtt}\n"))
                .singleElement()
                .asString()
                .contains("has no transcript,", "give its entry transcript:");
    }

    @ParameterizedTest
    @CsvSource({
        "'See ![Film](<Our film.mp4>) here.', player-alone",
        "'# ![Film](<Our film.mp4>)', player-alone",
        "'[![Film](<Our film.mp4>)](https://example.org)', player-alone",
        "'![Film](film.mov)', link-not-allowed",
        "'![Form](form.pdf)', link-not-allowed",
        "'![Film](gone.mp4)', missing-file"
    })
    void whereNoneCanStandTheEditorIsTold(String text, String rule) throws Exception {
        assertThat(told(text, FILM)).anyMatch(each -> each.startsWith(rule + ": "));
    }

    @ParameterizedTest
    @CsvSource({
        "'- {file: poster.svg, decorative: yes, transcript: Words.}', not-played",
        "'- {file: sub/TONE.WAV, transcript: Words., silent: yes}', not-played",
        "'- {file: Our film.mp4, captions: film.srt}', not-captions",
        "'- {file: Our film.mp4, poster: film.vtt}', not-a-picture",
        "'- {file: Our film.mp4, captions: {file: fim.vtt}}', missing-file"
    })
    void aFieldThatCannotBeIsTold(String media, String rule) throws Exception {
        assertThat(told("Words.", media + "\n")).anyMatch(each -> each.startsWith(rule + ": "));
    }

    @ParameterizedTest
    @CsvSource({"mp4", "webm", "mp3", "m4a", "ogg", "wav", "vtt"})
    void aFileThatIsNotWhatItsNameSaysIsRefused(String ending) throws Exception {
        Files.writeString(content.resolve("media/a." + ending), "<script>alert(1)</script>");
        assertThat(told("[A](a." + ending + ")", ""))
                .anyMatch(
                        each -> each.startsWith("broken-file: “a." + ending + "”: this is not a ." + ending + " file"));
    }
}
