package org.strategypress.check.plain;

import java.util.regex.Pattern;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A link has words, not its address. E-mail addresses may stand as they are: people copy them. */
final class BareAddressCheck implements WordCheck {
    /** What stands before the address of a link whose words a blank parts from it: another rule tells of that. */
    private static final Pattern TORN = Pattern.compile("[\\]][ \u00a0\n]{1,3}[(]$");

    private static final int BEFORE = 5;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net)(?:/\\S*)?");

    @Override
    public void check(EntryWords words, Publication publication, Diagnostics out) {
        for (Passage passage : words.passages()) {
            int from = 0;
            for (Passage.Link link : passage.links()) {
                Span where = passage.place(link.words(), from);
                from = Math.max(from, passage.behind(where));
                if (link.address().startsWith("http")
                        && ADDRESS.matcher(link.words()).matches()
                        && !isTorn(where)) {
                    String message = "this link shows its address, which is read out letter by letter";
                    String cure = "write words that say where it leads: [words](" + link.address() + ")";
                    out.warning("bare-address", where, message, cure);
                }
            }
        }
    }

    private static boolean isTorn(Span where) {
        String before = where.file().text().substring(Math.max(0, where.start() - BEFORE), where.start());
        return TORN.matcher(before).find();
    }
}
