package org.strategypress.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code strategypress build}: makes the website and the PDFs. */
@Command(
        name = "build",
        description = "Builds the website and the PDFs. Nothing is written when the content is refused.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:built", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return new Session(spec.commandLine(), options).run(true);
    }
}
