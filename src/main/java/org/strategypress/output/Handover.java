package org.strategypress.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts a finished site where it is to be read: into a folder, such as a share of the web server, or into one archive. The site
 * that was there before is kept beside it as {@code NAME-before.zip}, so that it is one step back.
 *
 * @param to the folder or the archive, whose name ends in {@code .zip}
 */
public record Handover(Path to) {
    private static final String ZIP = ".zip";

    /**
     * What was done.
     *
     * @param changes what is new there
     * @param before where the site before it is kept; null when there was none, or nothing changed
     * @param spoilt how many files of the site before were not as they were published, and are not kept
     * @param left files of the site before that someone changed since and that were left where they are
     */
    public record Done(SiteChanges changes, @Nullable Path before, int spoilt, List<String> left) {}

    /** Where the site before is kept. */
    public Path before() {
        String name = String.valueOf(to.toAbsolutePath().normalize().getFileName());
        String stem = isArchive() ? name.substring(0, name.length() - ZIP.length()) : name;
        return to.toAbsolutePath().normalize().resolveSibling(stem + "-before" + ZIP);
    }

    private boolean isArchive() {
        return String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    /** Brings the site before back; the one that is there is then the one before. */
    public Done back() throws IOException, PublishException {
        if (!FinishedSite.isAt(before())) {
            throw new PublishException(
                    "there is no site before this one: " + before() + " is not there",
                    "publish the site that you want, from the folder that it was built in");
        }
        return publish(FinishedSite.read(before()), List.of());
    }

    /**
     * Puts a site there.
     *
     * @param source the folders that it comes from, which must not lie within each other
     */
    public Done publish(FinishedSite site, List<Path> source) throws IOException, PublishException {
        boolean second = FinishedSite.isAt(to);
        if (isArchive() && Files.exists(to) && !second) {
            throw new PublishException(
                    to + " was not made by publish", "move it away, or name another file with --to FILE.zip");
        }
        FinishedSite old = second ? FinishedSite.readWhatIsWhole(to) : null;
        SiteChanges changes = old == null ? SiteChanges.all(site) : SiteChanges.between(old, site);
        if (old != null && changes.isNone() && old.spoilt().isEmpty()) {
            return new Done(changes, null, 0, List.of());
        }
        return isArchive() ? archive(site, old, changes) : folder(site, old, changes, source);
    }

    private Done archive(FinishedSite site, @Nullable FinishedSite old, SiteChanges changes) throws IOException {
        Path kept = old == null ? null : before();
        Path made = to.toAbsolutePath().normalize();
        Path fresh = made.resolveSibling(made.getFileName() + ".new");
        Files.createDirectories(made.getParent());
        SiteArchive.write(site, words(changes, old == null), fresh);
        if (kept != null) {
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE);
        return new Done(changes, kept, old == null ? 0 : old.spoilt().size(), List.of());
    }

    private Done folder(FinishedSite site, @Nullable FinishedSite old, SiteChanges changes, List<Path> source)
            throws IOException, PublishException {
        SitePublisher publisher = new SitePublisher(to, source, site.list().tool());
        publisher.check();
        Path kept = null;
        if (old != null) {
            kept = before();
            SiteArchive.write(old, "", kept);
        }
        Published done = publisher.publish(site.files());
        return new Done(changes, kept, old == null ? 0 : old.spoilt().size(), done.kept());
    }

    private static String words(SiteChanges changes, boolean first) {
        String head = first ? "The first archive: all is new.\n\n" : "New since the archive before:\n\n";
        return head + String.join("\n", changes.lines()) + "\n";
    }
}
