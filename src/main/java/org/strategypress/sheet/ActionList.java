package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.field.Ids;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;

/** The file {@code actions.yaml} on its way: the actions that are there, and those that come behind them. */
final class ActionList {
    private static final String ID = "  id: ";
    private static final int WORDS_OF_ID = 7;

    private final Path file;
    private final String before;
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final PlanPriorities priorities;
    private final StringBuilder items = new StringBuilder();

    /**
     * The list of a content folder.
     *
     * @param content the content folder
     * @param entries what stands in it
     * @throws IOException when the disk refuses
     */
    ActionList(Path content, List<EntrySource> entries) throws IOException {
        this.file = content.resolve("actions.yaml");
        this.before = Entries.text(file);
        this.priorities = new PlanPriorities(entries);
        entries.forEach(each -> ids.add(each.id()));
        entries.stream()
                .filter(each -> each.kind() == ContentKind.ACTION)
                .forEach(each -> titles.putIfAbsent(Role.level(each.title()), each.id()));
    }

    /** The priorities that are there. */
    PlanPriorities priorities() {
        return priorities;
    }

    /** The id of the action that has this title; null where none has. */
    @Nullable
    String titled(String title) {
        return titles.get(Role.level(title));
    }

    /** The id of the action that is there and says just this; null where none does. */
    @Nullable
    String same(String item) {
        int at = before.indexOf(item);
        if (at < 0) {
            return null;
        }
        int behind = at + item.length();
        return before.startsWith(ID, behind)
                ? before.substring(behind + ID.length(), before.indexOf('\n', behind))
                : null;
    }

    /** Whether the action that has this title was added, and was not there before. */
    boolean isAdded(String title) {
        return added.contains(Role.level(title));
    }

    /** Adds an action that has no id of its own. */
    void add(String title, String item) {
        added.add(Role.level(title));
        titles.put(Role.level(title), "");
        items.append(item);
    }

    /** Adds an action, and gives it an id that no entry has. */
    String addNamed(String title, String item) {
        String[] words = Ids.slug(title).split("-", WORDS_OF_ID + 1);
        int count = Math.min(WORDS_OF_ID, words.length);
        String stem = "plan-" + String.join("-", List.of(words).subList(0, count));
        String id = stem;
        for (int i = 2; !ids.add(id); i++) {
            id = stem + '-' + i;
        }
        titles.putIfAbsent(Role.level(title), id);
        items.append(item).append(ID).append(id).append('\n');
        return id;
    }

    /** What becomes of the file; nothing where nothing is added. */
    List<FileChange> changes() {
        if (items.isEmpty()) {
            return List.of();
        }
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return List.of(new FileChange(Files.exists(file) ? file : null, file, before, before + gap + items));
    }
}
