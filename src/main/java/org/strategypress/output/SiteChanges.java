package org.strategypress.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In which files one site differs from another.
 *
 * @param added paths that only the newer one has, sorted
 * @param changed paths that both have with other content, sorted
 * @param gone paths that only the older one has, sorted
 */
public record SiteChanges(List<String> added, List<String> changed, List<String> gone) {

    /** All of a site that has none before it. */
    public static SiteChanges all(FinishedSite site) {
        return between(Map.of(), hashes(site.list()));
    }

    /** From an older site, of which only what is whole counts, to a newer one. */
    public static SiteChanges between(FinishedSite older, FinishedSite newer) {
        return between(hashes(older.whole()), hashes(newer.list()));
    }

    /** From what is live, as SHA-256 by path, to what was built. */
    public static SiteChanges fromLive(Map<String, String> live, FinishedSite built) {
        return between(live, hashes(built.list()));
    }

    private static SiteChanges between(Map<String, String> older, Map<String, String> newer) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        newer.forEach((path, hash) -> {
            String before = older.get(path);
            if (before == null) {
                added.add(path);
            } else if (!before.equals(hash)) {
                changed.add(path);
            }
        });
        List<String> gone = older.keySet().stream()
                .filter(path -> !newer.containsKey(path))
                .sorted()
                .toList();
        return new SiteChanges(List.copyOf(added), List.copyOf(changed), gone);
    }

    private static Map<String, String> hashes(Manifest list) {
        return list.files().stream()
                .collect(Collectors.toMap(
                        Manifest.Entry::path, Manifest.Entry::sha256, (one, same) -> one, TreeMap::new));
    }

    /** Whether both are the same site. */
    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** One line a file, like {@code changed  offer/homes.html}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        added.forEach(path -> lines.add("new      " + path));
        changed.forEach(path -> lines.add("changed  " + path));
        gone.forEach(path -> lines.add("gone     " + path));
        return lines;
    }
}
