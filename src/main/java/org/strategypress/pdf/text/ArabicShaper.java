package org.strategypress.pdf.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins Arabic letters: a letter's form depends on its neighbours. Each letter with its signs becomes a glyph. */
final class ArabicShaper extends Shaper {
    /** Arabic has figures of its own, Persian others; seven of the ten have one drawing, so a font cannot tell them apart. */
    private static final int ARABIC_ZERO = 0x0660;

    private static final int PERSIAN_ZERO = 0x06F0;

    /** A letter with its signs: what it reads, its glyphs from left to right, and a word in which it stands. */
    private record Cluster(String letters, List<Integer> glyphs) {}

    private record Place(String word, int glyph) {}

    /** An empty glyph, which says of marks that stand by themselves that they run from the right. */
    private static final Cluster SIGNAL = new Cluster("", List.of());

    private final Map<Cluster, Character> codes = new LinkedHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Place> examples = new ArrayList<>();
    private final Map<String, String> shaped = new HashMap<>();
    private boolean persianFigures;

    ArabicShaper(FontBook fonts, int firstCode, Iterable<String> texts) {
        super(fonts, FontBook.ARABIC, firstCode);
        Font font = font(regular());
        code(SIGNAL, new Place("", 0));
        for (String text : texts) {
            persianFigures = persianFigures || text.chars().anyMatch(c -> c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9);
            for (int at = 0; at < text.length(); at++) {
                int end = wordEnd(text, at);
                if (end > at) {
                    String word = text.substring(at, end);
                    shaped.computeIfAbsent(word, unseen -> shapeWord(font, unseen));
                    at = end - 1;
                }
            }
        }
    }

    @Override
    public boolean isFromRight() {
        return true;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && joins(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(char c) {
        int type = Character.getType(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean arabic = script == Character.UnicodeScript.ARABIC && !number;
        return arabic
                || script == Character.UnicodeScript.INHERITED && type == Character.NON_SPACING_MARK
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u0640';
    }

    /** The private codes of a word's letters in reading order. Signs stand before their letter in the layout. */
    private String shapeWord(Font font, String word) {
        GlyphVector laid = layOut(font, word);
        StringBuilder codesInOrder = new StringBuilder();
        int rightEnd = laid.getNumGlyphs();
        int textStart = 0;
        while (rightEnd > 0) {
            int left = rightEnd - 1;
            while (left > 0 && isSign(laid, left - 1)) {
                left--;
            }
            int textEnd = left == 0 ? word.length() : Math.max(textStart, firstLetter(laid, left));
            List<Integer> glyphs = new ArrayList<>();
            for (int i = left; i < rightEnd; i++) {
                if (laid.getGlyphCode(i) < NO_GLYPH) {
                    glyphs.add(laid.getGlyphCode(i));
                }
            }
            if (!glyphs.isEmpty() && !isFull()) {
                codesInOrder.append(
                        code(new Cluster(word.substring(textStart, textEnd), glyphs), new Place(word, left)));
            }
            textStart = textEnd;
            rightEnd = left;
        }
        return codesInOrder.toString();
    }

    private static boolean isSign(GlyphVector laid, int glyph) {
        return laid.getGlyphCode(glyph) >= NO_GLYPH
                || laid.getGlyphMetrics(glyph).getAdvanceX() == 0;
    }

    /** Where in the word the letter to the left of a glyph begins. */
    private static int firstLetter(GlyphVector laid, int right) {
        int letter = right - 1;
        int first = laid.getGlyphCharIndex(letter);
        for (int i = letter - 1; i >= 0 && isSign(laid, i); i--) {
            first = Math.min(first, laid.getGlyphCharIndex(i));
        }
        return first;
    }

    private char code(Cluster cluster, Place example) {
        Character known = codes.get(cluster);
        if (known == null) {
            known = add(cluster.letters());
            codes.put(cluster, known);
            clusters.add(cluster);
            examples.add(example);
        }
        return known;
    }

    @Override
    String shape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                String word = text.substring(at, end);
                out.append(shaped.getOrDefault(word, word));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    @Override
    List<JoinedFace.Glyph> glyphs(FontFace face) {
        Font font = font(face);
        Map<String, GlyphVector> laidOut = new HashMap<>();
        List<JoinedFace.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).equals(SIGNAL)) {
                glyphs.add(JoinedFace.Glyph.EMPTY);
                continue;
            }
            Place example = examples.get(i);
            GlyphVector laid = laidOut.computeIfAbsent(example.word(), word -> layOut(font, word));
            glyphs.add(JoinedFace.Glyph.asWideAsTheLetter(
                    parts(laid, example.glyph(), clusters.get(i).glyphs().size())));
        }
        return glyphs;
    }

    private static List<JoinedFace.Part> parts(GlyphVector laid, int from, int count) {
        List<JoinedFace.Part> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = from; places.size() < count; i++) {
            if (laid.getGlyphCode(i) < NO_GLYPH) {
                places.add(i);
            }
        }
        Point2D origin = laid.getGlyphPosition(places.get(count - 1));
        for (int place : places) {
            Point2D at = laid.getGlyphPosition(place);
            int across = (int) Math.round(at.getX() - origin.getX());
            int up = (int) Math.round(origin.getY() - at.getY());
            parts.add(0, new JoinedFace.Part(laid.getGlyphCode(place), across, up));
        }
        return parts;
    }

    @Override
    int meant(int character) {
        boolean figure = character >= ARABIC_ZERO && character <= ARABIC_ZERO + 9;
        return figure && persianFigures ? character - ARABIC_ZERO + PERSIAN_ZERO : character;
    }
}
