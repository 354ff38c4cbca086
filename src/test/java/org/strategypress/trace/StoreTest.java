package org.strategypress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path temp;

    private Store store() {
        return new Store(temp.resolve("kept"), 3);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("kept"))) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void givesBackWhatWasPutThere() {
        assertThat(store().get("a")).isNull();
        store().put("a", bytes("x"));
        assertThat(store().get("a")).isEqualTo(bytes("x"));
        store().put("a", bytes("y"));
        assertThat(store().get("a")).isEqualTo(bytes("y"));
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        store().put("a", bytes("some words"));
        Path file = temp.resolve("kept/a");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] bad = whole.clone();
            bad[at] ^= 4;
            Files.write(file, bad);
            assertThat(store().get("a")).as("byte %d", at).isNull();
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(store().get("a")).as("cut at %d", at).isNull();
        }
        store().put("a", bytes("new"));
        assertThat(store().get("a")).isEqualTo(bytes("new"));
    }

    @Test
    void keepsOnlyWhatWasPutThereLast() throws IOException {
        for (int i = 0; i < 5; i++) {
            store().put("f" + i, bytes("x"));
            Files.setLastModifiedTime(temp.resolve("kept/f" + i), FileTime.fromMillis(1000L * i));
        }
        store().put("last", bytes("x"));
        assertThat(names()).containsExactly("f3", "f4", "last");
    }

    @Test
    void manyMayPutAndTakeAtOnce() throws IOException {
        byte[] large = bytes("words ".repeat(20_000));
        IntStream.range(0, 200).parallel().forEach(i -> {
            store().put("a", large);
            byte[] found = store().get("a");
            assertThat(found == null || Arrays.equals(found, large)).isTrue();
        });
        assertThat(names()).containsExactly("a");
    }

    @Test
    void keepsNothingWhereTheDiskRefuses() throws IOException {
        Files.writeString(temp.resolve("kept"), "a file");
        store().put("a", bytes("x"));
        assertThat(store().get("a")).isNull();
    }
}
