package org.strategypress.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.strategypress.schema.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress schema}: writes what may be written in content files as JSON Schema. */
@Command(
        name = "schema",
        description =
                "Writes what may be written in content files as JSON Schema (2020-12), a file for each kind, for editors"
                        + " that complete and check YAML; writes anew what an older version of the program wrote.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong use", "3:disk or other fault"},
        footer = {"", "Example: strategypress schema --to schemas"})
public final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--to", paramLabel = "DIR", description = "where they go (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("schemas");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command, as the program makes it. */
    public SchemaCommand() {}

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder.resolve("site.yaml"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder + " is a content folder, which holds no schemas: name one beside it, like --to schemas");
        }
        write(folder);
        spec.commandLine().getOut().println(folder);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /**
     * Writes the schemas into a folder.
     *
     * @throws IOException when the disk refuses
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> each : JsonSchemas.files().entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
    }
}
