package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.source.DiagnosticText;

/** A page that the site no longer has, but that stays on the website since someone changed it, is told of. */
class OldFilesTest {
    @TempDir
    Path temp;

    @Test
    void aPageThatIsGoneAndWasChangedByHandIsToldOf() throws Exception {
        write("content/site.yaml", "name: Strategypress\n");
        write("content/pages/old.md", "---\ntitle: Old\n---\nOld words.\n");
        write("content/pages/new.md", "---\ntitle: New\n---\nNew words.\n");
        assertThat(build()).isEmpty();
        Files.writeString(temp.resolve("out/pages/old.html"), "<p>changed</p>");
        Files.delete(temp.resolve("content/pages/old.md"));

        assertThat(build())
                .containsExactly(
                        "OUT/pages/old.html: warning: an earlier build made this file, the site no longer has it, and it was"
                                + " changed since, so it was left where it is  [old-file-left]\n"
                                + "  cure: delete it, or else visitors can still open it");
    }

    private List<String> build() throws Exception {
        Path out = temp.resolve("out");
        BuildRequest request = Requests.ownDate(temp.resolve("content"), out, null, LocalDate.of(2026, 11, 26));
        return Build.run(request, BuildProgress.SILENT).diagnostics().stream()
                .filter(each -> each.rule().equals("old-file-left"))
                .map(each -> DiagnosticText.text(each).replace(out.toString(), "OUT"))
                .toList();
    }

    private void write(String name, String text) throws Exception {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
