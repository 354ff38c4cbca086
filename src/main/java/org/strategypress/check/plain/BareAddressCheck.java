package org.strategypress.check.plain;

import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A link has words, not its address. E-mail addresses may stand as they are: people copy them. */
final class BareAddressCheck implements WordCheck {
    /** What stands before the address of a link that is none, for a blank in it or before it: another rule tells of that. */
    private static final Pattern TORN = Pattern.compile("[\\]][ \u00a0\n]{0,3}[(]$");

    private static final int BEFORE = 5;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net)(?:/\\S*)?");

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            if (passage.links().stream().noneMatch(BareAddressCheck::isBare)) {
                continue;
            }
            int from = 0;
            for (Passage.Link link : passage.links()) {
                Span where = passage.place(link.words(), from);
                from = Math.max(from, passage.behind(where));
                if (isBare(link) && !isTorn(where)) {
                    String message = "this link shows its address, which is read out letter by letter";
                    String cure = "write words that say where it leads: [words](" + whole(link.address(), where) + ")";
                    out.warning("bare-address", where, message, cure);
                }
            }
        }
    }

    private static boolean isBare(Passage.Link link) {
        return link.address().startsWith("http")
                && ADDRESS.matcher(link.words()).matches();
    }

    /** The address, with all that stands up to the bracket where a blank ends it: {@code <https://www.example.org/our form>}. */
    private static String whole(String address, Span where) {
        String text = where.file().text();
        int close = text.indexOf('>', where.end());
        boolean cut = where.start() > 0
                && text.charAt(where.start() - 1) == '<'
                && text.startsWith(" ", where.end())
                && close > 0
                && text.substring(where.end(), close).indexOf('\n') < 0;
        return cut ? text.substring(where.start() - 1, close + 1) : address;
    }

    private static boolean isTorn(Span where) {
        String before = where.file().text().substring(Math.max(0, where.start() - BEFORE), where.start());
        return TORN.matcher(before).find();
    }
}
