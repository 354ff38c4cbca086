package org.strategypress.office.block;

import java.util.ArrayList;
import java.util.List;

/** Remarks about places of a file, kept within its text while it is written, until the lines are known. */
public final class Places {
    /**
     * A remark.
     *
     * @param line the line, from 1 on
     * @param words what there is to look at
     */
    public record Remark(int line, String words) {}

    /** A text and the remarks about it. */
    public record Told(String text, List<Remark> remarks) {}

    private static final char OPEN = '\uE0FE';
    private static final char CLOSE = '\uE0FF';

    private final List<String> words = new ArrayList<>();

    /** Whether a character is one of those that mark places. */
    static boolean isMark(int c) {
        return c == OPEN || c == CLOSE;
    }

    /** What to put into the text where a remark belongs. */
    public String mark(String remark) {
        words.add(remark);
        return OPEN + String.valueOf(words.size() - 1) + CLOSE;
    }

    /** The text without the marks. */
    public Told tell(String marked) {
        StringBuilder out = new StringBuilder(marked.length());
        List<Remark> remarks = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                int end = marked.indexOf(CLOSE, i);
                remarks.add(new Remark(line, words.get(Integer.parseInt(marked.substring(i + 1, end)))));
                i = end;
            } else {
                line += c == '\n' ? 1 : 0;
                out.append(c);
            }
        }
        return new Told(out.toString(), remarks);
    }
}
