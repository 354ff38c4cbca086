package org.strategypress.press;

/** Hears how far a build is; called from many threads. */
public interface BuildProgress {
    /** Hears nothing. */
    BuildProgress SILENT = new BuildProgress() {
        @Override
        public void phase(String name, int total) {
            // silent
        }

        @Override
        public void step() {
            // silent
        }
    };

    /**
     * A phase begins.
     *
     * @param name what it does: {@code reading}, {@code rendering}
     * @param total how many steps it has, or 0 when that is not known
     */
    void phase(String name, int total);

    /** One step of the phase is done. */
    void step();
}
