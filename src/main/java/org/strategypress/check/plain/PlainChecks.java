package org.strategypress.check.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.strategypress.check.rule.TaskRunner;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Severities;

/** Runs every rule about words that the publication has not turned off. */
public final class PlainChecks {
    private static final Map<String, WordCheck> CHECKS = Map.of(
            "reading-age", new ReadingAgeCheck(),
            "long-sentence", new LongSentenceCheck(),
            "jargon", new JargonCheck(),
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
        return run(publication, today, TaskRunner.IN_TURN);
    }

    /** The same, by many at a time. */
    public static List<Diagnostic> run(Publication publication, LocalDate today, TaskRunner runner) {
        Severities wanted = publication.site().vocabulary().style().checks();
        Diagnostics out = new Diagnostics();
        List<WordCheck> on = CHECKS.entrySet().stream()
                .filter(each -> wanted.of(each.getKey()) != Severities.Setting.OFF)
                .map(Map.Entry::getValue)
                .toList();
        List<Read> read = runner.each(EntryWords.written(publication), entry -> {
            EntryWords words = EntryWords.of(entry);
            Diagnostics found = new Diagnostics();
            on.forEach(check -> check.check(words, publication, found));
            return new Read(words, found.sorted());
        });
        read.forEach(each -> out.addAll(each.findings()));
        if (wanted.of(SpellingCheck.RULE) != Severities.Setting.OFF) {
            SpellingCheck.check(publication, read.stream().map(Read::words).toList(), out);
        }
        if (wanted.of(UnusedContacts.RULE) != Severities.Setting.OFF) {
            UnusedContacts.check(publication, out);
        }
        if (wanted.of(DueReviews.RULE) != Severities.Setting.OFF) {
            DueReviews.check(publication, today, out);
        }
        return out.sorted();
    }

    /** The words of an entry, and what was found in them. */
    private record Read(EntryWords words, List<Diagnostic> findings) {}
}
