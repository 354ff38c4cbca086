package org.strategypress.office;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Table;

/**
 * Lines of which each names what it says, as in “Lead: Head of housing”: those that follow one another may be the card of an action,
 * and are then read as the table would be that has the names beside the words.
 */
final class TypedCards {
    private static final Pattern NAMED =
            Pattern.compile("^[\\s\u00A0]*(\\p{L}[^:.;!\\n]{0,58}?)[\\s\u00A0]*:[\\s\u00A0]*");
    private static final Set<Role> ROLES = Set.of(Role.PLAIN, Role.REST, Role.ITEM);

    private final TableTaker taker;
    private final List<OfficeBlock> blocks = new ArrayList<>();
    private final IdentityHashMap<OfficeBlock, List<OfficeBlock>> lines = new IdentityHashMap<>();

    /**
     * A line of a card.
     *
     * @param name what it names; empty of the line that stands over a card
     * @param words what it says of that
     * @param from the blocks that it was read from
     */
    private record Line(String name, List<OfficeBlock> words, List<OfficeBlock> from) {}

    private TypedCards(TableTaker taker) {
        this.taker = taker;
    }

    /** Reads lines of a document as cards, where they are such and there are several cards. */
    static TypedCards of(List<OfficeBlock> document, TableTaker taker) {
        TypedCards read = new TypedCards(taker);
        read.read(document);
        if (TakenTables.hasCards(read.blocks, taker)) {
            return read;
        }
        TypedCards none = new TypedCards(taker);
        none.blocks.addAll(document);
        return none;
    }

    /** The document, with a table in place of the lines of each card. */
    List<OfficeBlock> blocks() {
        return blocks;
    }

    /** The blocks that such a table stands for; none of one that is a table of the document. */
    List<OfficeBlock> lines(OfficeBlock table) {
        return lines.getOrDefault(table, List.of());
    }

    private void read(List<OfficeBlock> document) {
        int at = 0;
        while (at < document.size()) {
            List<Line> run = run(document, at);
            int end = end(run);
            for (List<Line> card : cards(run.subList(0, end))) {
                add(card, from(card));
            }
            List<OfficeBlock> rest = run.isEmpty() ? List.of(document.get(at)) : from(run.subList(end, run.size()));
            blocks.addAll(rest);
            at += Math.max(1, from(run).size());
        }
    }

    /** Adds the table of a card, or its lines as they are where it is none. */
    private void add(List<Line> card, List<OfficeBlock> from) {
        Table table = new Table(card.stream().map(TypedCards::row).toList());
        boolean heading = !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Paragraph above
                && above.role() == Role.HEADING;
        List<OfficeBlock> both = heading ? List.of(blocks.get(blocks.size() - 1), table) : List.of(table);
        if (TakenTables.cards(both, both.size() - 1, taker) > 0) {
            blocks.add(table);
            lines.put(table, from);
        } else {
            blocks.addAll(from);
        }
    }

    private static List<Cell> row(Line line) {
        Cell words = new Cell(line.words(), 1, 1, false);
        return line.name().isEmpty()
                ? List.of(words)
                : List.of(new Cell(List.of(Paragraph.of(line.name())), 1, 1, false), words);
    }

    /** The lines that follow one another from a block on, until a block is none. */
    private List<Line> run(List<OfficeBlock> document, int from) {
        List<Line> run = new ArrayList<>();
        int at = from;
        while (at < document.size()) {
            List<Line> read = lines(document, at, run.isEmpty());
            if (read.isEmpty()) {
                break;
            }
            run.addAll(read);
            at += read.stream().mapToInt(each -> each.from().size()).sum();
        }
        return run;
    }

    private static List<OfficeBlock> from(List<Line> lines) {
        return lines.stream().flatMap(each -> each.from().stream()).toList();
    }

    /**
     * Where the lines end that are of cards: behind the last paragraph that has a name of actions in it, and words for it. What
     * stands behind may be of anything.
     */
    private int end(List<Line> run) {
        int end = run.size();
        while (end > 0) {
            int begin = end - 1;
            while (run.get(begin).from().isEmpty()) {
                begin--;
            }
            boolean said = run.subList(begin, end).stream()
                    .anyMatch(each -> !each.words().isEmpty() && taker.isName(each.name()));
            if (said) {
                return end;
            }
            end = begin;
        }
        return end;
    }

    /** The lines of each card; all as one where a paragraph holds the end of one and the beginning of the next. */
    private static List<List<Line>> cards(List<Line> run) {
        List<List<Line>> cards = new ArrayList<>();
        for (Line each : run) {
            boolean begins = each.name().isEmpty()
                    || each.name().equalsIgnoreCase(run.get(0).name());
            if (cards.isEmpty() || begins && !each.from().isEmpty()) {
                cards.add(new ArrayList<>());
            }
            cards.get(cards.size() - 1).add(each);
        }
        return cards;
    }

    /** What a block says as lines of a card, with the items below a name that stands alone; nothing where it is no such block. */
    private List<Line> lines(List<OfficeBlock> document, int at, boolean first) {
        if (!(document.get(at) instanceof Paragraph paragraph) || !isPlain(paragraph)) {
            return List.of();
        }
        List<OfficeBlock> parts = TypedLists.lines(paragraph);
        List<Line> read = new ArrayList<>();
        for (OfficeBlock part : parts) {
            Matcher named = NAMED.matcher(((Paragraph) part).text());
            boolean name = named.find() && paragraph.label().isEmpty();
            boolean over = !name && read.isEmpty() && (parts.size() > 2 || isOver(document, at));
            if (!name && !over) {
                return List.of();
            }
            List<OfficeBlock> from = read.isEmpty() ? List.of(paragraph) : List.of();
            read.add(name ? line((Paragraph) part, named, from) : new Line("", List.of(part), from));
        }
        Line begin = read.get(0);
        boolean known = begin.name().isEmpty() || taker.isName(begin.name());
        if (first && !known || paragraph.role() == Role.HEADING && !known) {
            return List.of();
        }
        return read.size() == 1 && !begin.name().isEmpty() && begin.words().isEmpty()
                ? List.of(withItems(begin, document, at))
                : read;
    }

    private static boolean isPlain(Paragraph paragraph) {
        boolean role = ROLES.contains(paragraph.role()) || paragraph.role() == Role.HEADING && paragraph.guessed();
        return role && paragraph.language().isEmpty() && !paragraph.isEmpty();
    }

    /** Whether a block is an item with items below it, the first of which has the name of a field. */
    private boolean isOver(List<OfficeBlock> document, int at) {
        return document.get(at) instanceof Paragraph item
                && item.role() == Role.ITEM
                && at + 1 < document.size()
                && document.get(at + 1) instanceof Paragraph below
                && below.role() == Role.ITEM
                && below.level() > item.level()
                && isNamed(below);
    }

    private boolean isNamed(Paragraph paragraph) {
        Matcher named = NAMED.matcher(paragraph.text());
        return named.find() && taker.isName(named.group(1));
    }

    private static Line line(Paragraph part, Matcher named, List<OfficeBlock> from) {
        Paragraph words = new Paragraph(Role.PLAIN, 0, "", Shaping.without(part.runs(), named.end()), false);
        return new Line(named.group(1), words.isEmpty() ? List.of() : List.of(words), from);
    }

    /** A name that stands alone, with the items below it, which are what it names. */
    private static Line withItems(Line line, List<OfficeBlock> document, int at) {
        List<OfficeBlock> from = new ArrayList<>(line.from());
        for (int next = at + 1; next < document.size(); next++) {
            boolean item = document.get(next) instanceof Paragraph below
                    && below.role() == Role.ITEM
                    && below.language().isEmpty()
                    && !NAMED.matcher(below.text()).find();
            if (!item) {
                break;
            }
            from.add(document.get(next));
        }
        return new Line(line.name(), List.copyOf(from.subList(1, from.size())), from);
    }
}
