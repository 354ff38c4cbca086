package org.strategypress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Synonym;

/**
 * Everything that is published: the entries in order, with lookups both ways along their references.
 *
 * <p>References are ids; an id that no entry has finds nothing, it never throws. Of two entries with one id the first is
 * found.
 *
 * @param site the site
 * @param entries all entries, the site too, by kind in the order of {@link ContentKind} and then in the editors' order
 * @param editions translations and Easy Read editions of entries; each has the id of the entry it renders
 * @param frames the duties under which it is published, the main one first; none for a strategy without an offer
 * @param readyWords the words of ready-made entries in the site's other languages
 * @param synonyms the words readers search with
 * @param files the files of {@code content/media}, as paths below it, sorted
 * @param withdrawn entries and editions that were taken back: no list has them, and nothing finds them
 * @param index what is looked up, found once
 * @param history where it stands among its versions
 */
public record Publication(
        Site site,
        List<Entry> entries,
        List<Entry> editions,
        List<Frame> frames,
        List<ReadyWords> readyWords,
        List<Synonym> synonyms,
        List<String> files,
        List<Entry> withdrawn,
        Index index,
        History history)
        implements EntryLists, BackLinks {
    public Publication {
        entries = List.copyOf(entries);
        editions = List.copyOf(editions);
        frames = List.copyOf(frames);
        readyWords = List.copyOf(readyWords);
        synonyms = List.copyOf(synonyms);
        files = List.copyOf(files);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Where a publication stands among its versions.
     *
     * @param name the name of its folder below {@code archive} where it is an earlier one; null for the present one
     * @param earlier the publications before the present one, the newest first; none where it is an earlier one itself
     */
    public record History(@Nullable String name, List<Publication> earlier) {
        /** A publication without versions. */
        public static final History NONE = new History(null, List.of());

        public History {
            earlier = List.copyOf(earlier);
        }
    }

    /** A publication of these entries; {@code entries} holds the site. */
    public static Publication of(
            Site site, List<Entry> entries, List<Entry> editions, List<Synonym> synonyms, List<String> files) {
        List<Entry> standing = entries.stream().filter(Publication::stands).toList();
        List<Entry> withdrawn = Stream.concat(entries.stream(), editions.stream())
                .filter(each -> !stands(each))
                .toList();
        return new Publication(
                site,
                standing,
                editions.stream().filter(Publication::stands).toList(),
                List.of(),
                List.of(),
                synonyms,
                files,
                withdrawn,
                new Index(standing),
                History.NONE);
    }

    private static boolean stands(Entry entry) {
        return entry.meta().handling().withdrawn() == null || entry.kind() == ContentKind.SITE;
    }

    /** The same publication with the words of its ready-made entries in other languages. */
    public Publication with(List<ReadyWords> words) {
        return new Publication(site, entries, editions, frames, words, synonyms, files, withdrawn, index, history);
    }

    /** The same publication under these duties. */
    public Publication under(List<Frame> duties) {
        return new Publication(site, entries, editions, duties, readyWords, synonyms, files, withdrawn, index, history);
    }

    /** The same publication, at its place among its versions. */
    public Publication in(History versions) {
        return new Publication(
                site, entries, editions, frames, readyWords, synonyms, files, withdrawn, index, versions);
    }

    /**
     * The same publication with no comment but those that the present one still has, in the words that they have there: what was
     * taken out or written anew, because one could see who sent it in, is so in every version.
     */
    public Publication withCommentsOf(Publication present) {
        List<Entry> kept = entries.stream()
                .filter(each -> each.kind() != ContentKind.COMMENT)
                .collect(Collectors.toCollection(ArrayList::new));
        all(ContentKind.COMMENT, Comment.class).stream()
                .flatMap(each -> present.find(each.id(), Comment.class).stream())
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Entry::kind)); // stable: the editor's order stays
        List<Entry> told = editions.stream()
                .filter(each -> each.kind() != ContentKind.COMMENT)
                .toList();
        return new Publication(
                site, kept, told, frames, readyWords, synonyms, files, withdrawn, new Index(kept), history);
    }

    /** What it is called among its versions. */
    public String versionName() {
        Site.Archived archived = site.imprint().archived();
        Strategy strategy = strategy();
        if (archived != null && archived.name() != null) {
            return archived.name();
        }
        if (strategy != null && strategy.term().period() != null) {
            return strategy.term().period().label();
        }
        return history.name() == null ? site.name() : history.name();
    }

    /** How it was approved: as its site says, or else its strategy; null where neither does. */
    public Strategy.@Nullable Approval approval() {
        Site.Archived archived = site.imprint().archived();
        if (archived != null && archived.approved() != null) {
            return archived.approved();
        }
        Strategy strategy = strategy();
        return strategy == null ? null : strategy.standing().approved();
    }

    /** Who approved it, in words or by a body's title; null where nobody is named. */
    public @Nullable String approvedBy() {
        Strategy.Approval approval = approval();
        if (approval == null || approval.by() != null) {
            return approval == null ? null : approval.by();
        }
        return find(approval.body()).map(Entry::title).orElse(null);
    }

    /** Whether it is an earlier publication, which another has replaced. */
    public boolean isEarlier() {
        return history.name() != null;
    }

    /** A publication of these entries alone. */
    public static Publication of(Site site, List<Entry> entries) {
        return of(site, entries, List.of(), List.of(), List.of());
    }

    /** The entries, and behind them their translations and Easy Read editions. */
    public Stream<Entry> withEditions() {
        return Stream.concat(entries.stream(), editions.stream());
    }

    /** The entry with an id. */
    public Optional<Entry> find(@Nullable String id) {
        return index.find(id);
    }

    /** The entry with an id if it is of a kind. */
    public <T extends Entry> Optional<T> find(@Nullable String id, Class<T> record) {
        return find(id).filter(record::isInstance).map(record::cast);
    }

    /** The entry that a reference names. */
    public Optional<Entry> find(@Nullable Ref ref) {
        return ref == null ? Optional.empty() : find(ref.id());
    }

    /** The entries that references name, in order; those that name nothing are left out. */
    public List<Entry> findAll(List<Ref> refs) {
        return refs.stream().flatMap(ref -> find(ref).stream()).toList();
    }

    /** The entries of a kind, in order. */
    public List<Entry> all(ContentKind kind) {
        return index.all(kind, Entry.class);
    }

    @Override
    public <T extends Entry> List<T> all(ContentKind kind, Class<T> record) {
        return index.all(kind, record);
    }

    /** Whom to call now. */
    public HelpNow helpNow() {
        return HelpNow.of(this);
    }

    /** The day as of which it speaks, as it says itself; null where it does not say. */
    public @Nullable LocalDate stated() {
        return site.meta().upkeep().updated();
    }

    /** How it is going, counted. */
    public Scoreboard scoreboard() {
        return Scoreboard.of(this);
    }

    /** The strategy. */
    public @Nullable Strategy strategy() {
        return first(ContentKind.STRATEGY, Strategy.class);
    }

    /** The foreword. */
    public @Nullable Foreword foreword() {
        return first(ContentKind.FOREWORD, Foreword.class);
    }

    /** What the accessibility statement is made from. */
    public @Nullable Accessibility accessibility() {
        return first(ContentKind.ACCESSIBILITY, Accessibility.class);
    }

    /** The priorities that serve an outcome, whichever of the two names the other. */
    public List<Priority> prioritiesServing(String outcomeId) {
        List<Ref> named =
                find(outcomeId, Outcome.class).map(Outcome::priorities).orElse(List.of());
        return union(priorities(), named, index.prioritiesByOutcome.of(outcomeId));
    }

    /** The outcomes that a priority serves, whichever of the two names the other. */
    public List<Outcome> outcomesFor(String priorityId) {
        List<Ref> named = find(priorityId, Priority.class)
                .map(priority -> priority.purpose().outcomes())
                .orElse(List.of());
        return union(outcomes(), named, index.outcomesByPriority.of(priorityId));
    }

    private <T extends Entry> @Nullable T first(ContentKind kind, Class<T> record) {
        List<T> found = index.all(kind, record);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The help that cannot wait: entries that say so, and, where they say nothing, those of a contact that is there for nothing else. */
    public List<Entitlement> urgentHelp() {
        return all(ContentKind.ENTITLEMENT, Entitlement.class).stream()
                .filter(offer -> !offer.isRefused())
                .filter(offer -> offer.asking().urgent() == null
                        ? find(offer.asking().contact())
                                .flatMap(each -> each.as(Contact.class))
                                .filter(Contact::isOnlyForUrgent)
                                .isPresent()
                        : offer.asking().urgent())
                .toList();
    }

    /** Those of {@code all} that are referred to or that refer, in the order of {@code all}. */
    private static <T extends Entry> List<T> union(List<T> all, List<Ref> named, List<T> referring) {
        Set<String> ids = new HashSet<>();
        named.forEach(ref -> ids.add(ref.id()));
        referring.forEach(entry -> ids.add(entry.id()));
        return all.stream().filter(entry -> ids.contains(entry.id())).toList();
    }
}
