package org.strategypress.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code strategypress check}: does all that {@code build} does and writes nothing. */
@Command(
        name = "check",
        description = "Does all that build does, and writes nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:good", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return new Session(spec.commandLine(), options).run(false);
    }
}
