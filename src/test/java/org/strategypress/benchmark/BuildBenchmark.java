package org.strategypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole builds from a cold start; not a test, since times differ from machine to machine.
 *
 * <p>{@code BuildBenchmark FOLDER [COUNT …]}: makes that many entitlements, 1,000 and 10,000 when none is said, as a content
 * folder and as a site for Hugo, in FOLDER, and builds the one with {@code target/strategypress.jar} and 512 MiB of heap
 * and the other with {@code hugo} where that is installed. PDFs are not made. Linux only: figures come from {@code time} of
 * bash and from {@code /proc}.
 */
public final class BuildBenchmark {
    private static final Path JAR = Path.of("target/strategypress.jar").toAbsolutePath();

    private BuildBenchmark() {}

    /** Prints a line for each build: pages a second, seconds by the clock, seconds of processor time, peak memory. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        List<Integer> counts = args.length == 1
                ? List.of(1_000, 10_000)
                : List.of(args).subList(1, args.length).stream()
                        .map(Integer::valueOf)
                        .toList();
        for (int count : counts) {
            Path site = folder.resolve("offers-" + count);
            Files.createDirectories(site);
            StrategySite.write(site.resolve("content"), count);
            HugoSite.write(site.resolve("hugo"), count);
            Run own = own(site);
            print("strategypress", count, own);
            Run hugo =
                    Run.of(site, List.of("hugo", "--quiet", "--source", "hugo", "--destination", "../hugo-" + fresh()));
            print("hugo", count, hugo);
            System.out.printf(Locale.ROOT, "  %.2f times Hugo's processor time%n", own.processor() / hugo.processor());
        }
    }

    private static Run own(Path site) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path log = site.resolve("gc.log");
        Run run = Run.of(
                site,
                List.of(
                        java,
                        "-Xmx512m",
                        "-Xlog:gc:file=" + log,
                        "-jar",
                        JAR.toString(),
                        "build",
                        "--no-pdf",
                        "--quiet",
                        "--output",
                        "out-" + fresh()));
        System.out.printf(Locale.ROOT, "  peak heap %d MiB%n", Run.peakHeap(Files.readString(log)));
        return run;
    }

    private static String fresh() {
        return Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private static void print(String name, int count, Run run) {
        System.out.printf(
                Locale.ROOT,
                "%-13s %6d entitlements: %7.1f pages/s, %6.2f s, %6.2f s processor, %5d MiB, exit %d%n",
                name,
                count,
                count / run.seconds(),
                run.seconds(),
                run.processor(),
                run.mebibytes(),
                run.exit());
    }
}
