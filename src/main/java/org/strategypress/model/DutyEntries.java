package org.strategypress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.frame.Frame;

/** Which entries say what a frame asks an offer to say besides what there is. */
public final class DutyEntries {
    private DutyEntries() {}

    /** The pages that name it, and, where the frame takes them for it, the comments that were answered in the year before a day. */
    public static List<Entry> of(Publication publication, Frame frame, Frame.Duty duty, LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        publication.pages().stream()
                .filter(page -> page.says().contains(frame.id() + "/" + duty.id())
                        || frame.isFirst() && page.says().contains(duty.id()))
                .forEach(entries::add);
        if (duty.comments()) {
            publication.comments().stream()
                    .filter(comment ->
                            isAbout(comment, publication, frame) && comment.wasAnsweredSince(day.minusYears(1)))
                    .forEach(entries::add);
        }
        return entries;
    }

    /** One that names what it is about is of the frames of that; one that names nothing is of the only frame there is. */
    private static boolean isAbout(Comment comment, Publication publication, Frame frame) {
        if (publication.frames().size() == 1) {
            return true;
        }
        return comment.about().stream()
                .flatMap(ref -> publication.find(ref).stream())
                .anyMatch(entry -> isOf(entry, frame));
    }

    private static boolean isOf(Entry entry, Frame frame) {
        return entry.as(Entitlement.class)
                .map(offer -> offer.finding().areas().stream().anyMatch(area -> frame.has(area.id())))
                .orElseGet(() -> entry.kind() == ContentKind.AREA && frame.has(entry.id()));
    }
}
