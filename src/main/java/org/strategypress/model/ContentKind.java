package org.strategypress.model;

import java.util.Optional;
import org.strategypress.source.Worded;

/** The kinds of entry a publication can hold; each has a folder of its own. */
public enum ContentKind implements Worded {
    /** The site and the council behind it. */
    SITE("site", "site", true, Site.class),
    /** The strategy itself. */
    STRATEGY("strategy", "strategy", true, Strategy.class),
    /** A foreword. */
    FOREWORD("foreword", "foreword", true, Foreword.class),
    /** What the accessibility statement is made from. */
    ACCESSIBILITY("accessibility", "accessibility", true, Accessibility.class),
    /** People and teams to reach. */
    CONTACT("contacts", "contact", false, Contact.class),
    /** What the council wants to be true. */
    VISION("visions", "vision", false, Vision.class),
    /** Values and principles of the strategy. */
    VALUE("values", "value", false, Value.class),
    /** Principles, charters and standards made elsewhere. */
    PRINCIPLE_SET("principles", "principles", false, PrincipleSet.class),
    /** Strategic aims. */
    AIM("aims", "aim", false, Aim.class),
    /** Strategic priorities. */
    PRIORITY("priorities", "priority", false, Priority.class),
    /** Outcomes for children and young people. */
    OUTCOME("outcomes", "outcome", false, Outcome.class),
    /** What is measured. */
    INDICATOR("indicators", "indicator", false, Indicator.class),
    /** The action plan. */
    ACTION("actions", "action", false, Action.class),
    /** Dates of the delivery plan. */
    MILESTONE("milestones", "milestone", false, Milestone.class),
    /** What was done so far. */
    PROGRESS("progress", "progress", false, Progress.class),
    /** What comes next. */
    NEXT_STEP("next-steps", "next-step", false, NextStep.class),
    /** Risks and what is done about them. */
    RISK("risks", "risk", false, Risk.class),
    /** What people said and lived through. */
    STORY("stories", "story", false, Story.class),
    /** Committees, panels, groups, partnerships, children's councils. */
    BODY("bodies", "body", false, Body.class),
    /** The council's departments. */
    DEPARTMENT("departments", "department", false, Department.class),
    /** Promises to children and young people. */
    PLEDGE("pledges", "pledge", false, Pledge.class),
    /** The areas that the law names for a local offer, dated. */
    AREA("areas", "area", false, Area.class),
    /** The legal kinds of care leaver. */
    CARE_STATUS("statuses", "status", false, CareStatus.class),
    /** Situations that change what help there is. */
    SITUATION("situations", "situation", false, Situation.class),
    /** The local offer. */
    ENTITLEMENT("offer", "offer", false, Entitlement.class),
    /** Consultations: asked, said, did. */
    CONSULTATION("consultations", "consultation", false, Consultation.class),
    /** What the public sent in about the offer, and the answers. */
    COMMENT("comments", "comment", false, Comment.class),
    /** Decision records. */
    DECISION("decisions", "decision", false, Decision.class),
    /** Explanations for lay readers. */
    EXPLAINER("explainers", "explainer", false, Explainer.class),
    /** The glossary. */
    TERM("glossary", "term", false, Term.class),
    /** Free pages. */
    PAGE("pages", "page", false, FreePage.class),
    /** Pictures and other files. */
    MEDIUM("media", "media", false, Medium.class);

    private final String folder;
    private final String idWord;
    private final boolean singleton;
    private final Class<? extends Entry> record;

    ContentKind(String folder, String idWord, boolean singleton, Class<? extends Entry> record) {
        this.folder = folder;
        this.idWord = idWord;
        this.singleton = singleton;
        this.record = record;
    }

    /** The kind that lives in a folder (or in the file of that name). */
    public static Optional<ContentKind> ofFolder(String folder) {
        for (ContentKind kind : values()) {
            if (kind.folder.equals(folder)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name of its folder, or of its one file: {@code priorities}. */
    public String folder() {
        return folder;
    }

    /** The word that ids of numbered entries begin with: {@code priority} in {@code priority-3}. */
    public String idWord() {
        return idWord;
    }

    /** Whether there is at most one, in a file of its own. */
    public boolean isSingleton() {
        return singleton;
    }

    /** The record that holds an entry of the kind. */
    public Class<? extends Entry> record() {
        return record;
    }
}
