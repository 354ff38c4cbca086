package org.strategypress.model.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * The papers of a decision record. Where a list is null nothing was said; where it is empty the record says "None".
 *
 * @param appendices the appendices
 * @param appendicesNone the words of the record that stand in place of appendices: {@code N/a}
 * @param backgroundPapers the background papers
 * @param backgroundPapersNone the same for the background papers
 * @param previousMinutes the minutes before it
 * @param previousMinutesNone the same for the minutes
 */
public record Papers(
        @Nullable List<Appendix> appendices,
        @Nullable String appendicesNone,
        @Nullable List<BackgroundPaper> backgroundPapers,
        @Nullable String backgroundPapersNone,
        @Nullable List<String> previousMinutes,
        @Nullable String previousMinutesNone) {
    public Papers {
        appendices = appendices == null ? null : List.copyOf(appendices);
        backgroundPapers = backgroundPapers == null ? null : List.copyOf(backgroundPapers);
        previousMinutes = previousMinutes == null ? null : List.copyOf(previousMinutes);
    }

    /**
     * An appendix.
     *
     * @param number its number as printed
     * @param title its title
     * @param file its path below {@code content/media}
     * @param note a remark
     */
    public record Appendix(
            @Nullable String number,
            String title,
            @Nullable String file,
            @Nullable Prose note) {}

    /**
     * A background paper.
     *
     * @param title its title
     * @param heldAt where it is held
     * @param contact whom to ask
     */
    public record BackgroundPaper(
            String title, @Nullable String heldAt, @Nullable String contact) {}
}
