package org.strategypress.cli;

/** What the program tells the shell. */
final class ExitCode {
    /** Built, or checked and found good. */
    static final int BUILT = 0;

    /** The content is refused; diagnostics say why. */
    static final int REFUSED = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The disk, the machine or the program itself failed. */
    static final int FAULT = 3;

    private ExitCode() {}
}
