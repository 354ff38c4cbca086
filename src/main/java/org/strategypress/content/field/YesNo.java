package org.strategypress.content.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes or no as people write it, and what to write where it is neither: where it begins with one, that alone. */
public final class YesNo {
    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "?", "tbc", "tba", "n/a", "na", "unknown", "not known", "maybe", "to be confirmed");

    private YesNo() {}

    /** What a text says, or null where it says neither. */
    public static @Nullable Boolean of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word.endsWith(".") ? word.substring(0, word.length() - 1) : word) {
            case "yes", "y", "true", "✓", "✔" -> Boolean.TRUE;
            case "no", "n", "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The cure of words that are no answer, or null where nothing is known of them. */
    static @Nullable String cure(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return NOTHING.contains(small)
                ? "write yes or no; take the line out where it is not known"
                : WordAndMore.cure(small, List.of("yes", "no"));
    }
}
