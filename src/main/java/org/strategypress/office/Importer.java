package org.strategypress.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.Schemas;
import org.strategypress.content.SiteLabel;
import org.strategypress.content.field.Ids;
import org.strategypress.model.ContentKind;
import org.strategypress.model.language.Language;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.Markings;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Places;
import org.strategypress.office.block.Tally;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.read.HtmlReader;
import org.strategypress.office.read.OdtReader;
import org.strategypress.office.read.WordReader;

/** Brings an office file into a content folder: plans all files first, and writes none over one that is there. */
public final class Importer {
    private static final long LARGEST = 128L << 20;

    private final Path content;
    private final @Nullable ContentKind kind;
    private final Set<String> without;
    private final Set<String> allowed;
    private final TableTaker taker;

    /**
     * An importer.
     *
     * @param content the content folder, which need not be there
     * @param kind the kind of entry that chapters become; null for pages, and priorities where the document says so
     * @param without the markings whose parts are left out
     * @param allowed the markings that do not hold
     * @param taker takes tables whose rows become entries
     */
    public Importer(
            Path content, @Nullable ContentKind kind, Set<String> without, Set<String> allowed, TableTaker taker) {
        this.content = content;
        this.kind = kind;
        this.without = Set.copyOf(without);
        this.allowed = Set.copyOf(allowed);
        this.taker = taker;
    }

    /**
     * What was brought in.
     *
     * @param written the files that were written, in order
     * @param look what a person must look at, each with its file and line where it has one
     * @param words how many words the document has
     * @param inContent how many of them stand in the content; all others are in the list of what was left out
     */
    public record Imported(List<Path> written, List<String> look, int words, int inContent) {}

    /** The kinds of which an entry needs no more than a title, so that chapters can become such entries. */
    public static List<ContentKind> kinds() {
        return Arrays.stream(ContentKind.values())
                .filter(each -> !each.isSingleton() && each != ContentKind.MEDIUM)
                .filter(each -> Schemas.of(each).properties().stream()
                        .allMatch(field -> !field.required() || field.name().equals("title")))
                .toList();
    }

    /** The endings of the files that can be brought in, in words. */
    public static String endings() {
        return ".docx, .odt, .html";
    }

    /**
     * Brings a file in.
     *
     * @throws UnreadableFile when it cannot be, or when somebody must decide first; nothing is written then
     * @throws IOException when the disk refuses
     */
    public Imported bring(Path file) throws UnreadableFile, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("is not there: look at how its name is written");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile("is larger than 128 MiB: make its pictures smaller, or cut it into several");
        }
        String name = String.valueOf(file.getFileName());
        OfficeDocument document =
                read(name, Files.readAllBytes(file), file.toAbsolutePath().getParent());
        TypedContents.leaveOut(document);
        List<OfficeBlock> blocks = new ArrayList<>(Shaping.of(document.blocks()));
        List<Markings.Part> exempt = exempt(document, blocks);
        return write(name, document, blocks, exempt);
    }

    private static OfficeDocument read(String name, byte[] bytes, @Nullable Path folder) throws UnreadableFile {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".docx") || small.endsWith(".docm")) {
            return WordReader.read(OfficeZip.read(bytes));
        }
        if (small.endsWith(".html") || small.endsWith(".htm")) {
            return HtmlReader.read(bytes, folder);
        }
        if (small.endsWith(".odt")) {
            return OdtReader.read(OfficeZip.read(bytes));
        }
        if (small.endsWith(".doc") || small.endsWith(".rtf") || small.endsWith(".pdf")) {
            throw new UnreadableFile(
                    "is of a sort that cannot be read: open it in Word or LibreOffice and save it as .docx");
        }
        throw new UnreadableFile("is of a sort that cannot be read; these can: " + endings());
    }

    private List<Markings.Part> exempt(OfficeDocument document, List<OfficeBlock> blocks) throws UnreadableFile {
        Map<String, String> found = Markings.find(document, blocks);
        Set<String> open = new TreeSet<>(found.keySet());
        open.removeAll(allowed);
        open.removeAll(without);
        if (!open.isEmpty()) {
            String marking = open.iterator().next();
            throw new UnreadableFile("is marked " + marking + " (" + found.get(marking)
                    + "), so nothing was brought in. If that part must not be published, say --without \"" + marking
                    + "\"; if the marking does not hold, say --allow \"" + marking + "\"");
        }
        Set<String> cut = new TreeSet<>(without);
        cut.removeAll(allowed);
        if (cut.isEmpty()) {
            return List.of();
        }
        if (Markings.isWhole(document, cut)) {
            throw new UnreadableFile("is marked as a whole, at the head or foot of its pages (" + String.join(", ", cut)
                    + "), so nothing of it can be brought in");
        }
        return Markings.cut(blocks, cut);
    }

    private Imported write(String name, OfficeDocument document, List<OfficeBlock> shaped, List<Markings.Part> exempt)
            throws UnreadableFile, IOException {
        TypedCards typed = TypedCards.of(shaped, taker);
        List<OfficeBlock> blocks = typed.blocks();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Media media = new Media(document, Ids.slug(stem).isEmpty() ? "picture" : Ids.slug(stem));
        Set<String> own = ImportLedger.brought(content, name);
        EntryFiles entries = new EntryFiles(
                media,
                kind == null ? ContentKind.PAGE : kind,
                path -> own != null && !own.contains(path) && Files.exists(content.resolve(path)),
                Ids.slug(stem));
        String heading = EntryFiles.heading(document);
        boolean cards = TakenTables.hasCards(blocks, taker);
        ChapterHeads chapters =
                ChapterHeads.of(blocks, table -> kind == null && TakenTables.isPlan(table, blocks, cards, taker));
        TakenTables tables = TakenTables.of(typed, name, taker, entries.name(chapters));
        entries.make(
                chapters, tables.shown(), OfficeBlock.words(tables.counted()).isBlank() ? stem : heading);
        if (!heading.isEmpty()
                && entries.title().equals(heading)
                && (entries.isTitleShown() || isName(entries.title()))) {
            document.leftOut().removeIf(each -> Tally.level(each.words()).equals(Tally.level(heading)));
        }
        Map<Path, byte[]> files = files(entries, media);
        List<Path> same = unchanged(files);
        Map<Path, byte[]> changes = new LinkedHashMap<>(files);
        same.forEach(changes::remove);
        addWords(media, changes);
        taker.files().forEach((path, text) -> changes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        ImportLedger ledger = ledger(
                        document, titled(document, tables.counted(), chapters, entries), entries, media, exempt)
                .with(tables.ledgers());
        ledger.files(content, name, entries.files().keySet())
                .forEach((path, text) -> changes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        put(changes);
        List<String> look = new ArrayList<>();
        entries.files()
                .forEach((path, told) -> told.remarks()
                        .forEach(each -> look.add(content.resolve(path) + ":" + each.line() + ": " + each.words())));
        same.forEach(each -> look.add(each + ": is there already, and is the same"));
        entries.renamed()
                .forEach(
                        (wanted, got) -> look.add(
                                content.resolve(got) + ": " + wanted
                                        + " is there already, and is not of this document, so that this chapter has the document's name in its own"));
        look.addAll(tables.remarks());
        entries.files().forEach((path, told) -> {
            Places.Remark likely = LikelyActions.of(told.text(), taker);
            if (likely != null) {
                look.add(content.resolve(path) + ":" + likely.line() + ": " + likely.words());
            }
        });
        LikelyOffers offers = new LikelyOffers();
        if (kind == null) {
            entries.files()
                    .forEach((path, told) -> offers.look(content.resolve(path).toString(), told.text()));
        }
        look.addAll(offers.remarks());
        look.addAll(priorities(name, chapters));
        look.addAll(language(name, document.language()));
        document.remarks().forEach(each -> look.add(name + ": " + each));
        exempt.forEach(each -> look.add(name + ": “" + each.name() + "” is marked " + each.marking() + ": "
                + each.words() + " words of it are not brought in, and are stored nowhere"));
        if (!ledger.leftOut().isEmpty()) {
            look.add(ImportLedger.list(content) + ": " + ledger.leftOut().size()
                    + " lines of the document are not in the content; " + ImportLedger.ledgerName() + " says why");
        }
        return new Imported(List.copyOf(changes.keySet()), look, ledger.words(), ledger.inContent());
    }

    /** What became of chapters that are called priorities. */
    private List<String> priorities(String name, ChapterHeads chapters) {
        if (chapters.priorities() > 0) {
            return List.of(name + ": the chapters that are called “Priority” are priorities now ("
                    + chapters.priorities()
                    + "), and the actions in their tables serve them; --as page makes pages of all chapters");
        }
        return kind != null || chapters.called() < 2
                ? List.of()
                : List.of(name + ": " + chapters.called()
                        + " chapters are called “Priority”, and are pages. If they are your priorities, move their files from"
                        + " pages to priorities, and write the id of each into priorities: of its actions");
    }

    /** What to do where a document is in another language than the publication, which nobody but a person can decide. */
    private List<String> language(String name, String tag) throws IOException {
        String main = SiteLabel.of(content).language();
        String other = tag.isEmpty() ? "" : Language.of(tag).base();
        return other.isEmpty() || other.equals(Language.of(main).base())
                ? List.of()
                : List.of(name + ": says that most of its words are in another language (" + tag
                        + ") than the publication (" + main + "), and they stand as words of the publication. If the"
                        + " whole website is to be in it, put it first into languages in site.yaml, like languages: ["
                        + other + "]; if these words translate entries that are there, begin each with “translate ID "
                        + other + "” and move its words into that file; else write {lang=" + other
                        + "} on a line of its own before each paragraph, so that they are read aloud rightly");
    }

    /** The files of the entries and pictures, and a site where there is none. */
    private Map<Path, byte[]> files(EntryFiles entries, Media media) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        entries.files()
                .forEach((path, told) ->
                        files.put(content.resolve(path), told.text().getBytes(StandardCharsets.UTF_8)));
        media.files().forEach((path, bytes) -> files.put(content.resolve(path), bytes));
        if (!Files.exists(content.resolve("site.yaml"))) {
            files.put(content.resolve("site.yaml"), site(entries.title()).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** What is counted in the entries: a title without a page is the name of the site, or is left out. */
    private List<OfficeBlock> titled(
            OfficeDocument document, List<OfficeBlock> blocks, ChapterHeads chapters, EntryFiles entries)
            throws IOException {
        if (!entries.isTitleWithoutPage()) {
            return blocks;
        }
        boolean name = isName(entries.title());
        if (!name) {
            document.leaveOut(entries.title(), "is the document's title, and no words stand below it for a page");
        }
        return name
                ? blocks
                : blocks.stream().filter(each -> each != chapters.own()).toList();
    }

    /** Whether the publication is called so, or will be as nothing names it yet. */
    private boolean isName(String title) throws IOException {
        return !Files.exists(content.resolve("site.yaml"))
                || Tally.level(SiteLabel.of(content).name()).equals(Tally.level(title));
    }

    /** Adds the entries of pictures behind those that are there. */
    private void addWords(Media media, Map<Path, byte[]> changes) throws IOException {
        Path list = content.resolve("media.yaml");
        String there = textOf(list);
        String added = media.entries(there);
        if (!added.isEmpty()) {
            String before = there.isEmpty() || there.endsWith("\n") ? there : there + '\n';
            changes.put(list, (before + added).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Counts; of a document with an exempt part, what was left out for other reasons may be of that part, and is not kept. */
    private static ImportLedger ledger(
            OfficeDocument document,
            List<OfficeBlock> blocks,
            EntryFiles entries,
            Media media,
            List<Markings.Part> exempt) {
        List<String> texts = new ArrayList<>();
        entries.files().values().forEach(each -> texts.add(each.text()));
        texts.add(media.entries(""));
        texts.add(entries.isTitleWithoutPage() ? entries.title() : "");
        if (!exempt.isEmpty()) {
            document.leftOut().clear();
        }
        return ImportLedger.of(blocks, document, texts);
    }

    /** The files that are there with the same bytes; one with others is never written over. */
    private static List<Path> unchanged(Map<Path, byte[]> files) throws IOException, UnreadableFile {
        List<Path> same = new ArrayList<>();
        for (Map.Entry<Path, byte[]> each : files.entrySet()) {
            if (Files.exists(each.getKey(), LinkOption.NOFOLLOW_LINKS)) {
                if (!Files.isRegularFile(each.getKey())
                        || !Arrays.equals(Files.readAllBytes(each.getKey()), each.getValue())) {
                    throw new UnreadableFile("would be written over " + each.getKey()
                            + ", which is there already and was changed since; nothing was written:"
                            + " move that file away, or name another folder with --to DIR");
                }
                same.add(each.getKey());
            }
        }
        return same;
    }

    private static String textOf(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private static void put(Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> each : files.entrySet()) {
            Path file = each.getKey().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling("." + file.getFileName() + ".part");
            Files.write(beside, each.getValue());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file that names a site, for a content folder that has none. */
    public static String site(String title) {
        return "# The name of your website: it stands at the top of every page.\nname: " + MarkdownText.yaml(title)
                + "\n\n# Take the # signs away and write your own:\n# council: {name: \"\"}\n"
                + "# help: {emergency: emergency}\n";
    }
}
