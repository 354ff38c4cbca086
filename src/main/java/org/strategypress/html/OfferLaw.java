package org.strategypress.html;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.model.Publication;

/**
 * The law that asks for an offer, as its first page says it: only where the publication names the frame itself, and only a law that
 * counts on the day and was read in its own text.
 */
final class OfferLaw {
    private OfferLaw() {}

    /**
     * One law, or none. A publication that names no frame has the usual one: that is the program's guess, and no law is said of it.
     *
     * @param frame the offer's frame; null for the publication's first
     * @param day the publication's day
     */
    static List<Map<String, Object>> of(Publication publication, @Nullable String frame, LocalDate day) {
        if (!publication.site().meta().has("frames")) {
            return List.of();
        }
        return publication.frames().stream()
                .filter(each -> frame == null ? each.isFirst() : each.id().equals(frame))
                .filter(each ->
                        each.law() != null && each.law().isSure() && each.law().isInForce(day))
                .map(each -> told(each, Objects.requireNonNull(each.law()), day))
                .toList();
    }

    private static Map<String, Object> told(Frame frame, Frame.Law law, LocalDate day) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("act", law.act());
        told.put("inForce", Objects.requireNonNull(law.inForce()));
        frame.name(day).ifPresent(name -> told.put("name", name));
        if (law.source() != null) {
            told.put("source", law.source());
        }
        if (law.nation() != null) {
            told.put("nation", law.nation());
        }
        return told;
    }
}
