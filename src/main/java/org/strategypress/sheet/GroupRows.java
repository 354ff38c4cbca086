package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.ListRows;
import org.strategypress.edit.ListRows.Row;
import org.strategypress.office.part.UnreadableFile;

/** The groups of a measure as rows of its lists; a figure that is there and is another one is told, and stays unless asked. */
final class GroupRows {
    static final String LIST = "by-group";
    static final String GROUPS = "groups";

    private final EntrySource indicator;
    private final boolean replace;
    private final Account account;
    private final List<Map<String, String>> there;

    /**
     * Rows for an indicator.
     *
     * @param replace whether figures that are there become others
     * @throws UnreadableFile where its groups are no list
     */
    GroupRows(EntrySource indicator, boolean replace, Account account) throws UnreadableFile {
        this.indicator = indicator;
        this.replace = replace;
        this.account = account;
        this.there = ReadingRows.listed(ListRows.of(indicator, LIST), indicator, GROUPS);
    }

    /** The rows to be written. */
    List<Row> of(List<FoundBreakdown> found) throws UnreadableFile {
        List<Row> rows = new ArrayList<>();
        for (FoundBreakdown each : found) {
            int at = at(each);
            if (at < 0) {
                each.groups().forEach(group -> group.use(account));
                rows.add(new Row(-1, each.fields(), List.of(), Map.of(GROUPS, fresh(each))));
            } else {
                List<Row> groups = groups(each, at);
                if (!groups.isEmpty()) {
                    rows.add(new Row(at, Map.of(), List.of(), Map.of(GROUPS, groups)));
                }
            }
        }
        return rows;
    }

    /** The rows of a list that is not there yet. */
    static List<Row> fresh(FoundBreakdown found) {
        return found.groups().stream()
                .map(group -> new Row(-1, group.fields(), List.of()))
                .toList();
    }

    private int at(FoundBreakdown found) {
        for (int i = 0; i < there.size(); i++) {
            if (Role.level(there.get(i).getOrDefault("by", "")).equals(Role.level(found.by()))
                    && Times.same(found.when(), there.get(i).getOrDefault("when", ""))) {
                return i;
            }
        }
        return -1;
    }

    private List<Row> groups(FoundBreakdown found, int at) throws UnreadableFile {
        List<Map<String, String>> old = ReadingRows.listed(ListRows.of(indicator, LIST, at, GROUPS), indicator, GROUPS);
        List<Row> rows = new ArrayList<>();
        for (FoundGroup each : found.groups()) {
            int group = group(old, each);
            if (group < 0) {
                rows.add(new Row(-1, each.fields(), List.of()));
                each.use(account);
            } else if (each.reading().figure().isSaid(old.get(group))) {
                each.use(account);
            } else if (ReadingRows.differs(
                    indicator, ", “" + each.group() + "”,", old.get(group), each.reading(), replace, account)) {
                rows.add(new Row(group, each.fields(), ReadingRows.GONE));
                each.use(account);
            }
        }
        return rows;
    }

    private static int group(List<Map<String, String>> old, FoundGroup found) {
        for (int i = 0; i < old.size(); i++) {
            if (Role.level(old.get(i).getOrDefault("group", "")).equals(Role.level(found.group()))) {
                return i;
            }
        }
        return -1;
    }
}
