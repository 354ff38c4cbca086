package org.strategypress.office.read;

import java.util.List;
import java.util.stream.Collectors;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeDocument;

/** Finds lines whose words stand in columns by jumps of the tabulator alone: they are a table that nobody made. */
final class WordColumns {
    private static final int FEWEST = 2;

    private final OfficeDocument document;
    private String first = "";
    private int lines;

    WordColumns(OfficeDocument document) {
        this.document = document;
    }

    /** Takes the next line, with how many jumps stand behind words of it. */
    void add(List<Run> runs, int jumps) {
        String words =
                runs.stream().map(Run::text).collect(Collectors.joining()).strip();
        if (jumps >= FEWEST) {
            first = lines == 0 ? words : first;
            lines++;
        } else if (!words.isEmpty()) {
            tell();
        }
    }

    /** Tells of the lines that came last, where they are more than one. */
    void tell() {
        if (lines > 1) {
            document.remarks()
                    .add(lines + " lines from “" + MarkdownText.clean(first).replaceAll("\\s+", " ")
                            + "” on stand in columns by tabs alone: their words are there, one behind the other; make a"
                            + " table of them");
        }
        lines = 0;
    }
}
