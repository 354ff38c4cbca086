package org.strategypress.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.intake.ImportCheck;
import org.strategypress.cli.intake.SheetOptions;
import org.strategypress.model.ContentKind;
import org.strategypress.office.Importer;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.output.PublishException;
import org.strategypress.sheet.DocumentTables;
import org.strategypress.sheet.SheetImporter;
import org.strategypress.sheet.SheetRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress import}: brings office files into the content folder. */
@Command(
        name = "import",
        description =
                "Brings files into the content folder, and lists what you must look at. What is not in the content stands in"
                        + " import-left-out.txt beside that folder. Never writes over a file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:a file cannot be brought in, and is left out",
            "2:wrong use",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress import strategy.docx --to content"})
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "the files: .docx, .odt, .html; .csv and .xlsx with figures, actions, an offer or contacts")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description =
                    "the kind of entry that each chapter becomes (default: page, and priority where each chapter “Priority 1” … has a table of actions), or what the rows of a spreadsheet"
                            + " are: indicator, action, offer or contact")
    private @Nullable String kind;

    @Option(names = "--to", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--without",
            paramLabel = "WORDS",
            description = "leaves out the part that has this marking, like \"Part 2\"; may stand more than once")
    private @Nullable List<String> without;

    @Option(
            names = "--allow",
            paramLabel = "WORDS",
            description = "goes on though this marking is there, as it does not hold; may stand more than once")
    private @Nullable List<String> allow;

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, PublishException {
        boolean written = false;
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.BUILT;
        for (List<Path> each : groups()) {
            String names = each.stream().map(Path::toString).collect(Collectors.joining(", "));
            try {
                tell(names, bring(each), out);
                written = true;
            } catch (UnreadableFile refused) {
                spec.commandLine().getErr().println(names + " " + refused.getMessage());
                code = ExitCode.REFUSED;
            } finally {
                out.flush();
            }
        }
        if (written) {
            out.println(new ImportCheck(content, LocalDate.now(Clock.systemUTC())).said());
            out.flush();
        }
        return code;
    }

    /** The files, those together that are one list. */
    private List<List<Path>> groups() throws IOException {
        boolean offer = kind == null
                || kind.equals(ContentKind.ENTITLEMENT.idWord())
                || kind.equals(ContentKind.ENTITLEMENT.folder());
        return offer
                ? SheetImporter.together(files)
                : files.stream().map(List::of).toList();
    }

    private Importer.Imported bring(List<Path> together) throws UnreadableFile, IOException {
        Path file = together.get(0);
        SheetRequest request = sheets.request(set(allow), ImportCommand::ask);
        return SheetImporter.takes(file)
                ? new SheetImporter(content, kind == null ? null : kind(SheetImporter.kinds()), request).bring(together)
                : new Importer(
                                content,
                                kind == null ? null : kind(Importer.kinds()),
                                set(without),
                                set(allow),
                                new DocumentTables(content, request))
                        .bring(file);
    }

    /** Asks the person at the terminal; nothing where there is none. */
    private static Optional<String> ask(String question) {
        Console console = Terminal.isThere() ? System.console() : null;
        String answer = console == null ? null : console.readLine("%s", question);
        return Optional.ofNullable(answer).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Set<String> set(@Nullable List<String> words) {
        return words == null ? Set.of() : new TreeSet<>(words);
    }

    private ContentKind kind(List<ContentKind> known) {
        String wanted = kind == null ? ContentKind.PAGE.idWord() : kind;
        Optional<ContentKind> found = known.stream()
                .filter(each -> each.idWord().equals(wanted) || each.folder().equals(wanted))
                .findFirst();
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--as knows "
                        + known.stream().map(ContentKind::idWord).collect(Collectors.joining(", "))
                        + " for such a file, not "
                        + wanted));
    }

    private static void tell(String file, Importer.Imported done, PrintWriter out) {
        done.written().forEach(out::println);
        if (!done.look().isEmpty()) {
            out.println("Look at these:");
            done.look().forEach(each -> out.println("  " + each));
        }
        out.println(file + ": " + done.words() + " words, " + done.inContent() + " of them in the content, "
                + (done.words() - done.inContent()) + " left out");
    }
}
