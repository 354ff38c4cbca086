package org.strategypress.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one book: the families that its words need, and the shaper when some of them are Arabic.
 *
 * @param all the faces of the jar
 * @param families the families, the first choice first
 * @param shaper the shaper, or null when no word runs from right to left
 */
record BookFonts(
        FontBook all, List<String> families, @Nullable ArabicShaper shaper) {

    static BookFonts of(FontBook all, String language, PrintDocument print) {
        List<String> families = all.families(language, print.characters());
        return new BookFonts(
                all, families, families.contains(FontBook.ARABIC) ? new ArabicShaper(all, print.texts()) : null);
    }

    /** The faces of the families. */
    List<FontFace> faces() {
        return FontBook.FACES.stream()
                .filter(face -> families.contains(face.family()))
                .toList();
    }

    /** The families as a style sheet lists them. */
    String css() {
        return families.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** A face as it is printed. */
    TrueTypeFont font(FontFace face) {
        return shaper != null && face.family().equals(FontBook.ARABIC) ? shaper.face(face) : all.font(face);
    }
}
