package org.strategypress.feed;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;

/**
 * How likely a reader is to look for a place of a kind, in hundredths: what one can get before the word for it in the glossary,
 * both before the council's own papers.
 */
final class SearchWeights {
    private static final int PAGE = 100;
    private static final int LIST = 50;

    private SearchWeights() {}

    /** The weight of an entry, or of a page that shows none. */
    static int of(@Nullable Entry entry) {
        return entry == null ? PAGE : of(entry.kind());
    }

    /** The weight of a page that lists a section's entries. */
    static int ofList() {
        return LIST;
    }

    private static int of(ContentKind kind) {
        return switch (kind) {
            case ENTITLEMENT -> 150;
            case EXPLAINER -> 115;
            case CONTACT, PAGE, SITE, ACCESSIBILITY, FOREWORD -> PAGE;
            case AREA -> 85;
            case PLEDGE, CARE_STATUS -> 75;
            case SITUATION -> 70;
            case TERM -> 60;
            case BODY, DEPARTMENT -> 55;
            case STRATEGY, VISION, VALUE, PRINCIPLE_SET, AIM, PRIORITY, STORY, MEDIUM -> 50;
            case CONSULTATION, COMMENT, DECISION, ACTION, OUTCOME, INDICATOR, MILESTONE, PROGRESS, NEXT_STEP -> 35;
            case RISK -> 25;
        };
    }
}
