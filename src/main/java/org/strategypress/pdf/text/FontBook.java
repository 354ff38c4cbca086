package org.strategypress.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.strategypress.model.language.Language;

/**
 * The faces that travel in the jar, read and parsed when first needed and then shared by all books.
 *
 * <p>Atkinson Hyperlegible Next was drawn for people with low vision: no two letters look alike. What it lacks comes
 * from the families after it. Licences (SIL Open Font License 1.1) lie beside the files.
 */
public final class FontBook {
    static final String LATIN = "Atkinson Hyperlegible Next";
    static final String WIDE = "Source Sans 3";
    static final String ARABIC = "Noto Sans Arabic";
    static final String ETHIOPIC = "Noto Sans Ethiopic";
    static final String HEBREW = "Noto Sans Hebrew";
    static final String DEVANAGARI = "Noto Sans Devanagari";
    static final String BENGALI = "Noto Sans Bengali";
    static final String GURMUKHI = "Noto Sans Gurmukhi";
    static final String SYMBOLS = "Noto Sans Symbols 2";
    static final String SIGNS = "Noto Sans Math";
    static final String EMOJI = "Noto Emoji";

    /** All faces; a family's first is its regular one. */
    public static final List<FontFace> FACES = List.of(
            new FontFace(LATIN, 400, false, "AtkinsonHyperlegibleNext-Regular"),
            new FontFace(LATIN, 400, true, "AtkinsonHyperlegibleNext-Italic"),
            new FontFace(LATIN, 700, false, "AtkinsonHyperlegibleNext-Bold"),
            new FontFace(LATIN, 700, true, "AtkinsonHyperlegibleNext-BoldItalic"),
            new FontFace(LATIN, 800, false, "AtkinsonHyperlegibleNext-ExtraBold"),
            new FontFace(WIDE, 400, false, "SourceSans3-Regular"),
            new FontFace(WIDE, 400, true, "SourceSans3-Italic"),
            new FontFace(WIDE, 700, false, "SourceSans3-Bold"),
            new FontFace(WIDE, 700, true, "SourceSans3-BoldItalic"),
            new FontFace(ARABIC, 400, false, "NotoSansArabic-Regular"),
            new FontFace(ARABIC, 700, false, "NotoSansArabic-Bold"),
            new FontFace(ETHIOPIC, 400, false, "NotoSansEthiopic-Regular"),
            new FontFace(ETHIOPIC, 700, false, "NotoSansEthiopic-Bold"),
            new FontFace(HEBREW, 400, false, "NotoSansHebrew-Regular"),
            new FontFace(HEBREW, 700, false, "NotoSansHebrew-Bold"),
            new FontFace(DEVANAGARI, 400, false, "NotoSansDevanagari-Regular"),
            new FontFace(DEVANAGARI, 700, false, "NotoSansDevanagari-Bold"),
            new FontFace(BENGALI, 400, false, "NotoSansBengali-Regular"),
            new FontFace(BENGALI, 700, false, "NotoSansBengali-Bold"),
            new FontFace(GURMUKHI, 400, false, "NotoSansGurmukhi-Regular"),
            new FontFace(GURMUKHI, 700, false, "NotoSansGurmukhi-Bold"),
            new FontFace(SYMBOLS, 400, false, "NotoSansSymbols2-Regular"),
            new FontFace(SIGNS, 400, false, "NotoSansMath-Regular"),
            new FontFace(EMOJI, 400, false, "NotoEmoji-Regular"));

    /** The size of outlines: as fine as the faces' own. */
    private static final float OUTLINE = 1000;

    private static final Set<String> LAYOUT_TABLES = Set.of("GSUB", "GPOS", "GDEF", "STAT", "gasp", "prep");

    private final Map<FontFace, byte[]> files = new ConcurrentHashMap<>();
    private final Map<FontFace, Font> laidOut = new ConcurrentHashMap<>();
    private final Map<FontFace, TrueTypeFont> fonts = new ConcurrentHashMap<>();
    private final Map<String, BitSet> coverage = new ConcurrentHashMap<>();

    /**
     * The families a text needs, the one for its language first.
     *
     * @param language a BCP 47 tag
     * @param wanted the code points of the text
     */
    public List<String> families(String language, BitSet wanted) {
        List<String> order = new ArrayList<>();
        order.add(firstFamily(language));
        FACES.stream()
                .map(FontFace::family)
                .distinct()
                .filter(family -> !order.contains(family))
                .forEach(order::add);
        BitSet left = (BitSet) wanted.clone();
        List<String> chosen = new ArrayList<>();
        for (String family : order) {
            if (chosen.isEmpty() || left.intersects(coverage(family))) {
                chosen.add(family);
                left.andNot(coverage(family));
            }
        }
        return chosen;
    }

    private static String firstFamily(String language) {
        String face = Language.of(language).face();
        return face == null ? LATIN : face;
    }

    /** The code points that a family covers. */
    BitSet coverage(String family) {
        return coverage.computeIfAbsent(family, name -> {
            BitSet covered = new BitSet();
            new TrueType(file(regular(name))).characters().keySet().forEach(covered::set);
            return covered;
        });
    }

    /** The code points that some face covers. */
    public BitSet covered() {
        BitSet all = new BitSet();
        FACES.stream().map(FontFace::family).distinct().forEach(family -> all.or(coverage(family)));
        return all;
    }

    static FontFace regular(String family) {
        return FACES.stream()
                .filter(face -> face.family().equals(family))
                .findFirst()
                .orElseThrow();
    }

    /** A face ready for PDFBox. It reads no layout tables, so one copy can serve several threads. */
    public TrueTypeFont font(FontFace face) {
        return fonts.computeIfAbsent(face, this::parse);
    }

    private TrueTypeFont parse(FontFace face) {
        return parse(new TrueType(file(face)).without(LAYOUT_TABLES));
    }

    /** Parses a file without layout tables. */
    static TrueTypeFont parse(byte[] file) {
        try {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse a face of the jar", e);
        }
    }

    /** A face as Java lays it out, made once: Java reads it from a file, which stays until the program ends. */
    Font laidOut(FontFace face) {
        return laidOut.computeIfAbsent(face, unread -> {
            try {
                Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "face-", ".ttf");
                file.toFile().deleteOnExit();
                Files.write(file, file(unread));
                return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("a face of the jar cannot be read", e);
            }
        });
    }

    /** The shape of a word in a face, its letters joined and in the order that its script asks for; it stands on y = 0. */
    public Shape outline(FontFace face, String word) {
        Font font = laidOut(face).deriveFont(OUTLINE);
        int first = Character.getDirectionality(word.codePointAt(0));
        boolean fromRight = first == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || first == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        GlyphVector laid = font.layoutGlyphVector(
                new FontRenderContext(null, true, true),
                word.toCharArray(),
                0,
                word.length(),
                fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return AffineTransform.getScaleInstance(1, -1).createTransformedShape(laid.getOutline());
    }

    /** The bytes of a face's file, whole. */
    public byte[] file(FontFace face) {
        return files.computeIfAbsent(face, unread -> JarFile.bytes(unread.resource()));
    }
}
