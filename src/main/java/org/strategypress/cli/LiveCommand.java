package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.live.Showing;
import org.strategypress.cli.usage.Typed;
import org.strategypress.form.Editor;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that shows the site at an address of this machine, and anew at each save. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ended", "2:wrong use", "3:no port, disk or other fault"})
abstract class LiveCommand implements Callable<Integer> {
    private static final Set<String> NAMES = Set.of("serve", "edit", "guide");

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--port", paramLabel = "N", description = "the port (default: a free one from 8080 on)")
    private int port;

    @Option(names = "--open", description = "open the address in the browser")
    private boolean open;

    @Option(
            names = "--editor",
            description =
                    "places in files lead into the editor that the variable VISUAL or EDITOR names, without one into"
                            + " Visual Studio Code; else a click copies them")
    private boolean editor;

    @Option(names = "--theme", paramLabel = "NAME", description = "the theme (default: the one site.yaml names)")
    private @Nullable String theme;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            converter = Options.Day.class,
            description = "the day that pages and findings take as today, as for build")
    private @Nullable LocalDate today;

    @Option(names = "--drafts", description = "show drafts too; edit always does")
    private boolean drafts;

    @Option(names = "--no-pdf", description = "make no PDFs")
    private boolean noPdf;

    @SuppressWarnings("UnusedVariable") // asked for by its name where faults are printed
    @Option(names = Options.STACKTRACE, description = "print the whole stack of a fault of the program")
    private boolean stacktrace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Whether a command line asks for such a command. */
    static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** The browser editor of a content folder; null where nothing may be written. */
    abstract @Nullable Editor editor(Path folder);

    /** What of the address is opened and told. */
    abstract String place();

    /** Whether drafts are shown, where that is asked for or not. */
    abstract boolean drafts(boolean asked);

    @Override
    public final Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(content)) {
            throw new ParameterException(spec.commandLine(), Typed.noContent(content));
        }
        if (port < 0 || port > Showing.HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 1 to " + Showing.HIGHEST_PORT);
        }
        try {
            new Showing(port, open, place(), editor ? places(err) : PlaceLinks.COPIED)
                    .run(this::request, editor(content), spec.commandLine().getOut(), err);
            return ExitCode.BUILT;
        } catch (IOException refused) {
            Faults.noPort(refused, err);
            return ExitCode.FAULT;
        }
    }

    /** Where places lead to; says where the editor at hand has no addresses. */
    private static PlaceLinks places(PrintWriter err) {
        String visual = System.getenv("VISUAL");
        String command = visual == null || visual.isBlank() ? System.getenv("EDITOR") : visual;
        PlaceLinks places = PlaceLinks.of(command);
        if (places == PlaceLinks.COPIED) {
            err.println("A page cannot open “" + command + "”: a click on a place copies it.");
        }
        return places;
    }

    private BuildRequest request() {
        return new BuildRequest(
                content,
                Path.of("site-output"),
                theme,
                null,
                today,
                LocalDate.now(Clock.systemUTC()),
                drafts(drafts),
                !noPdf,
                false,
                CacheFolder.find());
    }
}
