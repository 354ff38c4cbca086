package org.strategypress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntryDecoder.DecodedEntry;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.EditionFiles;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.NearContent;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.content.file.PublishingDay;
import org.strategypress.content.file.SignOff;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;
import org.strategypress.model.ReadyWords;
import org.strategypress.model.Site;
import org.strategypress.model.text.Synonym;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** Reads a content folder: disk to publication, with everything that is wrong collected on the way. */
public final class ContentReader {
    private final Markdown markdown;
    private final Wanted wanted;
    private final PublishingDay day;
    private final ReadBefore before;
    private final Diagnostics out = new Diagnostics();
    private final Set<String> refused = new TreeSet<>();
    private final Set<ContentKind> unread = EnumSet.noneOf(ContentKind.class);
    private final TreeSet<String> draftIds = new TreeSet<>();
    private final TreeSet<String> unapproved = new TreeSet<>();

    private ContentReader(Markdown markdown, Wanted wanted, PublishingDay day, ReadBefore before) {
        this.markdown = markdown;
        this.wanted = wanted;
        this.day = day;
        this.before = before;
    }

    /**
     * Reads a folder. Files are read and decoded on all cores; the result does not depend on their order.
     *
     * @param folder the content folder
     * @param shown what messages call it: {@code content}
     * @param drafts whether entries marked as drafts are kept
     * @throws IOException when the disk refuses
     */
    public static ContentResult read(Path folder, String shown, boolean drafts) throws IOException {
        return read(folder, shown, drafts ? Wanted.DRAFTS_TOO : Wanted.ALL_READY, new ReadBefore());
    }

    /**
     * Reads a folder, and of it what is wanted.
     *
     * @throws IOException when the disk refuses
     */
    public static ContentResult read(Path folder, String shown, Wanted wanted) throws IOException {
        return read(folder, shown, wanted, new ReadBefore());
    }

    /**
     * Reads a folder once more: the same as reading it afresh, but only what changed is read.
     *
     * @param before what was read of it before; it takes down what is read now
     * @throws IOException when the disk refuses
     */
    public static ContentResult read(Path folder, String shown, Wanted wanted, ReadBefore before) throws IOException {
        return read(folder, shown, wanted, PublishingDay.OWN, before);
    }

    /**
     * The same for a day.
     *
     * @param day what is out yet
     */
    public static ContentResult read(Path folder, String shown, Wanted wanted, PublishingDay day, ReadBefore before)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            Diagnostic missing = Diagnostic.fileError(
                    "missing-folder", shown, "there is no content folder here", "make it, with a file site.yaml");
            return new ContentResult(null, OtherIds.NONE, List.of(missing));
        }
        try {
            return new ContentReader(new Markdown(), wanted, day, before).read(folder, shown);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ContentResult read(Path folder, String shown) throws IOException {
        ContentFolder.Listing listing = new ContentFolder(folder, shown, out, before).list();
        Diagnostic below = below(folder, shown, listing);
        if (below != null) {
            return new ContentResult(null, OtherIds.NONE, List.of(below));
        }
        List<ParsedFile> parsed =
                listing.texts().parallelStream().map(this::parse).toList();
        parsed.forEach(file -> out.addAll(file.findings()));
        List<Candidate> kept = kept(parsed, day.of(parsed));
        ReadyMade program = before.readyMade(markdown, new FrameChoice(listing.frames(), out).of(kept, this::parse));
        before.filesAreRead();
        out.addAll(program.findings());
        Called called = called(parsed, program);
        EntryDecoder decoder = new EntryDecoder(markdown, "en", called);
        Site site = site(kept, decoder);
        if (site == null && parsed.stream().noneMatch(file -> file.found().kind() == ContentKind.SITE)) {
            out.add(missingSite(shown, "add it, with a line name: and the site's name"));
        }
        EntryDecoder inLanguage = site == null ? decoder : new EntryDecoder(markdown, site.language(), called);
        before.language(inLanguage.language());
        List<Entry> entries = new ArrayList<>(entries(kept, inLanguage));
        Map<String, Entry> readyMade = program.entries(inLanguage.language(), out);
        List<Entry> lent = ReadyMade.chosen(readyMade, entries, program.written(wanted == Wanted.DRAFTS_TOO));
        Set<String> lentIds = lent.stream().map(Entry::id).collect(Collectors.toSet());
        OtherIds others = new OtherIds(
                new TreeSet<>(refused),
                unread,
                draftIds,
                unapproved,
                ReadyMade.kinds(readyMade),
                program.ids(),
                out.errors() == 0);
        EditionFiles files = new EditionFiles(site, others, out);
        kept.stream().filter(candidate -> candidate.edition() == null).forEach(files::addBase);
        lentIds.forEach(id -> files.addBase(program.candidate(id)));
        List<Entry> editions = editions(kept, files, inLanguage);
        if (site != null && out.errors() == 0) {
            EditionFiles.tellEmptyLanguages(site, parsed, out);
        }
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(lent);
        all.sort(Ordering.BY_KIND);
        List<Synonym> synonyms =
                parsed.stream().flatMap(file -> file.synonyms().stream()).toList();
        Site known = site == null ? SiteReader.standIn(shown + "/site.yaml") : site;
        List<ReadyWords> words = known.region().languages().stream()
                .filter(language -> !language.equals(known.language()))
                .flatMap(language -> program.words(language, lentIds).stream())
                .toList();
        Publication publication = Publication.of(known, all, editions, synonyms, listing.media())
                .with(words)
                .under(program.frames());
        return new ContentResult(publication, others, ShownPictures.placed(out.sorted(), publication, shown));
    }

    /** That the folder of the content is one below, where nothing of this one is content; else null. */
    private static @Nullable Diagnostic below(Path folder, String shown, ContentFolder.Listing listing) {
        Path below = listing.texts().isEmpty() ? NearContent.below(folder) : null;
        if (below == null) {
            return null;
        }
        String meant = shown + "/" + folder.relativize(below).toString().replace('\\', '/');
        String cure = "the content folder is probably " + meant + ", which holds one: name it with --content " + meant;
        return missingSite(shown, cure);
    }

    private static Diagnostic missingSite(String shown, String cure) {
        return Diagnostic.fileError("missing-site", shown + "/site.yaml", "there is no site.yaml", cure);
    }

    /** What all entries are called, drafts among them: a reference to one is told. */
    private Called called(List<ParsedFile> parsed, ReadyMade program) {
        List<Candidate> all = new ArrayList<>(program.all());
        parsed.forEach(file -> all.addAll(file.candidates()));
        return before.called(
                all, program.frames().isEmpty() ? null : program.frames().get(0).id());
    }

    private ParsedFile parse(FoundFile found) {
        try {
            return before.file(found, file -> FileParser.parse(file, markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file may be the one source of. */
    private record Source(
            @Nullable ContentKind kind,
            boolean listed,
            String name,
            @Nullable String edition) {}

    /** The candidates without drafts and without second files for one entry; files that failed leave their name. */
    private List<Candidate> kept(List<ParsedFile> files, PublishingDay known) {
        Map<Source, FoundFile> names = new HashMap<>();
        List<Candidate> kept = new ArrayList<>();
        for (ParsedFile file : files) {
            FoundFile found = file.found();
            if (file.candidates().isEmpty() && file.findings().stream().anyMatch(Diagnostic::isError)) {
                refused.add(found.stem());
                unread.add(found.kind() == null ? ContentKind.SITE : found.kind());
            }
            FoundFile twin = names.putIfAbsent(
                    new Source(found.kind(), found.role() == FoundFile.Role.LIST, found.stem(), found.edition()),
                    found);
            if (twin != null) {
                String message = "this file and " + twin.path() + " are two sources of one entry";
                out.add(Diagnostic.fileError("two-sources", found.path(), message, "keep one of the two"));
                continue;
            }
            for (Candidate candidate : file.candidates()) {
                if (wanted != Wanted.DRAFTS_TOO && (candidate.isDraft() || known.isTooEarly(candidate, out))) {
                    draftIds.add(candidate.id());
                } else if (wanted == Wanted.APPROVED && SignOff.isLeftOut(candidate, out)) {
                    unapproved.add(candidate.id());
                } else {
                    kept.add(candidate);
                }
            }
        }
        return kept;
    }

    private @Nullable Site site(List<Candidate> kept, EntryDecoder decoder) {
        for (Candidate candidate : kept) {
            if (candidate.kind() == ContentKind.SITE && candidate.edition() == null) {
                Entry site = decoder.decode(candidate).entry();
                return site == null ? null : site.as(Site.class).orElse(null);
            }
        }
        return null;
    }

    private List<Entry> entries(List<Candidate> kept, EntryDecoder decoder) {
        List<Candidate> own =
                kept.stream().filter(candidate -> candidate.edition() == null).toList();
        List<DecodedEntry> decoded = new ArrayList<>(own.parallelStream()
                .map(candidate -> decoded(candidate, decoder))
                .toList());
        before.keepEntries(decoded);
        for (DecodedEntry each : decoded) {
            out.addAll(each.findings());
            if (each.entry() == null) {
                refused.add(each.from().id());
            }
        }
        decoded.sort(Ordering.IN_KIND);
        return decoded.stream()
                .map(DecodedEntry::entry)
                .filter(entry -> entry != null)
                .toList();
    }

    private List<Entry> editions(List<Candidate> kept, EditionFiles files, EntryDecoder decoder) {
        Map<Candidate, Candidate> words = new LinkedHashMap<>();
        for (Candidate candidate : kept) {
            Candidate base = candidate.edition() == null ? null : files.base(candidate);
            if (base != null) {
                words.put(candidate, base);
            }
        }
        List<DecodedEntry> decoded = words.entrySet().parallelStream()
                .map(each -> edition(each.getValue(), each.getKey(), decoder))
                .toList();
        before.keepEditions(decoded, words);
        decoded.forEach(each -> out.addAll(each.findings()));
        return decoded.stream()
                .map(DecodedEntry::entry)
                .filter(entry -> entry != null)
                .toList();
    }

    private DecodedEntry decoded(Candidate candidate, EntryDecoder decoder) {
        DecodedEntry known = before.entry(candidate);
        return known == null ? decoder.decode(candidate) : known;
    }

    private DecodedEntry edition(Candidate base, Candidate words, EntryDecoder decoder) {
        DecodedEntry known = before.edition(base, words);
        return known == null ? decoder.decodeEdition(base, words) : known;
    }
}
