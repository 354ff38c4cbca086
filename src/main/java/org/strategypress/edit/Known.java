package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Nearest;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** A publication as it stands, drafts too, and where its files are. */
final class Known {
    private static final String SHOWN = "content";

    private final Path folder;
    private final ContentResult read;

    private Known(Path folder, ContentResult read) {
        this.folder = folder;
        this.read = read;
    }

    /**
     * Reads a content folder that has no mistakes.
     *
     * @throws IOException when the disk refuses
     */
    static Known read(Path folder) throws IOException {
        ContentResult read = ContentReader.read(folder, SHOWN, true);
        if (read.isRefused()) {
            throw new Refused("there are mistakes in " + folder + ": run check and mend them first, to begin with "
                    + first(read));
        }
        return new Known(folder, read);
    }

    /**
     * Reads a content folder, mistakes and all.
     *
     * @throws IOException when the disk refuses
     */
    static Known asItStands(Path folder) throws IOException {
        return new Known(folder, ContentReader.read(folder, SHOWN, true));
    }

    /**
     * Whether the files of some entries have no mistakes; those of others do not matter.
     *
     * @throws Refused when one of them has
     */
    void mustBeSound(Collection<SourceFile> files) {
        Set<String> paths = files.stream().map(SourceFile::path).collect(Collectors.toSet());
        read.diagnostics().stream()
                .filter(each -> each.isError() && paths.contains(each.path()))
                .findFirst()
                .ifPresent(mistake -> {
                    throw new Refused("there is a mistake to be mended first: " + told(mistake));
                });
    }

    private static String first(ContentResult read) {
        return told(read.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .orElseThrow());
    }

    private static String told(Diagnostic mistake) {
        Span where = mistake.where();
        String place = where == null ? "" : ":" + where.position().line();
        return mistake.path() + place + ": " + mistake.message();
    }

    Publication publication() {
        return Objects.requireNonNull(read.publication());
    }

    /** Whether an entry of that id comes with the program, so that one that the editors wrote changes it. */
    boolean isOfProgram(String id) {
        return read.otherIds().program().contains(id);
    }

    /** Whether an entry has the id, the editors' own or one that comes with the program. */
    boolean isTaken(String id) {
        return publication().find(id).isPresent() || read.otherIds().readyMade().containsKey(id);
    }

    /** The entry of an id, the editors' own or one that comes with the program. */
    Entry find(String id) {
        return publication().find(id).or(() -> ofFile(id)).orElseThrow(() -> {
            if (read.otherIds().readyMade().containsKey(id)) {
                return new Refused(
                        "“" + id + "” comes with the program and is not used here: add it to use in site.yaml first");
            }
            Set<String> ids = publication().entries().stream().map(Entry::id).collect(Collectors.toSet());
            String near = Nearest.of(id, ids);
            return new Refused("there is no entry “" + id + "”"
                    + (near == null
                            ? ": an entry's id is its id:, or its file's name"
                            : ": did you mean “" + near + "”?"));
        });
    }

    /** The entry that alone stands in a file, where its path was typed in place of its id. */
    private Optional<Entry> ofFile(String typed) {
        String path = typed.replace('\\', '/');
        if (!path.contains("/") && !path.contains(".")) {
            return Optional.empty();
        }
        List<Entry> held = publication().entries().stream()
                .filter(this::isOwn)
                .filter(each -> isNamed(each.where().file().path(), path))
                .toList();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private boolean isNamed(String file, String typed) {
        String below = file.substring(SHOWN.length() + 1);
        return typed.equals(below) || typed.equals(folder.toString().replace('\\', '/') + "/" + below);
    }

    /** The entry of an id, when the editors wrote it. */
    Entry own(String id) {
        Entry entry = find(id);
        if (!isOwn(entry.where().file())) {
            throw new Refused("“" + id + "” comes with the program, and not from " + folder
                    + ": write a file of your own for it to change its words");
        }
        return entry;
    }

    /** What the name of an entry's file begins with, or would: the name of its own file, else its id. */
    String stem(Entry entry) {
        String path = entry.where().file().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean alone = isOwn(entry.where().file())
                && (entry.kind().isSingleton()
                        || path.startsWith(SHOWN + "/" + entry.kind().folder() + "/"));
        return alone ? name.substring(0, name.indexOf('.')) : entry.id();
    }

    /** What people are told of where an entry stands. */
    String shown(Entry entry) {
        String path = entry.where().file().path();
        return isOwn(entry.where().file()) ? path.substring(SHOWN.length() + 1) : "which comes with the program";
    }

    private static boolean isOwn(SourceFile file) {
        return file.path().startsWith(SHOWN + "/");
    }

    /** Whether the editors wrote an entry, and it does not come with the program. */
    boolean isOwn(Entry entry) {
        return isOwn(entry.where().file());
    }

    /** Where a file of the publication is. */
    Path path(SourceFile file) {
        return folder.resolve(file.path().substring(SHOWN.length() + 1));
    }

    /** The folder of the content. */
    Path folder() {
        return folder;
    }
}
