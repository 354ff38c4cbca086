package org.strategypress.check.plain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.check.rule.CheckedBefore;
import org.strategypress.check.rule.TaskRunner;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Severities;

/** Runs every rule about words that the publication has not turned off. */
public final class PlainChecks {
    private static final Map<String, WordCheck> CHECKS = Map.of(
            "reading-age", new ReadingAgeCheck(),
            "long-sentence", new LongSentenceCheck(),
            "link-says-nothing", new EmptyLinkWordsCheck(),
            "bare-address", new BareAddressCheck(),
            "all-capitals", new CapitalsCheck(),
            "personal-name", new PersonalNameCheck(),
            "small-count", new SmallCountCheck(),
            "gives-back", new GivesBackCheck());

    private PlainChecks() {}

    /**
     * What these rules find, in no order.
     *
     * @param publication the publication, which says which rules are on
     * @param today the day on which it is checked
     */
    public static List<Diagnostic> run(Publication publication, LocalDate today) {
        return run(publication, today, new CheckedBefore(), TaskRunner.IN_TURN);
    }

    /**
     * The same, by many at a time.
     *
     * @param before what was found the last time; it takes down what is found now
     */
    public static List<Diagnostic> run(
            Publication publication, LocalDate today, CheckedBefore before, TaskRunner runner) {
        Severities wanted = publication.site().vocabulary().style().checks();
        Diagnostics out = new Diagnostics();
        Map<String, WordCheck> on = new TreeMap<>(CHECKS);
        on.keySet().removeIf(rule -> isOff(rule, wanted));
        List<Entry> entries = EntryWords.written(publication);
        before.words()
                .each(entries, on.keySet(), entry -> look(entry, on.values()), runner)
                .forEach(out::addAll);
        JargonCheck jargon = new JargonCheck(publication);
        boolean spelt = !isOff(SpellingCheck.RULE, wanted);
        boolean plain = !isOff(JargonCheck.RULE, wanted) && !jargon.isEmpty();
        if (spelt || plain) {
            List<EntryWords> words = runner.each(entries, EntryWords::of);
            if (plain) {
                words.forEach(each -> jargon.check(each, out));
            }
            if (spelt) {
                SpellingCheck.check(publication, words, out);
            }
        }
        if (!isOff(UnusedContacts.RULE, wanted)) {
            UnusedContacts.check(publication, out);
        }
        if (!isOff(DueReviews.RULE, wanted)) {
            DueReviews.check(publication, today, out);
        }
        return out.sorted();
    }

    private static boolean isOff(String rule, Severities wanted) {
        return wanted.of(rule) == Severities.Setting.OFF;
    }

    private static List<Diagnostic> look(Entry entry, Collection<WordCheck> checks) {
        EntryWords words = EntryWords.of(entry);
        Diagnostics found = new Diagnostics();
        checks.forEach(check -> check.check(words, found));
        return found.sorted();
    }
}
