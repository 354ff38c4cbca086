package org.strategypress.content.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;

/**
 * A text file of the content folder and what its place says about it.
 *
 * @param file where it is
 * @param path the path for messages
 * @param role what it holds
 * @param kind the kind of its entries; null for synonyms
 * @param stem its name without endings: {@code homes} for {@code homes.ar.md}
 * @param edition the edition that its name says: a language, {@code easy}, or null for the entry itself
 */
public record FoundFile(
        Path file,
        String path,
        Role role,
        @Nullable ContentKind kind,
        String stem,
        @Nullable String edition) {
    /** The part of a name that marks an Easy Read edition. */
    public static final String EASY = "easy";

    /** What a file holds. */
    public enum Role {
        /** A list of entries. */
        LIST,
        /** One entry as a YAML mapping. */
        ENTRY,
        /** One entry as front matter and Markdown. */
        MARKDOWN,
        /** The words that readers search with. */
        SYNONYMS
    }

    /** Whether it is a translation or an Easy Read edition. */
    boolean isEdition() {
        return edition != null;
    }
}
