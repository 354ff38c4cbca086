package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a file is asked again only where the file may be another. */
class ReadBeforeTest {
    private final ReadBefore before = new ReadBefore();
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    Path folder;

    private String hash(Path file) throws IOException {
        return before.hash(file, each -> {
            asked.incrementAndGet();
            return Files.readString(each);
        });
    }

    @Test
    void anUnchangedFileIsReadOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("index.html"), "as it was");
        assertThat(hash(file)).isEqualTo("as it was");
        assertThat(hash(file)).isEqualTo("as it was");
        assertThat(asked).hasValue(1);
        Files.writeString(file, "as I wish it were");
        assertThat(hash(file)).isEqualTo("as I wish it were");
        assertThat(asked).hasValue(2);
    }

    @Test
    void oneThatWasWrittenIsReadAgainThoughItLooksTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("index.html"), "as it was");
        hash(file);
        before.written(List.of(file.toAbsolutePath().normalize()));
        hash(file);
        assertThat(asked).hasValue(2);
        before.written(List.of(folder.toAbsolutePath().normalize()));
        hash(file);
        assertThat(asked).hasValue(3);
    }
}
