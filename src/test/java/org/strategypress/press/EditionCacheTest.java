package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.audit.PageWords;
import org.strategypress.output.OutputFile;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severity;

class EditionCacheTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private static final List<InkFault> INK = List.of(
            new InkFault(InkFault.Kind.FEW_LINES, 3, "a-page", List.of("Left", "alone.")),
            new InkFault(InkFault.Kind.BLANK_PAGE, 5, "", List.of()));

    private int printed;
    private String picture = "a";
    private List<Diagnostic> problems = List.of();

    private EditionCache cache(String tool, boolean publish) {
        return EditionCache.of(new BuildRequest(
                Path.of("content"),
                Path.of("out"),
                null,
                null,
                DAY,
                DAY,
                false,
                true,
                publish,
                new BuildRequest.Cache(folder, tool)));
    }

    private BookSource book(String html, String css) {
        Function<String, byte @Nullable []> pictures = path -> picture.getBytes(StandardCharsets.UTF_8);
        return new BookSource(html, css, new BookSource.About("whole", "T", "S", "A", "en", false, DAY), pictures);
    }

    private PdfResult print(BookSource source) {
        printed++;
        source.resources().apply("/media/a.png");
        byte[] bytes = (source.html() + picture).getBytes(StandardCharsets.UTF_8);
        return new PdfResult(bytes, 7, problems, INK);
    }

    private String get(EditionCache cache, String html) {
        PdfResult result = cache.get(book(html, "css"), this::print);
        assertThat(result.pages()).isEqualTo(7);
        assertThat(result.ink()).isEqualTo(INK);
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void makesAnUnchangedEditionOnlyOnce() {
        assertThat(get(cache("1", true), "x")).isEqualTo("xa");
        assertThat(get(cache("1", true), "x")).isEqualTo("xa");
        assertThat(printed).isEqualTo(1);
    }

    @Test
    void makesItAgainWhenAnythingThatItIsMadeOfChanges() {
        get(cache("1", true), "x");
        get(cache("1", true), "y");
        cache("1", true).get(book("x", "other css"), this::print);
        get(cache("2", true), "x");
        assertThat(printed).isEqualTo(4);
        picture = "b";
        assertThat(get(cache("1", true), "x")).isEqualTo("xb");
        assertThat(printed).isEqualTo(5);
    }

    @Test
    void makesItAgainWhenTheKeptFileIsDamaged() throws IOException {
        get(cache("1", true), "x");
        byte[] bytes = Files.readAllBytes(files().get(0));
        for (int length : new int[] {0, 3, 20, bytes.length - 1}) {
            Files.write(files().get(0), java.util.Arrays.copyOf(bytes, length));
            assertThat(get(cache("1", true), "x")).isEqualTo("xa");
        }
        bytes[bytes.length - 1] ^= 1;
        Files.write(files().get(0), bytes);
        assertThat(get(cache("1", true), "x")).isEqualTo("xa");
        assertThat(printed).isEqualTo(6);
    }

    @Test
    void keepsNothingOfABookWithFindings() throws IOException {
        problems = List.of(new Diagnostic(Severity.WARNING, "unused-file", null, "a.md", "message", "hint"));
        get(cache("1", true), "x");
        assertThat(files()).isEmpty();
    }

    @Test
    void writesNothingWhenTheBuildIsToWriteNothing() throws IOException {
        get(cache("1", false), "x");
        assertThat(files()).isEmpty();
    }

    @Test
    void removesWhatTheBuildDidNotUse() throws IOException {
        EditionCache first = cache("1", true);
        get(first, "x");
        get(first, "y");
        first.tidy();
        assertThat(files()).hasSize(2);
        EditionCache second = cache("1", true);
        get(second, "y");
        second.tidy();
        assertThat(files()).hasSize(1);
        cache("1", true).tidy();
        assertThat(files()).as("after a build without PDFs").hasSize(1);
    }

    @Test
    void staysUsableWhereNothingCanBeWritten() throws IOException {
        folder = Files.writeString(folder.resolve("a file"), "not a folder");
        EditionCache cache = cache("1", true);
        assertThat(get(cache, "x")).isEqualTo("xa");
        cache.tidy();
    }

    @Test
    void readsTheWordsOfTheSameFileOnlyOnce() throws IOException {
        List<PageWords> words = List.of(new PageWords("home", "a.pdf", List.of("One", "بيت", "")));
        Function<OutputFile, List<PageWords>> reader = file -> {
            printed++;
            return words;
        };
        OutputFile file = OutputFile.text("documents/a.pdf", OutputFile.Role.DOCUMENT, "x");
        OutputFile other = OutputFile.text("documents/a.pdf", OutputFile.Role.DOCUMENT, "y");
        assertThat(cache("1", true).words(file, reader)).isEqualTo(words);
        assertThat(cache("1", true).words(file, reader)).isEqualTo(words);
        assertThat(printed).isEqualTo(1);
        cache("1", true).words(other, reader);
        cache("2", true).words(file, reader);
        assertThat(printed).isEqualTo(3);
        Files.write(files().get(0), new byte[] {1});
        cache("1", true).words(other, reader);
        cache("1", true).words(file, reader);
        cache("2", true).words(file, reader);
        assertThat(printed).as("the damaged one").isEqualTo(4);
    }

    @Test
    void keepsPdfsOfSoManyContentFoldersOnly() throws IOException {
        for (int i = 0; i < 40; i++) {
            Path old = Files.createDirectory(folder.resolve(String.format("%016x", i)));
            Files.setLastModifiedTime(old, FileTime.fromMillis(i));
        }
        EditionCache cache = cache("tool", true);
        get(cache, "a");
        cache.tidy();
        get(cache("tool", true), "a");
        assertThat(printed).isOne();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.count()).isEqualTo(16);
        }
    }
}
