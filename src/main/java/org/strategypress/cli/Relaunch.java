package org.strategypress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts the program once more, in a Java that is set up for a run of seconds.
 *
 * <p>A jar cannot say which switches it wants, and Java's own choice is made for servers that run for weeks: the sample
 * council's build then takes a quarter more of processor time. The second start costs a twentieth of a second. It takes
 * over the reader's own switches, and is left out where these already choose a compiler or a collector, where the system
 * does not tell how the program was started (Windows), and for commands that end at once.
 *
 * <p>The two live and die together: the first waits for the second and ends with its code; the second reads a pipe that the
 * first never writes to, and ends when that breaks, however the first was killed.
 */
final class Relaunch {
    private static final String MARK = "strategypress.relaunched";
    private static final String LAUNCHED = "strategypress.launched";

    /**
     * One compiler without profiling, which is the cheaper one up to tens of thousands of pages; a collector that does not
     * work beside the program; a heap that grows by what lives in it and no further, whatever the machine has, in steps of a
     * size that spares looking through all of it at each; one copy of what lives, which is mostly a whole book; and no classes
     * made for calls of methods by their names that a small site is done before it needs. The launchers say the same.
     */
    static final List<String> SWITCHES = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:InitialRAMPercentage=0.5",
            "-XX:MaxNewSize=96m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:MinHeapDeltaBytes=96m",
            "-XX:MaxTenuringThreshold=1",
            "-XX:MetaspaceSize=160m",
            "-XX:-UsePerfData",
            "-Xlog:gc+ergo=off",
            "-Dsun.reflect.inflationThreshold=1000");

    private static final long PATIENCE = 5_000;

    private static final List<String> KNOWN_SWITCHES = List.of("-Xmx", "-Xms", "-Xss", "-D", "-ea", "-esa");
    private static final Set<String> LONG_COMMANDS = Set.of("build", "check", "compare");
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private Relaunch() {}

    /** Whether a command line asks for work, and not only for words. */
    static boolean isLong(String[] arguments) {
        return arguments.length > 0 && LONG_COMMANDS.contains(arguments[0]);
    }

    /** Whether this is the second start. */
    static boolean isSecond() {
        return Boolean.getBoolean(MARK);
    }

    /** Whether the launcher that lies beside the jar has set this Java up: a second would do nothing better. */
    static boolean isLaunched() {
        return Boolean.getBoolean(LAUNCHED);
    }

    /** How this Java came to be set up, for who asks why a build takes its time. */
    static String path() {
        if (isLaunched()) {
            return "started by its launcher";
        }
        return isSecond() ? "started by a first Java" : "started as a jar";
    }

    /** Runs the program in a second Java. Its exit code; nothing when this Java is to do the work. */
    static OptionalInt run(String[] arguments) {
        List<String> command = command(started(), arguments);
        if (command.isEmpty() || VARIABLES.stream().anyMatch(System.getenv()::containsKey)) {
            return OptionalInt.empty();
        }
        if (Terminal.isThere()) {
            command.add(1, Terminal.SWITCH);
        }
        try {
            return OptionalInt.of(waitFor(new ProcessBuilder(command)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start()));
        } catch (IOException cannotStart) {
            return OptionalInt.empty();
        }
    }

    private static int waitFor(Process second) {
        Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
        try {
            return second.waitFor();
        } catch (InterruptedException stop) {
            second.destroy();
            return ExitCode.FAULT;
        }
    }

    /** The command line of this process, program first; empty when the system does not tell it. */
    private static List<String> started() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        List<String> line = new ArrayList<>();
        info.command().ifPresent(line::add);
        info.arguments().ifPresent(words -> line.addAll(List.of(words)));
        return line;
    }

    /**
     * The command line for the second start, {@code [java, SWITCHES, -Xmx1g, -jar, x.jar, build]} for {@code [java, -Xmx1g,
     * -jar, x.jar, build]}; empty when it is not worth while or not known to be the same program.
     */
    static List<String> command(List<String> started, String[] arguments) {
        int jar = started.indexOf("-jar");
        List<String> own = List.of(arguments);
        boolean same = jar > 0
                && jar + 2 <= started.size()
                && started.subList(jar + 2, started.size()).equals(own)
                && started.subList(1, jar).stream().allMatch(Relaunch::isKnown);
        if (!same || !isLong(arguments) || own.contains("--help")) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(started.get(0));
        command.addAll(SWITCHES);
        command.add("-D" + MARK + "=true");
        command.addAll(started.subList(1, started.size()));
        return command;
    }

    private static boolean isKnown(String option) {
        return KNOWN_SWITCHES.stream().anyMatch(option::startsWith);
    }

    /** Ends this process, the second, as soon as the first is gone. */
    static void endWithTheFirst() {
        InputStream pipe = System.in;
        Thread watch = new Thread(() -> {
            try {
                while (pipe.read() >= 0) {
                    // nothing is ever written
                }
            } catch (IOException broken) {
                // as good as its end
            }
            end();
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Ends as Java does, which deletes its temporary files; at once where that does not come to an end. */
    private static void end() {
        Thread last = new Thread(() -> {
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException now) {
                // then now
            }
            Runtime.getRuntime().halt(ExitCode.FAULT);
        });
        last.setDaemon(true);
        last.start();
        System.exit(ExitCode.FAULT);
    }
}
