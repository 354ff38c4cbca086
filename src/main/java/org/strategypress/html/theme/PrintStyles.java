package org.strategypress.html.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.Editions;
import org.strategypress.page.Edition;

/**
 * The style sheets of an edition, put together from the theme's: the one for all books, then that for how it is made up,
 * then that for large print, then that for light covers, then that for both sides of the paper, then that for books that are read from the right.
 *
 * @param css the style sheet, its colours and the size of its text still tokens
 * @param size the size of its text
 */
public record PrintStyles(String css, String size) {
    private static final String USUAL = "12pt";
    private static final String LARGE = "18pt";
    private static final String EASY = "16pt";

    /** From what is read across a room down to what is still easy to read in the hand. */
    private static final List<String> SHEET = List.of("24pt", "21pt", "19pt", "17pt", "15.5pt", "14pt", "13pt", "12pt");

    /** What fits on a card is read close by; nothing below 7.5 points. */
    private static final List<String> CARD = List.of("10pt", "9.5pt", "9pt", "8.5pt", "8pt", "7.5pt");

    /** Read by somebody who stands before it. */
    private static final List<String> POSTER =
            List.of("22pt", "20pt", "18pt", "17pt", "16pt", "15pt", "14pt", "13pt", "12pt");

    /** Held in the hand, like a letter. */
    private static final List<String> FLYER = List.of("12pt", "11.5pt", "11pt", "10.5pt", "10pt", "9.5pt", "9pt");

    /** Held in the hand, like a book; smaller only to spare a sheet. */
    private static final List<String> BOOKLET = List.of("10.5pt", "10pt");

    /** As large as a book's; smaller only to spare a sheet. */
    private static final List<String> LEAFLET = List.of(USUAL, "11.5pt", "11pt");

    /** Read by somebody behind a desk, and by who holds it. */
    private static final List<String> SCREEN =
            List.of("20pt", "18pt", "17pt", "16pt", "15pt", "14pt", "13pt", "12pt", "11pt");

    /** The style sheets to try, the one with the largest text first. */
    static List<PrintStyles> of(Theme theme, Edition edition, Editions.MadeUp book, boolean rightToLeft)
            throws IOException {
        List<String> files = new ArrayList<>(List.of("print"));
        if (edition.look() != Edition.Look.BOOK) {
            files.add(edition.look().word());
        }
        if (edition.large()) {
            files.add("large");
        }
        if (book.cover() == Editions.Cover.LIGHT) {
            files.add("light");
        }
        if (isTwoSided(edition, book, rightToLeft)) {
            files.add("sides");
        }
        if (rightToLeft) {
            files.add("rtl");
        }
        StringBuilder css = new StringBuilder();
        for (String file : files) {
            css.append(theme.text("print/" + file + ".css").orElse(""));
        }
        return sizes(edition).stream()
                .map(size -> new PrintStyles(css.toString(), size))
                .toList();
    }

    /**
     * Whether an edition is set for both sides of the paper. A book that is read from the right is not: the PDF library numbers
     * its sides as if it were bound on the left.
     */
    public static boolean isTwoSided(Edition edition, Editions.MadeUp book, boolean rightToLeft) {
        return book.sides() == Editions.Sides.TWO && edition.hasParts() && !rightToLeft;
    }

    /** The same with the colours of a palette and the size of the text filled in. */
    public static List<String> filled(
            Theme theme, Edition edition, Editions.MadeUp book, boolean rightToLeft, Palette palette) {
        try {
            return of(theme, edition, book, rightToLeft).stream()
                    .map(style -> PrintPalette.fill(style.css(), palette, style.size()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> sizes(Edition edition) {
        if (edition.large()) {
            return List.of(LARGE);
        }
        return switch (edition.look()) {
            case BOOK -> List.of(USUAL);
            case LEAFLET -> LEAFLET;
            case EASY -> List.of(EASY);
            case SHEET -> SHEET;
            case CARD -> CARD;
            case POSTER -> POSTER;
            case FLYER -> FLYER;
            case SCREEN -> SCREEN;
            case BOOKLET -> BOOKLET;
        };
    }
}
