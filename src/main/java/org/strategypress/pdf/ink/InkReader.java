package org.strategypress.pdf.ink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Where the glyphs of a page are drawn, read from its content as the PDF library writes it: one operator to a line, places from
 * the paper's corner. Drawings within the page are objects of their own and are not read.
 */
final class InkReader {
    private static final float[] HERE = {1, 0, 0, 1, 0, 0};

    private static final int NONE = -1;

    /** Of a letter, so much above or below an edge is none to see. */
    private static final float HAIR = 0.75f;

    /** The white at each side of a letter, by the size of the type: beyond an edge there is none to see. */
    private static final float BEARING = 0.08f;

    /**
     * What a page holds.
     *
     * @param runs its texts, in the order in which they are drawn
     * @param pictures whether a picture or drawing is on it
     */
    record Sheet(List<InkRun> runs, boolean pictures) {}

    /** What is kept at {@code q}: the move of all places, and the box within which is drawn: left, bottom, right, top. */
    private record State(float[] move, float[] box) {}

    private final IdentityHashMap<COSDictionary, InkFont> fonts;
    private final @Nullable COSDictionary names;
    private final byte[] bytes;
    private final List<InkRun> runs = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;
    private float[] place = HERE;
    private float size;
    private @Nullable InkFont font;
    private int mark = InkRun.ARTIFACT;
    private boolean pictures;

    /** Where the path under way begins, or {@link #NONE}. */
    private int path = NONE;

    private InkReader(PDPage page, byte[] bytes, IdentityHashMap<COSDictionary, InkFont> fonts) {
        this.bytes = bytes;
        this.fonts = fonts;
        this.names = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        PDRectangle paper = page.getMediaBox();
        this.state = new State(HERE, new float[] {
            paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getUpperRightX(), paper.getUpperRightY()
        });
    }

    /**
     * Reads one page.
     *
     * @param bytes its content, not compressed
     * @param fonts the fonts that are known, to which new ones are added
     */
    static Sheet read(PDPage page, byte[] bytes, IdentityHashMap<COSDictionary, InkFont> fonts) throws IOException {
        InkReader reader = new InkReader(page, bytes, fonts);
        for (int line = 0; line < bytes.length; ) {
            int end = line;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            reader.line(line, end);
            line = end + 1;
        }
        return new Sheet(reader.runs, reader.pictures);
    }

    private void line(int from, int end) throws IOException {
        int last = end;
        while (last > from && bytes[last - 1] != ' ') {
            last--;
        }
        switch (text(last, end)) {
            case "q" -> saved.push(state);
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state = new State(InkPlane.join(numbers(from, last), state.move), state.box);
            case "Tm" -> place = numbers(from, last);
            case "Tf" -> useFont(text(from, last).trim());
            case "Tj", "TJ" -> show(from, last);
            case "BDC" -> mark = markOf(text(from, end));
            case "BMC", "EMC" -> mark = InkRun.ARTIFACT;
            case "Do" -> pictures = true;
            case "m", "re" -> path = path < 0 ? from : path;
            case "W", "W*" -> clip(from);
            case "n", "f", "f*", "F", "S", "s", "B", "B*", "b", "b*" -> path = NONE;
            default -> {}
        }
    }

    /** From here on is drawn within the box round the path too; until this, a path's numbers are not read. */
    private void clip(int end) {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int line = path; line >= 0 && line < end; ) {
            int next = line;
            while (bytes[next] != '\n') {
                next++;
            }
            float[] at = numbers(line, next);
            boolean rectangle = bytes[next - 1] == 'e';
            for (int i = 0; i + 1 < at.length; i += 2) {
                boolean size = rectangle && i == 2;
                float[] point = InkPlane.join(
                        new float[] {1, 0, 0, 1, size ? at[0] + at[2] : at[i], size ? at[1] + at[3] : at[i + 1]},
                        state.move);
                box[0] = Math.min(box[0], point[4]);
                box[1] = Math.min(box[1], point[5]);
                box[2] = Math.max(box[2], point[4]);
                box[3] = Math.max(box[3], point[5]);
            }
            line = next + 1;
        }
        if (box[0] <= box[2]) {
            float[] old = state.box;
            state = new State(state.move, new float[] {
                Math.max(box[0], old[0]), Math.max(box[1], old[1]), Math.min(box[2], old[2]), Math.min(box[3], old[3])
            });
        }
    }

    private String text(int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private float[] numbers(int from, int end) {
        return InkPlane.numbers(text(from, end));
    }

    private static int markOf(String line) {
        int at = line.indexOf("/MCID ");
        return at < 0 ? InkRun.ARTIFACT : (int) InkPlane.numbers(line.substring(at + 6))[0];
    }

    private void useFont(String operands) throws IOException {
        int space = operands.indexOf(' ');
        COSDictionary known =
                names == null ? null : names.getCOSDictionary(COSName.getPDFName(operands.substring(1, space)));
        size = Float.parseFloat(operands.substring(space + 1));
        font = known == null ? null : fonts.get(known);
        if (known != null && font == null) {
            font = InkFont.of(known);
            fonts.put(known, font);
        }
    }

    private void show(int from, int end) {
        InkFont face = font;
        if (face == null) {
            return;
        }
        float[] at = InkPlane.join(place, state.move);
        float scale = size * (float) Math.hypot(at[2], at[3]);
        InkWords words = new InkWords(face).read(bytes, from, end);
        if (words.isEmpty() || at[1] != 0 || at[2] != 0) {
            return; // white, or turned on purpose
        }
        float left = at[4] + words.start() * size * at[0] / 1000;
        float right = at[4] + words.end() * size * at[0] / 1000;
        float white = Math.max(HAIR, BEARING * scale);
        boolean cut = left < state.box[0] - white
                || right > state.box[2] + white
                || at[5] < state.box[1] - HAIR
                || at[5] + scale / 2 > state.box[3] + HAIR;
        runs.add(new InkRun(left, right, at[5], scale, words.text(), mark, cut));
    }
}
