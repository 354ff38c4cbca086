package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The manual page and the script for shells, which are made of what the program's help says. */
class ManualPageTest {
    @TempDir
    Path folder;

    /** A program whose words have all that roff takes for a command. */
    @Command(
            name = "odd",
            description = ".TH \\fB-- “curly”",
            subcommands = Odd.Sub.class,
            mixinStandardHelpOptions = true)
    static final class Odd implements Runnable {
        @Option(names = "--from", description = "'quoted' (default: ${DEFAULT-VALUE})", defaultValue = "a\\b")
        private String from = "";

        @Override
        public void run() {}

        @Command(name = "sub", description = "Does it.", exitCodeList = "0:done", footer = "Example: odd sub --to x")
        static final class Sub implements Runnable {
            @Option(
                    names = {"-t", "--to"},
                    paramLabel = "DIR",
                    description = "where")
            private String to = "";

            @Option(names = "--secret", hidden = true, description = "told to nobody")
            private boolean secret;

            @Override
            public void run() {}
        }
    }

    @Test
    void whatRoffWouldTakeForACommandStaysText() {
        assertThat(new ManualPage(new CommandLine(new Odd()), "odd 1.0").text())
                .contains("\nodd \\- .TH \\efB\\-\\- \\[u201C]curly\\[u201D]\n")
                .contains("\\fB\\-\\-from\\fR=\\fI<from>\\fR\n\\&'quoted' (default: a\\eb)\n")
                .contains(".SS \"odd sub\"\nDoes it.\n")
                .contains("\\fB\\-t\\fR=\\fIDIR\\fR, \\fB\\-\\-to\\fR=\\fIDIR\\fR\nwhere\n")
                .contains(".TP\nexit 0\ndone\n", "Example: odd sub \\-\\-to x\n")
                .doesNotContain("secret");
    }

    @Test
    void thePageTellsOfEachCommandAndOption() {
        String page = run("manual");
        for (String command : List.of("init", "edit", "serve", "check", "build", "publish", "completion", "manual")) {
            assertThat(page).contains(".SS \"strategypress " + command + "\"\n");
        }
        assertThat(page).startsWith(".TH \"STRATEGYPRESS\" \"1\"").contains("\\fB\\-\\-no\\-pdf\\fR", "exit 3");
    }

    @Test
    void bashTakesTheScriptAndCompletesACommand() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path script = Files.writeString(folder.resolve("completion"), run("completion"));
        Process bash = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "source \"$0\"; COMP_WORDS=(strategypress ser); COMP_CWORD=1; _complete_strategypress; echo \"${COMPREPLY[@]}\"",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answer.strip()).isEqualTo("serve");
    }

    private static String run(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {command}, out, out)).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
