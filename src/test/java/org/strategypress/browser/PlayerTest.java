package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.picture.Sounds;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;

/** A browser plays films and sounds under the headers that are ready in {@code hosting/}, with their captions, with no script. */
@BrowserTest
class PlayerTest {
    private static final String LOADED = "const e = document.querySelector('%s');"
            + "return e.error ? 'error ' + e.error.message : String(e.readyState > 0)";

    @TempDir
    Path temp;

    private final Chromium chromium;

    @SuppressWarnings("NullAway.Init") // before each test
    private LoopbackServer server;

    PlayerTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void site() throws Exception {
        Path content = temp.resolve("content");
        Files.createDirectories(content.resolve("media"));
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("site.yaml"), "name: Test council\n");
        Files.writeString(content.resolve("media.yaml"), """
                - {file: The film.webm, captions: film.vtt, transcript: A grey square.}
                - {file: tone.wav, transcript: A tone.}
                """);
        Files.writeString(
                content.resolve("pages/films.md"),
                "---\ntitle: Films\n---\n![A film](<The film.webm>)\n\n![A tone](tone.wav)\n");
        Files.write(content.resolve("media/The film.webm"), Sounds.webm());
        Files.write(content.resolve("media/tone.wav"), Sounds.wave(2));
        Files.writeString(
                content.resolve("media/film.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nNobody says anything.\n");
        Path out = temp.resolve("out");
        Build.run(Requests.website(content, out, null, LocalDate.of(2026, 11, 25)), BuildProgress.SILENT);
        String nginx = Files.readString(out.resolve("hosting/nginx.conf"));
        int at = nginx.indexOf("default-src");
        server = new LoopbackServer(out, "/care/", nginx.substring(at, nginx.indexOf('"', at)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void filmsAndSoundsLoadAndShowTheirCaptions() throws Exception {
        chromium.open(server.address("pages/films.html"));
        assertThat(chromium.text("return document.querySelector('video').readyState"))
                .as("nothing is fetched before a reader asks")
                .isEqualTo("0");
        chromium.script("document.querySelectorAll('video, audio').forEach(e => { e.preload = 'auto'; e.load(); });"
                + "document.querySelector('video').textTracks[0].mode = 'showing'");
        for (String player : List.of("video", "audio")) {
            Patience.await(() -> !chromium.text(LOADED.formatted(player)).equals("false"));
            assertThat(chromium.text(LOADED.formatted(player))).as(player).isEqualTo("true");
        }
        Patience.await(() -> chromium.text("return document.querySelector('track').readyState")
                .equals("2"));
        assertThat(chromium.text("return document.querySelector('video').textTracks[0].cues[0].text"))
                .isEqualTo("Nobody says anything.");
        assertThat(chromium.said()).isEmpty();
        assertThat(chromium.faults()).isEmpty();
    }

    @Test
    void theKeyboardReachesAndPlaysThem() throws Exception {
        chromium.open(server.address("pages/films.html"));
        assertThat(chromium.text("const e = document.querySelector('audio'); e.focus();"
                        + "return document.activeElement === e && e.controls && e.tabIndex >= 0"))
                .isEqualTo("true");
    }
}
