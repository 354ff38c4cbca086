package org.strategypress.content.file;

import java.nio.file.Files;
import java.nio.file.Path;
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
    /** Names that file managers and shared folders give to a second version of a file. */
    private static final Pattern COPY = Pattern.compile("(?:(?i:copy )(?:\\([0-9]+\\) )?(?i:of )(.+?)"
            + "|(.+?)(?:(?i: - copy| copy)(?: ?\\(?[0-9]+\\)?)?| ?\\([0-9]+\\)| \\(.*(?i:conflict).*\\)|[-.](?i:sync-)?(?i:conflict).*"
            + "|-[A-Z][A-Z0-9-]{4,}))(\\.(?:md|yaml|yml))");

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
        String cure = otherFile(name);
        if (cure == null) {
            FileName meant = of(ending(name));
            cure = meant != null
                    ? meant.betterName()
                    : name.indexOf('.') < 0
                            ? "give its name the ending .md, or .yaml where it has fields alone"
                            : "move it into media, or write what it says into a file that ends in .md";
        }
        out.add(Diagnostic.fileError("unknown-file", path, "only .md and .yaml files belong here", cure));
    }

    /** A name with the ending that is meant: {@code about.md.txt} and {@code About.Markdown} are about.md. */
    public static String ending(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("(?<=\\.(?:md|yaml|yml))\\.txt$", "")
                .replaceFirst("\\.(?:markdown|mdown|mkd|txt)$", ".md");
    }

    /** What to do with a file of another program; null where its ending says nothing of one. */
    public static @Nullable String otherFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "docx", "odt", "html", "htm", "xlsx", "csv" ->
                "bring it in with the command import, from a place outside this folder";
            case "doc", "rtf", "pages" ->
                "save it as .docx outside this folder, and bring it in with the command import";
            case "xls", "ods", "numbers" ->
                "save it as .xlsx outside this folder, and bring it in with the command import";
            case "bak", "old", "orig", "tmp", "swp" -> "take it out of this folder: it is a copy that a program kept";
            case "lnk", "url", "webloc" -> "take it out of this folder: it only leads to another place";
            default -> null;
        };
    }

    /** Adds the error of a file that a computer made as a copy of another beside it, where its name says so. */
    public static boolean tellCopy(Path file, String path, Diagnostics out) {
        String name = String.valueOf(file.getFileName());
        Matcher copy = COPY.matcher(name);
        if (!copy.matches()) {
            return false;
        }
        String of = (copy.group(1) == null ? copy.group(2) : copy.group(1)) + copy.group(3);
        if (!Files.isRegularFile(file.resolveSibling(of))) {
            return false;
        }
        String message = "a computer made this file as a copy of " + of;
        String cure = "keep in " + of + " what is right in the two, and take this file out";
        out.add(Diagnostic.fileError("bad-file-name", path, message, cure));
        return true;
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
