package org.strategypress.content.field;

/**
 * A named value that a kind's YAML may hold, described once: decoding, the check for unknown names and the editors' page
 * all come from this.
 *
 * @param name the key in YAML, lower case with hyphens
 * @param type what it holds
 * @param required whether an entry without it is refused
 * @param about one plain sentence for the editors' page
 * @param <T> what it decodes to
 */
public record Field<T>(String name, Type<T> type, boolean required, String about) {
    /** A field that may be left out. */
    public static <T> Field<T> optional(String name, Type<T> type, String about) {
        return new Field<>(name, type, false, about);
    }

    /** A field that must be given. */
    public static <T> Field<T> required(String name, Type<T> type, String about) {
        return new Field<>(name, type, true, about);
    }
}
