package org.strategypress.press;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.PageWords;
import org.strategypress.output.OutputFile;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.trace.OldFolders;
import org.strategypress.trace.Store;

/**
 * The PDFs of a content folder's last build, so that an edition of which nothing changed is not made again.
 *
 * <p>An edition is known by its HTML, its style sheet, what it says about itself, the program and the Java that make it, and
 * the pictures it took. A file that is damaged, or that cannot be read or written, counts as not there: the folder may be
 * deleted at any time, and may be one that nobody may write to. Safe for many threads.
 */
final class EditionCache {
    private static final int FORMAT = 0x53504532;

    /** Of so many content folders, those built last, PDFs are kept. */
    private static final int MOST_FOLDERS = 16;

    private final @Nullable Path folder;
    private final String tool;
    private final boolean writable;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private EditionCache(@Nullable Path folder, String tool, boolean writable) {
        this.folder = folder;
        this.tool = tool;
        this.writable = writable;
    }

    /** The cache that a build asks for; one that holds nothing where it asks for none. */
    static EditionCache of(BuildRequest request) {
        BuildRequest.Cache cache = request.cache();
        if (cache == null) {
            return new EditionCache(null, "", false);
        }
        String content = request.content().toAbsolutePath().normalize().toString();
        Path folder = cache.folder().resolve(hash(content).substring(0, OldFolders.NAME_LENGTH));
        return new EditionCache(folder, cache.tool(), request.publish());
    }

    /** The PDF of a book: the kept one if it is the same, else a new one. */
    PdfResult get(BookSource book, Function<BookSource, PdfResult> printer) {
        if (folder == null) {
            return printer.apply(book);
        }
        String key = hash(String.join("\0", tool, book.about().toString(), book.css(), book.html()));
        used.add(key);
        PdfResult kept = read(folder.resolve(key), book);
        return kept == null ? print(book, printer, folder.resolve(key)) : kept;
    }

    private PdfResult print(BookSource book, Function<BookSource, PdfResult> printer, Path file) {
        Map<String, String> pictures = new TreeMap<>();
        BookSource watched = new BookSource(book.html(), book.css(), book.about(), path -> {
            byte[] bytes = book.resources().apply(path);
            pictures.put(path, hash(bytes));
            return bytes;
        });
        PdfResult made = printer.apply(watched);
        if (writable && made.problems().isEmpty()) {
            write(file, made, pictures);
        }
        return made;
    }

    /** The words of a finished file, by chapters: those that were read before where it is the same, else read anew. */
    List<PageWords> words(OutputFile file, Function<OutputFile, List<PageWords>> reader) {
        if (folder == null) {
            return reader.apply(file);
        }
        Store store = new Store(folder, Integer.MAX_VALUE);
        String key = hash(String.join("\0", tool, "words", file.path(), hash(file.bytes())));
        used.add(key);
        byte[] kept = store.get(key);
        if (kept != null) {
            return WordsForm.read(kept);
        }
        List<PageWords> words = reader.apply(file);
        if (writable) {
            store.put(key, WordsForm.write(words));
        }
        return words;
    }

    /** Removes what no book of this build used, and what is kept of content folders that were not built for long. */
    void tidy() {
        if (folder == null || !writable || used.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException notOurs) {
            return; // the next build tidies
        }
        OldFolders.remove(Objects.requireNonNull(folder.getParent()), MOST_FOLDERS);
    }

    private static @Nullable PdfResult read(Path file, BookSource book) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                return null;
            }
            int pages = in.readInt();
            for (int left = in.readInt(); left > 0; left--) {
                if (!hash(book.resources().apply(in.readUTF())).equals(in.readUTF())) {
                    return null;
                }
            }
            List<InkFault> ink = InkForm.read(in);
            long sum = in.readLong();
            byte[] bytes = in.readAllBytes();
            return sum == sum(bytes) ? new PdfResult(bytes, pages, List.of(), ink) : null;
        } catch (IOException notThere) {
            return null;
        }
    }

    private static void write(Path file, PdfResult made, Map<String, String> pictures) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(made.bytes().length + 4096);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            out.writeInt(made.pages());
            out.writeInt(pictures.size());
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                out.writeUTF(picture.getKey());
                out.writeUTF(picture.getValue());
            }
            InkForm.write(out, made.ink());
            out.writeLong(sum(made.bytes()));
            out.write(made.bytes());
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "new-", "");
            Files.write(whole, bytes.toByteArray());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            return; // it is made again next time
        }
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    private static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte @Nullable [] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return bytes == null ? "" : HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
