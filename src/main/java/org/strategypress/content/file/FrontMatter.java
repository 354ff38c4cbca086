package org.strategypress.content.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.LineMap;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;

/**
 * The YAML between two lines {@code ---} at the beginning of a Markdown file, as offsets of the file. Empty lines and what cannot
 * be seen may stand before the first; the second may be {@code ...}, as YAML has it.
 *
 * @param start the offset of the first line of YAML
 * @param end the offset of the closing line
 * @param bodyStart the offset of the first line of Markdown
 */
public record FrontMatter(int start, int end, int bodyStart) {
    private static final Pattern FENCE = Pattern.compile("\\p{Cf}*---[\\s\u00a0\\p{Cf}]*");
    private static final Pattern END = Pattern.compile("\\.\\.\\.[\\s\u00a0\\p{Cf}]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\u00a0\\p{Cf}]*");

    /** The front matter of a file, or null when it has none or does not close it. */
    public static @Nullable FrontMatter of(SourceFile file) {
        LineMap lines = file.lines();
        int first = 1;
        while (first < lines.count() && isBlank(lines.line(first))) {
            first++;
        }
        if (first == lines.count() || !isFence(lines.line(first))) {
            return null;
        }
        for (int number = first + 1; number <= lines.count(); number++) {
            String line = lines.line(number);
            if (isFence(line) || END.matcher(line).matches()) {
                boolean last = number == lines.count();
                int body = last ? file.text().length() : lines.offset(new Position(number + 1, 1));
                return new FrontMatter(
                        lines.offset(new Position(first + 1, 1)), lines.offset(new Position(number, 1)), body);
            }
        }
        return null;
    }

    /** Whether a line is three hyphens and nothing else that can be seen. */
    static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }

    /** Whether nothing in a line can be seen. */
    static boolean isBlank(String line) {
        return UNSEEN.matcher(line).matches();
    }
}
