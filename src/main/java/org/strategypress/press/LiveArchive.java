package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.archive.Archive;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/** The earlier publications beside one that is shown, planned when the first of their files is asked for: no save waits for them. */
final class LiveArchive {
    private final Job job;
    private final Plan present;
    private final Set<String> beside;
    private @Nullable Shown shown;

    /** Those that are made, by their folders, and the files of those that are frozen, by their paths. */
    private record Shown(Map<String, LiveSite> sites, Map<String, OutputFile> frozen) {}

    /**
     * The earlier publications of a plan.
     *
     * @param pages the paths of the present pages
     */
    LiveArchive(Job job, Plan present, Set<String> pages) {
        this.job = job;
        this.present = present;
        Set<String> all = new HashSet<>(pages);
        all.add("manifest.webmanifest");
        this.beside = all;
    }

    /** A file of one of them, made now if it was not yet; null where there is none of that path. */
    @Nullable
    OutputFile file(String path) {
        if (!path.startsWith(Archive.FOLDER + "/")) {
            return null;
        }
        for (Map.Entry<String, LiveSite> each : shown().sites().entrySet()) {
            if (path.startsWith(each.getKey())) {
                OutputFile file =
                        each.getValue().file(path.substring(each.getKey().length()));
                return file == null ? null : file.below(each.getKey());
            }
        }
        return shown().frozen().get(path);
    }

    /** Their files, those that are not made yet as empty ones, so that links to them lead somewhere. */
    List<OutputFile> files() {
        List<OutputFile> all = new ArrayList<>(shown().frozen().values());
        shown().sites().forEach((folder, site) -> all.addAll(site.stubs(folder)));
        return all;
    }

    /** What is found in them, which stops nothing. */
    List<Diagnostic> look() {
        return shown().sites().values().stream()
                .flatMap(each -> new Found<>(each, each.look(BuildProgress.SILENT)).soft().findings().stream())
                .toList();
    }

    private synchronized Shown shown() {
        Shown known = shown;
        if (known == null) {
            known = new Shown(new TreeMap<>(), new HashMap<>());
            for (Publication each : present.publication().history().earlier()) {
                add(each, known);
            }
            shown = known;
        }
        return known;
    }

    private void add(Publication publication, Shown all) {
        Job own = Earlier.job(job, present, publication, beside);
        List<OutputFile> record = Earlier.frozen(own);
        if (record == null) {
            Found<Workshop> made = Earlier.planned(own, publication).then(plan -> Found.of(Workshop.of(own, plan)));
            all.sites().put(own.folder(), new LiveSite(own, made));
        } else {
            record.stream()
                    .map(file -> file.below(own.folder()))
                    .forEach(file -> all.frozen().put(file.path(), file));
        }
    }
}
