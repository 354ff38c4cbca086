package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import org.strategypress.preview.PreviewServer;

/** An editor looks at a page in preview while files are saved: the page follows, and nothing of the editor's place is lost. */
@BrowserTest
class PreviewTest {
    private static final Path SITE = Path.of("src/test/resources/sites/thornmoor-2025/content");

    @TempDir
    Path folder;

    private final Chromium chromium;
    private PreviewServer server;
    private Path file;

    PreviewTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void serve() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(SITE.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        file = content.resolve("pages/preview-me.md");
        write("Try me", "First words.");
        LocalDate day = LocalDate.of(2026, 11, 26);
        server = new PreviewServer(
                () -> new BuildRequest(content, folder.resolve("out"), null, null, day, day, false, false, false, null),
                0,
                PlaceLinks.COPIED,
                findings -> {});
        chromium.open(server.address() + "pages/preview-me.html");
        Patience.await(() -> text().contains("First words."));
    }

    @AfterEach
    void end() throws IOException {
        chromium.open("about:blank");
        server.close();
    }

    private void write(String title, String words) throws IOException {
        Files.writeString(
                file,
                "---\ntitle: " + title + "\n---\n" + "A line of text.\n\n".repeat(60) + words + "\n\n## More\n\n"
                        + "See [the end](https://www.example.org/).\n");
    }

    private String text() {
        return chromium.text("return document.body.innerText");
    }

    @Test
    void wordsTitleAndMistakesFollowTheFileAndThePlaceStays() throws IOException {
        chromium.script("window.same = true; scrollTo(0, 400)");
        chromium.script("document.querySelector('a[href=\"https://www.example.org/\"]').focus({preventScroll: true})");
        String place = chromium.text("return String(scrollY)");
        write("Try me", "Second words.");
        Patience.await(() -> text().contains("Second words."));
        assertThat(chromium.text("return String(window.same)"))
                .as("not loaded anew")
                .isEqualTo("true");
        assertThat(chromium.text("return String(scrollY)")).isEqualTo(place);
        assertThat(chromium.text("return document.activeElement.getAttribute('href')"))
                .isEqualTo("https://www.example.org/");

        write("Another name", "Third words.");
        Patience.await(() -> chromium.text("return document.title").startsWith("Another name"));

        Files.writeString(file, "---\ntitel: Wrong\n---\nFourth words.\n");
        Patience.await(() -> chromium.text("return document.title").startsWith("(1) Another name"));
        assertThat(text()).contains("Third words.").contains("did you mean “title”?");

        write("Another name", "Fifth words.");
        Patience.await(() -> text().contains("Fifth words."));
        assertThat(chromium.text("return document.title")).startsWith("Another name");
        assertThat(text()).doesNotContain("did you mean");
    }

    @Test
    void whatIsFoldedOutStaysFoldedOutAndAPageThatIsGoneIsNotShownAsIfItWereThere() throws IOException {
        chromium.script("document.querySelector('.strategypress-bar').insertAdjacentHTML('beforebegin', '')");
        String details =
                "return String(Array.from(document.querySelectorAll('body > *:not(aside) details')).map(d => d.open))";
        chromium.script("document.querySelectorAll('details').forEach(d => { d.open = true })");
        String open = chromium.text(details);
        write("Try me", "Second words.");
        Patience.await(() -> text().contains("Second words."));
        assertThat(chromium.text(details)).isEqualTo(open);

        Files.move(file, file.resolveSibling("renamed.md"));
        Patience.await(() -> text().contains("There is no page /pages/preview-me.html now"));
        Files.move(file.resolveSibling("renamed.md"), file);
        Patience.await(() -> text().contains("Second words."));
    }

    @Test
    void theBarIsReachedByKeyboardAndShowsOtherWidths() {
        assertThat(chromium.text("const bar = document.getElementById('strategypress-preview');"
                        + "return String(Array.from(bar.querySelectorAll('a[href], button, summary'))"
                        + ".every(each => each.tabIndex >= 0 && each.getBoundingClientRect().height >= 24))"))
                .isEqualTo("true");
        chromium.script("document.querySelector('a[href$=\"width=320\"]').click()");
        Patience.await(() -> chromium.text("return document.title").endsWith("at 320 pixels"));
        Patience.await(() -> "320"
                .equals(chromium.text("const frame = document.querySelector('iframe');"
                        + "return String(frame.contentWindow.innerWidth)")));
    }

    @Test
    void aPageIsShownAsItIsPrinted() {
        String menus = "return String(Array.from(%s.querySelectorAll('nav')).some(each => each.checkVisibility()))";
        String framed = "document.querySelector('iframe').contentDocument";
        assertThat(chromium.text(menus.formatted("document"))).isEqualTo("true");
        chromium.script("document.querySelector('a[href$=\"width=print\"]').click()");
        Patience.await(() -> chromium.text("return document.title").endsWith("as it is printed"));
        Patience.await(() -> "true".equals(chromium.text("return String(!!" + framed + ".querySelector('nav'))")));
        Patience.await(() -> "false".equals(chromium.text(menus.formatted(framed))));
        assertThat(chromium.text("return String(" + framed + ".querySelector('h1').checkVisibility())"))
                .isEqualTo("true");
    }
}
