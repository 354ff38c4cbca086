package org.strategypress.press.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.OfferedPdf;
import org.strategypress.picture.SoundNotes;
import org.strategypress.source.Diagnostic;

/** Warns of what the files that readers download lack, and of whom they name without being asked. */
public final class OfferedFiles {
    private static final Set<String> SOUNDS = Set.of("mp3", "m4a", "ogg", "oga", "mp4", "webm", "wav");

    private final Path folder;
    private final List<Diagnostic> found = new ArrayList<>();

    private OfferedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What is found.
     *
     * @param folder the content folder
     * @param used the files of the media folder that pages show or offer
     * @param media the content of each
     */
    public static List<Diagnostic> check(Path folder, Set<String> used, Function<String, byte @Nullable []> media) {
        OfferedFiles files = new OfferedFiles(folder.resolve("media"));
        for (String path : used) {
            String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            byte[] bytes = ending.equals("pdf") || SOUNDS.contains(ending) ? media.apply(path) : null;
            if (bytes != null && ending.equals("pdf")) {
                files.pdf(path, OfferedPdf.of(bytes));
            } else if (bytes != null) {
                files.sound(path, SoundNotes.of(bytes));
            }
        }
        return files.found;
    }

    private void pdf(String path, OfferedPdf pdf) {
        if (!pdf.readable()) {
            warn("broken-file", path, "this PDF cannot be opened without a password, or at all", "save it anew");
        }
        if (!pdf.lacks().isEmpty()) {
            warn(
                    "pdf-not-accessible",
                    path,
                    "this PDF has not all that people need who listen to it: it lacks "
                            + String.join(" and ", pdf.lacks()),
                    "save it anew from the program that made it, as an accessible or tagged PDF with language and title,"
                            + " or say its words on a page");
        }
        names(path, pdf.names());
    }

    private void sound(String path, SoundNotes notes) {
        if (notes.hasPlace()) {
            warn(
                    "place-in-file",
                    path,
                    "this file says where it was recorded, and is published as it is",
                    "save a copy without its place, from the program that you edit it with");
        }
        names(path, notes.names());
    }

    private void names(String path, List<String> names) {
        if (!names.isEmpty()) {
            warn(
                    "name-in-file",
                    path,
                    "the properties of this file name “" + String.join("”, “", names) + "”, and are published with it",
                    "if nobody should be named, take the name out of its properties and save it anew");
        }
    }

    private void warn(String rule, String path, String message, String cure) {
        found.add(Diagnostic.fileWarning(rule, folder.resolve(path).toString().replace('\\', '/'), message, cure));
    }
}
