package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that makes a whole website, whether or not anything is written. */
@Command(mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit codes:%n")
abstract class SiteCommand implements Callable<Integer> {
    private final boolean publish;

    @Mixin
    private final Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * A command.
     *
     * @param publish whether what was made is written
     */
    SiteCommand(boolean publish) {
        this.publish = publish;
    }

    /** Refuses what cannot be asked for. */
    void before(Path content) {
        // nothing more can be asked for
    }

    /** What is to be told beside what the build finds. */
    List<Diagnostic> more(BuildRequest request) throws IOException {
        return List.of();
    }

    /** Does what else was asked for, once all was found; nothing, where nothing was. */
    void after(BuildRequest request, BuildReport found) throws IOException {
        // a command that does no more
    }

    @Override
    public final Integer call() throws Exception {
        try {
            before(options.content);
            return run(options, spec.commandLine().getOut(), spec.commandLine().getErr());
        } catch (WrongUse wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** Does the work; the exit code. */
    int run(Options chosen, PrintWriter out, PrintWriter err) throws IOException {
        return new Session(chosen, out, err).run(publish, this::more, this::after);
    }
}
