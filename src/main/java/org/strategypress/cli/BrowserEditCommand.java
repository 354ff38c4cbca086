package org.strategypress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.strategypress.form.Editor;
import picocli.CommandLine.Command;

/** {@code strategypress edit}: forms for the entries in the browser, beside the site as it will be. */
@Command(
        name = "edit",
        description =
                "Shows a form for each entry in your browser, and writes what you save into its file; the site as it will be,"
                        + " with drafts, stands beside it. Answers this machine alone.",
        footer = {"", "Example: strategypress edit --open"})
final class BrowserEditCommand extends LiveCommand {
    @Override
    Editor editor(Path folder) {
        return new Editor(folder, () -> LocalDate.now(Clock.systemUTC()));
    }

    @Override
    String place() {
        return Editor.PLACE.substring(1);
    }

    /** What is begun in a form is a draft: who begins it wants to see it. */
    @Override
    boolean drafts(boolean asked) {
        return true;
    }
}
