package org.strategypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strategypress.press.PrintSources;

/**
 * Measures the print editions against other programs that print the same HTML and CSS; not a test.
 *
 * <p>{@code EditionsBenchmark FOLDER [CONTENT | COUNT …]}: prints the editions of a content folder, or of that many made-up
 * entitlements, with {@code target/strategypress.jar} in one cold process, website included, once more with a heap of 1 GiB
 * and, where they are made up, the book of everything alone; and document after document with {@code weasyprint} and
 * {@code chromium} where these are installed. Linux only.
 */
public final class EditionsBenchmark {
    private static final Path JAR = Path.of("target/strategypress.jar").toAbsolutePath();

    private EditionsBenchmark() {}

    /** Prints the pages of each edition and a line for each program: seconds by the clock, of processor time, memory. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        for (String what : List.of(args).subList(1, args.length)) {
            Path site = Files.createDirectories(folder.resolve("print-" + what.replaceAll("[^\\w]+", "-")));
            Path content = what.matches("\\d+")
                    ? site.resolve("content")
                    : Path.of(what).toAbsolutePath();
            if (what.matches("\\d+")) {
                StrategySite.write(content, Integer.parseInt(what));
            }
            measure(what, site, content);
        }
    }

    private static void measure(String what, Path site, Path content) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(site.resolve("sources"));
        Map<String, Integer> editions = PrintSources.write(content, sources);
        System.out.println(what + ": " + editions + ", "
                + editions.values().stream().mapToInt(Integer::intValue).sum() + " pages");
        print("website alone", own(site, content, "--no-pdf"));
        print("strategypress", own(site, content, "--no-cache"));
        print("strategypress, 1 GiB", own(site, content, "--no-cache", "-Xmx1g"));
        List<String> names = new ArrayList<>(editions.keySet());
        print("weasyprint", each(sources, names, "weasyprint -q $name.html $name.weasy.pdf"));
        print(
                "chromium",
                each(
                        sources,
                        names,
                        "chromium --headless --no-sandbox --disable-gpu --disable-background-networking"
                                + " --no-pdf-header-footer --print-to-pdf=$name.chromium.pdf $name.html"));
        if (what.matches("\\d+")) {
            StrategySite.printWholeAlone(content);
            print("strategypress, whole", own(site, content, "--no-cache"));
        }
        print("weasyprint, whole", each(sources, List.of("whole"), "weasyprint -q $name.html $name.weasy.pdf"));
    }

    private static Run own(Path site, Path content, String option, String... machine)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(machine));
        command.addAll(List.of("-jar", JAR.toString(), "build", "--quiet", option));
        command.addAll(List.of("--content", content.toString()));
        command.addAll(List.of("--output", "out-" + Long.toString(System.nanoTime(), Character.MAX_RADIX)));
        return Run.of(site, command);
    }

    /** Runs a command for each name, one after the other. */
    private static Run each(Path folder, List<String> names, String command) throws IOException, InterruptedException {
        return Run.of(
                folder,
                List.of("bash", "-c", "for name in " + String.join(" ", names) + "; do " + command + " 2>&1; done"));
    }

    private static void print(String name, Run run) {
        System.out.printf(
                Locale.ROOT,
                "%-21s %6.2f s, %6.2f s processor, %5d MiB, exit %d%n",
                name,
                run.seconds(),
                run.processor(),
                run.mebibytes(),
                run.exit());
    }
}
