package org.strategypress.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot to its fast compiler (C1) for a run of a few seconds.
 *
 * <p>The optimising compiler pays off after minutes; a build is over before. Without it the sample council's build takes half
 * of the processor time. The switch {@code -XX:TieredStopAtLevel=1} does it better, see {@link Relaunch}; where there is no
 * second start, the running machine is told by a compiler directive (JEP 165).
 */
final class FastCompiler {
    private static final String DIRECTIVE = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private FastCompiler() {}

    /** Asks for it; where the Java at hand knows no such thing, everything stays as it is. */
    static void use() {
        try {
            Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "strategypress", ".json");
            try {
                Files.writeString(file, DIRECTIVE);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException notThisJava) {
            return; // slower, not wrong
        }
    }
}
