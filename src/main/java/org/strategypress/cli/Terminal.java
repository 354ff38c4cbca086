package org.strategypress.cli;

import java.io.Console;
import java.util.Optional;

/** Whether a person looks on, at a terminal. */
final class Terminal {
    private static final String MARK = "strategypress.terminal";

    /** Tells the second start that there is one; it reads from a pipe, and so cannot find out. */
    static final String SWITCH = "-D" + MARK + "=true";

    private Terminal() {}

    static boolean isThere() {
        return Boolean.getBoolean(MARK)
                || Optional.ofNullable(System.console())
                        .filter(Terminal::isReal)
                        .isPresent();
    }

    /** Java 22 to 24 have a console where there is no terminal too, but can be asked; before, a console was proof. */
    private static boolean isReal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException cannotBeAsked) {
            return true;
        }
    }
}
