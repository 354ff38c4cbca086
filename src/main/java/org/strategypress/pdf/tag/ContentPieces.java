package org.strategypress.pdf.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A page's content taken apart: what is marked, and the single lines between.
 *
 * <p>The PDF library writes one operator to a line, and no line end within a text.
 */
final class ContentPieces {
    /**
     * A marked piece, or a line between two.
     *
     * @param from where it begins
     * @param to where it ends
     * @param rank when it is read, or {@link ReadingOrder#NONE}
     * @param wall whether nothing may be moved past it
     * @param sets bit by bit the kinds of state that it sets before it paints
     * @param before the state in which it is painted
     * @param after the state that it leaves
     */
    record Piece(int from, int to, int rank, boolean wall, int sets, PaintState before, PaintState after) {}

    private static final String MARK = "<</MCID ";

    private final byte[] bytes;
    private final int[] ranks;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<PaintState> saved = new ArrayDeque<>();
    private PaintState state = PaintState.atStart();
    private PaintState before = state.copy();
    private int start;
    private int marked;
    private int savedBefore;
    private int sets;
    private boolean wall;
    private boolean painted;

    private ContentPieces(byte[] bytes, int[] ranks) {
        this.bytes = bytes;
        this.ranks = ranks;
    }

    /**
     * Takes a page's content apart.
     *
     * @param ranks the rank of each marked piece, by its number
     */
    static List<Piece> of(byte[] bytes, int[] ranks) {
        ContentPieces content = new ContentPieces(bytes, ranks);
        for (int line = 0; line < bytes.length; ) {
            int end = line;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            content.line(line, end);
            line = end + 1;
        }
        return content.pieces;
    }

    private void line(int line, int end) {
        if (marked == 0) {
            start = line;
            before = state.copy();
            savedBefore = saved.size();
            sets = 0;
            painted = false;
            wall = false;
        }
        String operator = operator(line, end);
        apply(line, end, operator);
        if (marked == 0) {
            boolean piece = operator.equals("EMC");
            wall |= !piece || saved.size() != savedBefore;
            int to = Math.min(bytes.length, end + 1);
            pieces.add(new Piece(start, to, piece ? rank() : ReadingOrder.NONE, wall, sets, before, state.copy()));
        }
    }

    private String operator(int line, int end) {
        int from = end;
        while (from > line && bytes[from - 1] != ' ') {
            from--;
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private void apply(int line, int end, String operator) {
        switch (operator) {
            case "BDC", "BMC" -> marked++;
            case "EMC" -> marked--;
            case "q" -> saved.push(state.copy());
            case "Q" -> restore();
            case "m", "l", "c", "v", "y", "h", "re", "n", "BT", "ET", "Td", "TD", "Tm", "T*" -> {}
            case "f", "f*", "F", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "Do" -> painted = true;
            default -> change(line, end, PaintState.kind(operator));
        }
    }

    private void restore() {
        if (saved.size() <= savedBefore) {
            wall = true;
        }
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void change(int line, int end, int kind) {
        boolean lasts = saved.size() <= savedBefore;
        if (kind == PaintState.NO_KIND) {
            wall |= lasts; // a clip, a place, a transparency
            return;
        }
        state.set(kind, new String(bytes, line, end - line, StandardCharsets.ISO_8859_1));
        if (lasts && !painted) {
            sets |= 1 << kind;
        }
    }

    /** The rank of the piece that begins at {@link #start}, by the number in its first line. */
    private int rank() {
        int end = start;
        while (bytes[end] != '\n') {
            end++;
        }
        String begin = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        int at = begin.indexOf(MARK);
        if (at < 0) {
            return ReadingOrder.NONE;
        }
        int from = at + MARK.length();
        int to = from;
        while (begin.charAt(to) >= '0' && begin.charAt(to) <= '9') {
            to++;
        }
        int number = Integer.parseInt(begin, from, to, 10);
        return number < ranks.length ? ranks[number] : ReadingOrder.NONE;
    }
}
