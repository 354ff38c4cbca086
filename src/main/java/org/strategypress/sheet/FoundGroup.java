package org.strategypress.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.sheet.grid.Cell;

/**
 * The figure of a group that a table holds.
 *
 * @param by what the groups are of: {@code Age}
 * @param name the cell that says which group it is
 * @param of the cell that says what the groups are of; null where the table's head or the editor says it
 * @param reading its figure, and when it was read
 */
record FoundGroup(String by, Cell name, @Nullable Cell of, FoundReading reading) {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:grand )?totals?\\b.*|in all|all(?: (?:together|groups|ages))?|overall|everyone");

    /** Whether words in a column of groups mean all of them. */
    static boolean isTotal(String words) {
        return TOTAL.matcher(words.strip()).matches();
    }

    /** The group's name, on one line. */
    String group() {
        return line(name.text());
    }

    /** What names its list among those of its measure. */
    String list() {
        return by + "\n" + reading.when().printed();
    }

    /** The same group with its figure held back, as other figures would give one back. */
    FoundGroup heldBack() {
        return new FoundGroup(by, name, of, reading.with(FigureText.HELD_BACK));
    }

    /** The row of the list that it becomes. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("group", group());
        fields.putAll(reading.fields());
        fields.remove("when");
        return fields;
    }

    /** Notes that its cells are in the content, but a figure that is held back. */
    void use(Account account) {
        if (reading.figure().equals(FigureText.HELD_BACK)) {
            reading.names().forEach(account::use);
        } else {
            reading.use(account);
        }
        account.use(name);
        if (of != null) {
            account.use(of);
        }
    }

    /** Words of a cell on one line, as they stand in a list. */
    static String line(String words) {
        return MarkdownText.clean(words).replaceAll("\\s+", " ").strip();
    }
}
