package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.strategypress.edit.Change;
import org.strategypress.edit.Refused;
import org.strategypress.edit.Renaming;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress rename}: gives an entry another id. */
@Command(
        name = "rename",
        description =
                "Gives an entry another id: in its file, in all that refers to it, and in the names of its files.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong use; nothing was written", "3:disk or other fault"},
        footer = {"", "Example: strategypress rename setting-up-home first-home --dry-run"})
final class RenameCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "the entry's id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the id that it gets")
    private String next = "";

    @Option(names = "--dry-run", description = "show the lines and write nothing")
    private boolean dry;

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw wrong("there is no content folder " + content + "; name it with --content DIR");
        }
        try {
            List<Change> changes = Renaming.plan(content, id, next);
            if (!dry) {
                Writing.write(changes);
            }
            say(changes);
        } catch (Refused refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
        return ExitCode.BUILT;
    }

    private void say(List<Change> changes) {
        PrintWriter out = spec.commandLine().getOut();
        for (Change each : changes) {
            each.lines().forEach(out::println);
            if (each.isMoved()) {
                out.println(each.from() + " -> " + each.to());
            }
        }
        out.println(
                "Web addresses that hold “" + id + "” now hold “" + next
                        + "”: links from other sites, printed addresses and codes for phones that"
                        + " lead there find nothing any more. Change them, or tell your web server where the old ones lead now.");
        out.println(dry ? "Nothing was written (--dry-run)." : "See that all is well with: strategypress check");
        out.flush();
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
