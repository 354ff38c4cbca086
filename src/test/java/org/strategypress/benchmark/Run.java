package org.strategypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of a command, measured from outside.
 *
 * @param exit its exit code
 * @param seconds by the clock
 * @param processor user and system time, in seconds
 * @param mebibytes the largest resident set of one of its processes
 */
record Run(int exit, double seconds, double processor, long mebibytes) {
    private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\"";
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    static Run of(Path folder, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
        all.addAll(command);
        Path report = folder.resolve("time.txt");
        Process process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(report.toFile())
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(
                    peak, process.descendants().mapToLong(Run::resident).max().orElse(0));
            Thread.sleep(20);
        }
        List<String> lines = Files.readAllLines(report);
        String[] times = lines.get(lines.size() - 1).split(" ");
        return new Run(
                process.exitValue(),
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
                peak / 1024);
    }

    /** The most that a process has held, in KiB; 0 when it has ended. */
    private static long resident(ProcessHandle process) {
        try {
            Matcher found = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
