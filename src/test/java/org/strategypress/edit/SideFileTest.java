package org.strategypress.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/** Translations and Easy Read editions begin as files that say nothing yet. */
class SideFileTest {
    @TempDir
    Path folder;

    private void copySample() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("content").relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private ContentResult read(boolean drafts) throws IOException {
        return ContentReader.read(folder, "content", drafts);
    }

    private static List<String> findings(ContentResult read) {
        return read.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    /** The file with each field that it offers, as it would be if the editor took all marks away. */
    private static String filled(String text) {
        return text.replaceAll("(?m)^##[^\\n]*\\n", "")
                .replaceAll("(?m)^#", "")
                .replace("draft: yes\n", "")
                .replace("updated:\n", "");
    }

    @Test
    void everyEntryOfTheSampleCanBeginATranslationAndAnEasyReadEdition() throws IOException {
        copySample();
        List<String> before = findings(read(false));
        Writing.write(SideFile.translation(folder, "setting-up-home", "pl")); // names the language too
        Known known = Known.asItStands(folder);
        List<Path> files = new ArrayList<>();
        for (Entry entry : known.publication().entries()) {
            boolean easy = Files.exists(folder.resolve(entry.kind().folder() + "/" + entry.id() + ".easy.md"));
            if (entry.kind() == ContentKind.MEDIUM) {
                continue;
            }
            List<FileChange> changes = new ArrayList<>();
            if (!entry.id().equals("setting-up-home")) {
                changes.addAll(SideFile.translation(known, entry.id(), "pl"));
            }
            if (!easy && entry.kind() != ContentKind.SITE) {
                changes.addAll(SideFile.easyRead(known, entry.id()));
            }
            Writing.write(changes);
            changes.stream().filter(each -> each.from() == null).forEach(each -> files.add(each.to()));
        }
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(folder.resolve("site.yaml")).content().contains("languages: [en, ar, prs, ti, uk, pl]\n");
        assertThat(findings(read(false))).isEqualTo(before);
        assertThat(read(true).isRefused()).isFalse();
        for (Path file : files) {
            Files.writeString(file, filled(Files.readString(file)));
        }
        ContentResult all = read(false);
        assertThat(all.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        assertThat(Objects.requireNonNull(all.publication()).editions().stream()
                        .filter(each -> each.meta().edition().language().equals("pl")))
                .allSatisfy(each -> assertThat(each.title())
                        .isEqualTo(
                                all.publication().find(each.id()).orElseThrow().title()));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theWordsStandThereAsCommentsAndTheLanguageIsNamed() throws IOException {
        write("site.yaml", "name: A\n# last");
        write(
                "aims.yaml",
                "- title: >-\n    Two\n    lines\n  order: 2\n  # said\n  summary: \"B: c\"\n  body: |\n    One\n\n    Two\n");
        Writing.write(SideFile.translation(folder, "two-lines", "ti"));
        assertThat(folder.resolve("site.yaml")).hasContent("name: A\nlanguages: en, ti\n# last");
        assertThat(folder.resolve("aims/two-lines.ti.md"))
                .content()
                .startsWith("---\n## “Two lines” (aims.yaml) in ትግርኛ (ti).\n")
                .endsWith("draft: yes\n#updated:\n#title: >-\n#  Two\n#  lines\n#summary: \"B: c\"\n"
                        + "## The text, to be written below the last line ---:\n##   One\n##\n##   Two\n---\n");
        assertThat(read(true).isRefused()).isFalse();
        Writing.write(SideFile.translation(folder, "site", "ti"));
        assertThat(folder.resolve("site.ti.yaml"))
                .content()
                .contains("#name: A\n")
                .doesNotContain("---");
    }

    @Test
    void whatCannotBeBegunIsToldWithACure() throws IOException {
        copySample();
        assertThatThrownBy(() -> SideFile.translation(folder, "setting-up-hom", "ti"))
                .hasMessageContaining("did you mean “setting-up-home”?");
        assertThatThrownBy(() -> SideFile.translation(folder, "setting-up-home", "ti"))
                .hasMessageContaining("setting-up-home.ti.md is there already");
        assertThatThrownBy(() -> SideFile.easyRead(folder, "setting-up-home"))
                .hasMessageContaining("setting-up-home.easy.md is there already");
        assertThatThrownBy(() -> SideFile.translation(folder, "setting-up-home", "en"))
                .hasMessageContaining("main language");
        assertThatThrownBy(() -> SideFile.translation(folder, "setting-up-home", "Arabic"))
                .hasMessageContaining("did you mean “ar”?");
        assertThatThrownBy(() -> SideFile.translation(folder, "setting-up-home", "easy"))
                .hasMessageContaining("write easy setting-up-home");
        assertThatThrownBy(() -> SideFile.translation(folder, "logo-svg", "ar")).hasMessageContaining("picture");
        assertThatThrownBy(() -> Writing.write(List.of(FileChange.of(folder.resolve("site.yaml"), "x"))))
                .hasMessageContaining("is there already");
        Files.move(folder.resolve("offer/apprentice-top-up.md"), folder.resolve("offer/deposit.md"));
        write(
                "offer/deposit.md",
                Files.readString(folder.resolve("offer/deposit.md")).replaceFirst("---", "---\nid: apprentice-top-up"));
        write("offer/deposit.ar.yaml", "title: A\n");
        assertThatThrownBy(() -> SideFile.translation(folder, "apprentice-top-up", "ar"))
                .hasMessageContaining("deposit.ar.yaml is there already");
    }
}
