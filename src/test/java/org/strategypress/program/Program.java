package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, run as its users run it: {@code java -jar}, in a folder, in a process of its own. */
final class Program {
    private static final Path JAR = Path.of("target/strategypress.jar").toAbsolutePath();
    private static final int MINUTES = 15;

    private final Path folder;
    private final List<String> java = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    /** A program that will be started in {@code folder}. */
    Program(Path folder) {
        this.folder = folder;
    }

    /** What a run ended with. */
    record Outcome(int exit, String out, String err) {}

    /** Where it is started. */
    Path folder() {
        return folder;
    }

    /** Starts Java with more options. */
    Program java(String... options) {
        java.addAll(List.of(options));
        return this;
    }

    /** Sets a variable of the environment. */
    Program with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it without waiting for its end; what it prints goes to files. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache().toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Where it keeps what may be deleted. */
    Path cache() {
        return folder.resolve("../cache of " + folder.getFileName());
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            Process process = start(out, err, arguments);
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("ended within %d minutes", MINUTES).isTrue();
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The bytes of every file below a folder, by path; none when it is not there. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
