package org.strategypress.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/**
 * An entry as it stands in its file, drafts and those with mistakes too, as long as its fields can be read at all.
 *
 * @param kind its kind
 * @param id its id, given or made; may be one that is not allowed
 * @param edition the language of a translation, {@code easy}, or null for the entry itself
 * @param title what it is called; its id where it has no title
 * @param draft whether it is left out of the site
 * @param file where it is
 * @param fields its fields, a text below them among them as {@code body}
 */
public record EntrySource(
        ContentKind kind, String id, @Nullable String edition, String title, boolean draft, Path file, Mapping fields) {
    /**
     * What a content folder holds.
     *
     * @param entries its entries, in the order of their files
     * @param files its files of text, with mistakes or without
     */
    public record Folder(List<EntrySource> entries, List<Path> files) {
        public Folder {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
        }
    }

    /**
     * Reads a content folder; of what was read before, only what changed.
     *
     * @param folder the folder
     * @param shown what messages call it: {@code content}
     * @param before what was read of it before; it takes down what is read now
     * @throws IOException when the disk refuses
     */
    public static Folder read(Path folder, String shown, ReadBefore before) throws IOException {
        List<EntrySource> all = new ArrayList<>();
        Markdown markdown = new Markdown();
        List<FoundFile> texts =
                new ContentFolder(folder, shown, new Diagnostics()).list().texts();
        for (FoundFile found : texts) {
            if (found.kind() != null) {
                before.file(found, file -> FileParser.parse(file, markdown))
                        .candidates()
                        .forEach(each -> all.add(of(each)));
            }
        }
        before.filesAreRead();
        return new Folder(all, texts.stream().map(FoundFile::file).toList());
    }

    /** The entries that come with the program, which those of a publication may name. */
    public static List<EntrySource> ready() {
        return new ReadyMade(new Markdown()).all().stream().map(EntrySource::of).toList();
    }

    private static EntrySource of(Candidate candidate) {
        FoundFile found = candidate.found();
        String id = candidate.edition() == null ? candidate.id() : found.stem();
        return new EntrySource(
                candidate.kind(),
                id,
                candidate.edition(),
                title(candidate.mapping(), id),
                candidate.isDraft(),
                found.file(),
                candidate.mapping());
    }

    private static String title(Mapping fields, String id) {
        for (String name : List.of("title", "name", "sentence", "file")) {
            Scalar words = Ids.scalar(fields, name);
            if (words != null) {
                return words.text();
            }
        }
        return id;
    }

    /** The file's text, as it was read. */
    public SourceFile source() {
        return fields.span().file();
    }

    /** What it is asked for by: its id, and behind a point its edition. */
    public String name() {
        return edition == null ? id : id + "." + edition;
    }
}
