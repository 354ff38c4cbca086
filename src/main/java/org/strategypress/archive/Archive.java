package org.strategypress.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.content.ReadBefore;
import org.strategypress.content.Wanted;
import org.strategypress.model.Publication;
import org.strategypress.model.Publication.History;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostic;

/**
 * The earlier publications of a content folder: each folder in {@code archive} is one, of the same shape, with a {@code site.yaml} of
 * its own.
 *
 * <p>What is wrong in one is a warning, for nothing in it may stop the present publication; but one that is no publication at all is
 * an error, since all its addresses would die.
 */
public final class Archive {
    /** The folder that holds them, in the content folder and on the website. */
    public static final String FOLDER = "archive";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Comparator<Publication> NEWEST_FIRST = Comparator.comparing(Archive::replaced)
            .thenComparing(each -> String.valueOf(each.history().name()))
            .reversed();

    private final String shown;
    private final List<Publication> earlier = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private final ReadBefore before;

    private Archive(String shown, ReadBefore before) {
        this.shown = shown + "/" + FOLDER;
        this.before = before;
    }

    /**
     * What was read.
     *
     * @param earlier the earlier publications, the one that was replaced last first
     * @param findings what was found in them
     */
    public record Read(List<Publication> earlier, List<Diagnostic> findings) {
        public Read {
            earlier = List.copyOf(earlier);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the earlier publications; none where there is no archive.
     *
     * @param content the content folder
     * @param shown what messages call it: {@code content}
     * @param before what was read of the content folder the last time
     * @throws IOException when the disk refuses
     */
    public static Read read(Path content, String shown, ReadBefore before) throws IOException {
        Archive archive = new Archive(shown, before);
        Path folder = content.resolve(FOLDER);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            archive.all(folder);
        }
        archive.earlier.sort(NEWEST_FIRST);
        return new Read(archive.earlier, archive.found);
    }

    /**
     * Errors where the present publication says that it was replaced, or a frozen edition shows what was taken out of it.
     *
     * @param content the content folder
     * @param shown what messages call it
     * @param present the present publication, with its history
     * @throws IOException when the disk refuses
     */
    public static List<Diagnostic> check(Path content, String shown, Publication present) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Site site = present.site();
        if (site.imprint().archived() != null) {
            found.add(Diagnostic.error(
                    "archived-present",
                    site.meta().place("archived"),
                    "this is the present publication, and says that it was replaced",
                    "move what was replaced into a folder below " + FOLDER + ", or take this out"));
        }
        for (Publication earlier : present.history().earlier()) {
            String path = FOLDER + "/" + earlier.history().name();
            found.addAll(Frozen.comments(content.resolve(path), shown + "/" + path, present));
        }
        return found;
    }

    private void all(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.sorted(Comparator.comparing(Path::toString)).toList();
        }
        for (Path each : children) {
            String name = String.valueOf(each.getFileName());
            if (name.startsWith(".") || name.equals("README.md")) {
                continue;
            }
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                    && NAME.matcher(name).matches()) {
                one(each, name);
            } else {
                found.add(Diagnostic.fileError(
                        "unknown-file",
                        shown + "/" + name,
                        "“" + name + "” is no folder of an earlier publication",
                        "write a folder for each, like archive/2023, with small letters, digits and hyphens"));
            }
        }
    }

    private void one(Path folder, String name) throws IOException {
        ContentResult read = ContentReader.read(folder, shown + "/" + name, Wanted.ALL_READY, before.within(name));
        Publication publication = Objects.requireNonNull(read.publication());
        boolean none = publication.site().name().isEmpty();
        List<Diagnostic> weighed =
                publication.site().vocabulary().style().checks().apply(read.diagnostics());
        weighed.forEach(each -> found.add(none ? each : each.asWarning()));
        found.addAll(Frozen.check(folder, shown + "/" + name, before.within(name)));
        if (!none) {
            earlier.add(publication.in(new History(name, List.of())));
        }
    }

    private static LocalDate replaced(Publication publication) {
        Site.@Nullable Archived archived = publication.site().imprint().archived();
        return archived == null || archived.on() == null ? LocalDate.MIN : archived.on();
    }
}
