package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.ListRows;
import org.strategypress.edit.ListRows.Row;
import org.strategypress.model.ContentKind;
import org.strategypress.office.MarkdownText;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;

/** Puts the readings of a table into indicators; what stands there already is never written over in silence. */
final class FigureImport {
    private static final String READINGS = "readings";
    private static final List<String> GONE = List.of("value", "printed", "suppressed", "no-figure");
    private static final int MANY = 3;

    private final Path content;
    private final List<EntrySource> indicators;
    private final SheetRequest request;
    private final Account account;
    private final Map<EntrySource, List<Row>> rows = new LinkedHashMap<>();
    private final StringBuilder begun = new StringBuilder();

    private FigureImport(Path content, List<EntrySource> entries, SheetRequest request, Account account) {
        this.content = content;
        this.indicators = entries.stream()
                .filter(each -> each.kind() == ContentKind.INDICATOR && each.edition() == null)
                .toList();
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
        FigureImport figures = new FigureImport(content, entries, request, account);
        FigureTable table = FigureTable.read(grids, request, account);
        Map<String, List<FoundReading>> series = new LinkedHashMap<>();
        table.found()
                .forEach(each -> series.computeIfAbsent(Role.level(each.of()), of -> new ArrayList<>())
                        .add(each));
        for (List<FoundReading> one : series.values()) {
            List<FoundReading> read = withoutTail(once(one), account);
            if (!read.isEmpty()) {
                figures.put(read, table.unit(read.get(0).of()));
            }
        }
        return figures.changes();
    }

    /** The readings of a measure, of which there may be one for each time; the same one twice is one. */
    private static List<FoundReading> once(List<FoundReading> all) throws UnreadableFile {
        Map<String, FoundReading> times = new LinkedHashMap<>();
        for (FoundReading each : all) {
            FoundReading other = times.putIfAbsent(each.when().printed(), each);
            if (other != null && !other.figure().fields().equals(each.figure().fields())) {
                throw new UnreadableFile("has two figures of “" + each.of() + "” for "
                        + each.when().printed() + ", at "
                        + other.cell().place() + " and " + each.cell().place()
                        + ": say which rows you want with --only HEAD=WORDS, like --only \"breakdown=All\"");
            }
        }
        return List.copyOf(times.values());
    }

    /** Empty cells behind the last figure are of times to come; those between figures are readings without one. */
    private static List<FoundReading> withoutTail(List<FoundReading> all, Account account) {
        int end = all.size();
        while (end > 0 && all.get(end - 1).figure().fields().isEmpty()) {
            end--;
        }
        tellEmpty(all.subList(end, all.size()), "empty, so no reading was written", account);
        List<FoundReading> kept = all.subList(0, end);
        tellEmpty(
                kept.stream().filter(each -> each.figure().fields().isEmpty()).toList(),
                "empty, so a reading without a figure was written",
                account);
        return kept;
    }

    private static void tellEmpty(List<FoundReading> empty, String what, Account account) {
        if (!empty.isEmpty()) {
            String places =
                    empty.stream().limit(MANY).map(each -> each.cell().place()).collect(Collectors.joining(" and "));
            account.tell((empty.size() > MANY ? places + " and " + (empty.size() - MANY) + " more" : places)
                    + (empty.size() == 1 ? " is " : " are ")
                    + what);
        }
    }

    private void put(List<FoundReading> read, @Nullable String unit) throws UnreadableFile {
        FoundReading first = read.get(0);
        EntrySource indicator = indicator(first);
        if (indicator != null) {
            add(indicator, read);
        } else if (request.indicator() != null) {
            throw new UnreadableFile("goes into “" + request.indicator() + "”, and there is no such indicator"
                    + near(request.indicator()));
        } else if (request.add()) {
            begin(read, unit);
        } else {
            account.tell(
                    first.cell(),
                    "no indicator is called “" + first.of() + "”" + near(first.of())
                            + "; its figures are not brought in: call one so, or say --add to begin it");
            read.forEach(each -> account.leave(each.cell(), "no indicator is called “" + first.of() + "”"));
        }
    }

    private String near(String words) {
        TreeSet<String> names = new TreeSet<>();
        indicators.forEach(each -> {
            names.add(each.id());
            names.add(each.title());
        });
        String near = Nearest.of(words, names);
        return near == null ? "" : " (did you mean “" + near + "”?)";
    }

    private @Nullable EntrySource indicator(FoundReading found) throws UnreadableFile {
        List<String> names = new ArrayList<>(List.of(Role.level(found.of())));
        if (request.indicator() == null) {
            found.names().forEach(each -> names.add(Role.level(each.text())));
        }
        for (String name : names) {
            List<EntrySource> fit = indicators.stream()
                    .filter(each -> Role.level(each.id()).equals(name)
                            || Role.level(each.title()).equals(name))
                    .toList();
            if (fit.size() > 1) {
                throw new UnreadableFile("names “" + found.of() + "” at "
                        + found.cell().place() + ", and two indicators are called so: give one of them another title");
            }
            if (fit.size() == 1) {
                return fit.get(0);
            }
        }
        return null;
    }

    private void add(EntrySource indicator, List<FoundReading> read) throws UnreadableFile {
        List<Map<String, String>> there = ListRows.of(indicator, READINGS);
        if (there == null) {
            throw new UnreadableFile("goes into " + indicator.file() + ", where the readings of “" + indicator.title()
                    + "” are no list: write a dash before each first");
        }
        boolean shares = read.stream().anyMatch(each -> each.figure().share());
        YamlNode.Scalar unit = unit(indicator);
        if (shares
                && (unit == null
                        || !unit.text().contains("%")
                                && !unit.text().toLowerCase(Locale.ROOT).contains("per"))) {
            account.tell(
                    read.get(0).cell(),
                    "the figures are shares, and “" + indicator.title()
                            + "” does not count in shares: write unit: \"%\" there");
        }
        List<Row> added = new ArrayList<>();
        for (FoundReading each : read) {
            int at = at(there, each);
            if (at < 0) {
                added.add(new Row(-1, each.fields(), List.of()));
                each.use(account);
            } else if (each.figure().isSaid(there.get(at))) {
                each.use(account);
            } else {
                differs(indicator, there.get(at), at, each, added);
            }
        }
        if (!added.isEmpty()) {
            rows.put(indicator, added);
        }
    }

    private static YamlNode.@Nullable Scalar unit(EntrySource indicator) {
        return indicator.fields().pairs().stream()
                .filter(each -> each.key().text().equals("unit"))
                .map(each -> each.value())
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static int at(List<Map<String, String>> there, FoundReading found) {
        for (int i = 0; i < there.size(); i++) {
            if (Times.same(found.when(), there.get(i).getOrDefault("when", ""))) {
                return i;
            }
        }
        return -1;
    }

    private void differs(
            EntrySource indicator, Map<String, String> there, int at, FoundReading found, List<Row> added) {
        String old = there.getOrDefault("value", there.getOrDefault("printed", "no figure"));
        String what = "for " + found.when().printed() + " “" + indicator.title() + "” has " + old + " in "
                + indicator.file() + ", and the file says "
                + (found.cell().isEmpty() ? "nothing" : found.cell().text());
        if (request.replace()) {
            account.tell(found.cell(), what + ": it was written over");
            added.add(new Row(at, found.fields(), GONE));
            found.use(account);
        } else {
            account.tell(found.cell(), what + ": it stays as it is; --replace writes over it");
            account.leave(found.cell(), "another figure stands there, and was not written over");
        }
    }

    private void begin(List<FoundReading> read, @Nullable String unit) {
        boolean shares = read.stream().anyMatch(each -> each.figure().share());
        String counted = unit != null ? unit : shares ? "%" : null;
        begun.append("- title: ").append(MarkdownText.yaml(read.get(0).of())).append('\n');
        if (counted != null) {
            begun.append("  unit: ").append(MarkdownText.yaml(counted)).append('\n');
        }
        begun.append("  readings:\n");
        for (FoundReading each : read) {
            begun.append("    - {")
                    .append(each.fields().entrySet().stream()
                            .map(field -> field.getKey() + ": "
                                    + (field.getKey().equals("value")
                                            ? field.getValue()
                                            : MarkdownText.yaml(field.getValue())))
                            .collect(Collectors.joining(", ")))
                    .append("}\n");
            each.use(account);
        }
        account.tell(read.get(0).cell(), "“" + read.get(0).of() + "” was begun in indicators.yaml");
    }

    private List<FileChange> changes() throws IOException {
        List<FileChange> changes = new ArrayList<>(ListRows.plan(READINGS, rows));
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
