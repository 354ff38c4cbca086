package org.strategypress.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one file.
 *
 * @param from where it is; null when there is none yet
 * @param to where it will be
 * @param before its text, without a byte order mark
 * @param after its new text
 */
public record FileChange(@Nullable Path from, Path to, String before, String after) {
    /** A new file. */
    public static FileChange of(Path file, String text) {
        return new FileChange(null, file, "", text);
    }

    /** Whether it gets another name, or its first. */
    public boolean isMoved() {
        return !to.equals(from);
    }

    /** The lines that differ, old and new one after the other, for people; only values on one line are told apart. */
    public List<String> lines() {
        List<String> told = new ArrayList<>();
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int more = now.size() - old.size();
        int at = 0;
        for (int i = 0; i < old.size(); i++) {
            String line = old.get(i);
            if (at < now.size() && line.equals(now.get(at))) {
                at++;
                continue;
            }
            told.add(from + ":" + (i + 1) + ": - " + line.strip());
            for (int added = 0; added <= more && at < now.size(); added++, at++) {
                told.add(from + ":" + (at + 1) + ": + " + now.get(at).strip());
            }
            more = 0;
        }
        return told;
    }
}
