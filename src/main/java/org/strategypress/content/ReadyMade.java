package org.strategypress.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.FoundFile.Role;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.ReadyWords;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * The entries that come with the program: statutory areas, care statuses, situations, the principles, the charter. They are in
 * English; their titles and plain words are there in other languages too, one file each in {@code legal/words}.
 */
final class ReadyMade {
    private static final List<ContentKind> KINDS =
            List.of(ContentKind.PRINCIPLE_SET, ContentKind.AREA, ContentKind.CARE_STATUS, ContentKind.SITUATION);

    private final Markdown markdown;
    private final EntryDecoder decoder;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    ReadyMade(Markdown markdown) {
        this.markdown = markdown;
        this.decoder = new EntryDecoder(markdown, "en", Called.NONE);
        for (ContentKind kind : KINDS) {
            String path = "legal/" + kind.folder() + ".yaml";
            FoundFile file = found(path, kind, null);
            for (Candidate candidate : candidates(file, need(text(path), path))) {
                candidates.put(candidate.id(), candidate);
            }
        }
    }

    /** All of them, as they stand in their files. */
    Collection<Candidate> all() {
        return candidates.values();
    }

    /** One of them, as it stands in its file. */
    Candidate candidate(String id) {
        return Objects.requireNonNull(candidates.get(id), () -> "not in the program: " + id);
    }

    /** All of them by id, in order, read by the same readers as an editor's files; in English where a language lacks words. */
    Map<String, Entry> entries(String language) {
        Map<String, Entry> found = new LinkedHashMap<>();
        candidates.forEach((id, candidate) -> found.put(id, good(decoder.decode(candidate))));
        words(language, candidates.keySet())
                .ifPresent(words -> words.entries().forEach(entry -> found.replace(entry.id(), entry)));
        return found;
    }

    /** Their words in a language, if there are any; of those alone whose ids are given. */
    Optional<ReadyWords> words(String language, Set<String> ids) {
        String path = "legal/words/" + language + ".yaml";
        SourceFile file = text(path);
        if (file == null) {
            return Optional.empty();
        }
        boolean reviewed = false;
        List<Entry> entries = new ArrayList<>();
        for (Candidate words : candidates(found(path, ContentKind.SITUATION, language), file)) {
            Candidate base = candidates.get(words.id());
            if (base == null) {
                reviewed = Optional.ofNullable(Ids.scalar(words.mapping(), "reviewed"))
                        .orElseThrow(() -> new IllegalStateException(path + " names " + words.id()))
                        .text()
                        .equals("yes");
            } else if (ids.contains(words.id())) {
                entries.add(good(decoder.decodeEdition(base, of(base, words))));
            }
        }
        return Optional.of(new ReadyWords(language, reviewed, entries));
    }

    /** The kinds of entries, by their ids. */
    static SortedMap<String, ContentKind> kinds(Map<String, Entry> entries) {
        SortedMap<String, ContentKind> kinds = new TreeMap<>();
        entries.forEach((id, entry) -> kinds.put(id, entry.kind()));
        return kinds;
    }

    /**
     * The ready-made entries that the site uses or an entry refers to, and, where there is a local offer, all statutory areas;
     * but none that the editors wrote themselves.
     */
    static List<Entry> chosen(Map<String, Entry> readyMade, List<Entry> entries) {
        Set<String> own = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        for (Entry entry : entries) {
            own.add(entry.id());
            entry.meta()
                    .trace()
                    .references()
                    .forEach(reference -> wanted.add(reference.ref().id()));
            entry.meta().trace().links().forEach(link -> wanted.add(link.entryId()));
        }
        boolean offer = entries.stream().anyMatch(entry -> entry.kind() == ContentKind.ENTITLEMENT);
        List<Entry> chosen = new ArrayList<>();
        readyMade.forEach((id, entry) -> {
            boolean needed = offer && entry.kind() == ContentKind.AREA || wanted.contains(id);
            if (needed && !own.contains(id)) {
                chosen.add(entry);
            }
        });
        return chosen;
    }

    private static Candidate of(Candidate base, Candidate words) {
        return new Candidate(base.kind(), base.id(), words.mapping(), words.found(), words.index());
    }

    private List<Candidate> candidates(FoundFile found, SourceFile file) {
        ParsedFile parsed = FileParser.parse(found, file, markdown);
        if (!parsed.findings().isEmpty()) {
            throw new IllegalStateException(parsed.findings().toString());
        }
        return parsed.candidates();
    }

    private static FoundFile found(String path, ContentKind kind, @Nullable String language) {
        return new FoundFile(Path.of(path), "ready-made/" + path, Role.LIST, kind, kind.folder(), language);
    }

    private static Entry good(DecodedEntry decoded) {
        if (decoded.entry() == null || !decoded.findings().isEmpty()) {
            throw new IllegalStateException(decoded.findings().toString());
        }
        return decoded.entry();
    }

    private static SourceFile need(@Nullable SourceFile file, String path) {
        if (file == null) {
            throw new IllegalStateException("not in the program: " + path);
        }
        return file;
    }

    /** What a file of the program holds; null when there is none of that name. */
    private static @Nullable SourceFile text(String resource) {
        try (InputStream in = ReadyMade.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                return null;
            }
            Diagnostics out = new Diagnostics();
            SourceFile file = TextReader.decode(in.readAllBytes(), "ready-made/" + resource, out);
            if (file == null) {
                throw new IllegalStateException(out.sorted().toString());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
