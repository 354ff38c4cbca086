package org.strategypress.source;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which stretches of a text that was made come from which stretches of the content. It never changes. */
public final class Provenance {
    /** Nothing is known of any stretch. */
    public static final Provenance NONE = new Provenance(new int[0], new Span[0]);

    private final int[] starts;
    private final @Nullable Span[] spans;

    private Provenance(int[] starts, @Nullable Span[] spans) {
        this.starts = starts;
        this.spans = spans;
    }

    /** What wrote the character at an offset; null where that is not known. */
    public @Nullable Span at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? null : spans[last];
    }

    /** Takes down, from the beginning of a text to its end, what writes it; used by one thread. */
    public static final class Builder {
        private int[] starts = new int[32];
        private @Nullable Span[] spans = new @Nullable Span[32];
        private int size;

        /** From an offset on, up to the next that is told, the text comes from a place; null where that is not known. */
        public Builder from(int offset, @Nullable Span where) {
            if (Objects.equals(where, size == 0 ? null : spans[size - 1])) {
                return this;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                spans = Arrays.copyOf(spans, size * 2);
            }
            starts[size] = offset;
            spans[size++] = where;
            return this;
        }

        /** What was taken down. */
        public Provenance build() {
            return size == 0 ? NONE : new Provenance(Arrays.copyOf(starts, size), Arrays.copyOf(spans, size));
        }
    }
}
