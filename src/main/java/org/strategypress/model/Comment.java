package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * What families or young people sent in about what is published, told without a word by which one of them could be known, and
 * the answer: section 30(6) and (7) of the Children and Families Act 2014 asks for both beside a SEND local offer.
 *
 * @param meta the common fields
 * @param received when it came, never as a day
 * @param said what they said, summed up
 * @param reply what is answered
 * @param replied when that was answered, never as a day
 * @param about the entries it is about
 * @param actions the actions that came of it
 */
public record Comment(
        EntryMeta meta,
        PrintedDate received,
        Prose said,
        @Nullable Prose reply,
        @Nullable PrintedDate replied,
        List<Ref> about,
        List<Ref> actions)
        implements Entry {
    public Comment {
        about = List.copyOf(about);
        actions = List.copyOf(actions);
    }

    /** Whether it was answered on a day or later, as far as the months tell. */
    public boolean wasAnsweredSince(LocalDate day) {
        LocalDate last = (replied == null ? received : replied).latest();
        return reply != null && last != null && !last.isBefore(day);
    }

    @Override
    public @Nullable Prose line() {
        return summary() == null ? said : summary();
    }
}
