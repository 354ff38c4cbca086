package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an unfinished merge leaves in a file of any format: two versions of the same lines with marks round them. */
public final class MergeMarks {
    private static final String OURS = "<<<<<<<";
    private static final String BEFORE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>>";
    private static final String CURE =
            "keep the words that are right, and delete these lines and the version that is not wanted";

    private MergeMarks() {}

    /** Whether a file has none; if it has, each place was told with its lines. */
    public static boolean areNotIn(SourceFile file, Diagnostics out) {
        if (!file.text().contains(OURS) && !file.text().contains(THEIRS)) {
            return true;
        }
        LineMap lines = file.lines();
        List<Integer> marks = new ArrayList<>();
        boolean clean = true;
        for (int number = 1; number <= lines.count(); number++) {
            String mark = mark(lines.line(number));
            boolean inside = !marks.isEmpty();
            if (OURS.equals(mark) && inside) {
                tell(file, marks, out);
                marks.clear();
            }
            if (OURS.equals(mark) || THEIRS.equals(mark) || mark != null && inside) {
                marks.add(number);
            }
            if (THEIRS.equals(mark)) {
                tell(file, marks, out);
                marks.clear();
                clean = false;
            }
        }
        if (!marks.isEmpty()) {
            tell(file, marks, out);
            clean = false;
        }
        return clean;
    }

    /** The mark that a line is, or null; in a text of YAML it is indented as that is. */
    private static @Nullable String mark(String indented) {
        String line = indented.stripLeading();
        for (String mark : List.of(OURS, BEFORE, MIDDLE, THEIRS)) {
            if (line.startsWith(mark) && (line.length() == mark.length() || line.charAt(mark.length()) == ' ')) {
                return mark;
            }
        }
        return null;
    }

    private static void tell(SourceFile file, List<Integer> marks, Diagnostics out) {
        int first = marks.get(0);
        int start = file.lines().offset(new Position(first, 1));
        boolean one = marks.size() == 1;
        StringBuilder message = new StringBuilder(one ? "line " : "lines ");
        for (int i = 0; i < marks.size(); i++) {
            message.append(i == 0 ? "" : i == marks.size() - 1 ? " and " : ", ").append(marks.get(i));
        }
        message.append(one ? " was" : " were").append(" left by a merge that is not finished");
        out.error(
                "merge-unfinished",
                file.span(start, start + file.lines().line(first).length()),
                message.toString(),
                CURE);
    }
}
