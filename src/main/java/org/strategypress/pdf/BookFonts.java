package org.strategypress.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.strategypress.pdf.text.FontBook;
import org.strategypress.pdf.text.FontFace;
import org.strategypress.pdf.text.RightToLeft;
import org.strategypress.pdf.text.Shaper;
import org.strategypress.pdf.text.Shapers;

/**
 * The fonts of one book: the families that its words need, and what shapes them.
 *
 * @param all the faces of the jar
 * @param families the families, the first choice first
 * @param shapers what shapes words
 */
record BookFonts(FontBook all, List<String> families, Shapers shapers) {

    static BookFonts of(FontBook all, String language, PrintDocument print) {
        List<String> families = all.families(language, print.characters());
        return new BookFonts(all, families, Shapers.of(all, families, print.texts()));
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

    /** The TrueType file of a face as it is drawn. */
    byte[] file(FontFace face) {
        Shaper shaper = shapers.in(face.family());
        return shaper == null ? all.file(face) : shaper.file(face);
    }

    /** A line of a drawing as it is drawn, from left to right: its letters joined and in the order in which they stand. */
    String drawn(String line) {
        if (shapers.isEmpty()) {
            return line;
        }
        String shaped = shapers.shape(line, false);
        char[] letters = shaped.toCharArray();
        return shapers.haveFromRight() && Bidi.requiresBidi(letters, 0, letters.length)
                ? new RightToLeft(shapers, false).reorderRTLTextToLTR(shapers.shape(shaped, true))
                : shaped;
    }

    /** A face as it is printed. */
    TrueTypeFont font(FontFace face) {
        Shaper shaper = shapers.in(face.family());
        return shaper == null ? all.font(face) : shaper.face(face);
    }
}
