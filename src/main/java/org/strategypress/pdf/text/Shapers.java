package org.strategypress.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The shapers of one book: one for each family that has words that need it. */
public final class Shapers {
    /** The scripts whose letters are shaped by syllables, or bear marks. */
    private static final Map<String, UnicodeScript> SCRIPTS = Map.of(
            FontBook.HEBREW, UnicodeScript.HEBREW,
            FontBook.DEVANAGARI, UnicodeScript.DEVANAGARI,
            FontBook.BENGALI, UnicodeScript.BENGALI,
            FontBook.GURMUKHI, UnicodeScript.GURMUKHI);

    private static final char NEUTRAL = '\u2022';

    private final List<Shaper> all = new ArrayList<>();

    private Shapers() {}

    /** The shapers that some texts need, printed in some families. */
    public static Shapers of(FontBook fonts, List<String> families, List<String> texts) {
        Shapers shapers = new Shapers();
        for (String family : families) {
            UnicodeScript script = SCRIPTS.get(family);
            if (family.equals(FontBook.ARABIC)) {
                shapers.add(new ArabicShaper(fonts, shapers.end(), texts));
            } else if (script != null || family.equals(FontBook.WIDE) || family.equals(FontBook.EMOJI)) {
                boolean fromRight = family.equals(FontBook.HEBREW);
                ShapedWords words = new ShapedWords(family, script, fromRight, fonts.coverage(family));
                shapers.add(new ClusterShaper(fonts, words, shapers.end(), texts));
            }
        }
        return shapers;
    }

    private int end() {
        return all.isEmpty() ? Shaper.FIRST_CODE : all.get(all.size() - 1).end();
    }

    private void add(Shaper shaper) {
        if (shaper.end() > shaper.first()) {
            all.add(shaper);
        }
    }

    /** Whether there is nothing to shape. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether some words run from the right. */
    public boolean haveFromRight() {
        return all.stream().anyMatch(Shaper::isFromRight);
    }

    /** The shaper of a family, or null. */
    @Nullable
    public Shaper in(String family) {
        return all.stream()
                .filter(each -> each.family().equals(family))
                .findFirst()
                .orElse(null);
    }

    /** The shaper of a printed font, or null. */
    @Nullable
    public Shaper of(PDFont font) {
        return all.stream().filter(each -> each.isOf(font)).findFirst().orElse(null);
    }

    /** A text with private codes for its words, those from the left or those from the right. */
    public String shape(String text, boolean fromRight) {
        String shaped = text;
        for (Shaper each : all) {
            if (each.isFromRight() == fromRight) {
                shaped = each.shape(shaped);
            }
        }
        return shaped;
    }

    /** A stretch from the right, as it was shaped, with a signal before it where nothing else in it says that it is. */
    String signalled(String shaped) {
        boolean letters = shaped.chars().anyMatch(c -> {
            Shaper of = of(c);
            return of != null && of.isFromRight();
        });
        return letters || !haveFromRight()
                ? shaped
                : all.stream()
                                .filter(Shaper::isFromRight)
                                .findFirst()
                                .orElseThrow()
                                .first()
                        + shaped;
    }

    /** What shaped words read, one letter for each character: enough to know which way they run. An emoji runs as its neighbours do. */
    String directions(String shaped) {
        StringBuilder out = new StringBuilder(shaped);
        for (int i = 0; i < out.length(); i++) {
            Shaper of = of(out.charAt(i));
            if (of != null && !of.read(out.charAt(i)).isEmpty()) {
                char first = of.read(out.charAt(i)).charAt(0);
                out.setCharAt(i, Character.isSurrogate(first) ? NEUTRAL : first);
            }
        }
        return out.toString();
    }

    /** What shaped words read. */
    public String read(String shaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shaped.length(); i++) {
            Shaper of = of(shaped.charAt(i));
            out.append(of == null ? String.valueOf(shaped.charAt(i)) : of.read(shaped.charAt(i)));
        }
        return out.toString();
    }

    private @Nullable Shaper of(int code) {
        if (code < Shaper.FIRST_CODE || code > Shaper.LAST_CODE) {
            return null;
        }
        return all.stream().filter(each -> each.has(code)).findFirst().orElse(null);
    }
}
