package org.strategypress.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published: the entries in order, with lookups both ways along their references.
 *
 * <p>References are ids; an id that no entry has finds nothing, it never throws. Of two entries with one id the first is
 * found.
 *
 * @param site the site
 * @param entries all entries, the site too, by kind in the order of {@link ContentKind} and then in the editors' order
 * @param editions translations and Easy Read editions of entries; each has the id of the entry it renders
 * @param synonyms the words readers search with
 * @param files the files of {@code content/media}, as paths below it, sorted
 * @param index what is looked up, found once
 */
public record Publication(
        Site site, List<Entry> entries, List<Entry> editions, List<Synonym> synonyms, List<String> files, Index index)
        implements EntryLists {
    public Publication {
        entries = List.copyOf(entries);
        editions = List.copyOf(editions);
        synonyms = List.copyOf(synonyms);
        files = List.copyOf(files);
    }

    /** A publication of these entries; {@code entries} holds the site. */
    public static Publication of(
            Site site, List<Entry> entries, List<Entry> editions, List<Synonym> synonyms, List<String> files) {
        return new Publication(site, entries, editions, synonyms, files, new Index(entries, editions));
    }

    /** A publication of these entries alone. */
    public static Publication of(Site site, List<Entry> entries) {
        return of(site, entries, List.of(), List.of(), List.of());
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

    /** An entry in another language. */
    public Optional<Entry> translation(String id, String language) {
        return index.edition(id, language, false);
    }

    /** The Easy Read edition of an entry in a language. */
    public Optional<Entry> easyRead(String id, String language) {
        return index.edition(id, language, true);
    }

    /** The languages that translations are there for, in the order of the entries. */
    public List<String> translatedInto() {
        return index.languages();
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

    /** The actions for a priority. */
    public List<Action> actionsFor(String priorityId) {
        return index.actionsByPriority.of(priorityId);
    }

    /** The actions that keep a pledge. */
    public List<Action> actionsKeeping(String pledgeId) {
        return index.actionsByPledge.of(pledgeId);
    }

    /** The actions for an outcome. */
    public List<Action> actionsForOutcome(String outcomeId) {
        return index.actionsByOutcome.of(outcomeId);
    }

    /** The actions that a body leads on. */
    public List<Action> actionsLedBy(String bodyId) {
        return index.actionsByBody.of(bodyId);
    }

    /** The actions that came from a consultation. */
    public List<Action> actionsFrom(String consultationId) {
        return index.actionsByConsultation.of(consultationId);
    }

    /** The actions of a department. */
    public List<Action> actionsOf(String departmentId) {
        return index.actionsByDepartment.of(departmentId);
    }

    /** The indicators that tell of an outcome. */
    public List<Indicator> indicatorsFor(String outcomeId) {
        return index.indicatorsByOutcome.of(outcomeId);
    }

    /** The indicators that tell of a priority. */
    public List<Indicator> indicatorsOn(String priorityId) {
        return index.indicatorsByPriority.of(priorityId);
    }

    /** The priorities that serve an aim. */
    public List<Priority> prioritiesFor(String aimId) {
        return index.prioritiesByAim.of(aimId);
    }

    /** The priorities that a body leads on. */
    public List<Priority> prioritiesLedBy(String bodyId) {
        return index.prioritiesByBody.of(bodyId);
    }

    /** The priorities that serve an outcome, whichever of the two names the other. */
    public List<Priority> prioritiesServing(String outcomeId) {
        List<Ref> named =
                find(outcomeId, Outcome.class).map(Outcome::priorities).orElse(List.of());
        return union(priorities(), named, index.prioritiesByOutcome.of(outcomeId));
    }

    /** The outcomes that a priority serves, whichever of the two names the other. */
    public List<Outcome> outcomesFor(String priorityId) {
        List<Ref> named =
                find(priorityId, Priority.class).map(Priority::outcomes).orElse(List.of());
        return union(outcomes(), named, index.outcomesByPriority.of(priorityId));
    }

    /** The pledges that serve a priority. */
    public List<Pledge> pledgesFor(String priorityId) {
        return index.pledgesByPriority.of(priorityId);
    }

    /** The pledges of a department. */
    public List<Pledge> pledgesBy(String departmentId) {
        return index.pledgesByDepartment.of(departmentId);
    }

    /** The pledges that a pledge replaces. */
    public List<Pledge> pledgesReplacedBy(String pledgeId) {
        return index.pledgesBySuccessor.of(pledgeId);
    }

    /** The entitlements of a statutory area. */
    public List<Entitlement> entitlementsIn(String areaId) {
        return index.offerByArea.of(areaId);
    }

    /** The entitlements for a legal kind of care leaver. */
    public List<Entitlement> entitlementsForStatus(String statusId) {
        return index.offerByStatus.of(statusId);
    }

    /** The entitlements for a situation. */
    public List<Entitlement> entitlementsForSituation(String situationId) {
        return index.offerBySituation.of(situationId);
    }

    /** The entitlements that a contact answers for. */
    public List<Entitlement> entitlementsVia(String contactId) {
        return index.offerByContact.of(contactId);
    }

    /** The entitlements that serve a priority, pledge or outcome. */
    public List<Entitlement> entitlementsServing(String id) {
        return index.offerByServed.of(id);
    }

    /** The bodies that are part of a body. */
    public List<Body> subgroupsOf(String bodyId) {
        return index.bodiesByParent.of(bodyId);
    }

    /** The bodies that answer to a body. */
    public List<Body> accountableTo(String bodyId) {
        return index.bodiesByAccountability.of(bodyId);
    }

    /** The milestones of a body. */
    public List<Milestone> milestonesOf(String bodyId) {
        return index.milestonesByBody.of(bodyId);
    }

    /** The next steps of a body. */
    public List<NextStep> nextStepsOf(String bodyId) {
        return index.nextStepsByBody.of(bodyId);
    }

    /** The decisions of a body. */
    public List<Decision> decisionsOf(String bodyId) {
        return index.decisionsByBody.of(bodyId);
    }

    /** The explanations of an entry. */
    public List<Explainer> explainersAbout(String id) {
        return index.explainersByAbout.of(id);
    }

    /** The progress on an entry. */
    public List<Progress> progressOn(String id) {
        return index.progressByAbout.of(id);
    }

    private <T extends Entry> @Nullable T first(ContentKind kind, Class<T> record) {
        List<T> found = index.all(kind, record);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Those of {@code all} that are referred to or that refer, in the order of {@code all}. */
    private static <T extends Entry> List<T> union(List<T> all, List<Ref> named, List<T> referring) {
        Set<String> ids = new HashSet<>();
        named.forEach(ref -> ids.add(ref.id()));
        referring.forEach(entry -> ids.add(entry.id()));
        return all.stream().filter(entry -> ids.contains(entry.id())).toList();
    }
}
