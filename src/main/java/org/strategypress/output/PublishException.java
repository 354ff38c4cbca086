package org.strategypress.output;

/** Why a site was not, or not wholly, put on disk: a plain message, the cure, and the reason for the exit code. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Reason {
        /** The folder is not one that this build may write to; nothing was changed. */
        REFUSED,
        /** Another build is publishing into the same folder; nothing was changed. */
        BUSY,
        /** The disk failed: full, no right to write, or gone. */
        DISK
    }

    private final Reason reason;
    private final String cure;

    /** A refusal or fault with its cure; both are one or two plain sentences. */
    public PublishException(Reason reason, String message, String cure) {
        super(message);
        this.reason = reason;
        this.cure = cure;
    }

    static PublishException refused(String message, String cure) {
        return new PublishException(Reason.REFUSED, message, cure);
    }

    /** What stood in the way. */
    public Reason reason() {
        return reason;
    }

    /** What the person at the keyboard can do about it. */
    public String cure() {
        return cure;
    }
}
