package org.strategypress.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Faults of the machine in a person's words. */
final class Faults {
    private Faults() {}

    /** One line on what went wrong. */
    static String words(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof AccessDeniedException denied) {
            return "not allowed to read or write " + denied.getFile();
        }
        if (root instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (root instanceof OutOfMemoryError) {
            return "not enough memory; give Java more with -Xmx";
        }
        String message = root.getMessage();
        return message == null ? root.toString() : message;
    }
}
