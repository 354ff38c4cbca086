package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.browser.Chromium.View;

/** Pictures of odd sizes: whole on one screen, in their own shape, and to be opened where a page shows them smaller. */
@BrowserTest
class LargePicturesTest {
    private static final View SIDEWAYS = new View(640, 360, false);
    private static final List<View> VIEWS = List.of(View.PHONE, new View(1280, 800, false), SIDEWAYS);
    private static final String FILES = """
            -- pages/t.md --
            ---
            title: Pictures
            ---
            ![A tower](tall.png)

            ![A wall](wide.png)

            ![A door](small.png)

            [![A wall with a door](wide.png)](https://www.example.org/)
            -- media.yaml --
            - {file: tall.png, alt: A tower}
            - {file: wide.png, alt: A wall}
            - {file: small.png, alt: A door}
            """;

    private final Chromium chromium;
    private WrittenSite site;

    @TempDir
    private Path temp;

    LargePicturesTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void build() throws Exception {
        site = WrittenSite.of(
                temp,
                FILES,
                Map.of(
                        "tall.png", WrittenSite.picture(200, 2400),
                        "wide.png", WrittenSite.picture(2400, 200),
                        "small.png", WrittenSite.picture(300, 200)));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void noneIsTallerThanTheScreenOrDistorted() {
        for (View view : VIEWS) {
            chromium.look(view);
            chromium.open(site.address("pages/t.html"));
            Patience.await(() -> Boolean.TRUE.equals(chromium.script("document.querySelectorAll('main img')"
                    + ".forEach(i => i.loading = 'eager'); return [...document.querySelectorAll('main img')]"
                    + ".every(i => i.complete)")));
            assertThat(chromium.text("return [...document.querySelectorAll('main img')].filter(i => {"
                            + " const r = i.getBoundingClientRect();"
                            + " const stretched = Math.abs(r.width / r.height - i.naturalWidth / i.naturalHeight) > .1;"
                            + " return r.height > innerHeight || r.right > document.documentElement.clientWidth"
                            + " || stretched && getComputedStyle(i).objectFit !== 'contain' }).map(i => i.alt).join()"))
                    .as("%s", view)
                    .isEmpty();
        }
    }

    @Test
    void whatIsLargerThanShownLeadsToItsFileAndSaysSo() {
        chromium.look(View.PHONE);
        chromium.open(site.address("pages/t.html"));
        assertThat(chromium.script("return [...document.querySelectorAll('main a.large')].map(a => a.innerText.trim()"
                        + " + ': ' + a.firstChild.alt + ' ' + (a.href === a.firstChild.src)"
                        + " + (a.lastChild.getBoundingClientRect().top"
                        + " >= a.firstChild.getBoundingClientRect().bottom))"))
                .isEqualTo(List.of("See it large: A tower truetrue", "See it large: A wall truetrue"));
        chromium.script("document.querySelectorAll('a.large')[1].click()");
        Patience.await(() -> chromium.address().endsWith(".png"));
        assertThat(chromium.text("return document.images[0].naturalWidth")).isEqualTo("2400");
    }
}
