package org.strategypress.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What earlier builds own in the folder, from the manifest of the last whole build and the journal of one that was
 * killed.
 *
 * @param manifest the text of the manifest, empty when there is none
 * @param interrupted whether a journal was found: a build was stopped before its end
 * @param entries every listed file by its path; one path may have had several contents
 */
record Ledger(String manifest, boolean interrupted, Map<String, List<Manifest.Entry>> entries) {

    static Ledger read(OutputFolder folder) throws IOException, PublishException {
        Map<String, List<Manifest.Entry>> entries = new TreeMap<>();
        String manifest = read(folder, Manifest.NAME, entries);
        String journal = read(folder, Manifest.JOURNAL, entries);
        return new Ledger(manifest, !journal.isEmpty(), entries);
    }

    boolean owns(String path) {
        return entries.containsKey(path);
    }

    List<Manifest.Entry> all() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    private static String read(OutputFolder folder, String name, Map<String, List<Manifest.Entry>> entries)
            throws IOException, PublishException {
        if (!folder.holds(name)) {
            return "";
        }
        String json = new String(folder.read(name), StandardCharsets.UTF_8);
        for (Manifest.Entry entry : Manifest.parse(json, folder.shown(name)).files()) {
            entries.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
        }
        return json;
    }
}
