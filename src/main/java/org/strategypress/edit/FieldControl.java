package org.strategypress.edit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.FieldType.Choice;
import org.strategypress.content.field.FieldType.Either;
import org.strategypress.content.field.FieldType.EntryId;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.content.field.FieldType.Many;
import org.strategypress.content.field.FieldType.Parts;
import org.strategypress.content.field.FieldType.Plain;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * How a form asks for a field: by what may stand there and by what does.
 *
 * @param kind how
 * @param type what may be written, of several ways the one that what stands there is written in
 */
public record FieldControl(Kind kind, FieldType type) {
    private static final List<String> YES_NO = List.of("yes", "no");

    /** The ways to ask. */
    public enum Kind {
        /** One line of words. */
        LINE,
        /** Words of several lines. */
        TEXT,
        /** One of a few words. */
        CHOICE,
        /** One other entry. */
        REFERENCE,
        /** A list of words, each on a line. */
        LINES,
        /** Several other entries. */
        CHECKS,
        /** Fields of its own. */
        GROUP,
        /** Several things that each have fields of their own. */
        GROUPS,
        /** Not at all: it is written in a way that no form has, and stays as it is. */
        AS_WRITTEN
    }

    /** How to ask for a field; {@code value} is what stands there, null when nothing does. */
    public static FieldControl of(FieldType type, @Nullable YamlNode value) {
        YamlNode there = value instanceof Scalar scalar && scalar.isNull() ? null : value;
        if (type instanceof Either either) {
            return either(either, there);
        }
        if (type instanceof Many many) {
            return many(many, there);
        }
        if (type instanceof Parts) {
            return there == null || there instanceof Mapping
                    ? new FieldControl(Kind.GROUP, type)
                    : new FieldControl(Kind.AS_WRITTEN, type);
        }
        String words = there instanceof Scalar scalar ? scalar.text() : there == null ? "" : null;
        return new FieldControl(words == null ? Kind.AS_WRITTEN : words(type, words), type);
    }

    private static Kind words(FieldType type, String words) {
        if (type instanceof EntryId id) {
            return id.kind() == null ? Kind.LINE : Kind.REFERENCE;
        }
        if (type instanceof Choice) {
            return Kind.CHOICE;
        }
        if (!(type instanceof Plain plain)) {
            return Kind.AS_WRITTEN;
        }
        if (plain.form() == Form.BOOLEAN && (words.isEmpty() || YES_NO.contains(words.toLowerCase(Locale.ROOT)))) {
            return Kind.CHOICE;
        }
        return plain.form() == Form.MARKDOWN || words.strip().indexOf('\n') >= 0 ? Kind.TEXT : Kind.LINE;
    }

    private static FieldControl either(Either either, @Nullable YamlNode there) {
        FieldControl fits = null;
        for (FieldType way : either.ways()) {
            FieldControl control = of(way, there);
            boolean first = fits == null && control.kind() != Kind.AS_WRITTEN;
            boolean said = there instanceof Scalar scalar
                    && way instanceof Choice choice
                    && choice.words().contains(scalar.text());
            boolean plainer = fits != null && there == null && fits.isGroup() && !control.isGroup();
            if (first || said || plainer && control.kind() != Kind.AS_WRITTEN) {
                fits = control;
            }
        }
        return fits == null ? new FieldControl(Kind.AS_WRITTEN, either) : fits;
    }

    /** Where nothing stands yet and fields of its own may be written in place of a word: how to ask for those; else null. */
    public static @Nullable FieldControl parts(FieldType type, @Nullable YamlNode value) {
        boolean empty = value == null || value instanceof Scalar scalar && scalar.isNull();
        if (!empty || of(type, null).isGroup()) {
            return null;
        }
        List<FieldType> ways = type instanceof Either either ? either.ways() : List.of(type);
        return ways.stream()
                .filter(way -> type instanceof Either || way instanceof Many)
                .map(FieldControl::grouped)
                .filter(FieldControl::isGroup)
                .findFirst()
                .orElse(null);
    }

    /** How to ask for what is not there yet, by fields rather than by words where a list may hold either. */
    private static FieldControl grouped(FieldType way) {
        if (way instanceof Many many && many.item() instanceof Either item) {
            for (FieldType each : item.ways()) {
                if (each instanceof Parts) {
                    return new FieldControl(Kind.GROUPS, new Many(each, many.orOne()));
                }
            }
        }
        return of(way, null);
    }

    private boolean isGroup() {
        return kind == Kind.GROUP || kind == Kind.GROUPS;
    }

    private static FieldControl many(Many many, @Nullable YamlNode there) {
        FieldType item = many.item();
        boolean entries = item instanceof EntryId id && id.kind() != null;
        boolean words = item instanceof Plain || item instanceof Choice || item instanceof EntryId;
        if (there == null) {
            return new FieldControl(
                    entries
                            ? Kind.CHECKS
                            : words || !(item instanceof Parts)
                                    ? isWorded(item) ? Kind.LINES : Kind.AS_WRITTEN
                                    : Kind.GROUPS,
                    many);
        }
        if (there instanceof Scalar) {
            return new FieldControl(isWorded(item) ? Kind.LINE : Kind.AS_WRITTEN, many);
        }
        if (!(there instanceof Sequence list)) {
            return many.orOne() ? of(item, there) : new FieldControl(Kind.AS_WRITTEN, many);
        }
        boolean lines = list.items().stream()
                .allMatch(each -> each instanceof Scalar scalar && scalar.text().indexOf('\n') < 0);
        if (lines && isWorded(item)) {
            return new FieldControl(entries ? Kind.CHECKS : Kind.LINES, many);
        }
        boolean groups = list.items().stream().allMatch(Mapping.class::isInstance);
        FieldType parts =
                of(item, list.items().isEmpty() ? null : list.items().get(0)).type();
        return groups && parts instanceof Parts
                ? new FieldControl(Kind.GROUPS, new Many(parts, many.orOne()))
                : new FieldControl(Kind.AS_WRITTEN, many);
    }

    /** Whether an item may be written as plain words. */
    private static boolean isWorded(FieldType item) {
        return item instanceof Plain
                || item instanceof Choice
                || item instanceof EntryId
                || item instanceof Either either && either.ways().stream().anyMatch(FieldControl::isWorded);
    }

    /** The words that may be chosen, as they are best written; none where others may be written. */
    public List<String> choices() {
        return type instanceof Choice choice ? choice.words() : kind == Kind.CHOICE ? YES_NO : List.of();
    }
}
