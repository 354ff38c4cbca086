package org.strategypress.output;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A finished file of the output folder, as a value.
 *
 * @param path its path below the output folder: lower-case letters, digits, {@code - _ . /}, for example
 *     {@code pledges/homes.html}; below {@code media}, also that of an earlier publication, any name that all systems can keep; and names that others have fixed: the folder {@code .well-known} (RFC 8615) and the files {@code _headers} and {@code _redirects} (Netlify, Cloudflare Pages)
 * @param role what it is to a reader; files are published in the order of the roles
 * @param bytes its content; never changed after it was handed over
 */
public record OutputFile(String path, Role role, byte[] bytes) {
    private static final Pattern SAFE = Pattern.compile(
            "_(?:headers|redirects)|(?:\\.well-known/)?(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9.][a-z0-9._-]*\\.[a-z0-9]+");

    /** Files that editors offer keep the names that they gave them. */
    private static final String PART =
            "(?![.])[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]*[^ ./\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]";

    private static final Pattern KEPT =
            Pattern.compile("(?:archive/[a-z0-9-]+/)?media(?:/" + PART + ")+[.][A-Za-z0-9]+");

    /** What a file is to a reader, in the order in which files are put on disk. */
    public enum Role {
        /** Named by its content's hash: never changes once published. */
        ASSET,
        /** A document to download, such as a PDF. */
        DOCUMENT,
        /** An HTML page. */
        PAGE,
        /** Read by machines: sitemap, feeds, search index. */
        FEED
    }

    public OutputFile {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a safe output path: " + path);
        }
    }

    /** Whether a path stays below the output folder, means the same on every host and is not a name of the publisher. */
    public static boolean isSafe(String path) {
        return SAFE.matcher(path).matches() && !path.contains("..") && !path.startsWith(OutputFolder.OWN)
                || KEPT.matcher(path).matches();
    }

    /** The same file below a folder. */
    public OutputFile below(String folder) {
        return new OutputFile(folder + path, role, bytes);
    }

    /** A file of UTF-8 text. */
    public static OutputFile text(String path, Role role, String text) {
        return new OutputFile(path, role, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
