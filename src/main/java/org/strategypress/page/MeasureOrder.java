package org.strategypress.page;

import java.util.Comparator;
import java.util.List;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Publication;

/** The orders in which measures are listed. */
final class MeasureOrder {
    private MeasureOrder() {}

    /** By the first priority that each tells of, in the order of the plan; those that tell of none come last, as they are written. */
    static List<Entry> byPriority(Publication publication) {
        List<String> priorities =
                publication.priorities().stream().map(Entry::id).toList();
        return publication.indicators().stream()
                .sorted(Comparator.comparingInt(measure -> measure.purpose().priorities().stream()
                        .mapToInt(to -> priorities.indexOf(to.id()))
                        .filter(at -> at >= 0)
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .<Entry>map(measure -> measure)
                .toList();
    }

    /** Those of which it can be told, the one that is furthest from what is wanted first. */
    static List<Indicator> furthest(List<Indicator> measures) {
        return measures.stream()
                .filter(measure -> measure.shortfall() != null)
                .sorted(Comparator.comparing(Indicator::shortfall, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }
}
