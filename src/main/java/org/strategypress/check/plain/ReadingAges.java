package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/** How old a child is, on average, who reads each entry with ease; see {@link ReadingAge}. */
public final class ReadingAges {
    private ReadingAges() {}

    /**
     * What an entry, or its Easy Read edition, asks for.
     *
     * @param entry the entry or edition
     * @param years the age, in years
     */
    public record Age(Entry entry, double years) {}

    /** The ages of all entries with words enough, in the order of the publication. */
    public static List<Age> of(Publication publication) {
        List<Age> ages = new ArrayList<>();
        for (Entry each : EntryWords.written(publication)) {
            EntryWords words = EntryWords.of(each);
            ReadingAge.of(words.sentences()).ifPresent(years -> ages.add(new Age(words.entry(), years)));
        }
        return ages;
    }
}
