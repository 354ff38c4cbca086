package org.strategypress.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.intake.SchemaCommand;
import org.strategypress.cli.usage.Typed;
import org.strategypress.schema.JsonSchemas;
import org.strategypress.starter.PublicationStarter;
import org.strategypress.starter.PublicationStarter.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress init}: writes a small publication to begin with. */
@Command(
        name = "init",
        description =
                "Writes a small publication to begin with, each file explained by comments, and sets Visual Studio Code up to complete"
                        + " and check them. Never writes over a file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong use, or a file is there already", "3:disk or other fault"},
        footer = {
            "",
            "Example: strategypress init . --name \"Growing up here\" --council \"Ourshire Council\" --with offer"
        })
final class InitCommand implements Callable<Integer> {
    private static final String SCHEMAS = "schemas";

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder in which a folder content is made (default: the one you are in)")
    private Path folder = Path.of(".");

    @Option(names = "--name", paramLabel = "WORDS", description = "the site's name")
    private @Nullable String name;

    @Option(names = "--council", paramLabel = "WORDS", description = "the council's name")
    private @Nullable String council;

    @Option(
            names = "--with",
            paramLabel = "PART",
            split = ",",
            description = "what you have: strategy, offer, pledges, report; several with commas between them")
    private @Nullable List<String> with;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Answers answers = answers();
        Path content = folder.resolve("content");
        Map<String, String> files = PublicationStarter.files(answers.name(), answers.council(), answers.parts());
        for (String path : files.keySet()) {
            if (Files.exists(content.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                throw wrong(content.resolve(path)
                        + " is there already; nothing was written: what is there goes on with "
                        + Typed.line("edit --open" + contentOption(content))
                        + "; to begin another publication, name another folder");
            }
        }
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = content.resolve(each.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, withSchema(each.getKey(), each.getValue()), StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println(file);
        }
        wire();
        String where = contentOption(content);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Change it by forms in your browser: " + Typed.line("edit --open" + where));
        out.println("Or change the files yourself, and see it: " + Typed.line("serve --open --drafts" + where));
        out.flush();
        return ExitCode.BUILT;
    }

    private String contentOption(Path content) {
        return folder.normalize().equals(Path.of("")) ? "" : " --content " + Typed.quoted(content);
    }

    /** A file's text with the line by which an editor finds its schema. */
    private static String withSchema(String path, String text) {
        return path.endsWith(".yaml")
                ? "# yaml-language-server: $schema=../" + SCHEMAS + "/" + JsonSchemas.nameFor(path) + "\n" + text
                : text;
    }

    /** Writes the schemas beside the content, and where Visual Studio Code finds them; settings that are there stay. */
    private void wire() throws IOException {
        SchemaCommand.write(folder.resolve(SCHEMAS));
        spec.commandLine().getOut().println(folder.resolve(SCHEMAS));
        Path settings = folder.resolve(".vscode/settings.json");
        if (!Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(settings.toAbsolutePath().getParent());
            Files.writeString(settings, JsonSchemas.settings(SCHEMAS, "content"), StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println(settings);
        }
    }

    /**
     * What was asked for.
     *
     * @param parts what the council has
     */
    record Answers(String name, String council, Set<Part> parts) {}

    private Answers answers() throws IOException {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : with == null ? List.<String>of() : with) {
            String plain = word.strip().toLowerCase(Locale.ROOT);
            if (plain.isEmpty()) {
                throw wrong("--with takes words with commas and no blanks between them, like strategy,offer");
            }
            parts.add(Part.of(plain)
                    .orElseThrow(() -> wrong("--with knows strategy, offer, pledges and report, not " + plain)));
        }
        if (name != null && name.isBlank() || council != null && council.isBlank()) {
            throw wrong("the names of the site and of the council need a word each: --name \"…\" --council \"…\"");
        }
        if (name != null && council != null) {
            return new Answers(name, council, parts);
        }
        Console console = Terminal.isThere() ? System.console() : null;
        if (console == null) {
            throw wrong(
                    "give --name \"…\" and --council \"…\", and --with strategy,offer,pledges,report for what you have");
        }
        PrintWriter out = spec.commandLine().getOut();
        Answers given = new Questions(new BufferedReader(console.reader()), out)
                .ask(name, council, with == null ? null : parts);
        if (given == null) {
            throw wrong("no answer was given; nothing was written");
        }
        return given;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
