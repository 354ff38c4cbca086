package org.strategypress.output;

import java.util.Comparator;

/** Orders paths from the leaves of the site to its front: deep ones first, a folder's {@code index.html} last. */
final class FolderDepth {
    static final Comparator<String> DEEPEST_FIRST = Comparator.comparingInt(FolderDepth::depth)
            .reversed()
            .thenComparing(FolderDepth::isIndex)
            .thenComparing(Comparator.naturalOrder());

    private FolderDepth() {}

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static boolean isIndex(String path) {
        return path.equals("index.html") || path.endsWith("/index.html");
    }
}
