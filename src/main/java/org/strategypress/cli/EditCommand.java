package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.strategypress.cli.usage.Typed;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that changes files of the content folder; what cannot be done is told with what to do instead. */
@Command(mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit codes:%n")
abstract class EditCommand implements Callable<Integer> {
    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw wrong(Typed.noContent(content));
        }
        try {
            return edit();
        } catch (Refused refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        } finally {
            out().flush();
        }
    }

    /** Does what is asked; the exit code. */
    abstract Integer edit() throws IOException;

    /** The content folder, which is there. */
    Path content() {
        return content;
    }

    /** Where it tells what it did. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Tells what somebody should look at. */
    void tell(String words) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words);
        err.flush();
    }

    /** Tells the lines that change and the names that files get. */
    void say(List<FileChange> changes) {
        for (FileChange each : changes) {
            if (each.from() == null) {
                out().println(each.to());
                continue;
            }
            each.lines().forEach(out()::println);
            if (each.isMoved()) {
                out().println(each.from() + " -> " + each.to());
            }
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
