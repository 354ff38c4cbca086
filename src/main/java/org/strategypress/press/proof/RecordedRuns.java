package org.strategypress.press.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.output.LiveHashes;
import org.strategypress.page.proof.Proof;
import org.strategypress.source.Diagnostic;

/**
 * Runs of a validator that a web team recorded in the folder {@code proof} of the content: reports in XML of veraPDF, and lists of
 * hashes as {@code sha256sum} writes them, which say of which bytes the reports are. A report is believed only of a file whose
 * name, size and hash are those of the file that is published.
 */
final class RecordedRuns {
    /** The folder below the content folder. */
    static final String FOLDER = "proof";

    private static final String RULE = "validator-report";
    private static final String AGAIN = "run both again in the folder of the PDFs: sha256sum *.pdf > CONTENT/" + FOLDER
            + "/hashes.txt and verapdf --flavour ua1 *.pdf > CONTENT/" + FOLDER + "/ua1.xml";

    private final Map<String, List<VeraPdfReport.Said>> reports = new LinkedHashMap<>();
    private final Map<String, Set<String>> hashes = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> believed = new HashSet<>();

    private RecordedRuns() {}

    /**
     * Reads them; there are none where there is no such folder.
     *
     * @param content the content folder
     */
    static RecordedRuns read(Path content) {
        RecordedRuns runs = new RecordedRuns();
        Path folder = content.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return runs;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    runs.add(file, file.toString().replace('\\', '/'));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return runs;
    }

    private void add(Path file, String shown) throws IOException {
        if (shown.endsWith(".xml")) {
            Optional<List<VeraPdfReport.Said>> read = VeraPdfReport.read(Files.readAllBytes(file));
            read.ifPresentOrElse(said -> reports.put(shown, said), () -> found.add(unknown(shown)));
            return;
        }
        Optional<Map<String, String>> list = LiveHashes.ofList(file);
        list.ifPresentOrElse(
                all -> all.forEach((path, hash) -> hashes.computeIfAbsent(
                                path.substring(path.lastIndexOf('/') + 1), none -> new HashSet<>())
                        .add(hash)),
                () -> found.add(unknown(shown)));
    }

    /** What was recorded of a file, in the order of the reports' names. */
    List<Proof.Run> of(Proof.File file) {
        List<Proof.Run> runs = new ArrayList<>();
        if (!hashes.getOrDefault(file.name(), Set.of()).contains(file.sha256())) {
            return runs;
        }
        reports.forEach((shown, all) -> all.stream()
                .filter(said -> said.file().equals(file.name()) && said.size() == file.bytes())
                .forEach(said -> {
                    runs.add(said.run());
                    believed.add(shown);
                }));
        return runs;
    }

    /** What cannot be read, and, once all files were asked about, the reports that are of none of them. */
    List<Diagnostic> findings() {
        List<Diagnostic> all = new ArrayList<>(found);
        reports.keySet().stream()
                .filter(shown -> !believed.contains(shown))
                .forEach(shown -> all.add(Diagnostic.fileWarning(
                        RULE,
                        shown,
                        "this report is of other PDFs than those that are published, so no page names it",
                        AGAIN)));
        return all;
    }

    private static Diagnostic unknown(String shown) {
        return Diagnostic.fileWarning(
                RULE, shown, "this is no report in XML of veraPDF and no list that sha256sum made", AGAIN);
    }
}
