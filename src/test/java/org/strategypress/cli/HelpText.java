package org.strategypress.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** What the program says of itself. */
public final class HelpText {
    private HelpText() {}

    /** Prints the help of each command. */
    public static void print(PrintStream out) {
        for (String command : new CommandLine(Main.class).getSubcommands().keySet()) {
            Main.run(new String[] {command, "--help"}, out, out);
        }
    }

    /** The help of one command. */
    public static String of(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.run(new String[] {command, "--help"}, out, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
