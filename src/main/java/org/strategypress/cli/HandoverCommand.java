package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.strategypress.output.FinishedSite;
import org.strategypress.output.PublishException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that takes a site as a build left it, and makes nothing anew. */
@Command(mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit codes:%n")
abstract class HandoverCommand implements Callable<Integer> {
    /** How many files are named one by one; a zip and the manifest name all. */
    private static final int NAMED = 20;

    @Option(
            names = "--site",
            paramLabel = "DIR|FILE.zip",
            description = "the site that was built, or an archive of it (default: ${DEFAULT-VALUE})")
    private Path site = Path.of("site-output");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() throws IOException {
        try {
            return hand();
        } catch (PublishException refused) {
            Faults.print(refused, spec.commandLine().getErr());
            return ExitCode.FAULT;
        } finally {
            out().flush();
        }
    }

    /** Does what is asked; the exit code. */
    abstract int hand() throws IOException, PublishException;

    /** Where the site lies. */
    Path site() {
        return site;
    }

    /** Whether there is a site that was built. */
    boolean hasSite() throws IOException {
        return FinishedSite.isAt(site);
    }

    /** The site that was built; wrong use where there is none. */
    Path builtSite() throws IOException {
        if (!FinishedSite.isAt(site)) {
            throw wrong(site + " holds no site that a build made; run build first, or name it with --site DIR");
        }
        return site;
    }

    /** Where it tells what it did. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Tells the first lines, and how many more there are. */
    void say(List<String> lines) {
        lines.stream().limit(NAMED).forEach(out()::println);
        if (lines.size() > NAMED) {
            out().println("... and " + (lines.size() - NAMED) + " more");
        }
    }

    /** What cannot be done as it was asked. */
    ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
