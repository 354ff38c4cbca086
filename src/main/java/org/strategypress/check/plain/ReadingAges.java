package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
    public record Age(Entry entry, double years) {
        /** The age in whole years. */
        public int rounded() {
            return whole(years);
        }
    }

    /** The ages of all entries with words enough, in the order of the publication. */
    public static List<Age> of(Publication publication) {
        List<Age> ages = new ArrayList<>();
        for (Entry each : EntryWords.written(publication)) {
            years(each).ifPresent(years -> ages.add(new Age(each, years)));
        }
        return ages;
    }

    /** The age of one entry or edition, in whole years; none where it is not English, the program's own or too short to say. */
    public static OptionalInt of(Entry entry) {
        OptionalDouble years = EntryWords.isWritten(entry) ? years(entry) : OptionalDouble.empty();
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(years.getAsDouble()));
    }

    private static int whole(double years) {
        return (int) Math.round(years);
    }

    private static OptionalDouble years(Entry entry) {
        return ReadingAge.of(EntryWords.of(entry).sentences());
    }
}
