package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;

/** A section of the publication: an item of the main navigation and a part of the whole book, in this order. */
public enum Section {
    /** What young people can get. */
    OFFER(ContentKind.ENTITLEMENT),
    /** What the council, departments and partners promise. */
    PLEDGES(ContentKind.PLEDGE),
    /** What the council wants and why. */
    STRATEGY(ContentKind.FOREWORD),
    /** What is done, by when, and how it goes. */
    DELIVERY(ContentKind.ACTION),
    /** What people were asked, what they said, what changed. */
    CONSULTATIONS(ContentKind.CONSULTATION),
    /** Who decides and who answers to whom. */
    PEOPLE(ContentKind.BODY),
    /** The council's formal record. */
    DECISIONS(ContentKind.DECISION),
    /** Explanations, words and other pages. */
    GUIDES(ContentKind.EXPLAINER),
    /** Whom to call. */
    CONTACTS(ContentKind.CONTACT);

    private final ContentKind main;

    Section(ContentKind main) {
        this.main = main;
    }

    /**
     * The section that the entries of a kind stand in; a kind that this does not name does not compile. None of the site's own,
     * of the strategy, which is its section's first page, and of the accessibility statement, which is a page beside them all.
     */
    public static @Nullable Section of(ContentKind kind) {
        return switch (kind) {
            case SITE, STRATEGY, ACCESSIBILITY -> null;
            case ENTITLEMENT, AREA, CARE_STATUS, SITUATION -> OFFER;
            case PLEDGE -> PLEDGES;
            case FOREWORD, VISION, VALUE, PRINCIPLE_SET, AIM, PRIORITY, OUTCOME, INDICATOR, STORY -> STRATEGY;
            case ACTION, MILESTONE, PROGRESS, NEXT_STEP, RISK -> DELIVERY;
            case CONSULTATION, COMMENT -> CONSULTATIONS;
            case BODY, DEPARTMENT -> PEOPLE;
            case DECISION -> DECISIONS;
            case EXPLAINER, TERM, PAGE, MEDIUM -> GUIDES;
            case CONTACT -> CONTACTS;
        };
    }

    /** The kinds of entry in it, in the order of their pages; the first is the section's main kind. */
    public List<ContentKind> kinds() {
        List<ContentKind> kinds = new ArrayList<>(List.of(main));
        for (ContentKind kind : ContentKind.values()) {
            if (of(kind) == this && kind != main) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Its name in addresses and message keys: {@code strategy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
