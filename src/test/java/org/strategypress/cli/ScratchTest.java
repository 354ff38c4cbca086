package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScratchTest {
    @TempDir
    Path folder;

    @Test
    void eachRunHasAFolderOfItsOwnThatGoesWithIt() throws Exception {
        Path runs = folder.resolve("a/run");
        Scratch own = Objects.requireNonNull(Scratch.open(runs));
        Files.writeString(own.folder().resolve("font.tmp"), "x");
        own.close();
        assertThat(own.folder()).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftIsDeletedByTheNext() throws Exception {
        Path left = Files.createDirectories(folder.resolve("7/deep"));
        Files.writeString(left.resolve("font.tmp"), "x");
        Files.writeString(folder.resolve("7/lock"), "");
        Scratch own = Objects.requireNonNull(Scratch.open(folder));
        assertThat(folder.resolve("7")).doesNotExist();
        assertThat(own.folder()).isDirectory();
        own.close();
    }

    @Test
    void whereThereCanBeNoFolderThereIsNone() throws Exception {
        assertThat(Scratch.open(Files.writeString(folder.resolve("file"), "x"))).isNull();
    }
}
