package org.strategypress.content.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.language.Language;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/**
 * A text file's name taken apart: {@code homes.ar.md} is homes, ar, Markdown.
 *
 * @param stem what stands before the first dot
 * @param edition what stands between the dots, or null
 * @param isYaml whether it is YAML, and not Markdown
 */
public record FileName(String stem, @Nullable String edition, boolean isYaml) {
    private static final Pattern TWO_EDITIONS =
            Pattern.compile("([^.]+)\\.(?:easy\\.([^.]+)|([^.]+)\\.easy)(\\.md|\\.yaml)");
    private static final Pattern JOINED = Pattern.compile("(.+)_([a-z]{2,3})");

    /** The parts of a name, or null when it is not that of a text file. */
    public static @Nullable FileName of(String name) {
        String[] parts = name.split("\\.", -1);
        String ending = parts[parts.length - 1];
        boolean yaml = ending.equals("yaml") || ending.equals("yml");
        if (parts.length < 2 || parts.length > 3 || !yaml && !ending.equals("md")) {
            return null;
        }
        return new FileName(parts[0], parts.length == 3 ? parts[1] : null, yaml);
    }

    /** Tells of a file whose name is not that of an entry. */
    public static void unknown(String name, String path, Diagnostics out) {
        Matcher two = TWO_EDITIONS.matcher(name);
        if (two.matches()) {
            String language = two.group(2) == null ? two.group(3) : two.group(2);
            String cure = "call it " + two.group(1) + ".easy" + two.group(4) + ", or " + two.group(1) + "." + language
                    + two.group(4) + " if it is a translation";
            String message = "an Easy Read edition is in the site's main language only";
            out.add(Diagnostic.fileError("unknown-file", path, message, cure));
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:markdown|mdown|mkd|txt)$", ".md");
        String cure = of(lower) == null
                ? "move it into media, or write what it says into a file that ends in .md"
                : "call it " + lower;
        out.add(Diagnostic.fileError("unknown-file", path, "only .md and .yaml files belong here", cure));
    }

    /** The cure for a name that may not be: {@code money_ar.md} may have been meant as a translation. */
    @Nullable
    public String betterName() {
        String slug = Ids.slug(stem);
        String ending = isYaml ? ".yaml" : ".md";
        Matcher joined = JOINED.matcher(stem);
        if (edition == null && joined.matches() && isLanguage(joined.group(2))) {
            return "call it " + slug + ending + ", or " + Ids.slug(joined.group(1)) + "." + joined.group(2) + ending
                    + " if it is a translation";
        }
        return slug.isEmpty() ? null : "call it " + slug + (edition == null ? "" : "." + edition) + ending;
    }

    /** Whether a word is a language's tag of two letters, or of three and has a name that is known. */
    public static boolean isLanguage(String word) {
        return Language.isTag(word)
                && (word.length() == 2 || !Language.of(word).ownName().equals(word));
    }
}
