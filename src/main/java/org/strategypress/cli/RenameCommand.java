package org.strategypress.cli;

import java.io.IOException;
import java.util.List;
import org.strategypress.cli.usage.Typed;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Renaming;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code strategypress rename}: gives an entry another id. */
@Command(
        name = "rename",
        description =
                "Gives an entry another id: in its file, in all that refers to it, and in the names of its files.",
        exitCodeList = {"0:written", "2:wrong use; nothing was written", "3:disk or other fault"},
        footer = {"", "Example: strategypress rename setting-up-home first-home --dry-run"})
final class RenameCommand extends EditCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "the entry's id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the id that it gets")
    private String next = "";

    @Option(names = "--dry-run", description = "show the lines and write nothing")
    private boolean dry;

    @Override
    Integer edit() throws IOException {
        List<FileChange> changes = Renaming.plan(content(), id, next);
        if (!dry) {
            Writing.write(changes);
        }
        say(changes);
        out().println("Web addresses that hold “" + id + "” now hold “" + next
                + "”. The old ones stay, and say where it is now, as long as was: names them; hosting/ has rules by"
                + " which your web server leads there at once.");
        out().println(dry ? "Nothing was written (--dry-run)." : "See that all is well with: " + Typed.line("check"));
        return ExitCode.BUILT;
    }
}
