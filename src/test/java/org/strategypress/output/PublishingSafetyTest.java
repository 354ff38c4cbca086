package org.strategypress.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.output.OutputFile.Role;

/** Folders that a build must not write to, and what it must never touch. */
class PublishingSafetyTest {
    @TempDir
    Path box;

    @Test
    void refusesAFolderWithFilesOfSomeoneElseAndLeavesNoTraceThere() throws Exception {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.txt"), "mine");

        assertRefused("no build put there", page("index.html", "home"));

        assertThat(out()).isDirectoryNotContaining("glob:**/*strategypress*");
    }

    @Test
    void refusesToWriteOverAFileThatNoBuildMade() throws Exception {
        publish(page("index.html", "home"));
        Files.writeString(out().resolve("robots.txt"), "mine");

        assertRefused(
                "robots.txt was not put there by a build",
                page("index.html", "new"),
                file("robots.txt", Role.FEED, "x"));

        assertThat(Sites.published(out())).isEqualTo(Map.of("index.html", "home", "robots.txt", "mine"));
    }

    @Test
    void refusesAnOutputEqualToInsideOrAroundWhatItReads() throws Exception {
        Path content = Files.createDirectories(box.resolve("council/content"));
        Path alias = Files.createSymbolicLink(box.resolve("alias"), content);
        List<Path> unsafe = List.of(
                content,
                content.resolve("site"),
                box.resolve("council"),
                alias.resolve("x/y"),
                content.resolve("../content"));

        for (Path folder : unsafe) {
            assertThatThrownBy(() -> new SitePublisher(folder, List.of(content), "t").publish(List.of()))
                    .as(folder.toString())
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("overlaps");
        }
        new SitePublisher(box.resolve("council/content-site"), List.of(content), "t").publish(List.of());
    }

    @Test
    void refusesAPathThatIsAFile() throws Exception {
        Files.writeString(out(), "a file");

        assertRefused("is not a folder", page("index.html", "home"));
    }

    @Test
    void neverWritesThroughLinksInsideTheFolder() throws Exception {
        Path elsewhere = Files.createDirectories(box.resolve("elsewhere"));
        publish(page("index.html", "home"), page("a/b.html", "b"));
        Files.delete(out().resolve("a/b.html"));
        Files.delete(out().resolve("a"));
        Files.createSymbolicLink(out().resolve("a"), elsewhere);

        assertRefused("is a symbolic link", page("index.html", "new"), page("a/b.html", "B"));

        Files.delete(out().resolve("index.html"));
        Files.createSymbolicLink(out().resolve("index.html"), Files.writeString(box.resolve("victim"), "mine"));

        assertRefused("is a symbolic link", page("index.html", "new"));
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(box.resolve("victim")).hasContent("mine");
    }

    @Test
    void neverRemovesThroughLinksInsideTheFolder() throws Exception {
        publish(page("index.html", "home"), page("a/b.html", "b"), page("c.html", "c"));
        Path elsewhere = Files.createDirectories(box.resolve("elsewhere"));
        Files.move(out().resolve("a/b.html"), elsewhere.resolve("b.html"));
        Files.delete(out().resolve("a"));
        Files.createSymbolicLink(out().resolve("a"), elsewhere);
        Files.move(out().resolve("c.html"), box.resolve("c.html"));
        Files.createSymbolicLink(out().resolve("c.html"), box.resolve("c.html"));

        Published done = publish(page("index.html", "home"));

        assertThat(done.kept()).containsExactly("a/b.html", "c.html");
        assertThat(elsewhere.resolve("b.html")).hasContent("b");
        assertThat(box.resolve("c.html")).hasContent("c");
        assertThat(Files.exists(out().resolve("a"), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void refusesLinksInPlaceOfItsOwnFiles() throws Exception {
        for (String own : List.of(Manifest.NAME, Manifest.JOURNAL, FolderLock.NAME)) {
            Path folder = Files.createDirectories(box.resolve("out" + own));
            Path victim = Files.writeString(box.resolve("victim"), "mine");
            Files.createSymbolicLink(folder.resolve(own), victim);

            assertThatThrownBy(() -> new SitePublisher(folder, List.of(), "t").publish(List.of(page("a.html", "a"))))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("is a symbolic link");
            assertThat(victim).hasContent("mine");
        }
    }

    @Test
    void refusesAManifestThatWasEdited() throws Exception {
        Files.writeString(box.resolve("precious.html"), "mine");
        publish(page("index.html", "home"));
        String good = Files.readString(out().resolve(Manifest.NAME));
        List<String> bad = List.of(
                "",
                "{}",
                good.replace("index.html", "../precious.html"),
                good.replace("index.html", "/etc/passwd.html"),
                good.replace("]\n}", "]"),
                good.replace("\"page\"", "\"folder\""),
                good.replace("\"format\": 1", "\"format\": 2"),
                good + good);

        for (String text : bad) {
            Files.writeString(out().resolve(Manifest.NAME), text);
            assertRefused(Manifest.NAME, page("a.html", "a"));
        }
        assertThat(box.resolve("precious.html")).hasContent("mine");
    }

    @Test
    void keepsASecondBuildOut() throws Exception {
        publish(page("index.html", "home"));
        OutputFolder disk = new OutputFolder(out().toRealPath(), "out", OutputFolder.Moments.NONE);
        FolderLock other = FolderLock.take(disk);

        PublishException busy = catchThrowableOfType(PublishException.class, () -> publish(page("index.html", "new")));

        assertThat(busy).hasMessageContaining("another build is writing");
        assertThat(out().resolve("index.html")).hasContent("home");
        other.close();
        publish(page("index.html", "new"));
        assertThat(out().resolve("index.html")).hasContent("new");
    }

    @Test
    void checksAFolderWithoutWriting() throws Exception {
        SitePublisher publisher = new SitePublisher(out(), List.of(box.resolve("content")), "t");

        publisher.check();

        assertThat(out()).doesNotExist();
        Files.createDirectories(out());
        Files.writeString(out().resolve("mine.txt"), "mine");
        assertThatThrownBy(publisher::check).isInstanceOf(PublishException.class);
    }

    @Test
    void holdsTwoFilesOfOnePathForAMistakeOfTheProgram() {
        assertThatThrownBy(() -> publish(page("a.html", "1"), page("a.html", "2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> publish(page("a.html", "1"), page("a.html/b.html", "2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page("A.html", "differs in case alone")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page(".strategypress-manifest.json", "ours"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(String words, OutputFile... files) {
        PublishException refusal = catchThrowableOfType(PublishException.class, () -> publish(files));
        assertThat(refusal).as(words).isNotNull().hasMessageContaining(words);
        assertThat(refusal.cure()).isNotBlank();
    }

    private Published publish(OutputFile... files) throws PublishException {
        return new SitePublisher(out(), List.of(), "strategypress 1").publish(List.of(files));
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
