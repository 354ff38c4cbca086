package org.strategypress.cli;

/** The options ask for what cannot be done; the message says what to write instead. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
