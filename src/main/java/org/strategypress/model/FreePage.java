package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Worded;

/**
 * A page of its own: a chapter of the strategy, terms of reference, a budget, anything that no other kind holds.
 *
 * @param meta the common fields; the body is the page
 * @param section the section it belongs to, or null for the guides
 * @param menu whether the site's menu shows it
 * @param says the ids of what its frame's law asks an offer to say, and this page says
 */
public record FreePage(EntryMeta meta, @Nullable Chapter section, boolean menu, List<String> says) implements Entry {
    public FreePage {
        says = List.copyOf(says);
    }

    /** The sections that a page may be a chapter of. */
    public enum Chapter implements Worded {
        /** What young people can get. */
        OFFER,
        /** What was promised. */
        PLEDGES,
        /** The strategy. */
        STRATEGY,
        /** How it is going. */
        DELIVERY,
        /** What people said. */
        CONSULTATIONS,
        /** Who decides. */
        PEOPLE,
        /** The formal record. */
        DECISIONS
    }
}
