package org.strategypress.pdf.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Shapes syllables, and letters with marks: what belongs together is a glyph, and what stands beside it does not matter.
 * Where it would, the word is one glyph.
 */
final class ClusterShaper extends Shaper {
    private final ShapedWords words;
    private final Map<String, Character> codes = new LinkedHashMap<>();
    private final Map<String, String> shaped = new HashMap<>();

    ClusterShaper(FontBook fonts, ShapedWords words, int firstCode, Iterable<String> texts) {
        super(fonts, words.family(), firstCode);
        this.words = words;
        Font font = font(regular());
        if (words.fromRight()) {
            add("");
        }
        for (String text : texts) {
            for (int at = 0; at < text.length(); at++) {
                int end = words.end(text, at);
                if (end > at) {
                    shaped.computeIfAbsent(text.substring(at, end), unseen -> shapeWord(font, unseen));
                    at = end - 1;
                }
            }
        }
    }

    @Override
    public boolean isFromRight() {
        return words.fromRight();
    }

    private String shapeWord(Font font, String word) {
        StringBuilder out = new StringBuilder();
        for (String cluster : clusters(font, word)) {
            if (!codes.containsKey(cluster) && isFull()) {
                return word;
            }
            out.append(codes.computeIfAbsent(cluster, this::add));
        }
        return out.toString();
    }

    /** The pieces of a word that are shaped as they are by themselves, in reading order. */
    private List<String> clusters(Font font, String word) {
        GlyphVector laid = layOut(font, word);
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            int at = laid.getGlyphCharIndex(i);
            if (Character.getType(word.charAt(at)) != Character.NON_SPACING_MARK) { // its place hangs on its letter
                starts.add(at);
            }
        }
        List<String> clusters = new ArrayList<>();
        List<Integer> glyphs = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            String cluster = word.substring(start, next == null ? word.length() : next);
            clusters.add(cluster);
            glyphs.addAll(isFromRight() ? 0 : glyphs.size(), glyphs(layOut(font, cluster)));
        }
        return glyphs.equals(glyphs(laid)) ? clusters : List.of(word);
    }

    private static List<Integer> glyphs(GlyphVector laid) {
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (laid.getGlyphCode(i) < NO_GLYPH) {
                glyphs.add(laid.getGlyphCode(i));
            }
        }
        return glyphs;
    }

    @Override
    String shape(String text) {
        StringBuilder out = null;
        int at = 0;
        while (at < text.length()) {
            int end = words.end(text, at);
            if (end > at) {
                out = out == null ? new StringBuilder(text.substring(0, at)) : out;
                String word = text.substring(at, end);
                out.append(shaped.getOrDefault(word, word));
                at = end;
            } else {
                if (out != null) {
                    out.append(text.charAt(at));
                }
                at++;
            }
        }
        return out == null ? text : out.toString();
    }

    @Override
    List<JoinedFace.Glyph> glyphs(FontFace face) {
        Font font = font(face);
        List<JoinedFace.Glyph> glyphs = new ArrayList<>();
        if (isFromRight()) {
            glyphs.add(JoinedFace.Glyph.EMPTY);
        }
        codes.keySet().forEach(cluster -> glyphs.add(glyph(layOut(font, cluster))));
        return glyphs;
    }

    private static JoinedFace.Glyph glyph(GlyphVector laid) {
        List<JoinedFace.Part> parts = new ArrayList<>();
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (laid.getGlyphCode(i) < NO_GLYPH) {
                Point2D at = laid.getGlyphPosition(i);
                parts.add(new JoinedFace.Part(
                        laid.getGlyphCode(i), (int) Math.round(at.getX()), (int) Math.round(-at.getY())));
            }
        }
        double width = laid.getGlyphPosition(laid.getNumGlyphs()).getX();
        return new JoinedFace.Glyph(parts, (int) Math.round(width));
    }
}
