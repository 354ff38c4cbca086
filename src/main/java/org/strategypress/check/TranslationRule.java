package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.source.Diagnostics;

/** A translation or Easy Read edition that is older than the entry it renders is reported. */
final class TranslationRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entry edition : input.publication().editions()) {
            input.publication().find(edition.id()).ifPresent(entry -> compare(edition.meta(), entry.meta(), out));
        }
    }

    private static void compare(EntryMeta edition, EntryMeta entry, Diagnostics out) {
        if (edition.isOlderThan(entry)) {
            String message = "this is from " + edition.upkeep().updated() + ", and the page that it "
                    + (edition.edition().easyRead() ? "is the Easy Read edition of" : "translates") + " was changed on "
                    + entry.upkeep().updated();
            out.warning(
                    "translation-stale",
                    edition.place("updated"),
                    message,
                    "bring its words up to date, then set its day to "
                            + entry.upkeep().updated() + " or later");
        }
    }
}
