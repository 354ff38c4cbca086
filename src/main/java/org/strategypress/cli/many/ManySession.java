package org.strategypress.cli.many;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.many.BuiltPublication;
import org.strategypress.many.ManyBuilds;
import org.strategypress.many.Publications;
import org.strategypress.many.Publications.Place;
import org.strategypress.many.PublicationsPage;
import org.strategypress.many.Summary;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;

/** One run of {@code build --all}: findings under the name of each publication, then a table of all. */
public final class ManySession {
    private final ManyOptions options;
    private final Path output;
    private final Function<Place, BuildRequest> requests;
    private final Talk talk;

    /**
     * How it talks.
     *
     * @param out where a summary for programs goes
     * @param err where it talks to people
     * @param fault a fault in a person's words
     * @param json whether the summary is for programs
     * @param quiet whether findings alone are told
     * @param nanos the time in nanoseconds, to tell how long it took
     */
    public record Talk(
            PrintWriter out,
            PrintWriter err,
            Function<Throwable, String> fault,
            boolean json,
            boolean quiet,
            LongSupplier nanos) {}

    /**
     * A run.
     *
     * @param output the folder above the sites
     * @param requests what is asked of each publication
     */
    public ManySession(ManyOptions options, Path output, Function<Place, BuildRequest> requests, Talk talk) {
        this.options = options;
        this.output = output;
        this.requests = requests;
        this.talk = talk;
    }

    /**
     * Why the folder cannot be built from; empty where it can.
     *
     * @throws IOException when the disk fails
     */
    public static String refusal(ManyOptions options) throws IOException {
        Path folder = Objects.requireNonNull(options.all);
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder + "; name the one that holds the publications with --all DIR";
        }
        if (Files.isRegularFile(folder.resolve("site.yaml"))) {
            return folder + " is one publication; build it with --content " + folder
                    + ", or name the folder above it with --all";
        }
        return Publications.below(folder).isEmpty() ? "no folder below " + folder + " holds a site.yaml" : "";
    }

    /**
     * Builds, and tells.
     *
     * @return the worst that happened to a publication
     * @throws IOException when the page that leads to all cannot be written
     */
    public BuiltPublication.State run() throws IOException {
        long began = talk.nanos().getAsLong();
        List<Place> all = Publications.below(Objects.requireNonNull(options.all));
        List<BuiltPublication> outcomes = options.index ? List.of() : build(mine(all));
        if (!options.index) {
            tell(outcomes);
            say(String.format(
                    Locale.ROOT,
                    "%d publications, %.1f s",
                    outcomes.size(),
                    (talk.nanos().getAsLong() - began) / 1e9));
        }
        if (options.shard == null) {
            int listed = PublicationsPage.write(all, output);
            say(String.format(
                    Locale.ROOT,
                    "%s leads to %d of %d publications.",
                    output.resolve("index.html"),
                    listed,
                    all.size()));
        }
        return Summary.worst(outcomes);
    }

    private List<Place> mine(List<Place> all) {
        List<Place> mine = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (options.shard == null || options.shard.has(i)) {
                mine.add(all.get(i));
            }
        }
        return mine;
    }

    private List<BuiltPublication> build(List<Place> places) {
        int jobs = options.jobs == null ? ManyBuilds.usual() : options.jobs;
        return ManyBuilds.run(places, requests, jobs, this::told);
    }

    /** What one publication's build found, as soon as it is done. */
    private void told(BuiltPublication outcome) {
        BuildReport report = outcome.report();
        if (report == null) {
            talk.err()
                    .println(outcome.place().name() + ": fault: "
                            + talk.fault().apply(Objects.requireNonNull(outcome.fault())));
        } else {
            FindingsText.of(report.diagnostics()).forEach(talk.err()::println);
        }
        say(outcome.place().name() + ": " + outcome.state().word());
        talk.err().flush();
    }

    private void tell(List<BuiltPublication> outcomes) {
        if (talk.json()) {
            talk.out().print(Summary.json(outcomes));
            talk.out().flush();
        } else if (!talk.quiet()) {
            Summary.table(outcomes).forEach(talk.err()::println);
        }
    }

    private void say(String line) {
        if (!talk.quiet() && !talk.json()) {
            talk.err().println(line);
        }
    }
}
