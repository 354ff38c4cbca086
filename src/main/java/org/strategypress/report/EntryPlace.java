package org.strategypress.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.strategypress.model.Entry;

/**
 * An entry and where its words stand.
 *
 * @param id its id
 * @param title its title, or its id where it has none
 * @param file its file, as messages call it
 * @param line the line on which it begins, from 1
 */
record EntryPlace(String id, String title, String file, int line) {
    private static final String READY_MADE = "ready-made/";

    static EntryPlace of(Entry entry) {
        String title = entry.title().isBlank() ? entry.id() : entry.title();
        return new EntryPlace(
                entry.id(),
                title,
                entry.where().file().path(),
                entry.where().position().line());
    }

    /** Whether an entry is the council's own, and did not come with the program. */
    static boolean isOwn(Entry entry) {
        return !entry.where().file().path().startsWith(READY_MADE);
    }

    /** Its file and line, as messages write them. */
    String place() {
        return file + ":" + line;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("title", title);
        data.put("file", file);
        data.put("line", line);
        return data;
    }
}
