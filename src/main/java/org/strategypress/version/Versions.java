package org.strategypress.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Publication;
import org.strategypress.version.ChangedField.Change;
import org.strategypress.version.ChangedField.Step;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Part;

/** Two states of a publication, entry by entry. */
public final class Versions {
    private static final double ALIKE = 0.6;
    private static final int MOST_COMPARED = 2500;

    private final Publication before;
    private final Publication after;
    private final Map<String, String> renamed = new HashMap<>();
    private final EntryValues then;
    private final EntryValues now = new EntryValues(Map.of());
    private final Set<String> said = new HashSet<>();

    private Versions(Publication before, Publication after, Renames renames) {
        this.before = before;
        this.after = after;
        told();
        if (renames == Renames.GUESSED) {
            guessed();
        }
        this.then = new EntryValues(renamed);
        if (isOfAnotherLanguage()) {
            said(before, true);
            said(after, false);
        }
    }

    /** Which entries count as the same one under another id. */
    public enum Renames {
        /** Those that say so by {@code was}: what the public is told stands on a fact of the content. */
        TOLD,
        /** Those that say nearly the same, too: what an editor is shown of two drafts. */
        GUESSED
    }

    /**
     * What became of each entry that is new, gone, renamed or says something else: by kind, each in the order of its state, those
     * that are gone behind the others of their kind; translations and Easy Read editions last.
     */
    public static List<ChangedEntry> between(Publication before, Publication after, Renames renames) {
        return new Versions(before, after, renames).all();
    }

    private List<ChangedEntry> all() {
        List<ChangedEntry> found = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (isOfAnotherLanguage()) {
                compare(inEachLanguage(before, kind), inEachLanguage(after, kind), found);
            } else {
                compare(all(before, kind), all(after, kind), found);
            }
        }
        if (!isOfAnotherLanguage()) {
            compare(editions(before), editions(after), found);
        }
        return found;
    }

    /** Whether the main language is another one, so that what was the entry itself may be its translation now. */
    private boolean isOfAnotherLanguage() {
        return !before.site().language().equals(after.site().language());
    }

    private static List<Entry> inEachLanguage(Publication publication, ContentKind kind) {
        List<Entry> all = all(publication, kind);
        editions(publication).stream().filter(each -> each.kind() == kind).forEach(all::add);
        return all;
    }

    private void said(Publication publication, boolean old) {
        for (ContentKind kind : ContentKind.values()) {
            inEachLanguage(publication, kind)
                    .forEach(each ->
                            said.add(old + " " + named(each, old) + each.meta().edition()));
        }
    }

    /** The entries of a kind, and behind them those that were taken back: that is a change of theirs, and leaves their page. */
    private static List<Entry> all(Publication publication, ContentKind kind) {
        List<Entry> all = new ArrayList<>(publication.all(kind));
        publication.withdrawn().stream()
                .filter(each -> each.kind() == kind && !isEdition(each, publication))
                .forEach(all::add);
        return all;
    }

    private static List<Entry> editions(Publication publication) {
        List<Entry> all = new ArrayList<>(publication.editions());
        publication.withdrawn().stream()
                .filter(each -> isEdition(each, publication))
                .forEach(all::add);
        return all;
    }

    private static boolean isEdition(Entry entry, Publication publication) {
        EntryMeta.Edition edition = entry.meta().edition();
        return edition.easyRead()
                || !edition.language().equals(publication.site().language());
    }

    /** Entries of another id that say so. */
    private void told() {
        after.entries()
                .forEach(each -> each.meta().handling().was().stream()
                        .filter(old -> before.find(old, each.kind().record()).isPresent()
                                && after.find(old).isEmpty()
                                && before.find(each.id()).isEmpty())
                        .forEach(old -> renamed.putIfAbsent(old, each.id())));
    }

    /** Entries of another id that say nearly the same, the likest first. */
    private void guessed() {
        EntryValues plain = new EntryValues(Map.of());
        for (ContentKind kind : ContentKind.values()) {
            List<Entry> gone = without(before.all(kind), after).stream()
                    .filter(each -> !renamed.containsKey(each.id()))
                    .toList();
            List<Entry> come = without(after.all(kind), before).stream()
                    .filter(each -> !renamed.containsValue(each.id()))
                    .toList();
            if (!kind.isSingleton() && (long) gone.size() * come.size() <= MOST_COMPARED) {
                List<Group> olds = gone.stream().map(plain::of).toList();
                List<Group> news = come.stream().map(plain::of).toList();
                likest(gone, olds, come, news);
            }
        }
    }

    private void likest(List<Entry> gone, List<Group> olds, List<Entry> come, List<Group> news) {
        record Like(double likeness, int before, int after) {}
        List<Like> all = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            for (int j = 0; j < news.size(); j++) {
                double likeness = ListMatch.likeness(olds.get(i), news.get(j));
                if (likeness >= ALIKE) {
                    all.add(new Like(likeness, i, j));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Like::likeness).reversed());
        Set<String> taken = new HashSet<>(renamed.values());
        for (Like each : all) {
            String old = gone.get(each.before()).id();
            String id = come.get(each.after()).id();
            if (!renamed.containsKey(old) && taken.add(id)) {
                renamed.put(old, id);
            }
        }
    }

    private List<Entry> without(List<Entry> entries, Publication other) {
        return entries.stream()
                .filter(each -> other.find(each.id(), each.kind().record()).isEmpty()
                        && other.withdrawn().stream()
                                .noneMatch(gone -> gone.id().equals(each.id())))
                .toList();
    }

    /**
     * What an entry is known by in both states: its kind, id and edition. Where the main language is another one, an entry that
     * the other state does not have in this one's language is known by being the main edition.
     */
    private String key(Entry entry, boolean old) {
        EntryMeta.Edition edition = entry.meta().edition();
        boolean main = isOfAnotherLanguage()
                && edition.language().equals((old ? before : after).site().language())
                && !said.contains(!old + " " + named(entry, old) + edition);
        return named(entry, old) + (main ? "main " + edition.easyRead() : edition);
    }

    private String named(Entry entry, boolean old) {
        return entry.kind() + " " + (old ? renamed.getOrDefault(entry.id(), entry.id()) : entry.id()) + " ";
    }

    private void compare(List<? extends Entry> olds, List<? extends Entry> news, List<ChangedEntry> found) {
        Map<String, Entry> left = new LinkedHashMap<>();
        olds.forEach(each -> left.putIfAbsent(key(each, true), each));
        Set<String> moved = moved(new ArrayList<>(left.keySet()), news);
        Set<String> seen = new HashSet<>();
        for (Entry each : news) {
            String key = key(each, false);
            if (!seen.add(key)) {
                continue;
            }
            Entry old = left.remove(key);
            ChangedEntry changed = old == null ? new ChangedEntry(null, each, List.of()) : change(old, each, moved);
            if (changed.isAdded() || changed.isRenamed() || !changed.fields().isEmpty()) {
                found.add(changed);
            }
        }
        left.values().forEach(each -> found.add(new ChangedEntry(each, null, List.of())));
    }

    private ChangedEntry change(Entry old, Entry each, Set<String> moved) {
        Group was = value(old, before, then);
        Group is = value(each, after, now);
        boolean wasEdition = isEdition(old, before);
        if (wasEdition != isEdition(each, after)) { // a translation has but the fields that its own file gives
            was = wasEdition ? was : only(was, is);
            is = wasEdition ? only(is, was) : is;
        }
        List<ChangedField> fields = new ArrayList<>(Comparison.of(was, is));
        fields.removeIf(field -> isToldByItsId(field, old, each));
        boolean ordered = fields.stream().anyMatch(field -> field.field().equals("order"));
        if (moved.contains(key(each, false)) && !ordered) {
            fields.add(new ChangedField(List.of(new Step("order", null)), Change.MOVED, null, null));
        }
        return new ChangedEntry(old, each, fields);
    }

    /** Whether a field notes the id that an entry had: that it has another one is told already. */
    private static boolean isToldByItsId(ChangedField field, Entry old, Entry each) {
        return !old.id().equals(each.id())
                && field.field().equals("was")
                && field.after() instanceof FieldValue.Plain id
                && id.words().equals(old.id());
    }

    private static Group only(Group all, Group named) {
        return new Group(all.parts().stream()
                .filter(part -> named.find(part.name()).isPresent())
                .toList());
    }

    /** An entry's fields; the site's with what is of no entry. */
    private static Group value(Entry entry, Publication publication, EntryValues values) {
        Group group = values.of(entry);
        if (entry.kind() != ContentKind.SITE || entry.meta().edition().easyRead()) {
            return group;
        }
        List<Part> parts = new ArrayList<>(group.parts());
        add("frames", values.of(publication.frames()), parts);
        add("synonyms", values.of(publication.synonyms()), parts);
        add("media", values.of(publication.files()), parts);
        return new Group(parts);
    }

    private static void add(String name, @Nullable FieldValue value, List<Part> parts) {
        if (value != null) {
            parts.add(new Part(name, value));
        }
    }

    /** Entries that stand at another place among those that are in both states, though nobody changed an order or an id. */
    private Set<String> moved(List<String> olds, List<? extends Entry> news) {
        List<String> nows =
                news.stream().map(each -> key(each, false)).distinct().toList();
        List<String> shared = olds.stream().filter(nows::contains).toList();
        List<String> kept = nows.stream().filter(olds::contains).toList();
        boolean told = !renamed.isEmpty()
                || isOfAnotherLanguage()
                || before.withdrawn().size() != after.withdrawn().size()
                || !orders(before).equals(orders(after));
        if (told || shared.equals(kept)) {
            return Set.of();
        }
        Set<String> moved = new HashSet<>(kept);
        Alignment.of(shared, kept).forEach(pair -> moved.remove(kept.get(pair.after())));
        return moved;
    }

    private static Map<String, Integer> orders(Publication publication) {
        Map<String, Integer> orders = new HashMap<>();
        for (Entry each : publication.entries()) {
            Integer order = each.meta().handling().order();
            if (order != null) {
                orders.putIfAbsent(each.id(), order);
            }
        }
        return orders;
    }
}
