package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.browser.Chromium.View;
import org.strategypress.form.Editor;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import org.strategypress.preview.PreviewServer;

/** An editor finds an entry, changes it by its form and sees it on its page; axe-core finds no fault in the forms. */
@BrowserTest
class EditorTest {
    private static final Path SAMPLE = Path.of("content");

    @TempDir
    Path folder;

    private final Chromium chromium;
    private PreviewServer server;

    EditorTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void serve() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(SAMPLE.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        LocalDate day = LocalDate.of(2026, 11, 26);
        server = new PreviewServer(
                () -> new BuildRequest(content, folder.resolve("out"), null, null, day, day, false, false, false, null),
                0,
                PlaceLinks.COPIED,
                new Editor(content, () -> day),
                findings -> {});
    }

    @AfterEach
    void end() throws IOException {
        chromium.open("about:blank");
        server.close();
    }

    private void open(String path) {
        chromium.open(server.address() + path);
    }

    @Test
    void aChangeIsMadeByItsFormAndSeenOnThePage() throws IOException {
        open("-/edit/");
        chromium.script("document.querySelector('#q').value = 'setting up'");
        chromium.script("document.querySelector('.search button').click()");
        Patience.await(() -> chromium.text("return location.search").contains("setting"));
        chromium.script("document.querySelector('.entries a').click()");
        Patience.await(() ->
                chromium.text("return document.querySelector('h1').innerText").startsWith("Setting up"));
        chromium.script("document.querySelector('#f-title').value = 'A grant for your first home'");
        chromium.script("document.querySelector('.save button').click()");
        Patience.await(() -> chromium.text("return document.body.innerText").contains("Saved."));
        assertThat(Files.readString(folder.resolve("content/offer/setting-up-home.md")))
                .contains("title: A grant for your first home\n");
        chromium.script(
                "Array.from(document.querySelectorAll('main a')).find(a => a.innerText == 'See its page').click()");
        Patience.await(() ->
                chromium.text("return document.querySelector('h1').innerText").contains("A grant for your first home"));
    }

    @Test
    void aTextIsShownWhileItIsWritten() {
        String shown = "return document.querySelector('iframe').contentDocument.body.innerText";
        open("-/edit/entry?name=setting-up-home");
        Patience.await(() -> chromium.text(shown).contains("Second-hand"));
        String steps = chromium.text("return String(history.length)");
        chromium.script("const f = document.querySelector('#f-body'); f.value = '## New words';"
                + " f.dispatchEvent(new Event('input'))");
        Patience.await(() -> chromium.text(shown).equals("New words"));
        assertThat(chromium.text("return String(history.length)")).isEqualTo(steps);
        chromium.script("document.querySelector('#f-body').value = 'Other words'");
        chromium.script("document.querySelector('[formtarget=shown]').click()");
        Patience.await(() -> chromium.text(shown).equals("Other words"));
        assertThat(chromium.text("return document.querySelector('#f-body').value"))
                .isEqualTo("Other words");
    }

    @Test
    void noFaultInTheForms() {
        for (String path : List.of(
                "-/edit/",
                "-/edit/entry?name=setting-up-home",
                "-/edit/entry?name=setting-up-home.ar",
                "-/edit/entry?name=leaving-care-duty",
                "-/edit/entry?name=nothing")) {
            open(path);
            chromium.script("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            for (View view : List.of(View.DESKTOP, View.PHONE_DARK)) {
                chromium.look(view);
                assertThat(chromium.faults()).as("%s %s", path, view).isEmpty();
            }
            assertThat(chromium.text("const e = document.documentElement; return e.scrollWidth - e.clientWidth"))
                    .as("%s: pixels wider than a phone", path)
                    .isEqualTo("0");
        }
    }
}
