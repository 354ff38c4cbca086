package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;

/** Finds what says what a table shows: lines that the file calls so, or that begin like “Table 1: ”, beside a table. */
final class Captions {
    private static final int LONGEST = 300;
    private static final String NUMBER = "\\s+(?:[0-9]{1,3}|[A-Z])(?:[.-]?[0-9a-z]{1,3}){0,3}";
    private static final Pattern TABLE =
            Pattern.compile("(?i:table|tabl)" + NUMBER + "(?:\\s*[:.–—-]\\s*|\\s+(?=[\\p{Lu}(])|\\s*$).*");
    private static final Pattern FIGURE = Pattern.compile(
            "(?i:table|tabl|figure|fig\\.?|ffigur|chart|graph|diagram|map|image|picture|photo(?:graph)?|infographic)"
                    + NUMBER + "(?:\\s*[:.–—-].*|\\s*$)");

    private Captions() {}

    /** The blocks with the caption of each table right before it; one without a table is words. */
    static List<OfficeBlock> of(List<OfficeBlock> blocks) {
        List<OfficeBlock> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            OfficeBlock block = blocks.get(i);
            if (block instanceof Paragraph each && each.role() == Role.CAPTION && !isTable(blocks, i + 1)) {
                out.add(words(each));
            } else if (block instanceof Paragraph each && isTable(blocks, i + 1) && isOfTable(each)) {
                out.add(each.as(Role.CAPTION, 0, false));
            } else if (block instanceof Table && !isCaption(out) && !isTable(blocks, i + 2)) {
                Paragraph below = below(blocks, i + 1);
                if (below != null) {
                    out.add(below.as(Role.CAPTION, 0, false));
                    i++;
                }
                out.add(block);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** Whether a line says what a table or a picture shows, by its number: it heads nothing. */
    static boolean isOfFigure(String line) {
        return FIGURE.matcher(line.strip()).matches();
    }

    /** A caption that stands below its table; null where none does. */
    private static @Nullable Paragraph below(List<OfficeBlock> blocks, int at) {
        return at < blocks.size()
                        && blocks.get(at) instanceof Paragraph each
                        && TABLE.matcher(line(each)).matches()
                        && (each.role() == Role.CAPTION || isOfFigure(line(each)))
                        && isOfTable(each)
                ? each
                : null;
    }

    private static boolean isOfTable(Paragraph each) {
        String line = line(each);
        boolean ofPicture = isOfFigure(line) && !TABLE.matcher(line).matches(); // of a picture before the table
        boolean isShort = line.length() <= LONGEST && !line.isEmpty();
        boolean said = each.role() == Role.CAPTION && !ofPicture;
        boolean looks = (each.isPlain() || each.role() == Role.HEADING)
                && each.label().isEmpty()
                && TABLE.matcher(line).matches()
                && !line.endsWith(".");
        return isShort && (said || looks) && each.runs().stream().allMatch(run -> run.picture() == null);
    }

    private static String line(Paragraph each) {
        return each.text().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static boolean isTable(List<OfficeBlock> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Table;
    }

    private static boolean isCaption(List<OfficeBlock> out) {
        return !out.isEmpty() && out.get(out.size() - 1) instanceof Paragraph each && each.role() == Role.CAPTION;
    }

    /** The same as words; the bold letters of such lines come from their style. */
    private static Paragraph words(Paragraph each) {
        return new Paragraph(
                Role.PLAIN,
                0,
                each.label(),
                each.runs().stream().map(Run::inPlain).toList(),
                false);
    }
}
