package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.page.PageShape;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Gives an entry another id: in its file, in all that refers to it, and in the names of its files. */
public final class Renaming {
    private final Known known;
    private final Entry entry;
    private final RenamedId ids;
    private final Map<SourceFile, Set<Span>> references = new LinkedHashMap<>();
    private final Set<SourceFile> linking = new HashSet<>();

    private Renaming(Known known, Entry entry, RenamedId ids) {
        this.known = known;
        this.entry = entry;
        this.ids = ids;
    }

    /**
     * What would change; nothing is written.
     *
     * @param content the content folder
     * @throws IOException when the disk refuses
     * @throws Refused when it cannot be done
     */
    public static List<FileChange> plan(Path content, String id, String next) throws IOException {
        Known known = Known.read(content);
        Entry entry = known.own(id);
        RenamedId ids = RenamedId.of(entry, next, known.publication().frames());
        if (!Ids.isId(ids.nextName())) {
            String slug = Ids.slug(next);
            throw new Refused("“" + next + "” cannot be an id: lower-case letters, digits and hyphens make one"
                    + (slug.isEmpty() ? "" : ", like " + slug));
        }
        if (entry.kind() == ContentKind.SITE) {
            throw new Refused("the site itself has no id that could be changed");
        }
        if (known.isOfProgram(entry.id())) {
            throw new Refused(
                    "“" + entry.id() + "” is the id of an entry that comes with the program, and yours changes"
                            + " it as long as it has that id: keep the id, and change its title");
        }
        if (PageShape.isReserved(ids.next()) && !entry.kind().isSingleton()) {
            throw new Refused(
                    "“" + ids.next() + "” is the id of a page that the site makes itself: choose another, like “"
                            + ids.next() + '-' + entry.kind().idWord() + "”");
        }
        if (known.isTaken(ids.next())) {
            throw new Refused("“" + ids.next() + "” is the id of another entry already: choose another");
        }
        return new Renaming(known, entry, ids).changes();
    }

    private List<FileChange> changes() throws IOException {
        collect();
        Map<Path, Path> moves = moves();
        Set<SourceFile> files = new LinkedHashSet<>(references.keySet());
        files.add(entry.where().file());
        files.addAll(linking);
        known.publication().editions().stream()
                .filter(edition -> edition.id().equals(entry.id()))
                .forEach(edition -> files.add(edition.where().file()));
        Map<Path, FileChange> changes = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Path from = known.path(file);
            Path to = moves.getOrDefault(from, from);
            changes.put(from, new FileChange(from, to, file.text(), text(file)));
        }
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            if (!changes.containsKey(move.getKey())) {
                String text = Files.readString(move.getKey());
                String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
                changes.put(move.getKey(), new FileChange(move.getKey(), move.getValue(), bare, bare));
            }
        }
        return changes.values().stream()
                .filter(each -> each.isMoved() || !each.before().equals(each.after()))
                .toList();
    }

    private void collect() {
        known.publication().withEditions().map(each -> each.meta().trace()).forEach(trace -> {
            trace.references().stream()
                    .map(reference -> reference.ref())
                    .filter(ref -> ref.id().equals(entry.id()))
                    .forEach(ref -> references
                            .computeIfAbsent(ref.where().file(), file -> new HashSet<>())
                            .add(ref.where()));
            trace.links().stream()
                    .filter(link -> entry.id().equals(link.entryId()))
                    .forEach(link -> linking.add(link.where().file()));
        });
    }

    /** The new names of the files that are named after the entry: its own, its translations, its Easy Read edition. */
    private Map<Path, Path> moves() throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        Path folder = known.folder().resolve(entry.kind().folder()).resolve(ids.prefix());
        if (entry.kind().isSingleton() || !Files.isDirectory(folder)) {
            return moves;
        }
        Path own = known.path(entry.where().file());
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : new TreeSet<>(all.toList())) {
                String name = String.valueOf(each.getFileName());
                boolean named = name.startsWith(ids.name() + ".")
                        && (name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml"));
                boolean edition = name.indexOf('.') != name.lastIndexOf('.');
                if (named && (edition || each.equals(own))) {
                    Path to = folder.resolve(
                            ids.nextName() + name.substring(ids.name().length()));
                    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                        throw new Refused(to + " is there already: choose another id, or move that file first");
                    }
                    moves.put(each, to);
                }
            }
        }
        return moves;
    }

    private String text(SourceFile file) {
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        List<Scalar> leaves = new ArrayList<>();
        if (root != null) {
            leaves(root, leaves);
        }
        referTo(leaves, file, patch);
        Mapping holder = root == null ? null : holder(file, root);
        if (holder != null) {
            rename(holder, file, patch);
        }
        String text = patch.text()
                .orElseThrow(
                        () -> new Refused(
                                file.path()
                                        + " is written in a way that cannot be changed without changing more: change it there by hand"));
        return linking.contains(file) ? ids.renamed(text, "entry:") : text;
    }

    /** Changes each value that names the entry, alone or in a list on one line. */
    private void referTo(List<Scalar> leaves, SourceFile file, LeafPatch patch) {
        Set<Span> left = new LinkedHashSet<>(references.getOrDefault(file, Set.of()));
        for (Scalar leaf : leaves) {
            List<Span> here = left.stream()
                    .filter(place -> place.start() >= leaf.span().start()
                            && place.end() <= leaf.span().end())
                    .toList();
            if (!here.isEmpty()) {
                left.removeAll(here);
                String text = ids.renamed(leaf.text(), "");
                for (Span place : text.equals(leaf.text()) ? here : List.<Span>of()) {
                    boolean whole = place.equals(leaf.span());
                    text = referred(text, whole ? leaf.text() : place.text());
                }
                patch.set(leaf, text);
            }
        }
        for (Span place : left) {
            throw new Refused(file.path() + ":" + place.position().line() + " names “" + entry.id()
                    + "” in a way that cannot be changed: change it there by hand");
        }
    }

    /** A value with the new id in place of words that named the entry; its title names it still. */
    private String referred(String text, String words) {
        boolean kept = bare(words).equals(bare(entry.title())) || words.equals(entry.id());
        return kept ? text : text.replace(words, ids.next());
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void rename(Mapping holder, SourceFile file, LeafPatch patch) {
        Pair id = holder.pairs().stream()
                .filter(pair -> pair.key().text().equals("id"))
                .findFirst()
                .orElse(null);
        if (id != null && id.value() instanceof Scalar scalar && scalar.text().equals(ids.name())) {
            patch.set(scalar, ids.nextName());
        } else if (file.equals(entry.where().file()) && !isNamedAfterIt(file)) {
            patch.addFirst(holder, "id", ids.nextName());
        }
        if (file.equals(entry.where().file())) {
            was(holder, id, patch);
        }
    }

    /** Notes the old id, so that its address stays and leads to the new one; an id that comes back is no old one any more. */
    private void was(Mapping holder, @Nullable Pair id, LeafPatch patch) {
        Pair was = holder.pairs().stream()
                .filter(pair -> pair.key().text().equals("was"))
                .findFirst()
                .orElse(null);
        if (was == null && id != null) {
            patch.addBehind(holder, id, "was", ids.name());
            return;
        }
        if (was == null) {
            patch.addFirst(holder, "was", ids.name());
            return;
        }
        List<Scalar> olds = new ArrayList<>();
        leaves(was.value(), olds);
        boolean back = false;
        for (Scalar each : olds) { // one id, or several with commas between them
            String text = (" " + each.text())
                    .replaceFirst("(?<=[ ,])" + ids.nextName() + "(?=,|$)", ids.name())
                    .substring(1);
            if (!text.equals(each.text())) {
                patch.set(each, text);
                back = true;
            }
        }
        if (!back && was.value() instanceof Sequence list) {
            patch.add(list, ids.name());
        } else if (!back) {
            olds.forEach(each -> patch.set(each, each.text() + ", " + ids.name()));
        }
    }

    /** Whether the id comes from the file's name, which changes with it. */
    private boolean isNamedAfterIt(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return !entry.kind().isSingleton()
                && file.path().contains("/" + entry.kind().folder() + "/")
                && name.startsWith(ids.name() + ".");
    }

    /** The fields of the entry, or of its edition; null in files that only refer to it. */
    private @Nullable Mapping holder(SourceFile file, YamlNode root) {
        boolean own = file.equals(entry.where().file());
        boolean edition = known.publication().editions().stream()
                .anyMatch(each ->
                        each.id().equals(entry.id()) && each.where().file().equals(file));
        if (!own && !edition) {
            return null;
        }
        return ContentFile.fields(root, entry.where().start());
    }

    private static void leaves(YamlNode node, List<Scalar> into) {
        if (node instanceof Scalar scalar) {
            into.add(scalar);
        } else if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> leaves(pair.value(), into));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> leaves(item, into));
        }
    }
}
