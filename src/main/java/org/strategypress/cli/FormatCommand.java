package org.strategypress.cli;

import java.io.IOException;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Formatting;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code strategypress format}: writes the files in one tidy way. */
@Command(
        name = "format",
        description =
                "Writes the fields of all files in one tidy way: the blanks change, and no word, mark or comment.",
        exitCodeList = {
            "0:all is tidy",
            "1:with --check, files are not",
            "2:wrong use; nothing was written",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress format --check"})
final class FormatCommand extends EditCommand {
    @Option(names = "--check", description = "say what would change, and write nothing")
    private boolean check;

    @Override
    Integer edit() throws IOException {
        Formatting.Outcome outcome = Formatting.plan(content());
        if (check) {
            say(outcome.changes());
        } else {
            Writing.write(outcome.changes());
            outcome.changes().stream().map(FileChange::to).forEach(out()::println);
        }
        outcome.left()
                .forEach(file -> out().println(file
                        + " stays as it is: there are mistakes in it (run check), or it is written"
                        + " in a way that cannot be tidied"));
        int count = outcome.changes().size();
        String files = count + (count == 1 ? " file " : " files ");
        out().println(count == 0 ? "All is tidy." : files + (check ? "would change: run format." : "changed."));
        return check && count > 0 ? ExitCode.REFUSED : ExitCode.BUILT;
    }
}
