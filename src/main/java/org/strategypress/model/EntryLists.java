package org.strategypress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a publication, a list for each kind. */
public interface EntryLists {
    /** The entries of a kind as its record, in order. */
    <T extends Entry> List<T> all(ContentKind kind, Class<T> record);

    /** The contacts, in order. */
    default List<Contact> contacts() {
        return all(ContentKind.CONTACT, Contact.class);
    }

    /** The visions, in order. */
    default List<Vision> visions() {
        return all(ContentKind.VISION, Vision.class);
    }

    /** The values, in order. */
    default List<Value> values() {
        return all(ContentKind.VALUE, Value.class);
    }

    /** The aims, in order. */
    default List<Aim> aims() {
        return all(ContentKind.AIM, Aim.class);
    }

    /** The priorities, in order. */
    default List<Priority> priorities() {
        return all(ContentKind.PRIORITY, Priority.class);
    }

    /** The outcomes, in order. */
    default List<Outcome> outcomes() {
        return all(ContentKind.OUTCOME, Outcome.class);
    }

    /** The indicators, in order. */
    default List<Indicator> indicators() {
        return all(ContentKind.INDICATOR, Indicator.class);
    }

    /** The actions, in order. */
    default List<Action> actions() {
        return all(ContentKind.ACTION, Action.class);
    }

    /** The milestones, in order. */
    default List<Milestone> milestones() {
        return all(ContentKind.MILESTONE, Milestone.class);
    }

    /** The progress so far, in order. */
    default List<Progress> progress() {
        return all(ContentKind.PROGRESS, Progress.class);
    }

    /** The risks, in order. */
    default List<Risk> risks() {
        return all(ContentKind.RISK, Risk.class);
    }

    /** The bodies, in order. */
    default List<Body> bodies() {
        return all(ContentKind.BODY, Body.class);
    }

    /** The departments, in order. */
    default List<Department> departments() {
        return all(ContentKind.DEPARTMENT, Department.class);
    }

    /** The pledges, in order. */
    default List<Pledge> pledges() {
        return all(ContentKind.PLEDGE, Pledge.class);
    }

    /** The areas, in order. */
    default List<Area> areas() {
        return all(ContentKind.AREA, Area.class);
    }

    /** The legal kinds of care leaver, in order. */
    default List<CareStatus> statuses() {
        return all(ContentKind.CARE_STATUS, CareStatus.class);
    }

    /** The situations, in order. */
    default List<Situation> situations() {
        return all(ContentKind.SITUATION, Situation.class);
    }

    /** The entitlements, in order. */
    default List<Entitlement> entitlements() {
        return all(ContentKind.ENTITLEMENT, Entitlement.class);
    }

    /** The consultations, in order. */
    default List<Consultation> consultations() {
        return all(ContentKind.CONSULTATION, Consultation.class);
    }

    /** The decisions, in order. */
    default List<Decision> decisions() {
        return all(ContentKind.DECISION, Decision.class);
    }

    /** The explainers, in order. */
    default List<Explainer> explainers() {
        return all(ContentKind.EXPLAINER, Explainer.class);
    }

    /** The words of the glossary, in order. */
    default List<Term> terms() {
        return all(ContentKind.TERM, Term.class);
    }

    /** What people sent in about what is published, and the answers. */
    default List<Comment> comments() {
        return all(ContentKind.COMMENT, Comment.class);
    }

    /** What people said and lived through. */
    default List<Story> stories() {
        return all(ContentKind.STORY, Story.class);
    }

    /** The free pages, in order. */
    default List<FreePage> pages() {
        return all(ContentKind.PAGE, FreePage.class);
    }

    /** The pictures and files, in order. */
    default List<Medium> media() {
        return all(ContentKind.MEDIUM, Medium.class);
    }

    /** Whether the pictures have a list of their own: only when there is something to read about one. */
    default boolean listsMedia() {
        return media().stream().anyMatch(each -> each.caption() != null || each.credit() != null);
    }

    /** The pictures for print, by the path of the one whose place they take. */
    default Map<String, String> printPictures() {
        Map<String, String> prints = new LinkedHashMap<>();
        media().forEach(each -> prints.put(each.file(), each.print() == null ? each.file() : each.print()));
        prints.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return prints;
    }
}
