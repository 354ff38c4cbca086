package org.strategypress.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntryDecoder.DecodedEntry;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryNames;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.Overlay;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.ReadyWords;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.YamlNode.Mapping;

/**
 * The entries that an offer has without being written in it: those of its frames, which come with the program or lie below
 * {@code content/frames}, and the sets of principles. The program's are in English; their titles and plain words are there in
 * other languages too, one file each in a frame's {@code words}. What a council writes in a frame of the same id is laid over it.
 */
final class ReadyMade {
    private static final String SHARED = "legal/principles.yaml";

    private final Markdown markdown;
    private final ReadyFiles files;
    private final EntryDecoder decoder;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Diagnostics out = new Diagnostics();
    private final Map<String, Decoded> decoded = new ConcurrentHashMap<>();
    private final Map<String, Optional<ReadyWords>> said = new ConcurrentHashMap<>();

    /** All of them in a language, with what is wrong with those that the council wrote itself. */
    private record Decoded(Map<String, Entry> entries, List<Diagnostic> findings) {}

    /**
     * A frame that a publication names.
     *
     * @param id its id
     * @param own what the council's own files of it hold; none where it is the program's as it stands
     */
    record ChosenFrame(String id, List<ParsedFile> own) {
        ChosenFrame {
            own = List.copyOf(own);
        }

        private List<Candidate> own(ContentKind kind) {
            return own.stream()
                    .filter(file -> file.found().kind() == kind)
                    .flatMap(file -> file.candidates().stream())
                    .toList();
        }

        private boolean isReady() {
            return FrameMessages.READY.contains(id);
        }
    }

    ReadyMade(Markdown markdown, List<ChosenFrame> chosen) {
        this.markdown = markdown;
        this.files = new ReadyFiles(markdown);
        this.decoder = new EntryDecoder(markdown, "en", EntryNames.NONE);
        for (Candidate each : files.list(SHARED, ContentKind.PRINCIPLE_SET)) {
            candidates.put(each.id(), each);
            ids.add(each.id());
        }
        for (ChosenFrame each : chosen) {
            boolean first = frames.isEmpty();
            Frame frame = frame(each).placed(first);
            frames.add(frame);
            for (ContentKind kind : ContentFolder.FRAMED) {
                add(each, kind, frame.prefix());
            }
        }
    }

    /** The frames, in the publication's order. */
    List<Frame> frames() {
        return frames;
    }

    /** What is wrong with the council's own frames. */
    List<Diagnostic> findings() {
        return out.sorted();
    }

    /** The ids of those that come with the program, whatever a council lays over them. */
    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** All of them, as they stand in their files. */
    Collection<Candidate> all() {
        return candidates.values();
    }

    /** One of them, as it stands in its file. */
    Candidate candidate(String id) {
        return Objects.requireNonNull(candidates.get(id), () -> "not in the program: " + id);
    }

    private Frame frame(ChosenFrame frame) {
        Mapping ready = frame.isReady() ? files.mapping(path(frame, ContentFolder.FRAME)) : null;
        List<Candidate> own = frame.own(ContentKind.SITE);
        Mapping all = own.isEmpty() ? ready : laid(ready, own.get(0).mapping());
        if (all == null) {
            return Frame.named(frame.id());
        }
        Decoding.Place place = new Decoding.Place(ContentKind.SITE, frame.id(), all.span(), "en", false, Set.of());
        Frame read = FrameReader.SHAPE.decode(all, new Decoding(out, markdown, place, EntryNames.NONE));
        return read == null ? Frame.named(frame.id()) : read;
    }

    private static Mapping laid(@Nullable Mapping ready, Mapping own) {
        return ready == null ? own : Overlay.merge(ready, own);
    }

    /** Adds the entries of a kind: the program's, with what the council changes in them, and the council's own behind them. */
    private void add(ChosenFrame frame, ContentKind kind, String prefix) {
        Map<String, Candidate> all = new LinkedHashMap<>();
        if (frame.isReady()) {
            files.list(path(frame, kind.folder()), kind).forEach(each -> all.put(each.id(), each));
            all.keySet().forEach(id -> ids.add(prefix + id));
        }
        Map<String, Candidate> seen = new HashMap<>();
        for (Candidate own : frame.own(kind)) {
            Candidate first = seen.putIfAbsent(own.id(), own);
            if (first != null) {
                twice(own, first);
                continue;
            }
            Candidate base = all.get(own.id());
            Mapping mapping = laid(base == null ? null : base.mapping(), own.mapping());
            all.put(own.id(), own.as(own.id(), mapping));
        }
        for (Candidate each : all.values()) {
            Candidate placed = each.as(prefix + each.id(), each.mapping());
            Candidate other = candidates.putIfAbsent(placed.id(), placed);
            if (other != null && isOwn(each)) {
                twice(each, other);
            } else if (other != null) {
                twice(other, each);
            }
        }
    }

    private void twice(Candidate second, Candidate first) {
        String message = "the id “" + second.id() + "” belongs to the entry at "
                + first.found().path() + ":" + first.mapping().span().position().line() + " already";
        out.error("duplicate-id", second.mapping().span(), message, "give one of the two a line id: of its own");
    }

    private static String path(ChosenFrame frame, String name) {
        return "frames/" + frame.id() + "/" + name + ".yaml";
    }

    /**
     * All of them by id, in order, read by the same readers as an editor's files; in English where a language lacks words.
     *
     * @param told where the findings go of what the council wrote itself
     */
    Map<String, Entry> entries(String language, Diagnostics told) {
        Decoded all = decoded.computeIfAbsent(language, this::decode);
        told.addAll(all.findings());
        return all.entries();
    }

    private Decoded decode(String language) {
        Map<String, Entry> found = new LinkedHashMap<>();
        Diagnostics told = new Diagnostics();
        EntryDecoder inLanguage = new EntryDecoder(markdown, language, EntryNames.NONE); // of what the council wrote
        candidates.forEach((id, candidate) -> {
            Entry entry = isOwn(candidate) ? told(inLanguage.decode(candidate), told) : good(decoder.decode(candidate));
            if (entry != null) {
                found.put(id, entry);
            }
        });
        words(language, candidates.keySet())
                .ifPresent(words -> words.entries().forEach(entry -> found.replace(entry.id(), entry)));
        return new Decoded(Collections.unmodifiableMap(found), told.sorted());
    }

    private static boolean isOwn(Candidate candidate) {
        return !candidate.found().path().startsWith(ReadyFiles.PROGRAM);
    }

    private static @Nullable Entry told(DecodedEntry decoded, Diagnostics told) {
        told.addAll(decoded.findings());
        return decoded.entry();
    }

    /** Their words in a language, if there are any; of those alone whose ids are given. */
    Optional<ReadyWords> words(String language, Set<String> ids) {
        return said.computeIfAbsent(language, this::say)
                .map(all -> new ReadyWords(
                        language,
                        all.reviewed(),
                        all.entries().stream()
                                .filter(entry -> ids.contains(entry.id()))
                                .toList()));
    }

    private Optional<ReadyWords> say(String language) {
        boolean known = false;
        boolean reviewed = true;
        List<Entry> entries = new ArrayList<>();
        for (Frame frame : frames) {
            String path = "frames/" + frame.id() + "/words/" + language + ".yaml";
            List<Candidate> found = FrameMessages.READY.contains(frame.id()) ? files.words(path, language) : List.of();
            known |= !found.isEmpty();
            for (Candidate words : found) {
                String id = frame.prefix() + words.id();
                Candidate base = candidates.get(id);
                if (base == null) {
                    reviewed &= Optional.ofNullable(Ids.scalar(words.mapping(), "reviewed"))
                            .orElseThrow(() -> new IllegalStateException(path + " names " + words.id()))
                            .text()
                            .equals("yes");
                } else if (!isOwn(base)) {
                    entries.add(good(decoder.decodeEdition(base, of(base, words))));
                }
            }
        }
        return known ? Optional.of(new ReadyWords(language, reviewed, entries)) : Optional.empty();
    }

    /** The kinds of entries, by their ids. */
    static SortedMap<String, ContentKind> kinds(Map<String, Entry> entries) {
        SortedMap<String, ContentKind> kinds = new TreeMap<>();
        entries.forEach((id, entry) -> kinds.put(id, entry.kind()));
        return kinds;
    }

    /**
     * The ids of the statuses and situations that the council wrote itself in its frames: what nobody may lose without being told.
     *
     * @param drafts whether drafts are among them
     */
    Set<String> written(boolean drafts) {
        return candidates.values().stream()
                .filter(ReadyMade::isOwn)
                .filter(each -> each.kind() == ContentKind.CARE_STATUS || each.kind() == ContentKind.SITUATION)
                .filter(each -> drafts || !each.isDraft())
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    /**
     * The ready-made entries that the site uses or an entry refers to, and, where there is a local offer, all areas of its frames
     * and what the council wrote in them; but none that stand among the publication's other entries.
     *
     * @param written the ids of what the council wrote in its frames
     */
    static List<Entry> chosen(Map<String, Entry> readyMade, List<Entry> entries, Set<String> written) {
        Set<String> own = ids(entries, readyMade, entry -> Stream.of(entry.id()));
        Set<String> wanted = ids(entries, readyMade, ReadyMade::named);
        boolean offer = entries.stream().anyMatch(entry -> entry.kind() == ContentKind.ENTITLEMENT);
        List<Entry> chosen = new ArrayList<>();
        readyMade.forEach((id, entry) -> {
            boolean needed = offer && (entry.kind() == ContentKind.AREA || written.contains(id)) || wanted.contains(id);
            if (needed && !own.contains(id)) {
                chosen.add(entry);
            }
        });
        return chosen;
    }

    private static Set<String> ids(
            List<Entry> entries, Map<String, Entry> readyMade, Function<Entry, Stream<@Nullable String>> of) {
        return entries.parallelStream()
                .flatMap(of)
                .filter(id -> id != null && readyMade.containsKey(id))
                .collect(Collectors.toSet());
    }

    private static Stream<@Nullable String> named(Entry entry) {
        return Stream.concat(
                entry.meta().trace().references().stream()
                        .map(reference -> reference.ref().id()),
                entry.meta().trace().links().stream().map(Prose.Link::entryId));
    }

    private static Candidate of(Candidate base, Candidate words) {
        return new Candidate(base.kind(), base.id(), words.mapping(), words.found(), words.index(), words.isDraft());
    }

    private static Entry good(DecodedEntry decoded) {
        if (decoded.entry() == null || !decoded.findings().isEmpty()) {
            throw new IllegalStateException(decoded.findings().toString());
        }
        return decoded.entry();
    }
}
