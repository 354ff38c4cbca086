package org.strategypress.content.field;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;

/** The ids of entries: given, or made from a file's name, a number or a title. */
public final class Ids {
    /** What an id looks like: lower-case letters, digits, single hyphens between them. */
    public static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_SLUG = 60;

    private Ids() {}

    /**
     * The id of the entry in a mapping.
     *
     * @param stem the file's name without ending where the file holds one entry, else null
     */
    public static String of(ContentKind kind, Mapping mapping, @Nullable String stem) {
        Scalar given = scalar(mapping, "id");
        if (given != null) {
            return Single.bare(given.text());
        }
        if (stem != null) {
            return stem;
        }
        Scalar number = scalar(mapping, "number");
        if (number != null && !slug(number.text()).isEmpty()) {
            return kind.idWord() + "-" + slug(number.text());
        }
        Scalar words = firstOf(mapping, "title", "sentence", "file");
        return words == null ? "" : slug(words.text());
    }

    /** The place of the entry: of its id, its title or what stands for it, or its first line. */
    public static Span where(Mapping mapping) {
        Scalar words = firstOf(mapping, "id", "title", "name", "sentence", "file");
        if (words != null) {
            return firstLine(words.span());
        }
        return firstLine(mapping.span());
    }

    /** Whether words can be an id. */
    public static boolean isId(String words) {
        return FORM.matcher(words).matches();
    }

    /** Ids as they stand in the files of a frame, with the frame's name before each where an entry's own id has it. */
    public static List<String> inFrameOf(String id, List<String> names) {
        String frame = id.substring(0, id.indexOf('/') + 1);
        return names.stream().map(name -> frame + name).toList();
    }

    /** Whether words can be the id of an entry of a publication's second frame too: {@code kinship/relationships}. */
    public static boolean isFramed(String words) {
        int slash = words.indexOf('/');
        return isId(words.substring(slash + 1)) && (slash < 0 || isId(words.substring(0, slash)));
    }

    /** Words as an id: {@code Money to set up home!} becomes {@code money-to-set-up-home}; cut at a word near 60 letters. */
    public static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Cf}’']", "");
        String joined =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (joined.length() <= LONGEST_SLUG) {
            return joined;
        }
        int cut = joined.lastIndexOf('-', LONGEST_SLUG);
        return joined.substring(0, cut > 0 ? cut : LONGEST_SLUG);
    }

    /** The scalar of a key, or null when it is not there or holds none. */
    public static @Nullable Scalar scalar(Mapping mapping, String key) {
        for (Pair pair : mapping.pairs()) {
            if (pair.key().text().equals(key)) {
                return pair.value() instanceof Scalar scalar && !scalar.isNull() ? scalar : null;
            }
        }
        return null;
    }

    /** A span up to the end of its first line. */
    public static Span firstLine(Span span) {
        String text = span.text();
        int end = text.indexOf('\n');
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end < 0 ? span : span.file().span(span.start(), span.start() + end);
    }

    private static @Nullable Scalar firstOf(Mapping mapping, String... keys) {
        for (String key : keys) {
            Scalar found = scalar(mapping, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
