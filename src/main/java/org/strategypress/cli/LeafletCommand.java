package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.usage.Typed;
import org.strategypress.output.OutputFile;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.Leaflet;
import org.strategypress.source.Folded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress leaflet}: prints the help that may apply to one young person. */
@Command(
        name = "leaflet",
        mixinStandardHelpOptions = true,
        description =
                "Prints the help that the finder shows for one young person's answers, in its order, as one PDF. The"
                        + " answers are kept nowhere: not in the file's name or cover, not in the site, not in a cache.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:content refused", "2:wrong use", "3:disk or other fault"},
        footer = {"", "Example: strategypress leaflet --age 19 --status former-relevant --situation parent --lang ti"})
final class LeafletCommand implements Callable<Integer> {
    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--age", paramLabel = "YEARS", description = "the age, from 0 to 99")
    private @Nullable Integer age;

    @Option(names = "--status", paramLabel = "ID", description = "the id of the care status")
    private @Nullable String status;

    @Option(
            names = "--situation",
            paramLabel = "ID",
            description = "the id of what is true of their life; may stand often")
    private Set<String> situations = new LinkedHashSet<>();

    @Option(names = "--area", paramLabel = "ID", description = "the id of the part of life they ask about")
    private @Nullable String area;

    @Option(names = "--lang", paramLabel = "TAG", description = "the language to print in (default: the main one)")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "FILE.pdf", description = "the file to write (default: ${DEFAULT-VALUE})")
    private Path to = Path.of("leaflet.pdf");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw wrong(Typed.noContent(content));
        }
        if (!to.toString().endsWith(".pdf")) {
            throw wrong("--to is a file that ends with .pdf, like leaflet.pdf, not " + to);
        }
        Leaflet.Made made;
        try {
            made = Leaflet.make(request(), new Leaflet.Asked(age, status, situations, area, language));
        } catch (Leaflet.UnknownAnswer unknown) {
            throw wrong(String.valueOf(unknown.getMessage()));
        }
        OutputFile leaflet = made.file();
        if (leaflet == null) {
            Folded.text(made.diagnostics().stream()
                            .filter(each -> each.isError() || each.rule().equals("print-missing-glyph"))
                            .toList())
                    .forEach(spec.commandLine().getErr()::println);
            return ExitCode.REFUSED;
        }
        Files.write(to, leaflet.bytes());
        spec.commandLine().getOut().println(to);
        spec.commandLine().getOut().flush();
        return ExitCode.BUILT;
    }

    private BuildRequest request() {
        LocalDate day = LocalDate.now(Clock.systemUTC());
        return new BuildRequest(content, content, null, null, null, day, false, false, false, null);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
