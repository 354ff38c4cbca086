package org.strategypress.content.file;

import org.jspecify.annotations.Nullable;
import org.strategypress.source.LineMap;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;

/**
 * The YAML between two lines {@code ---} at the beginning of a Markdown file, as offsets of the file.
 *
 * @param start the offset of the first line of YAML
 * @param end the offset of the closing line
 * @param bodyStart the offset of the first line of Markdown
 */
public record FrontMatter(int start, int end, int bodyStart) {
    /** The front matter of a file, or null when it has none or does not close it. */
    public static @Nullable FrontMatter of(SourceFile file) {
        LineMap lines = file.lines();
        if (!lines.line(1).stripTrailing().equals("---")) {
            return null;
        }
        for (int number = 2; number <= lines.count(); number++) {
            if (lines.line(number).stripTrailing().equals("---")) {
                boolean last = number == lines.count();
                int body = last ? file.text().length() : lines.offset(new Position(number + 1, 1));
                return new FrontMatter(lines.offset(new Position(2, 1)), lines.offset(new Position(number, 1)), body);
            }
        }
        return null;
    }
}
