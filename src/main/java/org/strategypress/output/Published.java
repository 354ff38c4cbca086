package org.strategypress.output;

import java.util.List;

/**
 * What one publishing did.
 *
 * @param written how many files are new or were replaced
 * @param removed how many files of an earlier build were removed
 * @param kept paths, sorted, of an earlier build that this one no longer has, left alone because someone changed them since
 * @param stamp how the site lies on disk now
 */
public record Published(int written, int removed, List<String> kept, SiteStamp stamp) {
    public Published {
        kept = kept.stream().sorted().toList();
    }
}
