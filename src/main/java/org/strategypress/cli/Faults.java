package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.strategypress.cli.live.Ending;
import org.strategypress.output.PublishException;

/** Faults in a person's words: of the machine, and of the program itself. */
final class Faults {
    private static final String OURS = "org.strategypress.";

    private Faults() {}

    /**
     * Prints what went wrong: one line; of a mistake of the program its class and place, and a second line that says what to
     * do.
     *
     * @param stack whether the whole way to it is printed too
     */
    static void print(Throwable fault, boolean stack, PrintWriter err) {
        if (Ending.isOn()) {
            return;
        }
        Throwable root = root(fault);
        err.println("strategypress: fault: " + words(root));
        if (!isOfTheMachine(root)) {
            err.println(
                    "  cure: this is a mistake of the program, not of what you wrote; send those who made it what is printed"
                            + (stack ? " here" : " with --stacktrace"));
        }
        if (stack) {
            fault.printStackTrace(err);
        }
        err.flush();
    }

    /** Prints why a site was not put on disk, and what to do about it. */
    static void print(PublishException refused, PrintWriter err) {
        err.println("strategypress: fault: " + refused.getMessage() + "\n  cure: " + refused.cure());
        err.flush();
    }

    /** One line on what went wrong. */
    static String words(Throwable fault) {
        Throwable root = root(fault);
        if (root instanceof AccessDeniedException denied) {
            return "not allowed to read or write " + denied.getFile();
        }
        if (root instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (root instanceof NotDirectoryException file) {
            return file.getFile() + " is a file and no folder";
        }
        if (root instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is there already, and is no folder that could be written into";
        }
        if (root instanceof OutOfMemoryError) {
            return "not enough memory; give Java more with -Xmx";
        }
        String message = root.getMessage();
        if (isOfTheMachine(root)) {
            return message == null ? root.toString() : message;
        }
        String line =
                message == null ? "" : ": " + message.replaceAll("\\s+", " ").strip();
        return root.getClass().getName() + " at " + place(root) + line;
    }

    private static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean isOfTheMachine(Throwable root) {
        return root instanceof IOException || root instanceof OutOfMemoryError;
    }

    /** The nearest line of ours: {@code org.strategypress.html.link.Links.path(Links.java:64)}. */
    private static String place(Throwable root) {
        StackTraceElement[] stack = root.getStackTrace();
        for (StackTraceElement each : stack) {
            if (each.getClassName().startsWith(OURS)) {
                return plain(each);
            }
        }
        return stack.length == 0 ? "an unknown place" : plain(stack[0]);
    }

    private static String plain(StackTraceElement place) {
        return place.getClassName() + "." + place.getMethodName() + "(" + place.getFileName() + ":"
                + place.getLineNumber() + ")";
    }

    /** Says that there is no such port to show a site at. */
    static void noPort(IOException refused, PrintWriter err) {
        err.println("strategypress: fault: " + refused.getMessage()
                + "\n  cure: name another port with --port, or none to have a free one looked for");
    }
}
