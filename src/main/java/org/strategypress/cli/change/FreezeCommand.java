package org.strategypress.cli.change;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.archive.Archive;
import org.strategypress.archive.Frozen;
import org.strategypress.cli.usage.Typed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress freeze NAME}: keeps a decided edition as it was published, byte for byte. */
@Command(
        name = "freeze",
        description =
                "Keeps the site and PDFs of an earlier publication as they were published, byte for byte, with a list of their"
                        + " SHA-256; they are published as they are from then on, and a change of one stops a build.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:frozen", "2:wrong use; nothing was written", "3:disk or other fault, or it is frozen already"
        },
        footer = {"", "Example: strategypress freeze 2023"})
public final class FreezeCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "the name of its folder below archive in the content folder")
    private String name = "";

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "the site as it was published (default: site-output/archive/NAME)")
    private @Nullable Path site;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public FreezeCommand() {}

    @Override
    public Integer call() throws IOException {
        need(Files.isDirectory(content), Typed.noContent(content));
        need(
                !name.isBlank() && Path.of(name).getNameCount() == 1 && !name.startsWith("."),
                "“" + name + "” is no name of a folder in " + content.resolve(Archive.FOLDER) + there());
        Path earlier = content.resolve(Archive.FOLDER).resolve(name);
        Path from = site == null ? Path.of("site-output", Archive.FOLDER, name) : site;
        need(
                Files.isRegularFile(earlier.resolve("site.yaml")),
                earlier + " is no earlier publication: it needs a site.yaml" + there());
        need(
                Files.isRegularFile(from.resolve("index.html")),
                from + " is no site: build it first, or name it with --site DIR");
        int files = Frozen.freeze(from, earlier);
        PrintWriter out = spec.commandLine().getOut();
        out.println(files + " files are frozen in " + earlier.resolve("frozen"));
        out.flush();
        return 0;
    }

    /** What earlier publications there are. */
    private String there() throws IOException {
        Path archive = content.resolve(Archive.FOLDER);
        if (!Files.isDirectory(archive)) {
            return "; there is no folder " + archive + " yet";
        }
        try (Stream<Path> all = Files.list(archive)) {
            List<String> names = all.filter(each -> Files.isRegularFile(each.resolve("site.yaml")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
            return names.isEmpty() ? "; there is none in " + archive : "; there is " + String.join(", ", names);
        }
    }

    private void need(boolean isThere, String message) {
        if (!isThere) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
