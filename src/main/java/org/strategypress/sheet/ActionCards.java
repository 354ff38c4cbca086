package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/**
 * A table that is a card of an action, or several below each other: names stand beside their words, as in “Lead | Head of housing”,
 * and not above them.
 */
final class ActionCards {
    private static final int LONGEST_NAME = 80;
    /** A name with a number behind it: {@code Action 1.2}. */
    private static final Pattern NUMBERED =
            Pattern.compile("(.*\\p{L})[\\s.:#-]*([0-9]{1,3}(?:\\.[0-9]{1,3}){0,3})\\W*");

    /** The head of what stands over a card, which says of itself no more than that: another name must be one that actions have. */
    private static final String SAID = "Title";

    /** {@code 1.2 Open a hub}, {@code 3. Open a hub}. */
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){1,3}|[0-9]{1,3}(?=[.):]))[.):]?\\s+(\\p{L}.*)");

    private static final String BAND = " band";
    private static final String NUMBER = " number";

    private final List<Cell> names = new ArrayList<>();
    private final List<Cell> bands = new ArrayList<>();
    private final Map<String, Cell> heads = new LinkedHashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final boolean titled;
    private @Nullable String first;
    private @Nullable Cell band;

    /** An action: what stands over it in one cell, and its words by their names. */
    private record Card(@Nullable Cell over, Map<String, Cell> words) {}

    private ActionCards(boolean titled) {
        this.titled = titled;
    }

    /** The cards that a table is; null where it is none: who answers for each action, and by when, must be named. */
    static @Nullable ActionCards of(Grid table) {
        List<List<Cell>> parts = table.rows().stream().map(ActionCards::parts).toList();
        if (parts.stream().anyMatch(each -> each.size() != 1 && each.size() % 2 != 0)) {
            return null;
        }
        boolean titled = parts.stream()
                .filter(each -> each.size() > 1)
                .anyMatch(row -> names(row).stream()
                        .anyMatch(each -> ActionImport.TITLE.names().contains(key(each.text()))));
        ActionCards found = new ActionCards(titled);
        return parts.stream().allMatch(found::takes) && found.isPlan() ? found : null;
    }

    /** The cells of a row without those that only go on with another one; nothing of a row that says nothing. */
    private static List<Cell> parts(List<Cell> row) {
        return row.stream().allMatch(Cell::isEmpty)
                ? List.of()
                : row.stream().filter(each -> !each.copy()).toList();
    }

    private static List<Cell> names(List<Cell> parts) {
        List<Cell> names = new ArrayList<>();
        for (int at = 0; at < parts.size(); at += 2) {
            names.add(parts.get(at));
        }
        return names;
    }

    /** A name in small letters; one of what is to be done without its number. */
    static String key(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        String bare = numbered.matches() ? Role.level(numbered.group(1)) : "";
        return ActionImport.TITLE.names().contains(bare) ? bare : Role.level(name);
    }

    /** Takes a row; says no where it is none of a card. */
    private boolean takes(List<Cell> parts) {
        if (parts.size() == 1) {
            return takesBand(parts.get(0));
        }
        for (int at = 0; at + 1 < parts.size(); at += 2) {
            Cell name = parts.get(at);
            if (name.isEmpty() && parts.get(at + 1).isEmpty()) {
                continue;
            }
            if (name.isEmpty() || name.text().length() > LONGEST_NAME || !takes(name, parts.get(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean takesBand(Cell said) {
        if (band != null || said.isEmpty()) {
            return false;
        }
        band = said;
        return true;
    }

    private boolean takes(Cell name, Cell words) {
        String key = key(name.text());
        boolean begins = titled ? first == null || key.equals(first) : band != null || cards.isEmpty();
        if (begins) {
            first = key;
            cards.add(new Card(band, new LinkedHashMap<>()));
            if (!titled && band != null) {
                putBand(band);
            }
        } else if (band != null || cards.isEmpty()) {
            return false;
        }
        band = null;
        names.add(name);
        Matcher numbered = NUMBERED.matcher(name.text());
        if (numbered.matches() && !Role.level(name.text()).equals(key)) {
            Cell number = new Cell(name.sheet(), name.row(), name.column(), numbered.group(2), false);
            put(NUMBER, new Cell(name.sheet(), name.row(), name.column(), "No", false), number);
            return put(key, new Cell(name.sheet(), name.row(), name.column(), numbered.group(1), false), words);
        }
        return put(key, name, words);
    }

    /** Puts what stands over a card for what is to be done; the number before it is its number. */
    private void putBand(Cell over) {
        Matcher number = NUMBER_BEFORE.matcher(over.text());
        boolean numbered = number.matches();
        if (numbered) {
            bands.add(over);
            put(NUMBER, over.with("No"), over.with(number.group(1)));
        }
        put(BAND, over.with(SAID), numbered ? over.with(number.group(2)) : over);
    }

    private boolean put(String key, Cell head, Cell words) {
        heads.putIfAbsent(key, head);
        return cards.get(cards.size() - 1).words().put(key, words) == null;
    }

    private boolean isPlan() {
        return band == null && has(ActionImport.OWNER) && has(ActionImport.DUE);
    }

    private boolean has(Role role) {
        return heads.keySet().stream().anyMatch(role.names()::contains);
    }

    /** How many actions they are of. */
    int size() {
        return cards.size();
    }

    /** The cells that name what stands beside them. */
    List<Cell> names() {
        return names;
    }

    /** The cells over cards whose number and words went apart. */
    List<Cell> numbered() {
        return bands;
    }

    /** Takes a heading for what is to be done, where nothing else says it and there is one card alone. */
    void call(String heading) {
        Cell over = names.get(0);
        if (!heading.isBlank() && cards.size() == 1 && !has(ActionImport.TITLE) && !heads.containsKey(BAND)) {
            put(BAND, new Cell("", over.row(), 0, SAID, false), new Cell("", over.row(), 0, heading, false));
        }
    }

    /** The same as a table with a row for each action, below the names; what stands over an action heads its row. */
    Grid table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Card card : cards) {
            Cell over = card.over();
            if (over != null && titled) {
                List<Cell> row = new ArrayList<>(List.of(over));
                while (row.size() < heads.size()) {
                    row.add(new Cell(over.sheet(), over.row(), over.column() + row.size(), over.text(), true));
                }
                rows.add(row);
            }
            if (card.equals(cards.get(0))) {
                rows.add(List.copyOf(heads.values()));
            }
            rows.add(row(card));
        }
        return new Grid("", rows);
    }

    private List<Cell> row(Card card) {
        Cell first = card.words().values().iterator().next();
        List<Cell> row = new ArrayList<>();
        for (String key : heads.keySet()) {
            Cell words = card.words().get(key);
            row.add(words == null ? new Cell(first.sheet(), first.row(), 0, "", false) : words);
        }
        return row;
    }

    /** Which names were taken for which fields, and which for none. */
    String told(Table table) {
        String fields = ActionImport.ROLES.stream()
                .filter(each -> table.has(each.field()))
                .filter(each -> titled || !each.equals(ActionImport.TITLE)) // which no name says then
                .filter(each -> !each.field().equals("number") || !heads.containsKey(NUMBER))
                .map(each -> each.field() + " = “" + RowText.oneLine(table.head(each.field())) + "”")
                .collect(Collectors.joining(", "));
        String rest = table.others().values().stream()
                .map(each -> '“' + RowText.oneLine(each.text()) + '”')
                .collect(Collectors.joining(", "));
        return "these names were taken for fields; --column FIELD=NAME says otherwise: " + fields
                + (rest.isEmpty() ? "" : "; these stand in the remark: " + rest);
    }
}
