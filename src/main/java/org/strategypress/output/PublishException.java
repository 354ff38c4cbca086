package org.strategypress.output;

/** Why a site was not, or not wholly, put on disk: a plain message and the cure. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String cure;

    /** A refusal or fault with its cure; both are one or two plain sentences. */
    public PublishException(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    /** What the person at the keyboard can do about it. */
    public String cure() {
        return cure;
    }
}
