package org.strategypress.cli;

import java.io.PrintStream;

/** What the program says of itself. */
public final class HelpText {
    private HelpText() {}

    /** Prints the help of each command. */
    public static void print(PrintStream out) {
        Main.run(new String[] {"build", "--help"}, out, out);
        Main.run(new String[] {"serve", "--help"}, out, out);
    }
}
