package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.browser.Chromium.View;

/**
 * The first hour of somebody who has never seen the program, on a laptop without Java: with the archive that the profile
 * "image" makes, unpacked, and no Java on the path. Pictures of the screens are left in {@code target/newcomer}. Without the
 * archive it is skipped; with IMAGE_REQUIRED=true in the environment it fails instead.
 */
@BrowserTest
class NewcomerIT {
    private static final Path ARCHIVE = Path.of("target/strategypress-linux-"
            + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64") + ".tar.gz");
    private static final Path PICTURES = Path.of("target/newcomer");
    private static final String ROLE = "Head of Leaving Care";
    private static final int MINUTES = 15;

    /** What the launcher calls: of a usual system's commands no more, and no java. */
    private static final List<String> COMMANDS =
            List.of("sh", "dirname", "readlink", "cksum", "mkdir", "mktemp", "cat", "find", "mv", "rm", "tail", "tr");

    @TempDir
    Path folder;

    private final Chromium chromium;
    private Path program;
    private Path work;

    NewcomerIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void unpack() throws Exception {
        boolean there = Files.isRegularFile(ARCHIVE);
        if (!there && Boolean.parseBoolean(System.getenv("IMAGE_REQUIRED"))) {
            throw new IllegalStateException("IMAGE_REQUIRED is true, but there is no " + ARCHIVE);
        }
        assumeTrue(there, "mvn -P image package makes " + ARCHIVE);
        Path home = Files.createDirectories(folder.resolve("My programs"));
        Process tar = new ProcessBuilder("tar", "-xzf", ARCHIVE.toAbsolutePath().toString())
                .directory(home.toFile())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        program = home.resolve("strategypress/strategypress");
        work = Files.createDirectories(folder.resolve("My documents/Local offer"));
        Path commands = Files.createDirectories(folder.resolve("commands"));
        for (String name : COMMANDS) {
            Path place = Stream.of("/usr/bin", "/bin")
                    .map(each -> Path.of(each, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Path command = commands.resolve(name);
            Files.writeString(command, "#!/bin/sh\nexec " + place + " \"$@\"\n");
            assertThat(command.toFile().setExecutable(true)).isTrue();
        }
        Files.createDirectories(PICTURES);
    }

    private Process start(Path out, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("commands").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LANG", "C.UTF-8");
        return builder.start();
    }

    /** Types a command that must end well, and gives what it says. */
    private String type(String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("said.txt");
        Process process = start(out, words);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out);
        assertThat(process.exitValue()).as("%s: %s", List.of(words), said).isZero();
        return said;
    }

    private String text() {
        return chromium.text("return document.body.innerText");
    }

    /** Keeps a picture of the screen, and asks that nobody is shut out of it. */
    private void look(String name) throws IOException {
        chromium.look(View.DESKTOP);
        Files.write(PICTURES.resolve(name + ".png"), chromium.picture());
        assertThat(chromium.faults()).as(name).isEmpty();
    }

    /** Writes into the field that a label names. */
    private void fill(String label, String words) {
        chromium.script("""
                const label = [...document.querySelectorAll('label')].find(l => l.textContent.trim().startsWith(arguments[0]));
                const field = document.getElementById(label.htmlFor);
                for (let e = field; e; e = e.parentElement) { if (e.tagName === 'DETAILS') { e.open = true; } }
                field.focus();
                field.value = arguments[1];
                """, label, words);
    }

    private void choose(String label) {
        chromium.script("""
                [...document.querySelectorAll('label')].find(l => l.textContent.trim().startsWith(arguments[0])).click();
                """, label);
    }

    /** Presses the button that says so, and waits for the page behind it. */
    private void press(String words) {
        chromium.script("""
                document.documentElement.dataset.old = 'yes';
                [...document.querySelectorAll('button')].find(b => b.innerText.trim() === arguments[0]).click();
                """, words);
        Patience.await(() -> "true"
                .equals(chromium.text("return String(document.readyState === 'complete'"
                        + " && !document.documentElement.dataset.old)")));
    }

    @Test
    void fromNothingToAPublicationThatWasApprovedAndProved() throws Exception {
        assertThat(type("--version")).startsWith("strategypress ").contains("started by its launcher");
        assertThat(type("init", ".", "--name", "Growing up here", "--council", "Ourshire Council", "--with", "offer"))
                .contains("content/site.yaml", "strategypress edit --open");
        Path out = folder.resolve("edit.txt");
        Process edit = start(out, "edit");
        try {
            Patience.await(() -> lines(out).stream().anyMatch(line -> line.startsWith("http://")));
            String address = lines(out).stream()
                    .filter(line -> line.startsWith("http://"))
                    .findFirst()
                    .orElseThrow();
            atTheForms(address);
        } finally {
            chromium.open("about:blank");
            edit.destroy();
            assertThat(edit.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        type("approve", "--all", "--by", ROLE);
        type("build", "--approved-only");
        Path page = work.resolve("site-output/offer/help-with-a-bike.html");
        assertThat(page).content().contains("Help with a bike", "£250").doesNotContain(ROLE);
        assertThat(work.resolve("site-output/offer/first-offer.html")).doesNotExist();
        assertThat(work.resolve("site-output/documents/whole.pdf")).isNotEmptyFile();
        type("publish", "--to", "to the web team.zip");
        assertThat(type("prove", "to the web team.zip")).contains("files are as they were built");
    }

    private void atTheForms(String address) throws IOException {
        chromium.open(address);
        Patience.await(() -> text().contains("All entries"));
        look("1-all-entries");
        chromium.script("document.querySelector('details.more').open = true");
        chromium.script("document.getElementById('kind').value = 'offer'");
        fill("Its title", "Help with a bike");
        look("2-begin");
        press("Begin");
        assertThat(text()).contains("Begun.");
        look("3-begun");
        choose("Employment");
        fill("Basis", "discretionary");
        fill("Summary", "You can get £250 towards a bike.");
        fill("Up to", "lots of money");
        chromium.script(
                "document.getElementById('f-body').value = 'A bike takes you to work.\\n\\n## How to ask\\n\\n- Ring us.'");
        press("Save");
        Patience.await(() -> text().contains("To be mended"));
        look("4-a-mistake");
        assertThat(text()).contains("Amount");
        chromium.script("document.querySelector('.findings a').click()");
        fill("Up to", "250");
        fill("Draft", "no");
        look("5-mended");
        press("Save");
        Patience.await(() -> !text().contains("To be mended"));
        fill("Role of who approves", ROLE);
        press("Approve");
        assertThat(text()).contains("Approved, and written into the file.");
        look("6-approved");
        chromium.script("[...document.querySelectorAll('main a')].find(a => a.innerText === 'See its page').click()");
        Patience.await(() -> text().contains("A bike takes you to work."));
        look("7-its-page");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
