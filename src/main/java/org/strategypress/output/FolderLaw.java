package org.strategypress.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The laws that an output folder and a set of files must keep before anything is written. */
final class FolderLaw {
    private FolderLaw() {}

    /** The folder's real path, whether or not it exists yet; refused when it is a file or touches a source folder. */
    static Path real(Path folder, Collection<Path> sources) throws IOException, PublishException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new PublishException(
                    "the output folder " + folder + " is not a folder",
                    "move it away, or choose another output folder");
        }
        Path real = realOrFuture(folder);
        for (Path source : sources) {
            Path other = realOrFuture(source);
            if (real.startsWith(other) || other.startsWith(real)) {
                throw new PublishException(
                        "the output folder " + folder + " overlaps " + source + ", which the build reads from",
                        "choose an output folder beside it, so that a build can never write over what you wrote");
            }
        }
        return real;
    }

    /** Refuses a folder that holds files but was not made by an earlier build. */
    static void refuseForeign(OutputFolder folder) throws IOException, PublishException {
        boolean foreign = folder.holdsForeignFiles();
        // Asked second: a build that runs at this moment writes its journal before its first file.
        boolean ours = folder.holds(Manifest.NAME) || folder.holds(Manifest.JOURNAL);
        if (foreign && !ours) {
            throw new PublishException(
                    folder.shown("") + " holds files that no build put there (there is no " + Manifest.NAME + ")",
                    "choose an empty or new folder for the output");
        }
    }

    /** Files that cannot lie in one folder together are a mistake of the program, not of the author. */
    static void requireDistinct(Collection<OutputFile> files) {
        Set<String> paths = new HashSet<>();
        for (OutputFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("two files for one output path: " + file.path());
            }
        }
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (paths.contains(path.substring(0, slash))) {
                    throw new IllegalArgumentException("a file and a folder of one name above: " + path);
                }
            }
        }
    }

    private static Path realOrFuture(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        Path known = whole;
        while (known != null && !Files.exists(known)) {
            known = known.getParent();
        }
        if (known == null) {
            return whole; // on a drive that is not there, so no link is on its way
        }
        return known.toRealPath().resolve(known.relativize(whole)).normalize();
    }
}
