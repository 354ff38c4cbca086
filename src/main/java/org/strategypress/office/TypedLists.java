package org.strategypress.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;

/** Lists whose bullets somebody typed, and how deep their items are: those below each other are one list. */
final class TypedLists {
    private static final Pattern BULLET = Pattern.compile("^[\\s\u00A0]*[•◦‣▪▫●○■□➢\uF0B7·][\\s\u00A0]*");
    /**
     * A dash, a star, the sign that is a black square in Wingdings, or the letter that is a ring in Courier, typed for a bullet; one
     * alone may be anything.
     */
    private static final Pattern DASH = Pattern.compile("^[\\s\u00A0]*[-–—*§o][\\s\u00A0]+(?=\\S)");

    /** Signs that Word has for items below those of other signs. */
    private static final String LOWER = "o§▪■◦";

    private final Deque<Character> signs = new ArrayDeque<>();

    /** The blocks with a paragraph for each line of those in which two lines or more begin with a typed bullet. */
    static List<OfficeBlock> lined(List<OfficeBlock> blocks) {
        List<OfficeBlock> out = new ArrayList<>();
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph each
                    && each.isPlain()
                    && each.text()
                                    .lines()
                                    .filter(line -> isTyped(Paragraph.of(line)))
                                    .count()
                            > 1) {
                lines(each, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** The lines of a paragraph that were ended by hand, each as a paragraph; its label is the first one's. */
    static List<OfficeBlock> lines(Paragraph paragraph) {
        List<OfficeBlock> out = new ArrayList<>();
        lines(paragraph, out);
        return out;
    }

    private static void lines(Paragraph paragraph, List<OfficeBlock> out) {
        String label = paragraph.label();
        List<Run> line = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    out.add(line(paragraph, label, line));
                    label = "";
                    line = new ArrayList<>();
                }
                if (i == 0 || !pieces[i].isEmpty()) {
                    line.add(i == 0 ? run.with(pieces[0]) : words(run, pieces[i]));
                }
            }
        }
        out.add(line(paragraph, label, line));
    }

    private static Paragraph line(Paragraph paragraph, String label, List<Run> line) {
        Role role = paragraph.role() == Role.REST ? Role.REST : Role.PLAIN;
        return new Paragraph(role, paragraph.level(), label, line, false).in(paragraph.language());
    }

    /** Words that look as a run does, without the note, the picture and the name of its place, which stand before them. */
    private static Run words(Run run, String words) {
        return new Run(
                words,
                run.bold(),
                run.italic(),
                run.underlined(),
                run.struck(),
                run.shift(),
                run.link(),
                null,
                null,
                null);
    }

    /** What the bullet of a paragraph would be; a sign that may be anything is one only beside a line that has one too. */
    static Pattern sign(List<OfficeBlock> blocks, int at) {
        boolean beside = at > 0 && isTyped(blocks.get(at - 1)) || at + 1 < blocks.size() && isTyped(blocks.get(at + 1));
        return beside && is(DASH, blocks.get(at)) ? DASH : BULLET;
    }

    private static boolean isTyped(OfficeBlock block) {
        return is(DASH, block) || is(BULLET, block);
    }

    private static boolean is(Pattern sign, OfficeBlock block) {
        return block instanceof Paragraph each
                && each.isPlain()
                && sign.matcher(each.text()).find();
    }

    /** The level of the next paragraph by its sign, from 0 on; one without a sign ends the list. */
    int of(Paragraph paragraph, Pattern sign) {
        if (!is(sign, paragraph)) {
            end();
            return 0;
        }
        char first = paragraph.text().replace('\u00A0', ' ').strip().charAt(0);
        if (signs.contains(first)) {
            while (signs.getLast() != first) {
                signs.removeLast();
            }
        } else {
            if (LOWER.indexOf(first) < 0) {
                signs.clear();
            }
            signs.addLast(first);
        }
        return signs.size() - 1 + (paragraph.role() == Role.REST ? paragraph.level() + 1 : 0);
    }

    /** Ends the list. */
    void end() {
        signs.clear();
    }
}
