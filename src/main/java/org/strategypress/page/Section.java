package org.strategypress.page;

import java.util.List;
import java.util.Locale;
import org.strategypress.model.ContentKind;

/** A section of the publication: an item of the main navigation and a part of the whole book, in this order. */
public enum Section {
    /** What young people can get. */
    OFFER(ContentKind.ENTITLEMENT, ContentKind.AREA, ContentKind.CARE_STATUS, ContentKind.SITUATION),
    /** What the council, departments and partners promise. */
    PLEDGES(ContentKind.PLEDGE),
    /** What the council wants and why. */
    STRATEGY(
            ContentKind.FOREWORD,
            ContentKind.VISION,
            ContentKind.VALUE,
            ContentKind.PRINCIPLE_SET,
            ContentKind.AIM,
            ContentKind.PRIORITY,
            ContentKind.OUTCOME,
            ContentKind.INDICATOR,
            ContentKind.STORY),
    /** What is done, by when, and how it goes. */
    DELIVERY(ContentKind.ACTION, ContentKind.MILESTONE, ContentKind.PROGRESS, ContentKind.NEXT_STEP, ContentKind.RISK),
    /** What people were asked, what they said, what changed. */
    CONSULTATIONS(ContentKind.CONSULTATION),
    /** Who decides and who answers to whom. */
    PEOPLE(ContentKind.BODY, ContentKind.DEPARTMENT),
    /** The council's formal record. */
    DECISIONS(ContentKind.DECISION),
    /** Explanations, words and other pages. */
    GUIDES(ContentKind.EXPLAINER, ContentKind.TERM, ContentKind.PAGE, ContentKind.MEDIUM),
    /** Whom to call. */
    CONTACTS(ContentKind.CONTACT);

    private final List<ContentKind> kinds;

    Section(ContentKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds of entry in it, in the order of their pages; the first is the section's main kind. */
    public List<ContentKind> kinds() {
        return kinds;
    }

    /** Its name in addresses and message keys: {@code strategy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
