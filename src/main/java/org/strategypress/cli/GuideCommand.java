package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.cli.live.Showing;
import org.strategypress.guide.Guide;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress guide}: shows the guide to the program, which the program makes itself, or writes it as a site. */
@Command(
        name = "guide",
        description = "Shows the guide to this program in the browser, or writes it as a website with a PDF.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ended or written", "2:wrong use", "3:no port, disk or other fault"},
        footer = {"", "Example: strategypress guide --open"})
final class GuideCommand implements Callable<Integer> {
    @Option(names = "--output", paramLabel = "DIR", description = "write the guide into this folder, and show nothing")
    private @Nullable Path output;

    @Option(names = "--port", paramLabel = "N", description = "the port (default: a free one from 8080 on)")
    private int port;

    @Option(names = "--open", description = "open the address in the browser")
    private boolean open;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > Showing.HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 1 to " + Showing.HIGHEST_PORT);
        }
        Path content = Scratch.newFolder("guide").resolve("content");
        Guide.write(content);
        return output == null ? show(content) : write(content, output);
    }

    private int show(Path content) throws InterruptedException {
        BuildRequest request = request(content, content.resolveSibling("site-output"), false);
        try {
            new Showing(port, open, "", PlaceLinks.COPIED)
                    .run(
                            () -> request,
                            null,
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr());
            return ExitCode.BUILT;
        } catch (IOException refused) {
            Faults.noPort(refused, spec.commandLine().getErr());
            return ExitCode.FAULT;
        }
    }

    private int write(Path content, Path folder) {
        try {
            BuildReport report = Build.run(request(content, folder, true), BuildProgress.SILENT);
            FindingsText.of(report.diagnostics()).forEach(spec.commandLine().getErr()::println);
            if (report.isRefused()) {
                return ExitCode.FAULT;
            }
            spec.commandLine().getOut().println(folder.resolve("index.html"));
            spec.commandLine().getOut().flush();
            return ExitCode.BUILT;
        } catch (PublishException refused) {
            Faults.print(refused, spec.commandLine().getErr());
            return ExitCode.FAULT;
        }
    }

    private static BuildRequest request(Path content, Path folder, boolean publish) {
        LocalDate day = LocalDate.now(Clock.systemUTC());
        return new BuildRequest(content, folder, null, null, null, day, false, true, publish, CacheFolder.find());
    }
}
