package org.strategypress.cli;

import java.io.IOException;
import java.util.List;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.SideFile;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code strategypress easy}: begins an Easy Read edition. */
@Command(
        name = "easy",
        description =
                "Begins the Easy Read edition of an entry: a file beside it, like offer/grant.easy.md, with its words as"
                        + " comments. Never writes over a file.",
        exitCodeList = {"0:written", "2:wrong use, or the file is there already", "3:disk or other fault"},
        footer = {"", "Example: strategypress easy setting-up-home"})
final class EasyCommand extends EditCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "the entry's id")
    private String id = "";

    @Override
    Integer edit() throws IOException {
        List<FileChange> changes = SideFile.easyRead(content(), id);
        Writing.write(changes);
        say(changes);
        return ExitCode.BUILT;
    }
}
