package org.strategypress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFoldersTest {
    @TempDir
    Path cache;

    private void folder(String name, int second) throws IOException {
        Path folder = Files.createDirectory(cache.resolve(name));
        Files.writeString(folder.resolve("kept"), "bytes");
        Files.setLastModifiedTime(folder, FileTime.fromMillis(second * 1000L));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsTheFoldersThatWereWrittenToLast() throws IOException {
        folder("000000000000000a", 1);
        folder("000000000000000b", 3);
        folder("000000000000000c", 2);
        OldFolders.remove(cache, 2);
        assertThat(names()).containsExactly("000000000000000b", "000000000000000c");
        OldFolders.remove(cache, 2);
        assertThat(names()).hasSize(2);
    }

    @Test
    void leavesWhatIsNoFolderOfContent() throws IOException {
        folder("archives", 1);
        folder("builds", 1);
        folder("000000000000000G", 1);
        Files.writeString(cache.resolve("000000000000000d"), "a file");
        OldFolders.remove(cache, 0);
        assertThat(names()).containsExactly("000000000000000G", "000000000000000d", "archives", "builds");
    }

    @Test
    void leavesAFolderThatHoldsMoreThanFiles() throws IOException {
        folder("000000000000000e", 1);
        Files.createDirectories(cache.resolve("000000000000000e/more/still"));
        OldFolders.remove(cache, 0);
        assertThat(names()).containsExactly("000000000000000e");
    }

    @Test
    void doesNothingWhereThereIsNoCache() throws IOException {
        OldFolders.remove(cache.resolve("none"), 0);
        assertThat(names()).isEmpty();
    }
}
