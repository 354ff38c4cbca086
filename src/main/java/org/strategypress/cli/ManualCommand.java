package org.strategypress.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code strategypress manual}: the manual page of the program, made of what its help says. */
@Command(
        name = "manual",
        description = "Prints the manual page of the program, with all that --help says of each command.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: strategypress manual > strategypress.1 && man ./strategypress.1"})
final class ManualCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine program = Objects.requireNonNull(spec.parent()).commandLine();
        spec.commandLine().getOut().print(new ManualPage(program, Version.text()).text());
        spec.commandLine().getOut().flush();
    }
}
