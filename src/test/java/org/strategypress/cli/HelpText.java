package org.strategypress.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the program says of itself. */
public final class HelpText {
    private HelpText() {}

    /** Prints the help of each command. */
    public static void print(PrintStream out) {
        Main.run(new String[] {"build", "--help"}, out, out);
        for (String command : List.of(
                "serve",
                "init",
                "import",
                "new",
                "translate",
                "easy",
                "rename",
                "format",
                "approve",
                "leaflet",
                "publish",
                "prove",
                "completion",
                "manual")) {
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
