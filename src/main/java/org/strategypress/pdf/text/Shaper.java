package org.strategypress.pdf.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Gives letters of one family the forms and places that they have beside each other, which the PDF library knows nothing of.
 *
 * <p>The Java runtime's own shaper, which is HarfBuzz, chooses and places the glyphs. What it makes of letters that belong together
 * becomes a glyph of its own in the printed face, with a private code point, so that every glyph stands for one piece of text and
 * can be read back. For one book, on one thread, with the book's words known before.
 */
public abstract class Shaper {
    /** The first private code point, within the basic plane: codes beyond it are measured wrongly by the library. */
    static final int FIRST_CODE = 0xE000;

    /** No family of the jar has a glyph of its own from the first code to here. */
    static final int LAST_CODE = 0xF6FF;

    static final int NO_GLYPH = 0xFFFE;

    private final FontBook fonts;
    private final String family;
    private final FontRenderContext exact = new FontRenderContext(null, true, true);
    private final int firstCode;
    private final Map<String, Integer> firstGlyphs = new HashMap<>();
    private final List<String> letters = new ArrayList<>();

    Shaper(FontBook fonts, String family, int firstCode) {
        this.fonts = fonts;
        this.family = family;
        this.firstCode = firstCode;
    }

    final FontFace regular() {
        return FontBook.regular(family);
    }

    final String family() {
        return family;
    }

    /** Whether its words run from the right; then the first glyph is empty, and says so of marks that stand by themselves. */
    public abstract boolean isFromRight();

    /** The text in the same order, with private codes for each word of the book that needs them. */
    abstract String shape(String text);

    /** The glyphs in a face, in the order of their codes. */
    abstract List<JoinedFace.Glyph> glyphs(FontFace face);

    /** A face as Java lays it out, in the units of its own outlines. */
    final Font font(FontFace face) {
        int unitsPerEm =
                ByteBuffer.wrap(new TrueType(fonts.file(face)).table("head")).getShort(18);
        return fonts.laidOut(face).deriveFont((float) unitsPerEm);
    }

    final GlyphVector layOut(Font font, String word) {
        int flags = isFromRight() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(exact, word.toCharArray(), 0, word.length(), flags);
    }

    /** Adds a glyph that reads these letters; its private code. */
    final char add(String read) {
        letters.add(read);
        return (char) (firstCode + letters.size() - 1);
    }

    final boolean isFull() {
        return firstCode + letters.size() > LAST_CODE;
    }

    /** The first code behind its own. */
    final int end() {
        return firstCode + letters.size();
    }

    /** Whether a character is one of its codes. */
    final boolean has(int character) {
        return character >= firstCode && character < end();
    }

    /** What a private code reads. */
    final String read(int code) {
        return letters.get(code - firstCode);
    }

    /** Its first code: of one from the right, the empty glyph's. */
    final char first() {
        return (char) firstCode;
    }

    /** A face with a glyph for each code. */
    public final TrueTypeFont face(FontFace face) {
        return FontBook.parse(file(face));
    }

    /** The TrueType file of a face with a glyph for each code. */
    public final byte[] file(FontFace face) {
        return new JoinedFace(new TrueType(fonts.file(face))).with(glyphs(face), firstCode);
    }

    /** Whether a printed font is a face of its family. */
    final boolean isOf(PDFont font) {
        return font.getName().contains(family.replace(" ", ""));
    }

    /** The character that a glyph stands for in this book, which a face may share with another. */
    int meant(int character) {
        return character;
    }

    /** Whether a glyph of a printed face of the family is one that was added. */
    public final boolean knows(PDFont font, int glyph) {
        int first = firstGlyph(font);
        return glyph >= first && glyph < first + letters.size();
    }

    /** What an added glyph of a printed face reads. */
    public final String letters(PDFont font, int glyph) {
        return letters.get(glyph - firstGlyph(font));
    }

    /** The number of the first added glyph: the faces of a family need not have as many of their own. */
    private int firstGlyph(PDFont font) {
        return firstGlyphs.computeIfAbsent(font.getName(), name -> new TrueType(fonts.file(face(name))).glyphCount());
    }

    /** The face of the family that a printed font is; its name may have letters of the subset before it. */
    private FontFace face(String name) {
        return FontBook.FACES.stream()
                .filter(face -> face.family().equals(family) && name.endsWith(face.file()))
                .findFirst()
                .orElseGet(this::regular);
    }
}
