package org.strategypress.cli;

import java.io.IOException;
import java.util.List;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.SideFile;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code strategypress translate}: begins a translation. */
@Command(
        name = "translate",
        description = "Begins a translation of an entry: a file beside it, like offer/grant.ar.md, with the words to be"
                + " translated as comments. Never writes over a file.",
        exitCodeList = {"0:written", "2:wrong use, or the file is there already", "3:disk or other fault"},
        footer = {"", "Example: strategypress translate setting-up-home ar"})
final class TranslateCommand extends EditCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "the entry's id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "LANG", description = "the language's tag, like ar or zh-Hant")
    private String language = "";

    @Override
    Integer edit() throws IOException {
        List<FileChange> changes = SideFile.translation(content(), id, language);
        Writing.write(changes);
        say(changes);
        return ExitCode.BUILT;
    }
}
