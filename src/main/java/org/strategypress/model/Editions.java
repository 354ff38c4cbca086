package org.strategypress.model;

import java.util.List;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * Which PDFs are made.
 *
 * @param kinds what is made
 * @param largePrint whether the whole publication and the local offer, where they are made, are made in large print too
 * @param addresses whether each entitlement has its web address and a code for phones on paper, where the site's address
 *     is known
 * @param languageEntries how many translated entries a language needs to have a PDF
 * @param flyer the entries of which each has a flyer, in the editors' order
 * @param book how books are made up
 */
public record Editions(
        List<EditionKind> kinds,
        boolean largePrint,
        boolean addresses,
        int languageEntries,
        List<Ref> flyer,
        MadeUp book) {
    /** What is made where the editors say nothing: all but the record copy and large print, which are long, and pieces of paper. */
    public static final Editions USUAL = new Editions(
            List.of(EditionKind.values()).stream().filter(Editions::isUsual).toList(),
            false,
            true,
            5,
            List.of(),
            new MadeUp(Cover.DARK, false, Sides.ONE, false, false, false, Standard.UA_1, false));

    /**
     * How books are made up.
     *
     * @param cover what covers, bands and openings look like
     * @param spread whether there is a page that tells the strategy at a glance, with which the whole publication begins
     * @param sides whether books are printed on one side of the paper or on both
     * @param epub whether the whole publication is made as an EPUB too
     * @param word whether the strategy is made as a Word file too
     * @param proof whether a page says of each PDF what was looked at in it
     * @param standard which standards PDFs follow
     * @param imposed whether the booklet is made once more with its pages two up, in the order for folding
     */
    public record MadeUp(
            Cover cover,
            boolean spread,
            Sides sides,
            boolean epub,
            boolean word,
            boolean proof,
            Standard standard,
            boolean imposed) {}

    /** What covers, bands at the head of leaflets and openings of parts look like. */
    public enum Cover implements Worded {
        /** In the council's colour from edge to edge, for a printer's press and for screens. */
        DARK,
        /** Lines in the council's colour on white, for office printers, which leave an edge and use up much ink. */
        LIGHT
    }

    /** How books lie before a reader. */
    public enum Sides implements Worded {
        /** Page after page, as on a screen or from an office printer: each page is set like the others. */
        ONE,
        /** Bound, printed on both sides: pages have an inside and an outside, and parts begin on the right. */
        TWO
    }

    /** Which standards PDFs follow: one for who reads with help of a machine, and one for archives. */
    public enum Standard implements Worded {
        /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), of PDF 1.7, which every reader knows. */
        UA_1("PDF/UA-1", "PDF/A-2a"),
        /** PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), of PDF 2.0: links lead to what is read, not to a place on paper. */
        UA_2("PDF/UA-2", "PDF/A-4");

        private final List<String> claims;

        Standard(String... claims) {
            this.claims = List.of(claims);
        }

        /** Their names, as the files say them: accessible, then to keep. */
        public List<String> claims() {
            return claims;
        }
    }

    public Editions {
        kinds = List.copyOf(kinds);
        flyer = List.copyOf(flyer);
    }

    /** Whether a kind is made where the editors say nothing of it. */
    public static boolean isUsual(EditionKind kind) {
        return switch (kind) {
            case RECORD, CARD, POSTER, FLYER, SCREEN, BOOKLET -> false;
            case WHOLE, STRATEGY, PLEDGES, OFFER, AREA, EASY_READ, LANGUAGE, CHANGES -> true;
        };
    }

    /** Whether a kind is made. */
    public boolean has(EditionKind kind) {
        return kinds.contains(kind);
    }

    /** Whether there are PDFs at all. */
    public boolean any() {
        return !kinds.isEmpty();
    }
}
