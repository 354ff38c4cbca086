package org.strategypress.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.FileName;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.FoundFile.Role;
import org.strategypress.model.ContentKind;
import org.strategypress.picture.PictureGate;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.ListedFolder;
import org.strategypress.source.ListedFolder.FileType;
import org.strategypress.source.Nearest;

/** Walks a content folder: says what each file is, and refuses what it does not know. */
final class ContentFolder {
    private static final int DEEPEST = 8;
    private static final String SYNONYMS = "synonyms";
    /** The name of the file that says what a frame is, without its ending. */
    static final String FRAME = "frame";

    /** The kinds of entries that belong to a frame. */
    static final List<ContentKind> FRAMED = List.of(ContentKind.AREA, ContentKind.CARE_STATUS, ContentKind.SITUATION);

    /** What people call the folder of pictures and files. */
    private static final Set<String> MEDIA_NAMES = Set.of(
            "image",
            "images",
            "img",
            "picture",
            "pictures",
            "photo",
            "photos",
            "file",
            "files",
            "asset",
            "assets",
            "document",
            "documents",
            "docs",
            "download",
            "downloads",
            "video",
            "videos",
            "logo",
            "logos");

    private static final String MEDIA_FILE = ".+\\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp[34]|webm|m4a|ogg|wav|vtt)";

    private static final String MEDIA = ContentKind.MEDIUM.folder();

    /** The folder that holds earlier publications, a folder for each, which are read by themselves. */
    private static final String ARCHIVE = "archive";

    /** The folder that holds what validators said of the PDFs, which no reader of content reads. */
    private static final String PROOF = "proof";

    /** The folder that holds an earlier publication as it was published, byte for byte. */
    private static final String FROZEN = "frozen";

    /** The folder that holds the council's own frames, a folder for each. */
    static final String FRAMES = "frames";

    /**
     * What a content folder holds, in the order of the paths.
     *
     * @param texts the text files
     * @param media the files of {@code media}, as paths below it
     * @param frames the files of each frame below {@code frames}, by its id
     */
    record Listing(List<FoundFile> texts, List<String> media, SortedMap<String, List<FoundFile>> frames) {
        Listing {
            texts = List.copyOf(texts);
            media = List.copyOf(media);
            frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
        }
    }

    private final Path root;
    private final String shown;
    private final Diagnostics out;
    private final ReadBefore before;
    private final ListedFolder disk;
    private final List<FoundFile> texts = new ArrayList<>();
    private final List<String> media = new ArrayList<>();
    private final SortedMap<String, List<FoundFile>> frames = new TreeMap<>();

    /**
     * A content folder.
     *
     * @param root where it is
     * @param shown what messages call it: {@code content}
     * @param out where findings go
     * @param before what was read of it before
     */
    ContentFolder(Path root, String shown, Diagnostics out, ReadBefore before) {
        this.root = root;
        this.shown = shown;
        this.out = out;
        this.before = before;
        this.disk = new ListedFolder(shown, out);
    }

    /**
     * What it holds.
     *
     * @throws IOException when the disk refuses
     */
    Listing list() throws IOException {
        for (Path each : disk.children(root, shown)) {
            String name = ListedFolder.name(each);
            String path = shown + "/" + name;
            switch (disk.type(each, path)) {
                case FOLDER -> folder(each, name, path);
                case FILE -> topFile(each, name, path);
                case OTHER -> {}
            }
        }
        return new Listing(texts, media, frames);
    }

    private void folder(Path folder, String name, String path) throws IOException {
        if (name.equals(isEarlier() ? FROZEN : ARCHIVE) || name.equals(PROOF)) {
            return;
        }
        if (name.equals(MEDIA)) {
            media(folder, "", path, 1);
            return;
        }
        if (name.equals(FRAMES)) {
            frames(folder, path);
            return;
        }
        ContentKind kind = ContentKind.ofFolder(name).orElse(null);
        if (kind == null || kind.isSingleton()) {
            unknown("unknown-folder", path, name, "folder");
            return;
        }
        for (Path each : disk.children(folder, path)) {
            String filePath = path + "/" + ListedFolder.name(each);
            switch (disk.type(each, filePath)) {
                case FOLDER -> inside(each, filePath, kind);
                case FILE -> entryFile(each, filePath, "", kind);
                case OTHER -> {}
            }
        }
    }

    /** A folder within that of a kind: of a kind that frames have, it holds entries of another frame than the first. */
    private void inside(Path folder, String path, ContentKind kind) throws IOException {
        if (!FRAMED.contains(kind) || !Ids.isId(ListedFolder.name(folder))) {
            out.add(Diagnostic.fileError(
                    "unknown-folder",
                    path,
                    "there are no folders inside " + kind.folder(),
                    "move the files up one level"));
            return;
        }
        for (Path each : disk.children(folder, path)) {
            if (disk.type(each, path + "/" + ListedFolder.name(each)) == FileType.FILE) {
                entryFile(each, path + "/" + ListedFolder.name(each), ListedFolder.name(folder) + "/", kind);
            }
        }
    }

    /** Whether it is the folder of an earlier publication, below that of the present one. */
    private boolean isEarlier() {
        Path above = root.toAbsolutePath().normalize().getParent();
        return above != null && above.endsWith(ARCHIVE);
    }

    private void frames(Path folder, String path) throws IOException {
        for (Path each : disk.children(folder, path)) {
            String id = ListedFolder.name(each);
            String inside = path + "/" + id;
            FileType type = disk.type(each, inside);
            if (type == FileType.FOLDER && Ids.isId(id)) {
                List<FoundFile> files = new ArrayList<>();
                for (Path file : disk.children(each, inside)) {
                    frameFile(file, inside + "/" + ListedFolder.name(file), files);
                }
                frames.put(id, files);
            } else if (type != FileType.OTHER) {
                String cure =
                        "write a folder for each frame, like frames/kinship, with small letters, digits and hyphens";
                out.add(Diagnostic.fileError("unknown-file", inside, "“" + id + "” is no folder of a frame", cure));
            }
        }
    }

    private void frameFile(Path file, String path, List<FoundFile> into) {
        FileName parts = FileName.of(ListedFolder.name(file));
        if (parts != null && parts.isYaml() && parts.edition() == null) {
            ContentKind kind = parts.stem().equals(FRAME)
                    ? ContentKind.SITE
                    : ContentKind.ofFolder(parts.stem()).orElse(null);
            if (kind == ContentKind.SITE || kind != null && FRAMED.contains(kind)) {
                Role role = kind == ContentKind.SITE ? Role.ENTRY : Role.LIST;
                into.add(new FoundFile(file, path, role, kind, parts.stem(), null));
                return;
            }
        }
        String cure = "a frame has frame.yaml, areas.yaml, statuses.yaml and situations.yaml";
        if (parts != null
                && parts.edition() != null
                && ContentKind.ofFolder(parts.stem()).filter(FRAMED::contains).isPresent()) {
            cure = "write the words of each entry into a file of its own, like " + parts.stem() + "/ID."
                    + parts.edition() + ".yaml in the content folder";
        }
        out.add(Diagnostic.fileError(
                "unknown-file", path, "“" + ListedFolder.name(file) + "” is not a file of a frame", cure));
    }

    private void topFile(Path file, String name, String path) {
        FileName parts = FileName.of(name);
        if (FileName.tellCopy(file, path, out)) {
            return;
        }
        if (parts == null) {
            unknown("unknown-file", path, name, "file");
            return;
        }
        if (parts.stem().equals(SYNONYMS) && parts.isYaml() && parts.edition() == null) {
            texts.add(new FoundFile(file, path, Role.SYNONYMS, null, SYNONYMS, null));
            return;
        }
        ContentKind kind = ContentKind.ofFolder(parts.stem()).orElse(null);
        boolean asList = kind != null && !kind.isSingleton();
        boolean wrongForm =
                asList && (!parts.isYaml() || parts.edition() != null) || kind == ContentKind.SITE && !parts.isYaml();
        if (asList && parts.edition() != null) {
            String cure = "write the words of each entry into a file of its own, like " + parts.stem() + "/ID."
                    + parts.edition() + ".yaml";
            out.add(Diagnostic.fileError("unknown-file", path, "a list cannot be translated as one", cure));
            return;
        }
        if (kind != null && wrongForm) {
            String list = asList
                    ? "write the entries as a list into " + parts.stem()
                            + ".yaml, each from a line “- title:” on, or each into a file " + "of its own, like "
                            + parts.stem() + "/NAME.md"
                    : "write its fields into " + parts.stem() + ".yaml";
            String message = asList
                    ? "“" + parts.stem() + "” has many entries, and a file that ends in .md holds one"
                    : "“" + parts.stem() + "” has fields alone, and no text";
            out.add(Diagnostic.fileError("unknown-file", path, message, list));
            return;
        }
        if (kind == null) {
            unknown("unknown-file", path, name, "file");
            return;
        }
        Role single = parts.isYaml() ? Role.ENTRY : Role.MARKDOWN;
        texts.add(new FoundFile(file, path, asList ? Role.LIST : single, kind, parts.stem(), parts.edition()));
    }

    private void entryFile(Path file, String path, String frame, ContentKind kind) {
        FileName parts = FileName.of(ListedFolder.name(file));
        if (FileName.tellCopy(file, path, out)) {
            return;
        }
        if (parts == null) {
            FileName.unknown(ListedFolder.name(file), path, out);
            return;
        }
        if (!Ids.FORM.matcher(parts.stem()).matches()) {
            String message = "a file's name has only lower-case letters, digits and hyphens";
            String better = parts.betterName();
            String cure =
                    better != null ? better : "call it by Latin letters, like page-1.md: readers see its title alone";
            out.add(Diagnostic.fileError("bad-file-name", path, message, cure));
            return;
        }
        Role role = parts.isYaml() ? Role.ENTRY : Role.MARKDOWN;
        texts.add(new FoundFile(file, path, role, kind, frame + parts.stem(), parts.edition()));
    }

    private void media(Path folder, String prefix, String path, int depth) throws IOException {
        for (Path each : disk.children(folder, path)) {
            String name = ListedFolder.name(each);
            String filePath = path + "/" + name;
            FileType type = disk.type(each, filePath);
            if (type == FileType.FOLDER) {
                if (depth < DEEPEST) {
                    media(each, prefix + name + "/", filePath, depth + 1);
                } else {
                    out.add(Diagnostic.fileError(
                            "unknown-folder", filePath, "folders nest too deeply here", "make it flatter"));
                }
            } else if (type == FileType.FILE) {
                out.addAll(before.looked(each, file -> picture(file, filePath)));
                media.add(prefix + name);
            }
        }
    }

    private static List<Diagnostic> picture(Path file, String path) throws IOException {
        Diagnostics found = new Diagnostics();
        PictureGate.check(file, path, found);
        return found.sorted();
    }

    /** What people may call the folder of a kind: one of its entries, several of them, or the folder's own name. */
    private static List<String> names(ContentKind kind) {
        String kindName = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(kind.idWord(), kind.idWord() + "s", kindName, kindName + "s", kind.folder());
    }

    /** What to do with a file at the top that is not known there; null where nothing can be told of it. */
    private static @Nullable String fileCure(String name, String stem, @Nullable String near, Set<String> known) {
        FileName parts = FileName.of(FileName.ending(name));
        if (parts != null && FileName.of(name) == null && known.contains(parts.stem())) {
            return "call it " + parts.stem() + ".yaml";
        }
        if (name.toLowerCase(Locale.ROOT).matches(MEDIA_FILE)) {
            return "move it into media";
        }
        String other = FileName.otherFile(name);
        if (other != null || near != null) {
            return other != null ? other : "did you mean “" + near + ".yaml”?";
        }
        return parts == null || parts.isYaml()
                ? null
                : "put it into the folder of its kind, like pages/" + Ids.slug(stem) + ".md";
    }

    private void unknown(String rule, String path, String name, String what) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        Set<String> known = new TreeSet<>(Set.of(SYNONYMS, FRAMES, ARCHIVE, PROOF));
        Arrays.stream(ContentKind.values()).forEach(kind -> known.add(kind.folder()));
        String small = Ids.slug(stem).replaceFirst("^(?:our|the|local)-", "");
        String near = Arrays.stream(ContentKind.values())
                .filter(kind -> !kind.isSingleton() && names(kind).contains(small))
                .map(ContentKind::folder)
                .findFirst()
                .orElse(MEDIA_NAMES.contains(small) ? MEDIA : known.contains(stem) ? null : Nearest.of(stem, known));
        String cure =
                dot >= 0 ? fileCure(name, stem, near, known) : near != null ? "did you mean “" + near + "”?" : null;
        cure = cure != null
                ? cure
                : small.equals("content")
                        ? "move what lies in it up one level"
                        : name.equals(ARCHIVE)
                                ? "an earlier publication holds no others: put each beside it, into content/archive"
                                : FileName.isLanguage(name)
                                        ? "put a translation beside its entry, like offer/grant." + name + ".md"
                                        : "the page content/README.md lists what may stand here";
        out.add(Diagnostic.fileError(rule, path, "“" + name + "” is not a " + what + " that is known here", cure));
    }
}
