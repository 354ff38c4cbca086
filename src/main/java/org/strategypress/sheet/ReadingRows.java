package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.ListRows;
import org.strategypress.edit.ListRows.Row;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.source.YamlNode;

/** The readings of a measure as rows of its list; one that is there and says something else is told, and stays unless asked. */
final class ReadingRows {
    static final String LIST = "readings";
    static final List<String> GONE = List.of("value", "printed", "suppressed", "no-figure");
    private static final int MANY = 3;

    private final EntrySource indicator;
    private final boolean replace;
    private final Account account;
    private final List<Map<String, String>> there;

    /**
     * Rows for an indicator.
     *
     * @param replace whether readings that are there get other values
     * @throws UnreadableFile where its readings are no list
     */
    ReadingRows(EntrySource indicator, boolean replace, Account account) throws UnreadableFile {
        this.indicator = indicator;
        this.replace = replace;
        this.account = account;
        this.there = listed(ListRows.of(indicator, LIST), indicator, LIST);
    }

    /** The rows of an indicator's list, which is of readings or of groups; where it is none, the sheet cannot go into it. */
    static List<Map<String, String>> listed(@Nullable List<Map<String, String>> rows, EntrySource indicator, String of)
            throws UnreadableFile {
        if (rows == null) {
            throw new UnreadableFile("goes into " + indicator.file() + ", where the " + of + " of “" + indicator.title()
                    + "” are no list: write a dash before each first");
        }
        return rows;
    }

    /** The readings of a measure, of which there may be one for each time; the same one twice is one. */
    static List<FoundReading> once(List<FoundReading> all, FigureTable table, Account account) throws UnreadableFile {
        Map<String, FoundReading> times = new LinkedHashMap<>();
        for (FoundReading each : all) {
            FoundReading other = times.putIfAbsent(each.when().printed(), each);
            if (other != null && !other.figure().fields().equals(each.figure().fields())) {
                throw new UnreadableFile("has two figures of “" + each.of() + "” for "
                        + each.when().printed() + ", at "
                        + other.cell().place() + " and " + each.cell().place() + ": "
                        + cure(other.cell(), each.cell(), table.parting(other.cell(), each.cell())));
            }
        }
        return withoutTail(List.copyOf(times.values()), account);
    }

    private static String cure(Cell one, Cell other, @Nullable String parting) {
        if (one.row() == other.row()) {
            return "two columns are of one time: say in the head of each which time it is of, or take one out";
        }
        return parting == null
                ? "where they are of groups, say which column names the group, with --column group=HEAD; else take one of"
                        + " these rows out"
                : "say which rows you want with --only HEAD=WORDS, like --only \"" + parting
                        + "\"; or, where they are of"
                        + " groups, which column names the group, with --column group=HEAD";
    }

    /** Empty cells behind the last figure are of times to come; those between figures are readings without one. */
    private static List<FoundReading> withoutTail(List<FoundReading> all, Account account) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).figure().fields().isEmpty()) {
            end--;
        }
        tellEmpty(all.subList(end, all.size()), "empty, so no reading was written", account);
        List<FoundReading> kept = all.subList(0, end);
        tellEmpty(kept, "empty, so a reading without a figure was written", account);
        return kept;
    }

    /** Tells which of readings are of empty cells. */
    static void tellEmpty(List<FoundReading> all, String what, Account account) {
        List<FoundReading> empty =
                all.stream().filter(each -> each.figure().fields().isEmpty()).toList();
        if (!empty.isEmpty()) {
            String places =
                    empty.stream().limit(MANY).map(each -> each.cell().place()).collect(Collectors.joining(" and "));
            account.tell((empty.size() > MANY ? places + " and " + (empty.size() - MANY) + " more" : places)
                    + (empty.size() == 1 ? " is " : " are ")
                    + what);
        }
    }

    /** Tells of figures with the sign of a share, where the measure does not count in shares. */
    void tellShares(List<FoundReading> read) {
        if (!countsShares() && read.stream().anyMatch(each -> each.figure().share())) {
            account.tell(
                    read.get(0).cell(),
                    "the figures are shares, and “" + indicator.title()
                            + "” does not count in shares: write unit: \"%\" there");
        }
    }

    /** Whether the measure counts in shares or rates. */
    boolean countsShares() {
        return indicator.fields().pairs().stream()
                .filter(each -> each.key().text().equals("unit"))
                .map(each -> each.value())
                .anyMatch(unit -> unit instanceof YamlNode.Scalar words && isShare(words.text()));
    }

    /** Whether a unit is a share or a rate, so that figures of groups do not add up to that of all. */
    static boolean isShare(String unit) {
        return unit.contains("%") || unit.toLowerCase(Locale.ROOT).contains("per");
    }

    /** The rows to be written. */
    List<Row> of(List<FoundReading> read) {
        List<Row> rows = new ArrayList<>();
        for (FoundReading each : read) {
            int at = at(each.when());
            if (at < 0) {
                rows.add(new Row(-1, each.fields(), List.of()));
                each.use(account);
            } else if (each.figure().isSaid(there.get(at))) {
                each.use(account);
            } else if (differs(indicator, "", there.get(at), each, replace, account)) {
                rows.add(new Row(at, each.fields(), GONE));
                each.use(account);
            }
        }
        return rows;
    }

    /** What stands there for a time; null where nothing does. */
    @Nullable
    Map<String, String> of(PrintedDate when) {
        int at = at(when);
        return at < 0 ? null : there.get(at);
    }

    private int at(PrintedDate when) {
        for (int i = 0; i < there.size(); i++) {
            if (Times.same(when, there.get(i).getOrDefault("when", ""))) {
                return i;
            }
        }
        return -1;
    }

    /** Tells that another figure stands there; whether it is to be written over. */
    static boolean differs(
            EntrySource indicator,
            String group,
            Map<String, String> there,
            FoundReading found,
            boolean replace,
            Account account) {
        String old = there.getOrDefault("value", there.getOrDefault("printed", "no figure"));
        String what = "for " + found.when().printed() + group + " “" + indicator.title() + "” has " + old + " in "
                + indicator.file() + ", and the file says "
                + (found.cell().isEmpty() ? "nothing" : found.cell().text());
        if (replace) {
            account.tell(found.cell(), what + ": it was written over");
        } else {
            account.tell(found.cell(), what + ": it stays as it is; --replace writes over it");
            account.leave(found.cell(), "another figure stands there, and was not written over");
        }
        return replace;
    }
}
