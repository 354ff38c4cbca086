package org.strategypress.office.part;

/** A file that cannot be brought in; the message says why, and what an editor can do, in plain words. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    /** A file that cannot be brought in, for a reason that stands behind its name: "is damaged: save it again in Word". */
    public UnreadableFile(String reason) {
        super(reason);
    }
}
