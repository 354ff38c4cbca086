package org.strategypress.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.check.rule.EntryRule;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** The number of an entry stands in its field alone: pages put it before the title, where it would be read twice. */
final class NumberTwiceRule implements EntryRule {
    /** A title that begins with a number or one capital and a mark, with one word before it or none: {@code 1. }, {@code Promise 2 – }. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\p{L}{1,20} )?([0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}|[A-Z])[ \u00a0]?[.):–—-][ \u00a0]+(?=\\S)");

    @Override
    public void check(Entry entry, Diagnostics out) {
        String number = entry.number();
        if (number == null) {
            return;
        }
        Span title = entry.meta().place("title");
        Matcher begin = NUMBERED.matcher(title.text().replaceFirst("^[\"']", ""));
        if (begin.lookingAt() && begin.group(1).equals(bare(number))) {
            out.warning(
                    "number-twice",
                    title,
                    "this title begins with its number, which stands in number: too, so pages show it twice",
                    "take “" + begin.group().strip() + "” out of the title");
        }
    }

    private static String bare(String number) {
        return number.strip().replaceFirst("[.):]$", "");
    }
}
