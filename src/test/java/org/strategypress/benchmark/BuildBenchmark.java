package org.strategypress.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Measures whole builds from a cold start; not a test, since times differ from machine to machine.
 *
 * <p>{@code BuildBenchmark [COUNT …]}: makes that many entitlements, 10, 100, 1,000 and 10,000 when none is said, as a content
 * folder and as a site for Hugo, in {@code target/benchmark}, and builds the one with {@code target/strategypress}: anew, again,
 * and with one file changed; and the other with {@code hugo} where that is installed. The smallest two are built with their PDFs as
 * well. Beside each figure stands that of the run before. Linux only: figures come from {@code time} of bash and from
 * {@code /proc}.
 */
public final class BuildBenchmark {
    private static final Path LAUNCHER = Path.of("target/strategypress").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/benchmark").toAbsolutePath();
    private static final int MOST_PRINTED = 100;

    private final Path last = FOLDER.resolve("last.properties");
    private final Properties before = new Properties();
    private final Properties now = new Properties();

    private BuildBenchmark() {}

    /** Prints a line for each build: seconds of processor time, seconds by the clock, peak memory. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Integer> counts = args.length == 0
                ? List.of(10, 100, 1_000, 10_000)
                : List.of(args).stream().map(Integer::valueOf).toList();
        new BuildBenchmark().run(counts);
    }

    private void run(List<Integer> counts) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (Files.exists(last)) {
            try (Reader in = Files.newBufferedReader(last)) {
                before.load(in);
            }
        }
        now.putAll(before);
        for (int count : counts) {
            Path site = FOLDER.resolve("run-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
            StrategySite.write(site.resolve("content"), count);
            HugoSite.write(site.resolve("hugo"), count);
            double own = website(site, count);
            if (isInstalled("hugo")) {
                Run hugo = Run.of(site, List.of("hugo", "--quiet", "--source", "hugo", "--destination", "../hugo-out"));
                print(count + " Hugo", hugo);
                System.out.printf(Locale.ROOT, "  %.2f times Hugo's processor time%n", own / hugo.processor());
            }
            if (count <= MOST_PRINTED) {
                builds(site, count + " with PDFs", List.of("--output", "printed"));
            }
            try (Writer out = Files.newBufferedWriter(last)) {
                now.store(out, null);
            }
        }
    }

    private double website(Path site, int count) throws IOException, InterruptedException {
        Run.of(
                site,
                own(List.of("--output", "first", "--no-pdf", "--no-cache"))); // the launcher makes its archive once
        return builds(site, count + " website", List.of("--output", "out", "--no-pdf"));
    }

    /** Builds anew, again and with one file changed; the processor time of the first. */
    private double builds(Path site, String name, List<String> options) throws IOException, InterruptedException {
        Run cold = Run.of(site, own(options));
        print(name + ", anew", cold);
        print(name + ", again", Run.of(site, own(options)));
        Files.writeString(
                entitlement(site.resolve("content")),
                "\nOne more line.\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        print(name + ", one changed", Run.of(site, own(options)));
        return cold.processor();
    }

    private static Path entitlement(Path content) throws IOException {
        try (var files = Files.list(content.resolve("offer"))) {
            return files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The command; its cache begins with the run, but for the launcher's archive. */
    private static List<String> own(List<String> options) {
        List<String> command = new ArrayList<>(
                List.of("env", "XDG_CACHE_HOME=" + FOLDER.resolve("cache"), LAUNCHER.toString(), "build", "--quiet"));
        command.addAll(options);
        return command;
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return Run.of(FOLDER, List.of("which", program)).exit() == 0;
    }

    private void print(String name, Run run) {
        String processor = String.format(Locale.ROOT, "%.2f", run.processor());
        System.out.printf(
                Locale.ROOT,
                "%-28s %7s s processor (last time %7s), %6.2f s, %5d MiB, exit %d%n",
                name,
                processor,
                before.getProperty(name, "-"),
                run.seconds(),
                run.mebibytes(),
                run.exit());
        now.setProperty(name, processor);
    }
}
