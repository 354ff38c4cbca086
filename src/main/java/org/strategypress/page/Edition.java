package org.strategypress.page;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;

/**
 * Which print edition a book is.
 *
 * @param kind what it holds
 * @param about the part of life that a leaflet or a poster is about, or the entry on a flyer; null for all other kinds
 * @param language the language it is in; null for the site's main language
 * @param frame the frame whose words it speaks, and of whose offer it is, where that is not the publication's first; else null
 * @param large whether it is in large print
 */
public record Edition(
        EditionKind kind,
        @Nullable Entry about,
        @Nullable String language,
        @Nullable String frame,
        boolean large) {
    static Edition of(EditionKind kind) {
        return new Edition(kind, null, null, null, false);
    }

    static Edition of(EditionKind kind, Entry about) {
        return new Edition(kind, about, null, null, false);
    }

    static Edition in(EditionKind kind, String language) {
        return new Edition(kind, null, language, null, false);
    }

    Edition inLargePrint() {
        return new Edition(kind, about, language, frame, true);
    }

    /** The same of the offer of a frame; null for the publication's first. */
    Edition under(@Nullable String offer) {
        return new Edition(kind, about, language, offer, large);
    }

    /**
     * Its name among the editions of the publication, and its file's, as files lie in one folder: {@code area-accommodation}. The
     * offer of any frame but the first begins with that frame's name: {@code kinship-offer}.
     */
    public String id() {
        if (about != null) { // an entry of another frame has that frame's name in its id
            return named("-" + about.id().replace('/', '-'));
        }
        return (frame == null ? "" : frame + "-") + named(language == null ? "" : "-" + file(language));
    }

    private String named(String of) {
        return kind.word() + of + (large ? "-large-print" : "");
    }

    /** A language's tag in the name of a file, where capitals have no place. */
    static String file(String language) {
        return language.toLowerCase(java.util.Locale.ROOT);
    }

    /** How it is made up. */
    public Look look() {
        return switch (kind) {
            case WHOLE, STRATEGY, OFFER, LANGUAGE, RECORD -> Look.BOOK;
            case AREA, CHANGES -> Look.LEAFLET;
            case PLEDGES -> Look.SHEET;
            case EASY_READ -> Look.EASY;
            case CARD -> Look.CARD;
            case POSTER -> Look.POSTER;
            case FLYER -> Look.FLYER;
            case SCREEN -> Look.SCREEN;
            case BOOKLET -> Look.BOOKLET;
        };
    }

    /** Whether it has parts that can begin on the right, if it is printed on both sides and bound. */
    public boolean hasParts() {
        return look() == Look.BOOK && kind != EditionKind.LANGUAGE && !large;
    }

    /** The pages on a sheet of paper that is folded: the pages of the edition are a multiple of it, if they are more than two. */
    public int pagesOnSheet() {
        return switch (kind) {
            case AREA, BOOKLET -> 4;
            case WHOLE, STRATEGY, PLEDGES, OFFER, EASY_READ, LANGUAGE, RECORD, CARD, POSTER, FLYER, SCREEN, CHANGES ->
                1;
        };
    }

    /** How an edition is made up. */
    public enum Look {
        /** With a cover, contents and a back. */
        BOOK,
        /** Title, contents and the first words on one page. */
        LEAFLET,
        /** Two pages for a wall. */
        SHEET,
        /** Pictures at the side, one idea a line. */
        EASY,
        /** The two sides of a card for a wallet. */
        CARD,
        /** One page to hang up. */
        POSTER,
        /** The two sides of a small sheet. */
        FLYER,
        /** One page to be shown at a desk. */
        SCREEN,
        /** With a cover and a back, on half sheets that are folded. */
        BOOKLET;

        /** Its name in style sheets and templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The most pages that make sense, or 0 where any number does. */
        public int mostPages() {
            return switch (this) {
                case SHEET, CARD, FLYER -> 2;
                case POSTER, SCREEN -> 1;
                case BOOK, LEAFLET, EASY, BOOKLET -> 0;
            };
        }
    }
}
