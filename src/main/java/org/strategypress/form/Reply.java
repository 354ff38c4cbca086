package org.strategypress.form;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.edit.FileChange;

/**
 * What the editor answers.
 *
 * @param status the status of HTTP
 * @param html the page; empty where it leads elsewhere
 * @param location where to go instead, or null
 * @param wrote the files of the content that were written, as absolute paths
 */
public record Reply(int status, String html, @Nullable String location, Set<Path> wrote) {
    public Reply {
        wrote = Set.copyOf(wrote);
    }

    static Reply page(int status, String html) {
        return new Reply(status, html, null, Set.of());
    }

    /** Leads elsewhere, after these changes. */
    static Reply elsewhere(String location, List<FileChange> changes) {
        Set<Path> wrote = new HashSet<>();
        changes.forEach(each -> wrote.add(each.to().toAbsolutePath().normalize()));
        return new Reply(303, "", location, wrote);
    }
}
