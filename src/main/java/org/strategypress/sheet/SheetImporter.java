package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Refused;
import org.strategypress.edit.Writing;
import org.strategypress.model.ContentKind;
import org.strategypress.office.ImportLedger;
import org.strategypress.office.Importer;
import org.strategypress.office.Importer.Imported;
import org.strategypress.office.block.Markings;
import org.strategypress.office.part.LeftOut;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.CsvReader;
import org.strategypress.sheet.grid.Grid;
import org.strategypress.sheet.grid.GridFile;
import org.strategypress.sheet.grid.XlsxReader;

/** Brings tables into a content folder: plans all changes first, and writes all of them or none. */
public final class SheetImporter {
    private static final long LARGEST = 32L << 20;
    private static final int HEADS = 30;
    private static final int LONGEST_TITLE = 110;

    private final Path content;
    private final @Nullable ContentKind kind;
    private final SheetRequest request;

    /**
     * An importer.
     *
     * @param content the content folder
     * @param kind what the rows become; null where the file's heads say it
     * @param request what an editor says of the file
     */
    public SheetImporter(Path content, @Nullable ContentKind kind, SheetRequest request) {
        this.content = content;
        this.kind = kind;
        this.request = request;
    }

    /** What rows can become. */
    public static List<ContentKind> kinds() {
        return List.of(ContentKind.INDICATOR, ContentKind.ACTION, ContentKind.ENTITLEMENT, ContentKind.CONTACT);
    }

    /** Whether a file is of a sort that holds tables. */
    public static boolean takes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(?:csv|tsv|xlsx|xlsm|xls|ods)");
    }

    /**
     * The files in the order in which they are brought in, those together whose tables ids join, as Open Referral parts a list into
     * {@code services.csv}, {@code phones.csv} and others; each of the others alone.
     *
     * @param files the files, also such as hold no tables
     * @throws IOException when the disk refuses
     */
    public static List<List<Path>> together(List<Path> files) throws IOException {
        if (files.size() < 2) {
            return files.stream().map(List::of).toList();
        }
        IdentityHashMap<Grid, Path> tables = new IdentityHashMap<>();
        List<Grid> grids = new ArrayList<>();
        for (Path file : files) {
            for (Grid each : tables(file)) {
                tables.put(each, file);
                grids.add(each);
            }
        }
        Set<Path> joined = JoinedSheets.joined(grids).stream().map(tables::get).collect(Collectors.toSet());
        List<Path> all = files.stream().filter(joined::contains).toList();
        List<List<Path>> groups = new ArrayList<>();
        for (Path file : files) {
            if (!joined.contains(file)) {
                groups.add(List.of(file));
            } else if (!groups.contains(all)) {
                groups.add(all);
            }
        }
        return groups;
    }

    /**
     * Brings a file in.
     *
     * @throws UnreadableFile when it cannot be, or when somebody must say more first; nothing is written then
     * @throws IOException when the disk refuses
     */
    public Imported bring(Path file) throws UnreadableFile, IOException {
        return bring(List.of(file));
    }

    /**
     * Brings files in that hold the tables of one list.
     *
     * @throws UnreadableFile when one cannot be, or when somebody must say more first; nothing is written then
     * @throws IOException when the disk refuses
     */
    public Imported bring(List<Path> files) throws UnreadableFile, IOException {
        String name =
                files.stream().map(each -> String.valueOf(each.getFileName())).collect(Collectors.joining(", "));
        GridFile read = files.size() == 1 ? read(files.get(0)) : read(files);
        markings(read);
        Account account = new Account(name, read);
        List<EntrySource> entries = Entries.of(content);
        try {
            List<FileChange> changes = new ArrayList<>(plan(read, entries, account));
            Path site = content.resolve("site.yaml");
            if (!Files.exists(site)) {
                changes.add(
                        0,
                        FileChange.of(
                                site,
                                Importer.site(
                                        title(read, String.valueOf(files.get(0).getFileName())))));
            }
            ImportLedger ledger = account.ledger(read.sheets(), files.size() > 1);
            for (Map.Entry<Path, String> each : ledger.files(content, name).entrySet()) {
                String before = Entries.text(each.getKey());
                changes.add(new FileChange(
                        Files.exists(each.getKey()) ? each.getKey() : null, each.getKey(), before, each.getValue()));
            }
            Writing.write(changes);
            if (!ledger.leftOut().isEmpty()) {
                account.remarks()
                        .add(ImportLedger.list(content) + ": "
                                + ledger.leftOut().size() + " lines of the file are not in the content; "
                                + ImportLedger.ledgerName() + " says why");
            }
            return new Imported(
                    changes.stream().map(FileChange::to).toList(),
                    account.remarks(),
                    ledger.words(),
                    ledger.inContent());
        } catch (Refused refused) {
            throw new UnreadableFile("is not brought in: " + refused.getMessage());
        }
    }

    private List<FileChange> plan(GridFile read, List<EntrySource> entries, Account account)
            throws UnreadableFile, IOException {
        ContentKind wanted = kind;
        if (wanted == null) {
            wanted = guessed(read.sheets());
            account.tell("its rows were taken for " + wanted.folder() + ", by its heads; --as says otherwise: "
                    + kinds().stream().map(ContentKind::idWord).collect(Collectors.joining(", ")));
        }
        try {
            return plan(wanted, read, entries, account);
        } catch (UnreadableFile unclear) {
            throw kind != null || wanted != ContentKind.INDICATOR || saysFigures(read.sheets())
                    ? unclear
                    : new UnreadableFile(unclear.getMessage()
                            + ". That is if its rows are figures; if they are not, say what they are: "
                            + kinds().stream()
                                    .filter(each -> each != ContentKind.INDICATOR)
                                    .map(each -> "--as " + each.idWord())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private List<FileChange> plan(ContentKind wanted, GridFile read, List<EntrySource> entries, Account account)
            throws UnreadableFile, IOException {
        return switch (wanted) {
            case ACTION -> ActionImport.plan(content, entries, read.sheets(), request, account);
            case ENTITLEMENT ->
                OfferImport.plan(content, entries, JoinedSheets.of(read.sheets(), request, account), request, account);
            case CONTACT -> ContactImport.plan(content, entries, read.sheets(), request, account);
            default -> FigureImport.plan(content, entries, read.sheets(), request, account);
        };
    }

    /**
     * What the heads say: who, when and how far is an action plan; names with what they are or how one gets them, without figures,
     * are an offer, teams and numbers contacts.
     */
    private static ContentKind guessed(List<Grid> sheets) {
        if (!JoinedSheets.joined(sheets).isEmpty()) {
            return ContentKind.ENTITLEMENT;
        }
        boolean reached = false;
        for (Grid sheet : sheets) {
            for (List<Cell> row :
                    sheet.rows().subList(0, Math.min(HEADS, sheet.rows().size()))) {
                boolean state = has(row, ActionImport.STATUS) || has(row, ActionImport.RATING);
                if (has(row, ActionImport.OWNER)
                        && has(row, ActionImport.DUE)
                        && (state || has(row, ActionImport.TITLE))) {
                    return ContentKind.ACTION;
                }
                long times = row.stream()
                        .filter(each -> FigureTable.isTime(each.text()))
                        .count();
                boolean figures = times > 1 || has(row, FigureTable.WHEN) || has(row, FigureTable.VALUE);
                if (!figures && isOffer(row)) {
                    return ContentKind.ENTITLEMENT;
                }
                reached |= !figures
                        && (has(row, ContactImport.PHONE) || has(row, ContactImport.MAIL))
                        && (has(row, ContactImport.CONTACT) || has(row, ContactImport.TEAM));
            }
        }
        return reached ? ContentKind.CONTACT : ContentKind.INDICATOR;
    }

    private static boolean saysFigures(List<Grid> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(HEADS))
                .anyMatch(row -> has(row, FigureTable.WHEN) || has(row, FigureTable.VALUE));
    }

    private static boolean isOffer(List<Cell> row) {
        boolean how = has(row, OfferImport.HOW);
        boolean who = has(row, OfferImport.WHO);
        boolean amount = has(row, OfferImport.AMOUNT);
        return has(row, OfferImport.TITLE)
                ? has(row, OfferImport.BODY) || how && (who || amount) || who && amount
                : has(row, OfferImport.BODY) && how && (who || amount); // which then asks for the column of names
    }

    private static boolean has(List<Cell> row, Role role) {
        return row.stream().anyMatch(each -> role.names().contains(Role.level(each.text())));
    }

    /** What a site is called that begins with the file: the one cell of its first row, else the name of the file. */
    private static String title(GridFile read, String name) {
        List<Cell> first =
                read.sheets().stream().flatMap(sheet -> sheet.rows().stream()).findFirst().orElse(List.of()).stream()
                        .filter(each -> !each.isEmpty() && !each.copy())
                        .toList();
        boolean alone = first.size() == 1 && first.get(0).text().length() <= LONGEST_TITLE;
        return RowText.oneLine(alone ? first.get(0).text() : name.replaceFirst("\\.[^.]*$", ""));
    }

    /** The tables of a file of text; none of one that cannot be read, which is told when it is brought in. */
    private static List<Grid> tables(Path file) throws IOException {
        try {
            return isText(file) ? named(file).sheets() : List.of();
        } catch (UnreadableFile toldLater) {
            return List.of();
        }
    }

    private static boolean isText(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv)");
    }

    /** The tables of several files as those of one. */
    private static GridFile read(List<Path> files) throws UnreadableFile, IOException {
        List<Grid> sheets = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> stamps = new ArrayList<>();
        for (Path file : files) {
            GridFile read = named(file);
            sheets.addAll(read.sheets());
            leftOut.addAll(read.leftOut());
            read.remarks().forEach(each -> remarks.add(file.getFileName() + ": " + each));
            stamps.addAll(read.stamps());
        }
        return new GridFile(sheets, leftOut, remarks, stamps);
    }

    /** A file whose one table is called as the file is. */
    private static GridFile named(Path file) throws UnreadableFile, IOException {
        GridFile read = read(file);
        String name = String.valueOf(file.getFileName());
        List<Grid> sheets = read.sheets().stream()
                .map(sheet -> new Grid(
                        name,
                        sheet.rows().stream()
                                .map(row -> row.stream()
                                        .map(each ->
                                                new Cell(name, each.row(), each.column(), each.text(), each.copy()))
                                        .toList())
                                .toList()))
                .toList();
        return new GridFile(sheets, read.leftOut(), read.remarks(), read.stamps());
    }

    private static GridFile read(Path file) throws UnreadableFile, IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("is not there: look at how its name is written");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile("is larger than 32 MiB: keep the rows that you need, and delete the others");
        }
        if (name.endsWith(".xls") || name.endsWith(".ods")) {
            throw new UnreadableFile(
                    "is of a sort that cannot be read: open it in Excel or LibreOffice and save it as .xlsx");
        }
        byte[] bytes = Files.readAllBytes(file);
        return name.endsWith(".csv") || name.endsWith(".tsv") ? CsvReader.read(bytes) : XlsxReader.read(bytes);
    }

    private void markings(GridFile read) throws UnreadableFile {
        for (String stamp : read.stamps()) {
            marking(stamp, "in the name of a sheet, the head or foot of its pages, or its properties");
        }
        Set<String> seen = new HashSet<>(); // thousands of cells may say the same long words
        long letters = 0;
        for (Grid sheet : read.sheets()) {
            for (List<Cell> row : sheet.rows()) {
                for (Cell cell : row) {
                    String words = cell.isEmpty() ? "" : cell.text();
                    letters += words.length();
                    if (letters > LARGEST) {
                        throw new UnreadableFile(
                                "holds more than 32 million letters: keep the rows that you need, and delete the others");
                    }
                    if (seen.add(words)) {
                        marking(words, cell.place());
                    }
                }
            }
        }
    }

    private void marking(String words, String place) throws UnreadableFile {
        for (String marking : Markings.of(words)) {
            if (!request.allowed().contains(marking)) {
                throw new UnreadableFile("is marked " + marking + " (" + place
                        + "), so nothing was brought in. If the marking does not hold, say --allow \"" + marking
                        + "\"; else take the marked part out of the file first");
            }
        }
    }
}
