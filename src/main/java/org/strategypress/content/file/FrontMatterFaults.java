package org.strategypress.content.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.content.field.Ids;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.LineMap;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Tells why a Markdown file has no fields that can be read, and what to write: nothing, another sign, or half of it stands there. */
public final class FrontMatterFaults {
    private static final String MISSING = "front-matter-missing";
    private static final String OPEN = "front-matter-open";
    private static final String FENCE = "---";

    /** What is written or made of a line {@code ---}: other dashes, other signs, a line of code. */
    private static final Pattern RULE = Pattern.compile("(?!---\\s*$)\\\\?(?:-{4,}|[-—–‐‑−]{2,}|[—–−]|(?:[-*_] ?){3,}"
            + "|\\+{3,}|={3,}|`{3}[a-z]*|---[ \\t]+#.*)[\\s\u00a0]*");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z -]{0,30}:(?:[ \\t\u00a0].*)?");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.+?)[ \\t]*#*");

    private final SourceFile file;
    private final Diagnostics out;
    private final LineMap lines;

    private FrontMatterFaults(SourceFile file, Diagnostics out) {
        this.file = file;
        this.out = out;
        this.lines = file.lines();
    }

    /** Adds the error of a file that {@link FrontMatter#of} finds no fields in. */
    public static void tell(SourceFile file, Diagnostics out) {
        new FrontMatterFaults(file, out).tell();
    }

    private void tell() {
        int first = 1;
        while (first < lines.count() && FrontMatter.isBlank(lines.line(first))) {
            first++;
        }
        String line = lines.line(first);
        if (FrontMatter.isFence(line)) {
            open(first);
        } else if (RULE.matcher(line).matches()) {
            out.error(
                    MISSING,
                    line(first),
                    "this line is not the one that fields begin with",
                    "write three hyphens, ---, here and below the fields");
        } else if (FrontMatter.isFence(line.stripLeading())) {
            out.error(
                    MISSING,
                    line(first),
                    "a blank stands before the line that fields begin with",
                    "take away the blank before ---");
        } else {
            out.error(MISSING, line(first), "this file does not begin with its fields", cure(first, line));
        }
    }

    /** What to write where something else than fields begins a file. */
    private String cure(int first, String line) {
        int fence = fenceBelow(first);
        if (FIELD.matcher(line).matches()) {
            return fence > 0
                    ? "write a line --- above this line"
                    : "write a line --- above this line, and another below the last of the fields";
        }
        if (fence > 0
                && fence < lines.count()
                && FIELD.matcher(lines.line(fence + 1)).matches()) {
            return "move what stands above the first line --- below the fields";
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()
                && heading.group(1).indexOf('"') < 0
                && heading.group(1).indexOf('\\') < 0) {
            return "put three lines in its place: ---, then title: \"" + heading.group(1) + "\", then ---";
        }
        return "begin it with a line ---, then a line title: WORDS, then a line ---";
    }

    private int fenceBelow(int first) {
        for (int number = first + 1; number <= lines.count(); number++) {
            if (FrontMatter.isFence(lines.line(number))) {
                return number;
            }
        }
        return 0;
    }

    /** Tells of fields that nothing ends: at the line that was meant to, where one looks like it. */
    private void open(int first) {
        for (int number = first + 1; number <= lines.count(); number++) {
            String line = lines.line(number).strip();
            if (line.equals(FENCE) || line.equals("...") || RULE.matcher(line).matches()) {
                out.error(
                        OPEN,
                        line(number),
                        "this line does not end the fields",
                        "write three hyphens in it, ---, without a blank before them");
                return;
            }
        }
        out.error(OPEN, line(first), "the line --- that ends the fields is missing", "add a line --- before the text");
    }

    private Span line(int number) {
        int start = lines.offset(new Position(number, 1));
        return Ids.firstLine(
                file.span(start, start + lines.line(number).stripTrailing().length()));
    }
}
