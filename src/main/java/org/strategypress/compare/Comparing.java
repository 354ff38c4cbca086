package org.strategypress.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.strategypress.output.Json;
import org.strategypress.source.Diagnostic;

/** The offers of many councils, read from a folder and written as the content of one site about them all. */
public final class Comparing {
    private final Compared all;

    private Comparing(Compared all) {
        this.all = all;
    }

    /**
     * What became of a council, or of all.
     *
     * @param name its name
     * @param listed how many things it lists
     * @param mapped how many of them are mapped to a kind of help
     */
    public record Told(String name, long listed, long mapped) {}

    /**
     * Reads the offers that lie side by side in a folder.
     *
     * @param shown what messages call the folder
     * @throws IOException when the disk refuses
     */
    public static Comparing read(Path folder, String shown) throws IOException {
        return new Comparing(CouncilInputs.read(folder, shown, KindList.read()));
    }

    /** What was found wrong; what it is about was left out, and nothing else. */
    public List<Diagnostic> findings() {
        return all.findings();
    }

    /** The names of councils, folders and files that could not be read. */
    public List<String> broken() {
        return all.broken();
    }

    /** The latest day that any of it stands for, which the site takes as today. */
    public LocalDate day() {
        return LocalDate.parse(all.day());
    }

    /** What each council lists, by name. */
    public List<Told> councils() {
        return all.councils().stream()
                .map(each -> new Told(
                        each.name(),
                        each.offers().size(),
                        each.offers().size() - each.unmapped().size()))
                .toList();
    }

    /** What was compared, for other programs, as one JSON object in one line. */
    public String json(int pages, int documents) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "councils",
                councils().stream()
                        .map(each -> {
                            Map<String, Object> council = new LinkedHashMap<>();
                            council.put("name", each.name());
                            council.put("mapped", each.mapped());
                            council.put("listed", each.listed());
                            return council;
                        })
                        .toList());
        told.put("leftOut", broken());
        told.put("day", all.day());
        told.put("pages", pages);
        told.put("documents", documents);
        return Json.of(told);
    }

    /** What could be mapped, as lines that a person may copy into {@code compare.yaml}; nothing reads it. */
    public String proposals() {
        return Proposals.of(all);
    }

    /**
     * Writes the content of the site, and its theme, into a folder.
     *
     * @return the content folder
     * @throws IOException when the disk refuses
     */
    public Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> each : new SitePages(all).files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, each.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return folder.resolve("content");
    }
}
