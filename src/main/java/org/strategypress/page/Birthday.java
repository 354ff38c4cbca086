package org.strategypress.page;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.strategypress.model.Entitlement;
import org.strategypress.model.money.AgeRange;

/**
 * A birthday and the help that starts or ends on it, by the ages that the entitlements say. Help that says no ages is on none.
 *
 * @param age how old one turns
 * @param starts what can be had from that day
 * @param ends what could be had until that day
 */
public record Birthday(int age, List<Entitlement> starts, List<Entitlement> ends) {
    public Birthday {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    /** The birthdays of an offer, youngest first; none where no help says for which ages it is. */
    public static List<Birthday> of(LocalOffer offer) {
        List<Entitlement> given = offer.entitlements().stream()
                .filter(each -> !each.isRefused() && each.who().ages() != null)
                .toList();
        Map<Integer, List<Entitlement>> starts = given.stream().collect(Collectors.groupingBy(Birthday::start));
        Map<Integer, List<Entitlement>> ends = given.stream().collect(Collectors.groupingBy(Birthday::end));
        TreeSet<Integer> ages = new TreeSet<>(starts.keySet());
        ages.addAll(ends.keySet());
        if (!given.isEmpty()) {
            ages.addAll(offer.birthdays());
        }
        return ages.stream()
                .filter(age -> age > 0 && age < Integer.MAX_VALUE)
                .map(age -> new Birthday(age, starts.getOrDefault(age, List.of()), ends.getOrDefault(age, List.of())))
                .toList();
    }

    private static int start(Entitlement entitlement) {
        AgeRange ages = entitlement.who().ages();
        return ages == null ? 0 : ages.from();
    }

    /** The birthday from which it cannot be had; the last age of a span is part of it. */
    private static int end(Entitlement entitlement) {
        AgeRange ages = entitlement.who().ages();
        Integer last = ages == null ? null : ages.to();
        return last == null ? Integer.MAX_VALUE : last + 1;
    }
}
