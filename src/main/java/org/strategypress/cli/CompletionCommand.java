package org.strategypress.cli;

import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code strategypress completion}: a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description =
                "Prints a script by which bash or zsh completes commands, options and the names of files as you press Tab.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: source <(strategypress completion)"})
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine program = Objects.requireNonNull(spec.parent()).commandLine();
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash(program.getCommandName(), program).replace("\r\n", "\n"));
        spec.commandLine().getOut().flush();
    }
}
