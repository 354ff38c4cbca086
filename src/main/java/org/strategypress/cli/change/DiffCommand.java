package org.strategypress.cli.change;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Publication;
import org.strategypress.output.LiveHashes;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress diff OLD NEW}: what changed between two states of a publication, by entry and field. */
@Command(
        name = "diff",
        description =
                "Tells what changed between two states of a publication, by entry and field, and in texts by words;"
                        + " how a file is written makes no difference.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:told, also where nothing changed",
            "2:wrong use, or a state that cannot be read",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress diff v2023 content"})
public final class DiffCommand implements Callable<Integer> {
    private static final int WRONG = 2;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "a content folder, or a revision of the Git repository that --content is in: a commit, tag or branch")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the same, as it is now")
    private String now = "";

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "the content folder, of which revisions are read (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "how changes are printed (default: ${DEFAULT-VALUE})")
    private ChangeReport.Format format = ChangeReport.Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public DiffCommand() {}

    /** A state that was read, or the findings for which it cannot be. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Diagnostic> findings;

        private Unreadable(List<Diagnostic> findings) {
            this.findings = findings;
        }
    }

    @Override
    public Integer call() throws IOException {
        try {
            State before = read(old);
            State after = read(now);
            List<String> replaced = before.media().entrySet().stream()
                    .filter(each -> after.media().containsKey(each.getKey())
                            && !each.getValue().equals(after.media().get(each.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            PrintWriter out = spec.commandLine().getOut();
            new ChangeReport(before.publication(), after.publication(), replaced)
                    .lines(format)
                    .forEach(out::println);
            out.flush();
            return 0;
        } catch (Unreadable state) {
            PrintWriter err = spec.commandLine().getErr();
            state.findings.forEach(each -> err.println(DiagnosticText.text(each)));
            err.flush();
            return WRONG;
        }
    }

    /**
     * A state that was read.
     *
     * @param publication what it says
     * @param media what its files of {@code media} hold, as SHA-256, by their paths below it, in order
     */
    private record State(Publication publication, SortedMap<String, String> media) {}

    private State read(String state) throws IOException, Unreadable {
        Path folder = Path.of(state);
        if (Files.isDirectory(folder)) {
            return read(folder, state);
        }
        try (GitContent revision = GitContent.of(content, state)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "“" + state + "” is no folder, and no revision in which there is a folder " + content
                                + "; name the folder as it is now with --content DIR"))) {
            return read(revision.folder(), state + ":" + content);
        }
    }

    private static State read(Path folder, String shown) throws IOException, Unreadable {
        ContentResult read = ContentReader.read(folder, shown, true);
        Publication publication = read.publication();
        if (publication == null || read.isRefused()) {
            throw new Unreadable(
                    read.diagnostics().stream().filter(Diagnostic::isError).toList());
        }
        SortedMap<String, String> media = new TreeMap<>();
        for (String name : publication.files()) {
            media.put(name, LiveHashes.ofFile(folder.resolve("media").resolve(name)));
        }
        return new State(publication, media);
    }
}
