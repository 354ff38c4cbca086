package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategic priority.
 *
 * @param meta the common fields; the title is the key phrase
 * @param sentence the whole sentence, emphasis kept
 * @param years the years it is for, as printed
 * @param aims the aims it serves; empty where the report sets out none
 * @param outcomes the outcomes it serves
 * @param lead the body that leads on it
 * @param discussedWith who it was discussed with
 * @param why why it matters
 * @param told what young people said about it
 * @param soFar what has been done so far
 * @param weWill what will be done, where it is no action of the plan
 * @param measures how people will know that it worked
 * @param noActions why there are no actions for it
 */
public record Priority(
        EntryMeta meta,
        @Nullable Prose sentence,
        @Nullable String years,
        List<Ref> aims,
        List<Ref> outcomes,
        @Nullable Ref lead,
        List<Prose> discussedWith,
        @Nullable Prose why,
        List<Prose> told,
        List<Prose> soFar,
        List<Prose> weWill,
        List<Prose> measures,
        @Nullable Prose noActions)
        implements Entry {
    public Priority {
        aims = List.copyOf(aims);
        outcomes = List.copyOf(outcomes);
        discussedWith = List.copyOf(discussedWith);
        told = List.copyOf(told);
        soFar = List.copyOf(soFar);
        weWill = List.copyOf(weWill);
        measures = List.copyOf(measures);
    }
}
