package org.strategypress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.ParsedFile;
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
     * @param ready the entries that its frames have and those that come with the program, which its entries may name
     */
    public record Folder(List<EntrySource> entries, List<Path> files, List<EntrySource> ready) {
        public Folder {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
            ready = List.copyOf(ready);
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
        ContentFolder.Listing listing = new ContentFolder(folder, shown, new Diagnostics(), before).list();
        List<Candidate> candidates = new ArrayList<>();
        for (FoundFile found : listing.texts()) {
            if (found.kind() != null) {
                candidates.addAll(parsed(found, markdown, before).candidates());
            }
        }
        candidates.forEach(each -> all.add(of(each)));
        List<ReadyMade.ChosenFrame> frames = new FrameChoice(listing.frames(), new Diagnostics())
                .of(candidates, found -> parsed(found, markdown, before));
        before.filesAreRead();
        return new Folder(
                all,
                listing.texts().stream().map(FoundFile::file).toList(),
                before.readyMade(markdown, frames).all().stream()
                        .map(EntrySource::of)
                        .toList());
    }

    private static ParsedFile parsed(FoundFile found, Markdown markdown, ReadBefore before) {
        try {
            return before.file(found, file -> FileParser.parse(file, markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
