package org.strategypress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntryDecoder.DecodedEntry;
import org.strategypress.content.ReadyMade.ChosenFrame;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.markdown.Markdown;
import org.strategypress.source.Diagnostic;

/**
 * What was read of a content folder the last time, so that only files that changed since are read, parsed and decoded again.
 *
 * <p>A file is taken as unchanged where its size, its time and its identity on the disk are those of the last time and nobody said
 * that it was written since: some disks count time in steps of two seconds. Decoding an entry depends on nothing but its file,
 * the language and the answers to what it asked of the names of others; so an entry of an unchanged file for which these are the same
 * is the same object as before.
 *
 * <p>For one folder, those within it that are read by themselves, and for one reader after the other.
 */
// what was read before is the same object, and need not be compared
@SuppressWarnings({"IdentityHashMapUsage", "ReferenceEquality"})
public final class ReadBefore {
    private Map<FoundFile, Known> next = new ConcurrentHashMap<>();
    private Map<FoundFile, Known> files = new ConcurrentHashMap<>();
    private @Nullable ReadyMade readyMade;
    private List<ChosenFrame> frames = List.of();
    private Map<Candidate, DecodedEntry> entries = Map.of();
    private Map<Candidate, Edition> editions = Map.of();
    private String language = "";
    private @Nullable Naming naming;
    private boolean isCalledSame = true;
    private final Map<Path, Hashed> hashes = new ConcurrentHashMap<>();
    private final Map<Path, Looked> looks = new ConcurrentHashMap<>();
    private final Map<String, ReadBefore> within = new HashMap<>();

    /** Nothing was read yet. */
    public ReadBefore() {
        // nothing
    }

    /** A file that was read, by its absolute path. */
    private record Known(Path file, Stamp stamp, ParsedFile parsed) {}

    /** What some entries are called. */
    private record Naming(List<Candidate> all, @Nullable String frame, Called called) {
        boolean isStill(List<Candidate> now, @Nullable String first) {
            return now.size() == all.size()
                    && Objects.equals(frame, first)
                    && IntStream.range(0, now.size()).allMatch(i -> Called.isSame(all.get(i), now.get(i)));
        }
    }

    private record Edition(Candidate base, DecodedEntry decoded) {}

    /** How a file lay on the disk. */
    private record Stamp(long size, FileTime time, @Nullable Object key) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(facts.size(), facts.lastModifiedTime(), facts.fileKey());
        }
    }

    /** Reads and parses a file. */
    @FunctionalInterface
    interface Parser {
        ParsedFile parse(FoundFile found) throws IOException;
    }

    /** What a file holds: as it was, where it did not change. */
    ParsedFile file(FoundFile found, Parser parser) throws IOException {
        Stamp stamp = Stamp.of(found.file());
        Known known = files.get(found);
        if (known != null && known.stamp().equals(stamp)) {
            next.put(found, known);
            return known.parsed();
        }
        ParsedFile parsed = parser.parse(found);
        Stamp after = Stamp.of(found.file());
        if (after.equals(stamp)) {
            next.put(found, new Known(absolute(found.file()), stamp, parsed));
        }
        return parsed;
    }

    /** Says something of a file's bytes, like their SHA-256. */
    @FunctionalInterface
    public interface Digester {
        /**
         * What is said of them.
         *
         * @throws IOException when the disk refuses
         */
        String digest(Path file) throws IOException;
    }

    private record Hashed(Stamp stamp, String hash) {}

    /**
     * What is said of a file that is taken along as it is: what was said the last time, where it did not change.
     *
     * @throws IOException when the disk refuses
     */
    public String hash(Path file, Digester digester) throws IOException {
        Stamp stamp = Stamp.of(file);
        Hashed known = hashes.get(file);
        if (known != null && known.stamp().equals(stamp)) {
            return known.hash();
        }
        String hash = digester.digest(file);
        if (Stamp.of(file).equals(stamp)) {
            hashes.put(file, new Hashed(stamp, hash));
        }
        return hash;
    }

    /** Looks into a file that is taken along as it is. */
    @FunctionalInterface
    interface Looker {
        List<Diagnostic> look(Path file) throws IOException;
    }

    private record Looked(Stamp stamp, List<Diagnostic> findings) {}

    /** What is found in a file that is taken along as it is: what was found the last time, where it did not change. */
    List<Diagnostic> looked(Path file, Looker looker) throws IOException {
        Stamp stamp = Stamp.of(file);
        Looked known = looks.get(file);
        if (known != null && known.stamp().equals(stamp)) {
            return known.findings();
        }
        List<Diagnostic> findings = looker.look(file);
        if (Stamp.of(file).equals(stamp)) {
            looks.put(file, new Looked(stamp, findings));
        }
        return findings;
    }

    /** All files were asked for: those that were not are forgotten. */
    void filesAreRead() {
        files = next;
        next = new ConcurrentHashMap<>(files.size() * 2);
    }

    /** What was read of a folder within this one that is read by itself, as an earlier publication is. */
    public ReadBefore within(String folder) {
        return within.computeIfAbsent(folder, none -> new ReadBefore());
    }

    /**
     * Says that files were written: they are read again though they may look as before. For the reader's thread.
     *
     * @param written the files or folders, as absolute paths
     */
    public void written(Collection<Path> written) {
        Set<Path> names = new HashSet<>(written);
        files.values().removeIf(known -> names.contains(known.file()));
        forget(hashes.keySet(), names);
        forget(looks.keySet(), names);
        within.values().forEach(each -> each.written(written));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static void forget(Set<Path> known, Set<Path> written) {
        if (!known.isEmpty()) {
            known.removeIf(file -> {
                Path name = absolute(file);
                return written.stream().anyMatch(name::startsWith);
            });
        }
    }

    /** The entries of the frames that a publication names, read once while neither the choice nor their files change. */
    ReadyMade readyMade(Markdown markdown, List<ChosenFrame> chosen) {
        ReadyMade known = readyMade;
        if (known == null || !frames.equals(chosen)) {
            known = new ReadyMade(markdown, chosen);
            readyMade = known;
            frames = chosen;
        }
        return known;
    }

    /** The language that entries are decoded in; those of another are forgotten. */
    void language(String tag) {
        if (!tag.equals(language)) {
            entries = Map.of();
            editions = Map.of();
            language = tag;
        }
    }

    /** What the entries are called now; those that asked for what changed are decoded again. */
    Called called(List<Candidate> all, @Nullable String frame) {
        Naming before = naming;
        Called now = before != null && before.isStill(all, frame) ? before.called() : Called.of(all, frame);
        isCalledSame = before != null && now.equals(before.called());
        naming = new Naming(List.copyOf(all), frame, now);
        return now;
    }

    /** An entry of an unchanged file; null where it must be decoded. */
    @Nullable
    DecodedEntry entry(Candidate candidate) {
        return still(entries.get(candidate));
    }

    private @Nullable DecodedEntry still(@Nullable DecodedEntry known) {
        Naming now = naming;
        boolean same = known != null
                && (isCalledSame || now != null && known.questions().haveSameAnswers(now.called()));
        return same ? known : null;
    }

    /** An edition of an unchanged file whose entry did not change either; null where it must be decoded. */
    @Nullable
    DecodedEntry edition(Candidate base, Candidate words) {
        Edition known = editions.get(words);
        return known == null || known.base() != base ? null : still(known.decoded());
    }

    /** Keeps entries for the next time, and forgets all others. */
    void keepEntries(List<DecodedEntry> decoded) {
        Map<Candidate, DecodedEntry> kept = new IdentityHashMap<>(decoded.size() * 2);
        decoded.forEach(each -> kept.put(each.from(), each));
        entries = kept;
    }

    /** Keeps editions for the next time, and forgets all others; {@code bases} are what each was laid over. */
    void keepEditions(List<DecodedEntry> decoded, Map<Candidate, Candidate> bases) {
        Map<Candidate, Edition> kept = new IdentityHashMap<>(decoded.size() * 2);
        decoded.forEach(each ->
                kept.put(each.from(), new Edition(Objects.requireNonNull(bases.get(each.from())), each)));
        editions = kept;
    }
}
