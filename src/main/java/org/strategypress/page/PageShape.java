package org.strategypress.page;

import org.strategypress.model.ContentKind;

/** Which kinds of entry have a page for each entry; the entries of the others stand in full on their list page. */
public final class PageShape {
    private PageShape() {}

    /** Whether each entry of the kind has a page of its own. */
    public static boolean hasOwnPage(ContentKind kind) {
        return switch (kind) {
            case STRATEGY, FOREWORD, ACCESSIBILITY, PRINCIPLE_SET, PRIORITY, OUTCOME, PLEDGE, AREA, ENTITLEMENT,
                    CONSULTATION, DECISION, EXPLAINER, PAGE -> true;
            case SITE, CONTACT, VISION, VALUE, AIM, INDICATOR, ACTION, MILESTONE, PROGRESS, NEXT_STEP, RISK, BODY,
                    DEPARTMENT, CARE_STATUS, SITUATION, TERM, MEDIUM -> false;
        };
    }

    /** Whether a word is a page's id already, so that no entry may have it as its id. */
    public static boolean isReserved(String id) {
        for (Section section : Section.values()) {
            if (section.word().equals(id)) {
                return true;
            }
        }
        for (ContentKind kind : ContentKind.values()) {
            if (kind.folder().equals(id) && !kind.isSingleton()) {
                return true;
            }
        }
        return id.equals(PagePlan.FIND) || id.equals(PagePlan.HOME) || id.equals(PagePlan.CONTENTS) || id.equals(PagePlan.NOT_FOUND);
    }
}
