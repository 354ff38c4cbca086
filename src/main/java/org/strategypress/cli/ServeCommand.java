package org.strategypress.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Editor;
import picocli.CommandLine.Command;

/** {@code strategypress serve}: shows the site as it will be, and anew at each save. */
@Command(
        name = "serve",
        description =
                "Shows the site as it will be at an address of this machine, and anew at each save. Writes nothing.",
        footer = {"", "Example: strategypress serve --open"})
final class ServeCommand extends LiveCommand {
    @Override
    @Nullable
    Editor editor(Path folder) {
        return null;
    }

    @Override
    String place() {
        return "";
    }

    @Override
    boolean drafts(boolean asked) {
        return asked;
    }
}
