package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Reads CSV (RFC 4180) as rows of cells that remember their places; commas, semicolons or tabs between them. */
final class SheetText {
    private final SourceFile file;
    private final String text;
    private final char separator;
    private int at;

    /**
     * A cell.
     *
     * @param text what it holds, without quotation marks
     * @param where its place in the file, quotation marks included
     */
    record Cell(String text, Span where) {}

    private SheetText(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** The rows, without empty ones; null after adding an error. */
    static @Nullable List<List<Cell>> rows(SourceFile file, Diagnostics out) {
        return new SheetText(file).rows(out);
    }

    private @Nullable List<List<Cell>> rows(Diagnostics out) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        while (at < text.length() || !row.isEmpty()) {
            Cell cell = cell(out);
            if (cell == null) {
                return null;
            }
            row.add(cell);
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                continue;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            if (row.stream().anyMatch(each -> !each.text().isBlank())) {
                rows.add(row);
            }
            row = new ArrayList<>();
        }
        return rows;
    }

    private @Nullable Cell cell(Diagnostics out) {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(start, out);
        }
        while (at < text.length() && text.charAt(at) != separator && !isBreak()) {
            at++;
        }
        return new Cell(text.substring(start, at), file.span(start, at));
    }

    private @Nullable Cell quoted(int start, Diagnostics out) {
        StringBuilder words = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                words.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                words.append('"');
                at++;
            } else {
                at++;
                if (at == text.length() || text.charAt(at) == separator || isBreak()) {
                    return new Cell(words.toString(), file.span(start, at));
                }
                break;
            }
        }
        out.error(
                "bad-sheet",
                file.span(start, Math.min(start + 1, text.length())),
                at >= text.length()
                        ? "this quotation mark is opened and never closed"
                        : "words stand behind the closing quotation mark of this cell",
                "write \"\" for a quotation mark that is part of the words");
        return null;
    }

    private boolean isBreak() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long count = head.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
