package org.strategypress.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Publication;
import org.strategypress.opendata.OpenData;
import org.strategypress.page.PagePlan;
import org.strategypress.sheet.grid.WorkbookText;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Utf8;

/**
 * Reads the offers that lie side by side in a folder: content folders, data of sites and sheets. What cannot be read is told and
 * named, and leaves the others as they are.
 */
final class CouncilInputs {
    private static final String SITE = "site.yaml";
    private static final String DATA = "publication.json";

    private final Path folder;
    private final String shown;
    private final KindList kinds;
    private final Diagnostics out = new Diagnostics();
    private final List<Council> councils = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    private CouncilInputs(Path folder, String shown, KindList kinds) {
        this.folder = folder;
        this.shown = shown;
        this.kinds = kinds;
    }

    /**
     * What a folder holds.
     *
     * @param shown what messages call the folder
     * @throws IOException when the disk refuses
     */
    static Compared read(Path folder, String shown, KindList kinds) throws IOException {
        return new CouncilInputs(folder, shown, kinds).read();
    }

    private Compared read() throws IOException {
        Path written = folder.resolve(Mapping.FILE);
        SourceFile file = Files.isRegularFile(written) ? text(written) : null;
        Mapping mapping = Files.isRegularFile(written) && file == null ? null : Mapping.read(file, kinds, out);
        if (mapping == null) {
            return new Compared(kinds, Mapping.none(kinds), List.of(), List.of(), out.sorted());
        }
        List<String> keys = new ArrayList<>();
        for (Path each : inside()) {
            String name = Objects.requireNonNull(each.getFileName()).toString();
            keys.add(name);
            if (Files.isDirectory(each)) {
                folder(each, name, mapping);
            } else if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
                SourceFile sheet = name.endsWith(".csv") ? text(each) : workbook(each);
                if (sheet == null) {
                    broken.add(name);
                } else {
                    SheetInput.read(sheet, kinds, broken, out).forEach(council -> add(council, name));
                }
            } else if (name.endsWith(".json")) {
                data(each, name, mapping);
            }
        }
        mapping.tellStrangers(keys, out);
        return new Compared(kinds, mapping, Council.inOrder(councils), broken, out.sorted());
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> {
                        String name = Objects.requireNonNull(each.getFileName()).toString();
                        // Excel puts a file with ~$ before its name beside a workbook that is open.
                        return !name.startsWith(".") && !name.startsWith("~$") && !name.equals("themes");
                    })
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    private void folder(Path each, String name, Mapping mapping) throws IOException {
        for (Path content : List.of(each, each.resolve("content"))) {
            if (Files.isRegularFile(content.resolve(SITE))) {
                content(content, name, mapping);
                return;
            }
        }
        for (Path data : List.of(each.resolve(DATA), each.resolve("data").resolve(DATA))) {
            if (Files.isRegularFile(data)) {
                data(data, name, mapping);
                return;
            }
        }
        out.add(Diagnostic.fileError(
                "no-offer",
                shown + "/" + name,
                "no offer is in this folder",
                "put a content folder with its site.yaml there, or the folder data of a site, or take it away"));
        broken.add(name);
    }

    private void content(Path content, String name, Mapping mapping) throws IOException {
        ContentResult read = ContentReader.read(content, shown(content), false);
        Publication publication = read.publication();
        read.diagnostics().stream().filter(each -> each.isError()).forEach(out::add);
        if (publication == null || read.isRefused()) {
            broken.add(name);
            return;
        }
        String base = mapping.site(name) == null ? publication.site().server().baseUrl() : mapping.site(name);
        String json = OpenData.whole(publication, PagePlan.of(publication), base);
        add(DataInput.read(new SourceFile(shown(content), json), name, base, out), name, mapping);
    }

    private void data(Path file, String name, Mapping mapping) throws IOException {
        SourceFile text = text(file);
        add(text == null ? null : DataInput.read(text, name, mapping.site(name), out), name, mapping);
    }

    private void add(@Nullable Council council, String name, Mapping mapping) {
        if (council == null) {
            broken.add(name);
        } else {
            add(mapping.mapped(council, out), name);
        }
    }

    /** Adds a council that is not there yet: of one that is said twice, nobody could tell which holds. */
    private void add(Council council, String place) {
        String before = places.putIfAbsent(council.folded(), place);
        if (before == null) {
            councils.add(council);
            return;
        }
        out.add(Diagnostic.fileError(
                "council-twice",
                shown + "/" + place,
                "“" + council.name() + "” is in " + before + " too, and only that is taken",
                "keep one of the two"));
    }

    /** The table of a workbook that has the columns of a sheet. */
    private @Nullable SourceFile workbook(Path file) throws IOException {
        WorkbookText read = WorkbookText.of(Files.readAllBytes(file), SheetInput::isHead);
        if (read.csv() == null) {
            out.add(Diagnostic.fileError(
                    "bad-sheet",
                    shown(file),
                    "this file " + read.why(),
                    "save the sheet as CSV, or take the file out"));
            return null;
        }
        if (read.hidden() > 0) {
            out.add(Diagnostic.fileWarning(
                    "hidden-cells",
                    shown(file),
                    "some of this workbook is hidden (" + read.hidden() + " parts), and is not read",
                    "show what is to be compared, and delete what is not, so that nothing looks like silence"));
        }
        return new SourceFile(shown(file), read.csv());
    }

    private @Nullable SourceFile text(Path file) throws IOException {
        return Utf8.decode(Files.readAllBytes(file), shown(file), out);
    }

    private String shown(Path file) {
        return shown + "/" + folder.relativize(file).toString().replace('\\', '/');
    }
}
