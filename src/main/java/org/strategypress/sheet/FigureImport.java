package org.strategypress.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.field.Ids;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.ListRows;
import org.strategypress.edit.ListRows.Row;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** Puts the figures of a table into indicators; what stands there already is never written over in silence. */
final class FigureImport {
    private final Path content;
    private final KnownIndicators indicators;
    private final SheetRequest request;
    private final Account account;
    private final FigureTable table;
    private final Map<EntrySource, Map<String, List<Row>>> rows = new LinkedHashMap<>();
    private final StringBuilder begun = new StringBuilder();

    private FigureImport(
            Path content, KnownIndicators indicators, FigureTable table, SheetRequest request, Account account) {
        this.content = content;
        this.indicators = indicators;
        this.table = table;
        this.request = request;
        this.account = account;
    }

    /**
     * What would change; nothing is written.
     *
     * @param entries the entries that are there
     * @throws UnreadableFile when somebody must say more first
     * @throws IOException when the disk refuses
     */
    static List<FileChange> plan(
            Path content, List<EntrySource> entries, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        FigureTable table = FigureTable.read(grids, request, account);
        FigureImport figures =
                new FigureImport(content, new KnownIndicators(entries, request.indicator()), table, request, account);
        Map<String, List<FoundReading>> readings = new LinkedHashMap<>();
        table.found()
                .forEach(each -> readings.computeIfAbsent(Role.level(each.of()), of -> new ArrayList<>())
                        .add(each));
        Map<String, List<FoundGroup>> groups = new LinkedHashMap<>();
        table.groups()
                .forEach(
                        each -> groups.computeIfAbsent(Role.level(each.reading().of()), of -> new ArrayList<>())
                                .add(each));
        Set<String> measures = new TreeSet<>();
        List<String> order = new ArrayList<>(readings.keySet());
        order.addAll(groups.keySet());
        for (String measure : order) {
            if (measures.add(measure)) {
                figures.put(
                        ReadingRows.once(readings.getOrDefault(measure, List.of()), table, account),
                        FoundBreakdown.of(groups.getOrDefault(measure, List.of()), account));
            }
        }
        return figures.changes();
    }

    private void put(List<FoundReading> read, List<FoundBreakdown> groups) throws UnreadableFile {
        if (read.isEmpty() && groups.isEmpty()) {
            return;
        }
        FoundReading first = read.isEmpty() ? groups.get(0).groups().get(0).reading() : read.get(0);
        EntrySource indicator = indicators.of(first);
        if (indicator != null) {
            add(indicator, read, groups);
        } else if (request.indicator() != null) {
            throw new UnreadableFile("goes into “" + request.indicator() + "”, and there is no such indicator"
                    + indicators.near(request.indicator()));
        } else if (request.add()) {
            begin(first, read, groups);
        } else {
            String why = "no indicator is called “" + first.of() + "”";
            account.tell(
                    first.cell(),
                    why + indicators.near(first.of())
                            + "; its figures are not brought in: call one so, or say --add to begin it");
            read.forEach(each -> account.leave(each.cell(), why));
            groups.forEach(each ->
                    each.groups().forEach(group -> account.leave(group.reading().cell(), why)));
        }
    }

    private void add(EntrySource indicator, List<FoundReading> read, List<FoundBreakdown> groups)
            throws UnreadableFile {
        ReadingRows readings = new ReadingRows(indicator, request.replace(), account);
        List<FoundReading> all = new ArrayList<>(read);
        groups.forEach(each -> each.groups().forEach(group -> all.add(group.reading())));
        readings.tellShares(all);
        put(indicator, ReadingRows.LIST, readings.of(read));
        table.aims().rows(all.get(0).of(), indicator, account).forEach((list, rows) -> put(indicator, list, rows));
        List<FoundBreakdown> safe = new ArrayList<>();
        for (FoundBreakdown each : groups) {
            Map<String, String> there = readings.of(each.when());
            String said = there == null ? null : there.get("value");
            BigDecimal total = total(read, each);
            safe.add(each.safe(
                    readings.countsShares() ? null : total == null ? FigureText.number(said) : total, account));
        }
        put(indicator, GroupRows.LIST, new GroupRows(indicator, request.replace(), account).of(tellEmpty(safe)));
    }

    private void put(EntrySource indicator, String list, List<Row> added) {
        if (!added.isEmpty()) {
            rows.computeIfAbsent(indicator, any -> new LinkedHashMap<>()).put(list, added);
        }
    }

    private List<FoundBreakdown> tellEmpty(List<FoundBreakdown> groups) {
        List<FoundReading> all = groups.stream()
                .flatMap(each -> each.groups().stream())
                .map(FoundGroup::reading)
                .toList();
        ReadingRows.tellEmpty(all, "empty, so a group without a figure was written", account);
        return groups;
    }

    /** The figure of all groups that the file says for their time; null where it says none, or figures are shares. */
    private static @Nullable BigDecimal total(List<FoundReading> read, FoundBreakdown groups) {
        return read.stream()
                .filter(each -> !each.figure().share())
                .filter(each -> Times.same(each.when(), groups.when().printed()))
                .map(each -> each.figure().number())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void begin(FoundReading first, List<FoundReading> read, List<FoundBreakdown> groups) {
        String sign = Stream.concat(
                        read.stream(),
                        groups.stream().flatMap(each -> each.groups().stream()).map(FoundGroup::reading))
                .map(each -> each.figure().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String unit = table.unit(first.of());
        String counted = unit != null ? unit : sign;
        List<FoundBreakdown> safe = groups.stream()
                .map(each ->
                        each.safe(counted != null && ReadingRows.isShare(counted) ? null : total(read, each), account))
                .toList();
        String id = id(first.of());
        begun.append(new BegunIndicator(
                        first.of(), id, counted, table.aims().lines(first.of(), account), read, tellEmpty(safe))
                .text());
        Cell number = id == null ? table.id(first.of()) : null;
        read.forEach(each -> each.without(number).use(account));
        if (number != null) {
            account.leave(number, "it is a number in a list, for which an indicator has no field");
        }
        safe.forEach(each -> each.groups().forEach(group -> group.use(account)));
        account.tell(first.cell(), "“" + first.of() + "” was begun in indicators.yaml");
    }

    /** The id of a measure, where its number in the table has letters; another one would say nothing, and is left out. */
    private @Nullable String id(String of) {
        Cell cell = table.id(of);
        String id = cell == null ? "" : cell.text().strip().toLowerCase(Locale.ROOT);
        return Ids.isId(id) && id.matches(".*[a-z].*") ? id : null;
    }

    private List<FileChange> changes() throws IOException {
        List<FileChange> changes = new ArrayList<>(ListRows.plan(rows));
        if (begun.isEmpty()) {
            return changes;
        }
        Path list = content.resolve("indicators.yaml");
        FileChange there = changes.stream()
                .filter(each -> Objects.equals(each.from(), list))
                .findFirst()
                .orElse(null);
        String before = there != null ? there.before() : Files.exists(list) ? Entries.text(list) : "";
        String now = there != null ? there.after() : before;
        String gap = now.isEmpty() || now.endsWith("\n") ? "" : "\n";
        changes.remove(there);
        changes.add(new FileChange(Files.exists(list) ? list : null, list, before, now + gap + begun));
        return changes;
    }
}
