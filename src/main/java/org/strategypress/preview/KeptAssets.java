package org.strategypress.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;

/**
 * Files that are named by their content, also of the sites before, which a page in view may still ask for; of those the last
 * that were asked for. Safe for many threads.
 */
final class KeptAssets {
    private static final int MOST = 400;

    private final Map<String, OutputFile> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OutputFile> eldest) {
            return size() > MOST;
        }
    };

    /** A file of the site that is shown, kept; where that has none, the one of a site before. */
    @Nullable
    synchronized OutputFile kept(String path, @Nullable OutputFile now) {
        if (now != null && now.role() == OutputFile.Role.ASSET) {
            kept.put(path, now);
        }
        return now == null ? kept.get(path) : now;
    }
}
