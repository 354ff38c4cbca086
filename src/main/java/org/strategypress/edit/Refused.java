package org.strategypress.edit;

/** What is asked for cannot be done; the message says why, and what to do instead. Nothing was written. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A refusal, in words for people. */
    public Refused(String message) {
        super(message);
    }
}
