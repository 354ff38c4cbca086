package org.strategypress.markdown;

import java.util.concurrent.CancellationException;

/**
 * Text that can be taken away from its reader: once stopped, the next look at any of it throws.
 *
 * <p>A regular expression cannot be interrupted, but it must look at its text; so a parser that hangs is stopped all the same
 * and its thread is free again.
 */
final class StoppableText implements CharSequence {
    private final String text;
    private volatile boolean stopped;

    StoppableText(String text) {
        this.text = text;
    }

    /** From now on every reader fails. */
    void stop() {
        stopped = true;
    }

    @Override
    public char charAt(int index) {
        if (stopped) {
            throw new CancellationException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
