package org.strategypress.page;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.model.ContentKind;

/** Which kinds of entry have a page for each entry; the entries of the others stand in full on their list page. */
public final class PageShape {
    /** The ids of the pages that are there in every publication. */
    private static final Set<String> MADE = Set.of(
            PagePlan.HOME,
            PagePlan.CONTENTS,
            PagePlan.NOT_FOUND,
            PagePlan.FIND,
            PagePlan.SEARCH,
            PagePlan.EXIT,
            PagePlan.LANGUAGES,
            PagePlan.EASY_READ,
            PagePlan.FORMATS,
            PagePlan.PROMISES,
            PagePlan.CARD,
            PagePlan.SCREEN,
            PagePlan.SPREAD,
            PagePlan.THREAD,
            PagePlan.GOVERNANCE,
            PagePlan.TIMELINE,
            PagePlan.LAST_YEAR,
            PagePlan.OPEN_DATA,
            PagePlan.VERSIONS,
            PagePlan.A_TO_Z);

    /** The ids of all pages that the site may make itself. */
    private static final Set<String> RESERVED = Stream.of(
                    MADE.stream(),
                    OnePage.ids(),
                    Stream.of(Section.values()).map(Section::word),
                    Stream.of(ContentKind.values())
                            .filter(kind -> !kind.isSingleton())
                            .map(ContentKind::folder))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());

    private PageShape() {}

    /** Whether each entry of the kind has a page of its own. */
    public static boolean hasOwnPage(ContentKind kind) {
        return switch (kind) {
            case STRATEGY,
                    FOREWORD,
                    ACCESSIBILITY,
                    PRINCIPLE_SET,
                    PRIORITY,
                    OUTCOME,
                    INDICATOR,
                    PLEDGE,
                    AREA,
                    ENTITLEMENT,
                    CONSULTATION,
                    DECISION,
                    EXPLAINER,
                    PAGE -> true;
            case SITE,
                    CONTACT,
                    VISION,
                    VALUE,
                    AIM,
                    ACTION,
                    MILESTONE,
                    PROGRESS,
                    NEXT_STEP,
                    RISK,
                    STORY,
                    COMMENT,
                    BODY,
                    DEPARTMENT,
                    CARE_STATUS,
                    SITUATION,
                    TERM,
                    MEDIUM -> false;
        };
    }

    /** Whether a word is a page's id already, so that no entry may have it as its id. */
    public static boolean isReserved(String id) {
        return RESERVED.contains(id);
    }
}
