package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaunchTest {
    private static List<String> again(String started, String arguments) {
        return Relaunch.command(
                List.of(started.split(" ")), arguments.isEmpty() ? new String[0] : arguments.split(" "));
    }

    @Test
    void startsTheSameProgramWithTheSameWordsAndTheReadersOwnSwitchesLast() {
        List<String> command = again("/jdk/bin/java -Xmx1g -Dx=y -jar a/b.jar build --content c", "build --content c");
        assertThat(command).startsWith("/jdk/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        assertThat(command).endsWith("-Xmx1g", "-Dx=y", "-jar", "a/b.jar", "build", "--content", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java -XX:+UseG1GC -jar b.jar build", // would be two collectors
                "java -agentlib:jdwp=transport=dt_socket -jar b.jar build",
                "java -cp b.jar org.strategypress.cli.Main build",
                "java -jar b.jar build --content", // cut short by the system
                "java",
                "java -jar"
            })
    void staysWhereItCannotBeSureOfTheCommandLine(String started) {
        assertThat(again(started, "build")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "--version", "build --help", "bulid"})
    void staysForWhatEndsAtOnce(String arguments) {
        assertThat(again(("java -jar b.jar " + arguments).strip(), arguments)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategypress", "strategypress.bat"})
    void theLaunchersSayTheSameSwitches(String launcher) throws IOException {
        String text = Files.readString(Path.of("src/main/launcher", launcher));
        assertThat(text).contains("-Dstrategypress.launched=true").contains(Relaunch.SWITCHES);
    }

    /** Windows reads a batch file line by line only where the lines end its way. */
    @Test
    void theLaunchersEndTheirLinesAsTheirSystemsDo() throws IOException {
        String windows = Files.readString(Path.of("src/main/launcher/strategypress.bat"));
        assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n", -1).length - 1L);
        assertThat(Files.readString(Path.of("src/main/launcher/strategypress"))).doesNotContain("\r");
    }
}
