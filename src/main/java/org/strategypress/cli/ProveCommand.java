package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strategypress.output.FinishedSite;
import org.strategypress.output.LiveHashes;
import org.strategypress.output.PublishException;
import org.strategypress.output.SiteChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code strategypress prove}: compares what is live with what was built. */
@Command(
        name = "prove",
        description = {
            "Compares what is live with what was built, byte for byte: a folder, a zip that publish made, a list of hashes that sha256sum made on the"
                    + " server, or one file, such as a PDF that somebody sent you. For a PDF the file that tells of it on the website, such as"
                    + " proof/whole.json, is enough beside it, where the site is not at hand."
        },
        exitCodeList = {"0:the same", "1:not the same", "2:wrong use", "3:disk or other fault"},
        footer = {"", "Example: strategypress prove hashes.txt --site strategy.zip"})
final class ProveCommand extends HandoverCommand {
    @Parameters(paramLabel = "DIR|LIST|FILE", description = "what is live")
    private Path live = Path.of("");

    @Override
    int hand() throws IOException, PublishException {
        if (!hasSite() && Files.isRegularFile(live) && !FinishedSite.isAt(live)) {
            return alone();
        }
        FinishedSite built = FinishedSite.readWhatIsWhole(builtSite());
        if (Files.isDirectory(live)) {
            return tell(LiveHashes.ofFolder(live), built);
        }
        if (!Files.isRegularFile(live)) {
            throw wrong("there is no file or folder " + live);
        }
        if (FinishedSite.isAt(live)) {
            return tell(LiveHashes.ofArchive(FinishedSite.readWhatIsWhole(live)), built);
        }
        Optional<Map<String, String>> list = LiveHashes.ofList(live);
        return list.isPresent() ? tell(list.get(), built) : one(built);
    }

    private int tell(Map<String, String> hashes, FinishedSite built) {
        SiteChanges changes = SiteChanges.fromLive(hashes, built);
        List<String> lines = new ArrayList<>();
        changes.changed().forEach(path -> lines.add("changed  " + path));
        changes.added().forEach(path -> lines.add("missing  " + path));
        changes.gone().forEach(path -> lines.add("not ours " + path));
        say(lines);
        out().println(
                        changes.isNone()
                                ? hashes.size() + " files are as they were built."
                                : changes.changed().size() + " changed, "
                                        + changes.added().size() + " missing, "
                                        + changes.gone().size() + " not of this site.");
        return changes.isNone() ? ExitCode.BUILT : ExitCode.REFUSED;
    }

    /** One file without the site, by the file that tells of it. */
    private int alone() throws IOException {
        Optional<String> told = LiveHashes.ofProof(live);
        if (told.isEmpty()) {
            String name = String.valueOf(live.getFileName()).replaceFirst("(?i)\\.pdf$", "");
            throw wrong(site()
                    + " holds no site that a build made: name it with --site DIR, or put what tells of a PDF beside it,"
                    + " proof/" + name + ".json of the website");
        }
        boolean same = told.get().equals(LiveHashes.ofFile(live));
        out().println(
                        same
                                ? live + " is as the file that tells of it says."
                                : live + " is not as the file that tells of it says: it has other content.");
        return same ? ExitCode.BUILT : ExitCode.REFUSED;
    }

    private int one(FinishedSite built) throws IOException {
        List<String> same = built.pathsOf(LiveHashes.ofFile(live));
        if (!same.isEmpty()) {
            out().println(live + " is as it was built: " + String.join(", ", same));
            return ExitCode.BUILT;
        }
        List<String> named = built.pathsNamed(live.toAbsolutePath().normalize());
        out().println(
                        named.isEmpty()
                                ? live + " is no file of this site."
                                : live + " is not as it was built: " + String.join(", ", named)
                                        + " has other content.");
        return ExitCode.REFUSED;
    }
}
