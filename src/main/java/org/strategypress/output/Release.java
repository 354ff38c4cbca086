package org.strategypress.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One publishing of one set of files, step by step; used once. */
final class Release {
    /** The opposite of the order of appearing: lists go before the pages they lead to, assets go last. */
    private static final Comparator<List<Manifest.Entry>> REMOVAL = Comparator.comparing(
                    Release::first, Comparator.comparing(Manifest.Entry::role).reversed())
            .thenComparing(contents -> first(contents).path(), FolderDepth.DEEPEST_FIRST.reversed());

    private final List<OutputFile> files;
    private final String tool;
    private String state = "the site that was there is as it was";

    Release(List<OutputFile> files, String tool) {
        this.files = files;
        this.tool = tool;
    }

    private static Manifest.Entry first(List<Manifest.Entry> contents) {
        return contents.get(0);
    }

    /** What a reader sees now, for the message of a fault. */
    String state() {
        return state;
    }

    Published into(OutputFolder folder) throws IOException, PublishException {
        Ledger ledger = Ledger.read(folder);
        List<Change> changes = Workers.map(files, file -> compare(file, folder, ledger));
        List<Change> needed =
                changes.stream().filter(Change::isNeeded).sorted(Change.ORDER).toList();
        List<Manifest.Entry> ours = changes.stream().map(Change::entry).toList();
        Map<String, List<Manifest.Entry>> leftovers = new TreeMap<>(ledger.entries());
        files.forEach(file -> leftovers.remove(file.path()));
        Manifest list = Manifest.of(tool, ours);
        String manifest = list.json();
        boolean done = needed.isEmpty() && leftovers.isEmpty() && !ledger.interrupted();
        if (done && manifest.equals(ledger.manifest())) {
            return new Published(0, 0, List.of(), SiteStamp.of(list, manifest, folder));
        }
        sweep(folder, ledger);
        write(folder, Manifest.JOURNAL, journal(ledger, ours));
        replace(folder, needed, manifest);
        List<String> kept = new ArrayList<>();
        int removed = removeLeftovers(folder, leftovers.values(), kept);
        folder.remove(Manifest.JOURNAL);
        return new Published(needed.size(), removed, kept, SiteStamp.of(list, manifest, folder));
    }

    private static Change compare(OutputFile file, OutputFolder folder, Ledger ledger)
            throws IOException, PublishException {
        Manifest.Entry entry = Manifest.Entry.of(file);
        if (!folder.holds(file.path())) {
            return new Change(file, entry, Change.Kind.NEW);
        }
        if (!ledger.owns(file.path())) {
            throw new PublishException(
                    folder.shown(file.path()) + " was not put there by a build, and the site has a file of that name",
                    "move it away, or publish into an empty folder");
        }
        boolean same = folder.size(file.path()) == file.bytes().length
                && Arrays.equals(folder.read(file.path()), file.bytes());
        return new Change(file, entry, same ? Change.Kind.NONE : Change.Kind.REPLACE);
    }

    private String journal(Ledger ledger, List<Manifest.Entry> ours) {
        return Manifest.of(
                        tool,
                        Stream.concat(ledger.all().stream(), ours.stream()).toList())
                .json();
    }

    private static void sweep(OutputFolder folder, Ledger ledger) throws IOException, PublishException {
        Set<Path> places = new LinkedHashSet<>(Set.of(folder.resolve("")));
        if (ledger.interrupted()) {
            ledger.entries()
                    .keySet()
                    .forEach(path -> places.add(folder.resolve(path).getParent()));
        }
        for (Path place : places) {
            folder.sweep(place);
        }
    }

    private void replace(OutputFolder folder, List<Change> needed, String manifest)
            throws IOException, PublishException {
        Map<String, Path> staged = new ConcurrentHashMap<>();
        try {
            Workers.map(needed, change -> staged.put(change.file().path(), stage(folder, change.file())));
            Path list = folder.stage(Manifest.NAME, manifest.getBytes(StandardCharsets.UTF_8));
            staged.put(Manifest.NAME, list);
            folder.flush(list);
            state = "part of the new site is out, and every page that readers can reach is whole";
            for (Change change : needed) {
                place(folder, staged, change.file().path());
            }
            place(folder, staged, Manifest.NAME);
            state = "the new site is out, and only old files are left to remove";
        } catch (IOException | PublishException fault) {
            for (Path temporary : staged.values()) {
                folder.discard(temporary);
            }
            throw fault;
        }
    }

    private static Path stage(OutputFolder folder, OutputFile file) throws IOException, PublishException {
        return folder.stage(file.path(), file.bytes());
    }

    private static void place(OutputFolder folder, Map<String, Path> staged, String path) throws IOException {
        Path temporary = Objects.requireNonNull(staged.get(path), "all is staged before the first file is placed");
        folder.place(temporary, path);
        staged.remove(path);
    }

    private static void write(OutputFolder folder, String name, String text) throws IOException, PublishException {
        Path temporary = folder.stage(name, text.getBytes(StandardCharsets.UTF_8));
        folder.flush(temporary);
        folder.place(temporary, name);
    }

    /** Removes what no site has any more; how many files. Those that someone changed are added to {@code kept}. */
    private static int removeLeftovers(
            OutputFolder folder, Collection<List<Manifest.Entry>> leftovers, List<String> kept) throws IOException {
        int removed = 0;
        for (List<Manifest.Entry> contents : leftovers.stream().sorted(REMOVAL).toList()) {
            String path = first(contents).path();
            switch (fate(folder, contents)) {
                case GONE -> {}
                case CHANGED -> kept.add(path);
                case OURS -> {
                    folder.remove(path);
                    removed++;
                }
            }
            folder.prune(path);
        }
        return removed;
    }

    private static Fate fate(OutputFolder folder, List<Manifest.Entry> contents) throws IOException {
        String path = first(contents).path();
        try {
            if (!folder.holds(path)) {
                return Fate.GONE;
            }
        } catch (PublishException linkOrFolder) {
            return Fate.CHANGED;
        }
        String hash = Manifest.hash(folder.read(path));
        return contents.stream().anyMatch(entry -> entry.sha256().equals(hash)) ? Fate.OURS : Fate.CHANGED;
    }

    /** What became of a file since an earlier build wrote it. */
    private enum Fate {
        GONE,
        OURS,
        CHANGED
    }
}
