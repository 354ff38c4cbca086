package org.strategypress.model;

import org.strategypress.source.Worded;

/** What a print edition holds; {@link Editions} says which are made. */
public enum EditionKind implements Worded {
    /** Everything. */
    WHOLE,
    /** The strategy, its delivery, what people said and who is who. */
    STRATEGY,
    /** The promises, on a sheet of two pages for a wall. */
    PLEDGES,
    /** The local offer, whom to call and what the words mean. */
    OFFER,
    /** One part of life of the local offer, a leaflet. */
    AREA,
    /** What is there in Easy Read. */
    EASY_READ,
    /** What is translated into one language. */
    LANGUAGE,
    /** The council's record copy: its decisions and the strategy that they decide on. */
    RECORD,
    /** The numbers to call, on a card for a wallet. */
    CARD,
    /** One part of life of the local offer, on a sheet for a waiting room. */
    POSTER,
    /** One entry, on the two sides of a small sheet. */
    FLYER,
    /** Who a reader is and what they may ask for, in two languages, to be shown at a desk. */
    SCREEN,
    /** The strategy at a glance, the promises, the help in a line each and whom to call, to fold. */
    BOOKLET,
    /** The versions of the publication, and what changed from each earlier one. */
    CHANGES
}
