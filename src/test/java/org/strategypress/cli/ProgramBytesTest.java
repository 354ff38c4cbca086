package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that was changed is another program, whatever its size and its day. */
class ProgramBytesTest {
    @TempDir
    Path temp;

    private Path jar(String name, String content, String comment) throws IOException {
        Path file = temp.resolve(name);
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            jar.setComment(comment);
            jar.setMethod(ZipOutputStream.STORED);
            for (String each : new String[] {"A.class", content}) {
                byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(each.equals(content) ? "B.class" : each);
                entry.setTime(1_000_000_000_000L);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                jar.putNextEntry(entry);
                jar.write(bytes);
            }
        }
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        return file;
    }

    @Test
    void oneChangedByteIsAnotherProgram() throws IOException {
        Path first = jar("a.jar", "some code", "");
        Path second = jar("b.jar", "same size", "");
        assertThat(Files.size(first)).isEqualTo(Files.size(second));
        assertThat(ProgramBytes.of(first))
                .hasSize(64)
                .isEqualTo(ProgramBytes.of(jar("c.jar", "some code", "")))
                .isNotEqualTo(ProgramBytes.of(second))
                .isNotEqualTo(ProgramBytes.of(jar("d.jar", "some code", "a comment")));
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("a"), "no jar");
        assertThatThrownBy(() -> ProgramBytes.of(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ProgramBytes.of(temp.resolve("none"))).isInstanceOf(IOException.class);
    }
}
