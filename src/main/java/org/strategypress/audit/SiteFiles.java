package org.strategypress.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;

/** The paths of a finished site, for finding out where an address leads. */
final class SiteFiles {
    private final Map<String, String> paths = new HashMap<>();

    SiteFiles(Collection<OutputFile> files, Collection<String> beside) {
        beside.forEach(path -> paths.put(path, path));
        for (OutputFile file : files) {
            paths.put(file.path(), file.path());
        }
    }

    /** The site's own copy of a path, or null when no file has it. */
    @Nullable
    String find(String path) {
        return paths.get(path);
    }

    /**
     * The path that a relative address means on a page: {@code ../a.html} on {@code b/c.html} is {@code a.html}; null when
     * it leads out of the site.
     */
    static @Nullable String resolve(String page, String address) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String rest = address;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                if (folder.isEmpty()) {
                    return null;
                }
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return folder + rest;
    }

    /** The text that percent signs stand for; the address itself when they are malformed. */
    static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    /** The file at the end of an address that begins at some unknown root, as the 404 page's do; null when none is. */
    @Nullable
    String findBelowRoot(String address) {
        String rest = address.replaceFirst("^[a-z]+://[^/]*", "");
        while (rest.startsWith("/")) {
            String path = rest.substring(1);
            String known = paths.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            if (known != null) {
                return known;
            }
            rest = path.indexOf('/') < 0 ? "" : path.substring(path.indexOf('/'));
        }
        return null;
    }
}
