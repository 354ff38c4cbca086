package org.strategypress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.content.ReadBefore;
import org.strategypress.model.Comment;
import org.strategypress.model.Publication;
import org.strategypress.output.LiveHashes;
import org.strategypress.output.OutputFile;
import org.strategypress.output.WholeFile;
import org.strategypress.source.Diagnostic;

/**
 * A decided edition as it was published: the bytes of its site and PDFs in the folder {@code frozen} of an earlier publication, with
 * a list of their SHA-256 that {@code sha256sum -c SHA256SUMS} reads too. They are published as they are: a newer program never
 * makes a record anew.
 */
public final class Frozen {
    /** The folder, in that of an earlier publication. */
    static final String FOLDER = "frozen";

    private static final String LIST = "SHA256SUMS";

    private static final String COMMENTS = "comments/index.html";

    /** The heading above what somebody said, by which its page knows a comment. */
    private static final Pattern COMMENT = Pattern.compile(" id=\"([^\"]+)-said\"");

    private Frozen() {}

    /**
     * The files of a frozen edition, as paths below its own folder; nothing where it is not frozen.
     *
     * @param earlier the folder of the earlier publication
     * @throws IOException when the disk refuses
     */
    public static Optional<List<OutputFile>> files(Path earlier) throws IOException {
        Path folder = earlier.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<OutputFile> files = new ArrayList<>();
        for (String path : hashes(folder, file -> "").keySet()) {
            files.add(new OutputFile(path, role(path), Files.readAllBytes(folder.resolve(path))));
        }
        return Optional.of(files);
    }

    /** An error for each file that is not as the list says; {@code before} is what was read the last time. */
    static List<Diagnostic> check(Path earlier, String shown, ReadBefore before) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Path folder = earlier.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                found.add(Diagnostic.fileError(
                        "frozen-changed",
                        shown + "/" + FOLDER,
                        "“" + FOLDER + "” is no folder, so this edition would be made anew",
                        "bring back the folder itself, from your backup or an archive of the site: a link to it may"
                                + " lead nowhere one day"));
            }
            return found;
        }
        String path = shown + "/" + FOLDER + "/";
        Optional<Map<String, String>> list =
                Files.isRegularFile(folder.resolve(LIST)) ? LiveHashes.ofList(folder.resolve(LIST)) : Optional.empty();
        if (list.isEmpty()) {
            found.add(changed(path + LIST, "there is no list of what was frozen"));
            return found;
        }
        Map<String, String> now = hashes(folder, file -> before.hash(file, LiveHashes::ofFile));
        TreeSet<String> all = new TreeSet<>(list.get().keySet());
        all.addAll(now.keySet());
        for (String each : all) {
            String hash = now.get(each);
            if (hash == null) {
                found.add(changed(path + each, "this file of a frozen edition is gone"));
            } else if (!list.get().containsKey(each) || !OutputFile.isSafe(each)) {
                found.add(changed(path + each, "this file is not one that was frozen"));
            } else if (!hash.equals(list.get().get(each))) {
                found.add(changed(path + each, "this file of a frozen edition is not as it was"));
            }
        }
        return found;
    }

    /**
     * An error for each comment of the public that a frozen edition shows and the present publication has no more: who asks for their
     * words to be taken out asks for all versions.
     */
    static List<Diagnostic> comments(Path earlier, String shown, Publication present) throws IOException {
        Path page = earlier.resolve(FOLDER).resolve(COMMENTS);
        if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Matcher comment = COMMENT.matcher(Files.readString(page));
        while (comment.find()) {
            String id = comment.group(1);
            if (present.find(id, Comment.class).isEmpty()) {
                found.add(Diagnostic.fileError(
                        "frozen-comment",
                        shown + "/" + FOLDER + "/" + COMMENTS,
                        "the comment “" + id
                                + "” is no longer in comments.yaml, and this frozen edition still shows it",
                        "delete the folder " + FOLDER
                                + ", build, and freeze the edition again; or bring the comment back"));
            }
        }
        return found;
    }

    /**
     * Freezes an edition: copies its site, and writes the list. What is for a web server or another program is left out.
     *
     * @param site the folder with the site as it was published
     * @param earlier the folder of the earlier publication
     * @return how many files were frozen
     * @throws IOException when the disk refuses, or the edition is frozen already
     */
    public static int freeze(Path site, Path earlier) throws IOException {
        Path folder = earlier.resolve(FOLDER);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is there already: a record is not made anew");
        }
        StringBuilder list = new StringBuilder();
        Map<String, String> hashes = new TreeMap<>(hashes(site, LiveHashes::ofFile));
        hashes.keySet().removeIf(path -> !OutputFile.isSafe(path) || path.matches("[._].*|(hosting|archive)/.*"));
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            Path to = folder.resolve(each.getKey());
            Files.createDirectories(to.getParent());
            WholeFile.put(to, Files.readAllBytes(site.resolve(each.getKey())));
            list.append(each.getValue()).append("  ").append(each.getKey()).append('\n');
        }
        Files.createDirectories(folder);
        WholeFile.put(folder.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
        return hashes.size();
    }

    private static Map<String, String> hashes(Path folder, LiveHashes.Hasher hasher) throws IOException {
        Map<String, String> hashes = LiveHashes.ofFolder(folder, hasher);
        hashes.remove(LIST);
        return hashes;
    }

    private static OutputFile.Role role(String path) {
        if (path.endsWith(".html")) {
            return OutputFile.Role.PAGE;
        }
        return path.startsWith("assets/") ? OutputFile.Role.ASSET : OutputFile.Role.DOCUMENT;
    }

    private static Diagnostic changed(String path, String message) {
        return Diagnostic.fileError(
                "frozen-changed",
                path,
                message,
                "bring the file back as it was, from your backup or an archive of the site");
    }
}
