package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.browser.Chromium.View;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;
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

    /** The law of {@code FormLawTest}, by a browser: one line of words is changed, and nothing else of its file. */
    @Test
    void twentyLinesAreChangedEachAloneAndTheContentStaysSound() throws IOException {
        Path content = folder.resolve("content");
        List<EntrySource> all =
                EntrySource.read(content, "content", new ReadBefore()).entries();
        Random random = new Random(20261201);
        for (int edit = 0; edit < 20; edit++) {
            EntrySource entry = all.get(random.nextInt(all.size()));
            open("-/edit/entry?name=" + entry.name());
            Path file = folder.resolve(entry.file());
            List<String> before = Files.readAllLines(file);
            String changed = chromium.text("const all = Array.from(document.querySelectorAll('form input[type=text]'))"
                    + ".filter(each => each.value.includes(' ') && !each.readOnly && !/[0-9@+]/.test(each.value));"
                    + "if (all.length == 0) return '';"
                    + "const one = all[" + random.nextInt(1000) + " % all.length];"
                    + "one.value = one.value.replace(' ', ' indeed '); const name = one.name + ': ' + one.value;"
                    + "document.querySelector('.save button').click(); return name");
            if (changed.isEmpty()) {
                edit--;
                continue;
            }
            String name = entry.file() + " " + changed;
            Patience.await(() -> chromium.text("return document.body.innerText").contains("Saved."));
            List<String> after = Files.readAllLines(file);
            assertThat(after).as(name).hasSameSizeAs(before);
            assertThat(IntStream.range(0, after.size())
                            .filter(line -> !after.get(line).equals(before.get(line)))
                            .mapToObj(after::get))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains(" indeed ");
        }
        open("index.html");
        assertThat(chromium.text("return document.getElementById('strategypress-preview').dataset.mistakes"))
                .isEqualTo("0");
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
    void theFrameOfTheTextIsMarkedWhileTheFocusIsInIt() {
        String outline = "return getComputedStyle(document.querySelector('iframe')).outlineStyle";
        open("-/edit/entry?name=setting-up-home");
        chromium.script("document.querySelector('iframe').contentWindow.focus()");
        Patience.await(() -> chromium.text(outline).equals("solid"));
        chromium.script("document.querySelector('#f-title').focus()");
        Patience.await(() -> chromium.text(outline).equals("none"));
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
