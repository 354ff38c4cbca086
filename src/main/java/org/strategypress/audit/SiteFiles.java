package org.strategypress.audit;

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
