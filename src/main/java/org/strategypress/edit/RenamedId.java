package org.strategypress.edit;

import java.util.List;
import org.strategypress.frame.Frame;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;

/**
 * An id that changes. That of an entry of a publication's second frame has the frame's name before it wherever it is named
 * ({@code kinship/relationships}), and stands without it among the files of that frame.
 *
 * @param old the id as it was
 * @param next the id as it will be
 * @param prefix the name of the frame with a slash; empty for all but the entries of a second frame
 * @param frame the frame's name with a slash, by which entries of the first frame may be named too; empty for what is in none
 */
record RenamedId(String old, String next, String prefix, String frame) {
    /**
     * The change of an entry's id.
     *
     * @param next the new id as it was typed: with the name of its frame, or without
     */
    static RenamedId of(Entry entry, String next, List<Frame> frames) {
        boolean framed = entry.kind() == ContentKind.AREA
                || entry.kind() == ContentKind.CARE_STATUS
                || entry.kind() == ContentKind.SITUATION;
        for (Frame each : framed ? frames : List.<Frame>of()) {
            String named = each.id() + "/";
            if (each.has(entry.id())) {
                String typed = next.startsWith(named) ? next.substring(named.length()) : next;
                return new RenamedId(entry.id(), each.prefix() + typed, each.prefix(), named);
            }
        }
        return new RenamedId(entry.id(), next, "", "");
    }

    /** The old id as its own file says it. */
    String name() {
        return old.substring(prefix.length());
    }

    /** The new id as its own file says it. */
    String nextName() {
        return next.substring(prefix.length());
    }

    /** A text with the new id in each place where the old one stands behind some letters, whole. */
    String renamed(String text, String before) {
        String wanted = before + old;
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, found + wanted.length())) {
            int end = found + wanted.length();
            boolean whole = (end == text.length() || !isOfId(text.charAt(end)))
                    && (found == 0 || !isOfId(text.charAt(found - 1)) || isBehindItsFrame(text, found));
            if (whole) {
                out.append(text, at, found).append(before).append(next);
                at = end;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Whether the name of its own frame stands before an id: with another's it is another entry. */
    private boolean isBehindItsFrame(String text, int at) {
        int begin = at - frame.length();
        return !frame.isEmpty()
                && prefix.isEmpty()
                && begin >= 0
                && text.startsWith(frame, begin)
                && (begin == 0 || !isOfId(text.charAt(begin - 1)));
    }

    private static boolean isOfId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/';
    }
}
