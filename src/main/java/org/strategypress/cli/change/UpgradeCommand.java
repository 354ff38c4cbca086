package org.strategypress.cli.change;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.cli.usage.Typed;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Upgrading;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress upgrade}: brings content that was written for an earlier version up to this one. */
@Command(
        name = "upgrade",
        description =
                "Shows what this version of the program asks of content that was written for an earlier one, and changes with"
                        + " --write what needs no decision of yours. No word is changed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is left to be done",
            "1:something is: by --write, or by you",
            "2:wrong use; nothing was written",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress upgrade --write"})
public final class UpgradeCommand implements Callable<Integer> {
    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--write", description = "write the changes into the files")
    private boolean write;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public UpgradeCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw new ParameterException(spec.commandLine(), Typed.noContent(content));
        }
        Upgrading.Outcome outcome = Upgrading.plan(content);
        if (write) {
            Writing.write(outcome.changes());
        }
        PrintWriter out = spec.commandLine().getOut();
        outcome.changes().stream().map(FileChange::lines).forEach(lines -> lines.forEach(out::println));
        FindingsText.of(outcome.left()).forEach(out::println);
        out.println(closing(outcome));
        out.flush();
        return outcome.left().isEmpty() && (write || outcome.changes().isEmpty()) ? 0 : 1;
    }

    private String closing(Upgrading.Outcome outcome) {
        int files = outcome.changes().size();
        String done = files == 0
                ? "There is nothing to change by itself."
                : files
                        + (files == 1 ? " file" : " files")
                        + (write ? " changed." : " would change; nothing was written: add --write.");
        int left = outcome.left().size();
        return (left == 0 ? done : done + " To be mended by you: " + left + ".")
                + " What else this version finds, check tells.";
    }
}
