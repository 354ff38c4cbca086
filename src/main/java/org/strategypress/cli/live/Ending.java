package org.strategypress.cli.live;

/**
 * Whether somebody has ended the program, as by Ctrl+C: work that is broken off then fails in ways that say nothing of the
 * program or of what was written.
 */
public final class Ending {
    private static volatile boolean isOn;

    private Ending() {}

    /** Notes it from now on. */
    public static void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::begin));
    }

    private static void begin() {
        isOn = true;
    }

    /** Whether the program is being ended. */
    public static boolean isOn() {
        return isOn;
    }
}
