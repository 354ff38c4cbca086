package org.strategypress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path temp;

    private Path write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Inputs inputs() throws IOException {
        return Inputs.of(List.of(temp.resolve("content"), temp.resolve("themes")));
    }

    @Test
    void everyChangeOfNamesOrContentsIsAnother() throws IOException {
        Set<String> seen = new HashSet<>();
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        write("content/a.md", "x");
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        write("content/a.md", "y");
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        Files.move(temp.resolve("content/a.md"), temp.resolve("content/b.md"));
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        write("themes/b.md", "y");
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        Files.delete(temp.resolve("content/b.md"));
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        Files.createDirectory(temp.resolve("content/empty"));
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        write("content/ab", "c");
        assertThat(seen.add(inputs().fingerprint())).isTrue();
        Files.delete(temp.resolve("content/ab"));
        write("content/a", "bc");
        assertThat(seen.add(inputs().fingerprint())).isTrue();
    }

    @Test
    void timesAndHiddenFilesAreNothingOfTheContent() throws IOException {
        Path file = write("content/a.md", "x");
        Inputs first = inputs();
        assertThat(first.areStill()).isTrue();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        assertThat(first.areStill()).isFalse();
        assertThat(inputs().fingerprint()).isEqualTo(first.fingerprint());
        Inputs second = inputs();
        write("content/.git/index", "x");
        write("content/.a.md.swp", "x");
        assertThat(second.areStill()).isTrue();
        assertThat(inputs().fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void aLinkIsSeenAndNotFollowed() throws IOException {
        write("elsewhere/a.md", "x");
        write("content/b.md", "x");
        assertThat(inputs().hasLinks()).isFalse();
        Files.createSymbolicLink(temp.resolve("content/linked"), temp.resolve("elsewhere"));
        assertThat(inputs().hasLinks()).isTrue();
        assertThat(inputs().files()).extracting(Inputs.Input::path).containsExactly("0/", "0/b.md", "0/linked");
    }
}
