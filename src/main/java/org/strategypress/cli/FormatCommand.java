package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.strategypress.edit.Change;
import org.strategypress.edit.Formatting;
import org.strategypress.edit.Refused;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress format}: writes the files in one tidy way. */
@Command(
        name = "format",
        description =
                "Writes the fields of all files in one tidy way: the blanks change, and no word, mark or comment.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is tidy",
            "1:with --check, files are not",
            "2:wrong use; nothing was written",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress format --check"})
final class FormatCommand implements Callable<Integer> {
    @Option(names = "--check", description = "say what would change, and write nothing")
    private boolean check;

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw wrong("there is no content folder " + content + "; name it with --content DIR");
        }
        Formatting.Outcome outcome = Formatting.plan(content);
        try {
            if (!check) {
                Writing.write(outcome.changes());
            }
        } catch (Refused refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
        say(outcome);
        return check && !outcome.changes().isEmpty() ? ExitCode.REFUSED : ExitCode.BUILT;
    }

    private void say(Formatting.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        for (Change each : outcome.changes()) {
            if (check) {
                each.lines().forEach(out::println);
            } else {
                out.println(each.to());
            }
        }
        outcome.left()
                .forEach(file ->
                        out.println(file + " stays as it is: there are mistakes in it (run check), or it is written"
                                + " in a way that cannot be tidied"));
        int count = outcome.changes().size();
        String files = count + (count == 1 ? " file " : " files ");
        out.println(count == 0 ? "All is tidy." : files + (check ? "would change: run format." : "changed."));
        out.flush();
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
