package org.strategypress.office.block;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.XmlNode;

/**
 * The markings by which a council says that a paper, or a part of one, is not for everybody: exempt under Schedule 12A of the
 * Local Government Act 1972 ("Part 2"), or of a class of the Government Security Classifications.
 */
public final class Markings {
    private static final String PAPER =
            "reports?|appendix|appendices|annex|agenda|items?|business|part|session|minutes|papers?";
    private static final String PART = "part\\s*(?:2|ii|two)";
    private static final String CLOSED = "exempt|private|confidential|closed|restricted|excluded|not\\s+for";
    /** What is free of a charge is no paper. */
    private static final String CHARGED = "(?<!vat )(?<!tax )(?<!rate )(?<!rates )(?<!fee )";

    private static final Map<String, Pattern> SHAPES = shapes();
    /** Words by which a form of a report says that a marking does not hold. */
    private static final Pattern NONE =
            Pattern.compile("(?i)\\b(?:none|no|nil|n/a|not applicable)\\W*$|\\bnot?[\\s-]+(?:exempt|confidential)\\b"
                    + "|\\bnon-(?:exempt|confidential)\\b");

    private static final Set<String> DENIED = Set.of("Part 2", "Exempt", "Confidential");
    private static final int SHORT = 8;

    private Markings() {}

    private static Map<String, Pattern> shapes() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put(
                "OFFICIAL-SENSITIVE",
                Pattern.compile("(?i)\\bofficial[\\s:_(/\\[-]*sensitive\\b(?!\\s+(?:to|about)\\b)"));
        all.put(
                "Part 2",
                Pattern.compile("(?i)^\\W*" + PART + "(?:\\W*$|\\W*(?:" + CLOSED + ")\\b|\\s*[-:(]\\s*(?:" + PAPER
                        + ")\\W*$)|\\b" + PART + "\\s+(?:" + PAPER + '|' + CLOSED + ")\\b|\\(\\s*" + PART + "\\s*\\)"));
        all.put(
                "Exempt",
                Pattern.compile("(?<!VAT )(?<!TAX )(?<!RATE )(?<!RATES )\\bEXEMPT\\b"
                        + "(?!\\s+(?:FROM\\s+(?!PUBLICATION|DISCLOSURE)|ACCOMMODATION|HOUSING))"
                        + "|(?i)" + CHARGED + "\\bexempt\\s+(?:information|material|section|" + PAPER
                        + "|from\\s+(?:publication|disclosure)|by\\s+virtue|under\\s+(?:paragraph|schedule|part|section))\\b"
                        + "|\\b(?:reports?|appendix|appendices|annex|agenda|items?|minutes|papers?|sections?|paragraphs?)"
                        + "\\s*[\\w.]{0,4}\\s*(?:is|are|[-:(])\\s*exempt\\b(?!\\s+from\\s+(?!publication|disclosure))"
                        + "|\\b(?:contains?|information\\s+(?:which|that)\\s+is)\\s+exempt\\b"
                        + "|\\bschedule\\s+12a\\b|^\\W*exempt\\W*$"));
        all.put(
                "Not for publication",
                Pattern.compile("(?i)\\bnot\\s+for\\s+(?:publication|public\\s+(?:release|disclosure))\\b"));
        all.put(
                "Confidential",
                Pattern.compile("^\\W*CONFIDENTIAL\\s*[-:(]|(?i)^\\W*(?:draft\\W+)?(?:(?:strictly\\s+)?confidential\\W*"
                        + "(?:$|(?:draft|report|appendix|appendices|annex|item|minutes|paper|document|until|under)\\b"
                        + "|information\\W*$)|(?:strictly\\s+)?private\\s*(?:and|&)\\s*confidential\\b"
                        + "|(?:commercial(?:ly)?\\W+|staff\\W+)?in\\W+confidence\\W*$)"));
        all.put(
                "Restricted",
                Pattern.compile("^\\W*(?:RESTRICTED|TOP SECRET|SECRET|PROTECT)"
                        + "\\s*(?:$|[-:(]|(?:PERSONAL|COMMERCIAL|POLICY|MANAGEMENT|STAFF|INVESTIGATIONS)\\b)"));
        return all;
    }

    /** A line with plain spaces and dashes, as programs put others in by themselves. */
    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC)
                .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * What a file says of itself and shows on no page: its title, subject, key words and the label that a program gave it.
     *
     * @param zip a file of Word, Excel or LibreOffice
     */
    public static List<String> ofFile(OfficeZip zip) {
        List<String> said = new ArrayList<>();
        for (String part : List.of("docProps/core.xml", "docProps/custom.xml", "meta.xml")) {
            try {
                XmlNode found = zip.xml(part);
                if (found != null) {
                    found.below().stream()
                            .map(XmlNode::text)
                            .filter(each -> !each.isBlank())
                            .forEach(said::add);
                }
            } catch (UnreadableFile damaged) {
                // it holds nothing that a reader of the document sees
            }
        }
        return said;
    }

    /** A part that is left out: what it is called, and how many words it has. */
    public record Part(String name, String marking, int words) {}

    /** The markings in a line; a line of many words is marked only by those that are not common words. */
    public static Set<String> of(String line) {
        Set<String> found = new TreeSet<>();
        String plain = plain(line);
        boolean brief = plain.split(" ", -1).length <= SHORT;
        boolean none = NONE.matcher(plain).find();
        SHAPES.forEach((name, shape) -> {
            boolean common = name.equals("Confidential") || name.equals("Restricted");
            if ((brief || !common)
                    && !(none && DENIED.contains(name))
                    && shape.matcher(plain).find()) {
                found.add(name);
            }
        });
        return found;
    }

    /** The markings of a document by what is marked: a line of it, or its margins. */
    public static Map<String, String> find(OfficeDocument document, List<OfficeBlock> blocks) {
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
        for (String line : document.stamps()) {
            of(line).forEach(each -> found.putIfAbsent(each, "the file says so of itself, “" + brief(line) + "”"));
        }
        return found;
    }

    /** Whether the head or foot of the pages has a marking, which then holds for the whole document. */
    public static boolean isWhole(OfficeDocument document, Set<String> markings) {
        List<String> all = margins(document);
        all.addAll(document.stamps());
        return all.stream().anyMatch(line -> of(line).stream().anyMatch(markings::contains));
    }

    private static List<String> margins(OfficeDocument document) {
        List<String> lines = new ArrayList<>();
        document.margins().forEach(each -> {
            lines.addAll(List.of(each.split("\\R", -1)));
            lines.add(each.replaceAll("\\s+", " ")); // the words of a marking may stand below each other
        });
        return lines;
    }

    private static List<String> lines(OfficeBlock block) {
        StringBuilder all = new StringBuilder();
        if (block instanceof Table table) {
            for (List<Cell> row : table.rows()) { // “Exempt information” beside “No” is one line
                boolean denied =
                        row.size() == 2 && NONE.matcher(row.get(1).text()).lookingAt();
                row.forEach(cell -> all.append(cell.text()).append(denied ? ' ' : '\n'));
                all.append('\n');
            }
        } else {
            all.append(OfficeBlock.words(List.of(block)));
        }
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
    public static List<Part> cut(List<OfficeBlock> blocks, Set<String> markings) {
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
