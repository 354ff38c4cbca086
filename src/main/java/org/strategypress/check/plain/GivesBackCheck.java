package org.strategypress.check.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;

/** The total of a table gives back a figure that was held back because it counts few people. */
final class GivesBackCheck implements WordCheck {
    /** What a total is called; in most tables nothing is. */
    private static final Pattern MAY_ADD_UP = Pattern.compile("(?i)total|\\ball\\b");

    private static final Pattern TABLE = Pattern.compile("<table\\b.*?</table>", Pattern.DOTALL);

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            String html = passage.prose().html();
            if (!html.contains("<table")) {
                continue;
            }
            Matcher table = TABLE.matcher(html);
            while (table.find()) {
                if (!MAY_ADD_UP.matcher(table.group()).find()) {
                    continue;
                }
                for (String row : new HiddenFigures(table.group()).givenBack()) {
                    int from = Math.max(0, passage.prose().where().text().indexOf('|'));
                    out.error(
                            "gives-back",
                            passage.place(row, from),
                            "a held-back figure of “" + row
                                    + "” can be worked out: the total less the other figures is it",
                            "hold a second figure of the same row or column back too, or take the total out");
                }
            }
        }
    }
}
