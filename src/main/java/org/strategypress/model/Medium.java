package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * A picture or another file of the folder {@code media}.
 *
 * @param meta the common fields
 * @param file its path below {@code content/media}
 * @param print the picture that stands in its place in print, a path below {@code content/media}; null where print can show
 *     the picture itself
 * @param alt what it shows, for those who cannot see it
 * @param caption the words below it
 * @param credit who made it
 * @param words what stands for a film or sound where it cannot be seen or heard
 */
public record Medium(
        EntryMeta meta,
        String file,
        @Nullable String print,
        @Nullable String alt,
        @Nullable Prose caption,
        @Nullable Prose credit,
        Words words)
        implements Entry {
    /**
     * What stands for a film or sound where it cannot be seen or heard.
     *
     * @param captions what is said, in time with it, by language
     * @param transcript all that is said and shown
     * @param link where that is written instead
     * @param poster the picture that a film shows before it is played, a path below {@code content/media}
     * @param silent whether a film has nothing to hear
     */
    public record Words(
            List<Captions> captions,
            @Nullable Prose transcript,
            @Nullable String link,
            @Nullable String poster,
            boolean silent) {
        /** None, as for a picture. */
        public static final Words NONE = new Words(List.of(), null, null, null, false);

        public Words {
            captions = List.copyOf(captions);
        }

        /** Whether all that is said and shown can be read. */
        public boolean canBeRead() {
            return transcript != null || link != null;
        }
    }

    /**
     * Captions of one language.
     *
     * @param file their WebVTT file, a path below {@code content/media}
     * @param language their language; null for that of the site
     */
    public record Captions(String file, @Nullable String language) {}
}
