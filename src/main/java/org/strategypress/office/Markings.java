package org.strategypress.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.OfficeBlock.Paragraph;
import org.strategypress.office.OfficeBlock.Role;

/**
 * The markings by which a council says that a paper, or a part of one, is not for everybody: exempt under Schedule 12A of the
 * Local Government Act 1972 ("Part 2"), or of a class of the Government Security Classifications.
 */
public final class Markings {
    private static final String PAPER =
            "report|appendix|appendices|annex|agenda|item|business|part|session|minutes|papers?";
    private static final Map<String, Pattern> SHAPES = shapes();
    private static final int SHORT = 8;

    private Markings() {}

    private static Map<String, Pattern> shapes() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put("OFFICIAL-SENSITIVE", Pattern.compile("(?i)\\bofficial\\s*[-–—:]*\\s*sensitive\\b"));
        all.put(
                "Part 2",
                Pattern.compile("(?i)^\\W*part\\s+(?:2|ii|two)\\s*(?:$|[-–—:(.]|(?:" + PAPER
                        + "|exempt|private|confidential)\\b)"
                        + "|\\bpart\\s+(?:2|ii|two)\\s+(?:" + PAPER + "|exempt|private|confidential)\\b"
                        + "|\\(\\s*part\\s+(?:2|ii|two)\\s*\\)"));
        all.put(
                "Exempt",
                Pattern.compile("\\bEXEMPT\\b|(?i)\\bexempt\\s+(?:information|material|section|" + PAPER
                        + "|from\\s+(?:publication|disclosure)|by\\s+virtue|under\\s+(?:paragraph|schedule|part|section))\\b"
                        + "|\\b(?:" + PAPER + "|section|paragraph)s?\\s*[\\w.]{0,4}\\s*(?:is|are|[-–—:(])\\s*exempt\\b"
                        + "|\\bschedule\\s+12a\\b|^\\W*exempt\\W*$"));
        all.put("Not for publication", Pattern.compile("(?i)\\bnot\\s+for\\s+publication\\b"));
        all.put(
                "Confidential",
                Pattern.compile("^\\W*(?i:(?:strictly\\s+)?(?:private\\s+(?:and|&)\\s+)?confidential)\\b"));
        all.put("Restricted", Pattern.compile("^\\W*(?:RESTRICTED|SECRET|TOP SECRET|PROTECT)\\b"));
        return all;
    }

    /** A part that is left out: what it is called, and how many words it has. */
    record Part(String name, String marking, int words) {}

    /** The markings in a line; a line of many words is marked only by those that are not common words. */
    public static Set<String> of(String line) {
        Set<String> found = new TreeSet<>();
        boolean brief = line.strip().split("\\s+", -1).length <= SHORT;
        SHAPES.forEach((name, shape) -> {
            boolean common = name.equals("Confidential") || name.equals("Restricted");
            if ((brief || !common) && shape.matcher(line.strip()).find()) {
                found.add(name);
            }
        });
        return found;
    }

    /** The markings of a document by what is marked: a line of it, or its margins. */
    static Map<String, String> find(OfficeDocument document, List<OfficeBlock> blocks) {
        Map<String, String> found = new LinkedHashMap<>();
        for (OfficeBlock block : blocks) {
            for (String line : lines(block)) {
                of(line).forEach(each -> found.putIfAbsent(each, brief(line)));
            }
        }
        for (String line : margins(document)) {
            of(line).forEach(
                            each -> found.putIfAbsent(each, "at the head or foot of its pages, “" + brief(line) + "”"));
        }
        return found;
    }

    /** Whether the head or foot of the pages has a marking, which then holds for the whole document. */
    static boolean isWhole(OfficeDocument document, Set<String> markings) {
        return margins(document).stream().anyMatch(line -> of(line).stream().anyMatch(markings::contains));
    }

    private static List<String> margins(OfficeDocument document) {
        List<String> lines = new ArrayList<>();
        document.margins().forEach(each -> lines.addAll(List.of(each.split("\\R", -1))));
        return lines;
    }

    private static List<String> lines(OfficeBlock block) {
        StringBuilder all = new StringBuilder(OfficeBlock.words(List.of(block)));
        Blocks.runs(List.of(block)).forEach(run -> {
            if (run.note() != null) {
                all.append('\n').append(OfficeBlock.words(run.note().blocks()));
            }
        });
        return List.of(all.toString().split("\\R", -1));
    }

    private static String brief(String line) {
        String words = line.strip().replaceAll("\\s+", " ");
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    /**
     * Takes marked parts out: all from the heading that the marking stands at or under, up to the next heading that is not
     * below it; without a heading, all from the marking on.
     */
    static List<Part> cut(List<OfficeBlock> blocks, Set<String> markings) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            String marking = marking(blocks.get(at), markings);
            if (marking != null) {
                int from = heading(blocks, at);
                int end = end(blocks, from, at);
                List<OfficeBlock> part = blocks.subList(from, end);
                Paragraph head = part.get(0) instanceof Paragraph first && first.role() == Role.HEADING ? first : null;
                String name =
                        head == null || !of(head.text()).isEmpty() ? marking : brief(head.label() + ' ' + head.text());
                parts.add(new Part(name, marking, Tally.count(OfficeBlock.words(part))));
                part.clear();
                at = from - 1;
            }
        }
        return parts;
    }

    private static @Nullable String marking(OfficeBlock block, Set<String> markings) {
        for (String line : lines(block)) {
            for (String each : of(line)) {
                if (markings.contains(each)) {
                    return each;
                }
            }
        }
        return null;
    }

    private static int heading(List<OfficeBlock> blocks, int at) {
        for (int i = at; i >= 0; i--) {
            if (blocks.get(i) instanceof Paragraph each && each.role() == Role.HEADING) {
                return i;
            }
        }
        return at;
    }

    private static int end(List<OfficeBlock> blocks, int from, int at) {
        int level = blocks.get(from) instanceof Paragraph head && head.role() == Role.HEADING ? head.level() : 0;
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph each
                    && each.role() == Role.HEADING
                    && level > 0
                    && each.level() <= level) {
                return i;
            }
        }
        return blocks.size();
    }
}
