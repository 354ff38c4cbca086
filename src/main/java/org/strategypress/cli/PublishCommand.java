package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strategypress.cli.usage.Typed;
import org.strategypress.draft.DraftEdition;
import org.strategypress.output.DraftArchive;
import org.strategypress.output.FinishedSite;
import org.strategypress.output.Handover;
import org.strategypress.output.OutputFile;
import org.strategypress.output.PublishException;
import org.strategypress.output.SiteChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code strategypress publish}: puts the site that was built where it is to be read. */
@Command(
        name = "publish",
        description = {
            "Puts the site that was built into a folder, such as a share of your web server, or into one zip with checksums and a list of"
                    + " what is new.",
            "Only what is as the build made it is handed on. The site that was there is kept beside it, as NAME-before.zip."
        },
        exitCodeList = {"0:published", "2:wrong use; nothing was written", "3:disk or other fault"},
        footer = {"", "Example: strategypress publish --to strategy.zip"})
final class PublishCommand extends HandoverCommand {
    private static final Set<String> OTHER_ARCHIVES =
            Set.of(".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".pdf", ".html");

    @Option(names = "--to", paramLabel = "DIR|FILE.zip", required = true, description = "where the site goes")
    private Path to = Path.of("");

    @Option(names = "--back", description = "bring the site before this one back")
    private boolean back;

    @Option(
            names = "--draft",
            description =
                    "make one zip to be sent to who signs it off: the site with a bar on each page that says that it is a draft,"
                            + " and one PDF with that word across each sheet; it can never be published")
    private boolean draft;

    @Override
    int hand() throws IOException, PublishException {
        String ending = ending(String.valueOf(to.getFileName()));
        if (OTHER_ARCHIVES.contains(ending)) {
            throw wrong("--to is a folder, or a file that ends with .zip; no " + ending + " is made");
        }
        if (draft) {
            return sendDraft(ending);
        }
        Handover handover = new Handover(to);
        Handover.Done done = back ? handover.back() : handover.publish(FinishedSite.read(builtSite()), List.of(site()));
        if (done.before() == null && done.changes().isNone()) {
            out().println("Nothing is new: " + to + " is as it was.");
            return ExitCode.BUILT;
        }
        SiteChanges changes = done.changes();
        say(changes.lines());
        done.left()
                .forEach(
                        path -> out().println("left     " + path + " (someone changed it; delete it if it should go)"));
        out().println(changes.added().size() + " new, " + changes.changed().size() + " changed, "
                + changes.gone().size() + " gone, in " + to + ".");
        if (done.spoilt() > 0) {
            out().println("Not as it was published, and not kept: " + done.spoilt()
                    + (done.spoilt() == 1 ? " file." : " files."));
        }
        if (done.before() != null) {
            out().println("The site before it is in " + done.before() + ". To bring it back: "
                    + Typed.line("publish --to " + Typed.quoted(to) + " --back"));
        }
        return ExitCode.BUILT;
    }

    private int sendDraft(String ending) throws IOException, PublishException {
        if (back || !ending.equals(".zip")) {
            throw wrong("--draft goes into a file that ends with .zip, like --to draft.zip, and not with --back");
        }
        List<OutputFile> marked = DraftEdition.of(FinishedSite.read(builtSite()).files());
        OutputFile book = DraftEdition.first(marked)
                .orElseThrow(() -> wrong(site() + " holds no PDF; build without --no-pdf first"));
        DraftArchive.write(marked, book, to);
        out().println(to
                + " is a draft to be sent: draft.pdf to be read, and draft-site/index.html to be opened after the"
                + " zip is unpacked. It cannot be published.");
        return ExitCode.BUILT;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
