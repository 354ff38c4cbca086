package org.strategypress.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.output.OutputFile.Role;

class SitePublisherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path box;

    @Test
    void makesTheFolderAndWritesEveryFileWholeAndReadableForAll() throws Exception {
        Published done = publish(page("index.html", "home"), page("pledges/homes.html", "homes"));

        assertThat(done).isEqualTo(new Published(2, 0, List.of(), done.stamp()));
        assertThat(Sites.published(out())).isEqualTo(Map.of("index.html", "home", "pledges/homes.html", "homes"));
    }

    @Test
    void listsEveryFileInAManifestThatIsTheSameForTheSameSite() throws Exception {
        publish(page("b.html", "b"), new OutputFile("a/x.pdf", Role.DOCUMENT, new byte[] {1, 2, 3}));

        assertThat(out().resolve(Manifest.NAME)).hasContent("""
                {
                "format": 1,
                "tool": "strategypress 1",
                "files": [
                {"path":"a/x.pdf","role":"document","bytes":3,"sha256":"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"},
                {"path":"b.html","role":"page","bytes":1,"sha256":"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"}
                ]
                }
                """);
        assertThat(out().resolve(Manifest.JOURNAL)).doesNotExist();
    }

    @Test
    void touchesOnlyWhatChanged() throws Exception {
        publish(page("index.html", "home"), page("a.html", "one"), page("b.html", "two"));
        age();

        Published done = publish(page("index.html", "home"), page("a.html", "ONE"), page("b.html", "two"));

        assertThat(done).isEqualTo(new Published(1, 0, List.of(), done.stamp()));
        assertThat(Files.getLastModifiedTime(out().resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out().resolve("b.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out().resolve("a.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void writesNothingAtAllWhenNothingChanged() throws Exception {
        OutputFile[] site = {page("index.html", "home"), page("a.html", "one")};
        publish(site);
        age();
        List<String> changes = new ArrayList<>();

        new SitePublisher(out(), List.of(), "strategypress 1", (change, path) -> changes.add(change + " " + path))
                .publish(List.of(site));

        assertThat(changes).isEmpty();
        assertThat(Files.getLastModifiedTime(out().resolve(Manifest.NAME))).isEqualTo(LONG_AGO);
    }

    @Test
    void mendsAFileThatWasDamagedWithoutAChangeOfSizeOrDate() throws Exception {
        publish(page("index.html", "home"));
        Files.writeString(out().resolve("index.html"), "hoax");
        age();

        publish(page("index.html", "home"));

        assertThat(out().resolve("index.html")).hasContent("home");
    }

    @Test
    void removesWhatItWroteBeforeAndNoLongerHasAndTheFoldersLeftEmpty() throws Exception {
        publish(page("index.html", "home"), page("old/deep/a.html", "a"), page("kept/b.html", "b"));

        Published done = publish(page("index.html", "home"), page("kept/c.html", "c"));

        assertThat(done).isEqualTo(new Published(1, 2, List.of(), done.stamp()));
        assertThat(Sites.published(out())).containsOnlyKeys("index.html", "kept/c.html");
        assertThat(out().resolve("old")).doesNotExist();
    }

    @Test
    void leavesFilesOfOthersAndFilesThatWereChangedByHand() throws Exception {
        publish(page("index.html", "home"), page("old/a.html", "a"), page("old/b.html", "b"));
        Files.writeString(out().resolve("old/notes.txt"), "mine");
        Files.writeString(out().resolve("old/b.html"), "B");

        Published done = publish(page("index.html", "home"));

        assertThat(done).isEqualTo(new Published(0, 1, List.of("old/b.html"), done.stamp()));
        assertThat(Sites.published(out()))
                .isEqualTo(Map.of("index.html", "home", "old/notes.txt", "mine", "old/b.html", "B"));
    }

    @Test
    void putsEverythingThatAPageNeedsOnDiskBeforeThePage() throws Exception {
        publish(
                page("index.html", "1"),
                page("pledges/index.html", "1"),
                page("pledges/a.html", "1"),
                page("pledges/gone.html", "1"),
                file("sitemap.xml", Role.FEED, "1"),
                file("plan.pdf", Role.DOCUMENT, "1"),
                file("css/site.1.css", Role.ASSET, "1"));
        List<String> changes = new ArrayList<>();

        new SitePublisher(out(), List.of(), "strategypress 1", (change, path) -> changes.add(change + " " + path))
                .publish(List.of(
                        file("sitemap.xml", Role.FEED, "2"),
                        file("news.atom.xml", Role.FEED, "2"),
                        page("index.html", "2"),
                        page("pledges/index.html", "2"),
                        page("pledges/a.html", "2"),
                        page("pledges/b.html", "2"),
                        file("plan.pdf", Role.DOCUMENT, "2"),
                        file("leaflet.pdf", Role.DOCUMENT, "2"),
                        file("css/site.2.css", Role.ASSET, "2")));

        assertThat(changes.stream().filter(change -> !change.startsWith("stage")))
                .containsExactly(
                        "place .strategypress-journal.json",
                        "place css/site.2.css",
                        "place leaflet.pdf",
                        "place pledges/b.html",
                        "place news.atom.xml",
                        "place plan.pdf",
                        "place pledges/a.html",
                        "place pledges/index.html",
                        "place index.html",
                        "place sitemap.xml",
                        "place .strategypress-manifest.json",
                        "remove pledges/gone.html",
                        "remove css/site.1.css",
                        "remove .strategypress-journal.json");
    }

    @Test
    void keepsTheOldSiteWhenTheDiskIsFull() throws Exception {
        publish(page("index.html", "old"), page("gone.html", "old"));
        SitePublisher full = new SitePublisher(out(), List.of(), "strategypress 1", (change, path) -> {
            if (change.equals("stage") && path.equals("index.html")) {
                throw new IOException("No space left on device");
            }
        });

        PublishException fault = catchThrowableOfType(
                PublishException.class,
                () -> full.publish(List.of(page("index.html", "new"), page("new/a.html", "new"))));

        assertThat(fault).hasMessageContaining("No space left on device").hasMessageContaining(out().toString());
        assertThat(fault.cure()).startsWith("the site that was there is as it was");
        assertThat(Sites.published(out())).isEqualTo(Map.of("index.html", "old", "gone.html", "old"));
        assertThat(Sites.temporaries(out())).isEmpty();
    }

    @Test
    void filesCanBeReadByAWebServerWhateverTheUmask() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process child = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 077; exec \"$@\"",
                        "sh",
                        java,
                        "-cp",
                        classes,
                        Once.class.getName(),
                        out().toString())
                .redirectErrorStream(true)
                .start();

        assertThat(child.waitFor())
                .as(new String(child.getInputStream().readAllBytes(), UTF_8))
                .isZero();
        assertThat(rights("")).isEqualTo("rwxr-xr-x");
        assertThat(rights("pledges")).isEqualTo("rwxr-xr-x");
        assertThat(rights("pledges/a.html")).isEqualTo("rw-r--r--");
        assertThat(rights(Manifest.NAME)).isEqualTo("rw-r--r--");
    }

    /** Publishes one small site. */
    static final class Once {
        private Once() {}

        public static void main(String[] arguments) throws Exception {
            new SitePublisher(Path.of(arguments[0]), List.of(), "t").publish(List.of(page("pledges/a.html", "a")));
        }
    }

    private String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(out().resolve(path)));
    }

    private Published publish(OutputFile... files) throws PublishException {
        return new SitePublisher(out(), List.of(), "strategypress 1").publish(List.of(files));
    }

    private void age() throws IOException {
        for (Path file : Sites.files(out())) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private Path out() {
        return box.resolve("out");
    }

    private static OutputFile page(String path, String text) {
        return file(path, Role.PAGE, text);
    }

    private static OutputFile file(String path, Role role, String text) {
        return new OutputFile(path, role, text.getBytes(UTF_8));
    }
}
