package org.strategypress.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A built site is handed on whole or not at all, and the one before it is a step back. */
final class HandoverTest {
    @TempDir
    Path temp;

    private Path built;
    private Path share;
    private Path archive;

    @BeforeEach
    void buildTheFirst() throws Exception {
        built = temp.resolve("built");
        share = temp.resolve("share");
        archive = temp.resolve("site.zip");
        build(Map.of("index.html", "one", "offer/home.html", "home", "media/Our Form.pdf", "form"));
    }

    private void build(Map<String, String> files) throws Exception {
        List<OutputFile> all = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((path, text) -> all.add(OutputFile.text(
                        path, path.endsWith(".html") ? OutputFile.Role.PAGE : OutputFile.Role.DOCUMENT, text)));
        new SitePublisher(built, List.of(), "test 1").publish(all);
    }

    private Handover.Done publish(Path to) throws Exception {
        return new Handover(to).publish(FinishedSite.read(built), List.of(built));
    }

    @Test
    void aFolderGetsWhatWasBuiltAndKeepsTheSiteBefore() throws Exception {
        Handover.Done first = publish(share);
        assertThat(first.changes().lines())
                .containsExactly("new      index.html", "new      media/Our Form.pdf", "new      offer/home.html");
        assertThat(first.before()).isNull();
        assertThat(LiveHashes.ofFolder(share)).isEqualTo(LiveHashes.ofFolder(built));

        build(Map.of("index.html", "two", "offer/money.html", "money", "media/Our Form.pdf", "form"));
        Handover.Done second = publish(share);
        assertThat(second.changes().lines())
                .containsExactly("new      offer/money.html", "changed  index.html", "gone     offer/home.html");
        assertThat(second.before()).isEqualTo(temp.resolve("share-before.zip"));
        assertThat(LiveHashes.ofFolder(share)).isEqualTo(LiveHashes.ofFolder(built));

        assertThat(publish(share).changes().isNone()).isTrue();
        assertThat(new Handover(share).back().changes().lines())
                .containsExactly("new      offer/home.html", "changed  index.html", "gone     offer/money.html");
        assertThat(share.resolve("index.html")).hasContent("one");
        new Handover(share).back();
        assertThat(LiveHashes.ofFolder(share)).isEqualTo(LiveHashes.ofFolder(built));
    }

    @Test
    void anArchiveHoldsTheSiteItsChecksumsAndWhatIsNew() throws Exception {
        publish(archive);
        byte[] first = Files.readAllBytes(archive);
        assertThat(publish(archive).before()).as("nothing is new").isNull();
        assertThat(Files.readAllBytes(archive)).isEqualTo(first);

        build(Map.of("index.html", "two", "offer/home.html", "home", "media/Our Form.pdf", "form"));
        assertThat(publish(archive).before()).isEqualTo(temp.resolve("site-before.zip"));
        assertThat(Files.readAllBytes(temp.resolve("site-before.zip"))).isEqualTo(first);
        assertThat(text(archive, "changes.txt")).isEqualTo("New since the archive before:\n\nchanged  index.html\n");
        assertThat(text(archive, "site/index.html")).isEqualTo("two");
        assertThat(text(archive, "SHA256SUMS"))
                .contains(Manifest.hash("two".getBytes(StandardCharsets.UTF_8)) + "  site/index.html\n")
                .contains("  site/media/Our Form.pdf\n");

        new Handover(archive).back();
        assertThat(text(archive, "site/index.html")).isEqualTo("one");
        assertThat(FinishedSite.read(temp.resolve("site-before.zip")).files()).hasSize(3);
    }

    @Test
    void theSameSiteMakesTheSameArchive() throws Exception {
        publish(archive);
        Path other = temp.resolve("other/of-another-day.zip");
        publish(other);
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(archive));
    }

    @Test
    void whatIsNotAsItWasBuiltIsNotHandedOn() throws Exception {
        Files.writeString(built.resolve("offer/home.html"), "by hand");
        assertThatThrownBy(() -> publish(share))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("offer/home.html is not as the build made it");
        assertThat(share).doesNotExist();
        Files.delete(built.resolve("index.html"));
        assertThatThrownBy(() -> publish(archive)).hasMessageContaining("index.html and 1 more are not as");
        assertThat(archive).doesNotExist();
        assertThatThrownBy(() -> FinishedSite.read(temp.resolve("nowhere")))
                .hasMessageContaining("holds no site that a build made");
    }

    @Test
    void whatSomebodyElsePutThereIsNotTouched() throws Exception {
        Files.createDirectories(share);
        Files.writeString(share.resolve("letters.txt"), "mine");
        assertThatThrownBy(() -> publish(share)).hasMessageContaining("holds files that no build put there");
        assertThat(share.resolve("letters.txt")).hasContent("mine");
        Files.writeString(archive, "not a zip");
        assertThatThrownBy(() -> publish(archive)).hasMessageContaining("was not made by publish");
        assertThat(archive).hasContent("not a zip");
        assertThatThrownBy(() -> publish(built.resolve("inside"))).hasMessageContaining("overlaps");
    }

    @Test
    void aSpoiltPlaceIsMendedAndOnlyWhatWasWholeIsKept() throws Exception {
        publish(share);
        Files.writeString(share.resolve("offer/home.html"), "by hand");
        Handover.Done done = publish(share);
        assertThat(done.spoilt()).isEqualTo(1);
        assertThat(share.resolve("offer/home.html")).hasContent("home");
        assertThat(FinishedSite.read(temp.resolve("share-before.zip")).files()).hasSize(2);
    }

    @Test
    void withoutASiteBeforeThereIsNoStepBack() throws Exception {
        publish(share);
        assertThatThrownBy(() -> new Handover(share).back()).hasMessageContaining("there is no site before this one");
    }

    @Test
    void whatIsLiveIsComparedByFolderAndByList() throws Exception {
        FinishedSite site = FinishedSite.read(built);
        publish(share);
        assertThat(SiteChanges.fromLive(LiveHashes.ofFolder(share), site).isNone())
                .isTrue();
        Files.writeString(share.resolve("index.html"), "onE");
        Files.delete(share.resolve("offer/home.html"));
        Files.writeString(share.resolve("offer/extra.html"), "theirs");
        SiteChanges found = SiteChanges.fromLive(LiveHashes.ofFolder(share), site);
        assertThat(found.changed()).containsExactly("index.html");
        assertThat(found.added()).containsExactly("offer/home.html");
        assertThat(found.gone()).containsExactly("offer/extra.html");

        for (String before : List.of("", "./", "/var/www/offer/")) {
            Path list = Files.writeString(temp.resolve("list.txt"), list(before));
            assertThat(SiteChanges.fromLive(LiveHashes.ofList(list).orElseThrow(), site)
                            .isNone())
                    .as(before)
                    .isTrue();
        }
        assertThat(LiveHashes.ofList(built.resolve("index.html"))).isEmpty();
    }

    @Test
    void oneFileIsFoundByItsContentAndElseByItsName() throws Exception {
        FinishedSite site = FinishedSite.read(built);
        assertThat(site.pathsOf(LiveHashes.ofFile(built.resolve("media/Our Form.pdf"))))
                .containsExactly("media/Our Form.pdf");
        assertThat(site.pathsNamed(Path.of("/tmp/home.html"))).containsExactly("offer/home.html");
        assertThat(site.pathsNamed(Path.of("ome.html"))).isEmpty();
        build(Map.of("index.html", "one", "money/index.html", "money", "offer/index.html", "offer"));
        assertThat(FinishedSite.read(built).pathsNamed(Path.of("/srv/offer/index.html")))
                .startsWith("offer/index.html");
    }

    private String list(String before) throws IOException {
        StringBuilder lines = new StringBuilder();
        LiveHashes.ofFolder(built)
                .forEach((path, hash) -> lines.append(hash)
                        .append("  ")
                        .append(before)
                        .append(path)
                        .append("\r\n"));
        return lines.toString();
    }

    private static String text(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
