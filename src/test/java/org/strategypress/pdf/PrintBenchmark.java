package org.strategypress.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures printing by hand; not a test, since times differ from machine to machine.
 *
 * <p>{@code PrintBenchmark COPIES BOOKS ROUNDS [FOLDER]}: books at the same time, rounds one after the other.
 */
final class PrintBenchmark {
    private PrintBenchmark() {}

    /** Prints a line for each round: pages, seconds by the clock, seconds of processor time. */
    public static void main(String[] args) throws IOException {
        int copies = Integer.parseInt(args[0]);
        int books = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        PdfRenderer renderer = new PdfRenderer();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long before = processor();
            List<PdfResult> results = IntStream.range(0, books)
                    .parallel()
                    .mapToObj(i ->
                            renderer.render(copies == 0 ? SampleBook.book() : SampleBook.longBook("b" + i, copies)))
                    .toList();
            int pages = results.stream().mapToInt(PdfResult::pages).sum();
            double wall = (System.nanoTime() - start) / 1e9;
            double cpu = (processor() - before) / 1e9;
            System.out.printf(
                    "%d pages, %.2f s, %.2f s CPU, %.1f ms CPU a page%n", pages, wall, cpu, cpu * 1000 / pages);
            results.get(0).problems().forEach(System.out::println);
            if (args.length > 3) {
                for (int i = 0; i < books; i++) {
                    Files.write(
                            Path.of(args[3], "book-" + i + ".pdf"),
                            results.get(i).bytes());
                }
            }
        }
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
