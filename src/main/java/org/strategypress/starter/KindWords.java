package org.strategypress.starter;

import org.strategypress.model.ContentKind;

/** What each kind of entry is, in a sentence for editors. */
final class KindWords {
    private KindWords() {}

    /** The sentence; a new kind does not compile before it has one. */
    static String of(ContentKind kind) {
        return switch (kind) {
            case SITE -> "The site and the council behind it.";
            case STRATEGY -> "The strategy itself: its years, how far it is, why it was written.";
            case FOREWORD -> "A few words before the strategy, by whoever stands for it.";
            case ACCESSIBILITY -> "What the accessibility statement says of this site.";
            case CONTACT -> "A team or role to reach: number, hours, what they do.";
            case VISION -> "What you want to be true for children and young people.";
            case VALUE -> "What you hold to in all you do.";
            case PRINCIPLE_SET -> "A set of principles that you work by.";
            case AIM -> "A pillar, ambition or goal above the priorities.";
            case PRIORITY -> "What matters most: what you were told, and what you will do.";
            case OUTCOME -> "What will be different when it works.";
            case INDICATOR -> "A measure with its figures, year by year.";
            case ACTION -> "One line of the action plan: what, who, by when, how far.";
            case MILESTONE -> "A day on the way.";
            case PROGRESS -> "What was done since the last time.";
            case NEXT_STEP -> "What comes next.";
            case RISK -> "What could go wrong, and what you do about it.";
            case STORY -> "A quotation or a case study.";
            case BODY -> "A board, panel or committee: who sits on it, whom it reports to.";
            case DEPARTMENT -> "A department that makes pledges or carries out actions.";
            case PLEDGE -> "Promises to children and young people, and whether they were kept.";
            case AREA -> "A part of life that the local offer is sorted by.";
            case CARE_STATUS -> "A word of the law for where a young person stands with care.";
            case SITUATION -> "Something that changes what a young person can get, like being a parent.";
            case ENTITLEMENT -> "One thing that a young person can get: how much, for whom, how.";
            case CONSULTATION -> "What you asked, what people said, and what you did.";
            case COMMENT -> "What people sent in about your offer, without who they are, and your answer.";
            case DECISION -> "A decision of the council, as its record has it.";
            case EXPLAINER -> "A ready text on how to complain, ask for a review or see your records.";
            case TERM -> "A word that needs explaining; its first place on each page explains it.";
            case PAGE -> "Any other page or chapter.";
            case MEDIUM -> "A picture, film, sound or file, and the words for who cannot see or hear it.";
        };
    }
}
