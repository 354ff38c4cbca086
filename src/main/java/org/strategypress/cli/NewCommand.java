package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.usage.Typed;
import org.strategypress.content.ContentReader;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Writing;
import org.strategypress.model.Publication;
import org.strategypress.source.Nearest;
import org.strategypress.starter.EntryStarter;
import org.strategypress.starter.ReadyIndicators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress new}: begins an entry. */
@Command(
        name = "new",
        description =
                "Begins an entry: a file with all fields that it may have, the needed ones first, each with what it is for.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong use, or the file is there already", "3:disk or other fault"},
        footer = {"", "Example: strategypress new offer \"Money for your first home\""})
final class NewCommand implements Callable<Integer> {
    private static final String NEXT =
            "It is a draft: fill in what is NEEDED in it, then take the line “draft: yes” away."
                    + " Until then only edit and --drafts show it.";

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "what it is: --list tells the kinds")
    private @Nullable String kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TITLE", description = "its title; of a picture, its file")
    private @Nullable String title;

    @Option(names = "--list", description = "tell the kinds")
    private boolean list;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "add it to a file that holds a list, like actions.yaml")
    private @Nullable Path into;

    @Option(
            names = "--ready",
            description =
                    "of indicators: add those with which many see whether an offer works, to be filled with figures")
    private boolean ready;

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (list) {
            EntryStarter.kinds()
                    .forEach(each -> say(
                            String.format(Locale.ROOT, "%-14s %-18s %s", each.word(), each.folder(), each.about())));
            return ExitCode.BUILT;
        }
        if (ready) {
            return addReady();
        }
        if (kind == null || title == null || title.isBlank()) {
            throw wrong("say what to begin: new KIND \"Title\"; new --list tells the kinds");
        }
        String word = kind;
        EntryStarter starter =
                EntryStarter.of(word.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> wrong(noKind(word)));
        if (!Files.isDirectory(content)) {
            throw wrong(Typed.noContent(content));
        }
        if (into != null || starter.isListed()) {
            add(starter, into == null ? content.resolve(starter.path("")) : inContent(into), title);
        } else {
            write(starter, title);
        }
        return ExitCode.BUILT;
    }

    private static String noKind(String word) {
        String near = Nearest.of(
                word.strip().toLowerCase(Locale.ROOT),
                EntryStarter.kinds().stream().map(EntryStarter.Kind::word).toList());
        return "“" + word + "” is no kind" + (near == null ? "" : ": did you mean " + near + "?")
                + "; new --list tells the kinds";
    }

    /** A list's file, as it is named from here or from the content folder. */
    private Path inContent(Path named) {
        if (isInContent(named)) {
            return named;
        }
        if (isInContent(content.resolve(named))) {
            return content.resolve(named);
        }
        throw wrong(named + " is not in the content folder " + content + ", where alone entries are read");
    }

    private boolean isInContent(Path file) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(content.toAbsolutePath().normalize());
    }

    private void write(EntryStarter starter, String words) throws IOException {
        String stem = EntryStarter.stem(words);
        if (stem.isEmpty()) {
            throw wrong(
                    "no file name can be made from this title; begin it with a title in Latin letters and change it there");
        }
        Path file = content.resolve(starter.path(stem));
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw wrong(file + " is there already; nothing was written");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, starter.file(words), StandardOpenOption.CREATE_NEW);
        say(file.toString());
        say(NEXT);
    }

    private int addReady() throws IOException {
        String word = kind == null ? "" : kind.strip().toLowerCase(Locale.ROOT);
        boolean isIndicator = word.equals(ReadyIndicators.KIND) || word.equals(ReadyIndicators.KIND + "s");
        if (!isIndicator || title != null) {
            throw wrong("--ready is for indicators: new indicator --ready");
        }
        if (!Files.isDirectory(content)) {
            throw wrong(Typed.noContent(content));
        }
        Publication publication =
                ContentReader.read(content, content.toString(), true).publication();
        if (publication == null) {
            throw wrong("the content cannot be read: check tells why");
        }
        String items = ReadyIndicators.of(publication);
        if (items.isEmpty()) {
            say("nothing is added: all are there, or none come with the frames of this publication");
            return ExitCode.BUILT;
        }
        Path file = into == null ? content.resolve(ReadyIndicators.FILE) : inContent(into);
        append(file, items);
        say(
                "Take out what you do not measure, and add readings to the others. Without them the page says “Not measured”.");
        return ExitCode.BUILT;
    }

    /** Adds an entry to a list, in one step: nobody reads half of it. */
    private void add(EntryStarter starter, Path file, String words) throws IOException {
        append(file, starter.item(words));
        say(NEXT);
    }

    private void append(Path file, String items) throws IOException {
        String before = Files.exists(file) ? bare(Files.readString(file)) : "";
        if (!String.valueOf(file.getFileName()).endsWith(".yaml")) {
            throw wrong("--into takes a .yaml file that holds a list, not " + file);
        }
        boolean isList = before.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("- ") || line.equals("-"))
                .orElse(true);
        if (!isList) {
            throw wrong(file + " does not hold a list: its entries would begin with a hyphen at the start of a line");
        }
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        String after = before + gap + items;
        Writing.write(
                List.of(Files.exists(file) ? new FileChange(file, file, before, after) : FileChange.of(file, after)));
        say(file.toString());
    }

    private static String bare(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
