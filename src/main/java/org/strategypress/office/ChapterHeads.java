package org.strategypress.office;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.Tally;

/** Where the chapters of a document begin: at each heading of the highest rank, or nowhere, and what its title is. */
final class ChapterHeads {
    private static final int LONG = 1500;
    /** What a line of the head of a report says: {@code Date: 11 July 2024}. */
    private static final Pattern LABELLED = Pattern.compile("^\\s*\\p{L}[\\p{L} ’'/-]{1,40}:\\s*\\S");

    private static final int MOST_LABELS = 16;
    /** How many lines, such as the council's name, may stand above the table that heads a report. */
    private static final int MOST_BEFORE_TABLE = 6;

    private static final Pattern TITLED = Pattern.compile(
            "(?i)(?:(?:report|document|strategy) )?(?:title|subject)(?: of (?:the )?(?:report|document))?\\s*:?");
    private static final Pattern TYPED = Pattern.compile("^\\s*(\\d{1,2})[.):]?\\s+(?=\\p{L})");

    /** A chapter on one of the priorities: {@code Priority 2: Health}. */
    private static final Pattern PRIORITY =
            Pattern.compile("(?i)^\\W*(?:(?:our|strategic|key) )?priority(?: area)?(?: (?:no\\.?|number))?"
                    + " (?:\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*");

    private static final Set<Role> NO_TITLES = Set.of(Role.ITEM, Role.REST, Role.CAPTION, Role.TERM);

    private final @Nullable Paragraph own;
    private final List<Paragraph> order = new ArrayList<>();
    private final IdentityHashMap<Paragraph, Paragraph> heads = new IdentityHashMap<>();
    private final IdentityHashMap<Paragraph, Boolean> priorities = new IdentityHashMap<>();
    private final int called;

    private ChapterHeads(List<OfficeBlock> blocks, Predicate<Table> plan) {
        List<OfficeBlock> rest = new ArrayList<>(blocks);
        this.own = title(rest);
        int level = split(rest);
        boolean typed = isTyped(rest, level);
        Paragraph head = null;
        for (OfficeBlock block : rest) {
            if (block instanceof Paragraph heading && isChapter(heading, level)) {
                order.add(heading);
                heads.put(heading, typed ? numbered(heading) : heading);
                head = isCalledPriority(heading) ? heading : null;
                if (head != null) {
                    priorities.put(head, false);
                }
            } else if (head != null && block instanceof Table table && plan.test(table)) {
                priorities.put(head, true);
            }
        }
        this.called = priorities.size();
        if (called < 2 || priorities.containsValue(false)) {
            priorities.clear();
        }
    }

    /**
     * The chapters of a document. Those that are called {@code Priority 1} and so on are priorities where each sets out its
     * actions in a table: of a priority without any, its page would say that the plan names none.
     *
     * @param plan whether the rows of a table become actions
     */
    static ChapterHeads of(List<OfficeBlock> blocks, Predicate<Table> plan) {
        return new ChapterHeads(blocks, plan);
    }

    /** The title, a line of its own; null where there is none. */
    @Nullable
    Paragraph own() {
        return own;
    }

    /** The headings that begin chapters, in order. */
    List<Paragraph> heads() {
        return order;
    }

    /** A heading as it is shown, where it begins a chapter: a number that somebody typed is its label; else null. */
    @Nullable
    Paragraph shown(Paragraph head) {
        return heads.get(head);
    }

    /** Whether the chapter of a heading is one of the priorities. */
    boolean isPriority(Paragraph head) {
        return priorities.containsKey(head);
    }

    /** How many chapters are called priorities, be they taken for that or not. */
    int called() {
        return called;
    }

    /** How many chapters are priorities. */
    int priorities() {
        return priorities.size();
    }

    private static boolean isCalledPriority(Paragraph head) {
        return PRIORITY.matcher((head.label() + ' ' + head.text()).replaceAll("\\s+", " "))
                .matches();
    }

    /** Whether somebody typed the numbers of the chapters: 1, 2 and so on, in order. */
    private static boolean isTyped(List<OfficeBlock> blocks, int level) {
        int next = 1;
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph head && isChapter(head, level)) {
                Matcher typed = TYPED.matcher(head.text());
                if (!head.label().isEmpty() || typed.find() && Integer.parseInt(typed.group(1)) != next++) {
                    return false;
                }
            }
        }
        return next > 2;
    }

    /** A heading whose typed number is its label. */
    private static Paragraph numbered(Paragraph head) {
        Matcher typed = TYPED.matcher(head.text());
        return typed.find()
                ? new Paragraph(
                        head.role(),
                        head.level(),
                        typed.group(1),
                        Shaping.without(head.runs(), typed.end()),
                        head.guessed())
                : head;
    }

    private static boolean isChapter(Paragraph head, int level) {
        return head.role() == Role.HEADING && !head.guessed() && head.level() == level && fits(head);
    }

    private static boolean fits(Paragraph head) {
        return head.text().strip().length() <= EntryFiles.LONGEST_TITLE
                && !head.text().isBlank();
    }

    /** The title, a line of its own, which is taken out of the blocks; null where there is none. */
    private static @Nullable Paragraph title(List<OfficeBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), 6); i++) {
            if (blocks.get(i) instanceof Paragraph each && each.role() == Role.TITLE && fits(each)) {
                blocks.remove(i);
                return each;
            }
        }
        Paragraph named = inTable(blocks);
        if (named != null) {
            return named;
        }
        int below = belowLabels(blocks);
        if (below > 0 && blocks.remove(below) instanceof Paragraph each) {
            return each;
        }
        OfficeBlock first = blocks.isEmpty() ? null : blocks.get(0);
        if (first instanceof Paragraph line && fits(line) && !NO_TITLES.contains(line.role())) {
            boolean alone = line.role() != Role.HEADING
                    || blocks.stream()
                                    .filter(each -> each instanceof Paragraph other
                                            && other.role() == Role.HEADING
                                            && other.level() <= line.level())
                                    .count()
                            == 1
                    || line.guessed()
                    || isAbove(line, blocks);
            String text = line.text().strip();
            if (alone && !text.endsWith(".") && !text.endsWith(":") && text.indexOf('\n') < 0) {
                blocks.remove(0);
                return line;
            }
        }
        return null;
    }

    /** What the table that heads a report says is its title, in the cell behind {@code Report title:}; null where none does. */
    private static @Nullable Paragraph inTable(List<OfficeBlock> blocks) {
        for (OfficeBlock block : blocks.subList(0, Math.min(blocks.size(), MOST_BEFORE_TABLE))) {
            for (List<Cell> row : block instanceof Table table ? table.rows() : List.<List<Cell>>of()) {
                for (int i = 0; i + 1 < row.size(); i++) {
                    if (TITLED.matcher(row.get(i).text().strip()).matches()) {
                        String words =
                                row.get(i + 1).text().replaceAll("\\s+", " ").strip();
                        Paragraph title = new Paragraph(Role.TITLE, 0, "", List.of(Run.of(words)), false);
                        return fits(title) ? title : null;
                    }
                }
            }
        }
        return null;
    }

    /** Whether the next line is a heading of the same rank, so that nothing is below this one but the whole document. */
    private static boolean isAbove(Paragraph line, List<OfficeBlock> blocks) {
        return blocks.size() > 2
                && blocks.get(1) instanceof Paragraph next
                && next.role() == Role.HEADING
                && next.level() == line.level()
                && !next.guessed();
    }

    /** Where the first heading stands that has only lines like “Report to: Cabinet” above it; 0 where no such line begins the document. */
    private static int belowLabels(List<OfficeBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), MOST_LABELS); i++) {
            if (!(blocks.get(i) instanceof Paragraph line)) {
                return 0;
            }
            if (line.role() == Role.HEADING
                    && i > 0
                    && fits(line)
                    && !LABELLED.matcher(line.text()).find()) {
                return i;
            }
            if (!LABELLED.matcher(line.text()).find()) {
                return 0;
            }
        }
        return 0;
    }

    /** The level of headings that begin an entry; 0 where none does. */
    private static int split(List<OfficeBlock> blocks) {
        for (int level = 1; level <= 9; level++) {
            int at = level;
            long heads = blocks.stream()
                    .filter(each -> each instanceof Paragraph head && isChapter(head, at))
                    .count();
            boolean first = blocks.stream()
                    .noneMatch(each -> each instanceof Paragraph head
                            && head.role() == Role.HEADING
                            && !head.guessed()
                            && head.level() < at);
            if (heads > 1 && (first || Tally.count(OfficeBlock.words(blocks)) > LONG)) {
                return level;
            }
            if (heads > 0 && !first) {
                return 0;
            }
        }
        return 0;
    }
}
