package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * A strategic priority.
 *
 * @param meta the common fields; the title is the key phrase
 * @param sentence the whole sentence, emphasis kept
 * @param years the years it is for, as printed
 * @param purpose what it serves
 * @param lead the body that leads on it
 * @param why why it matters
 * @param voices who was asked about it, and what they said
 * @param work what is done for it
 * @param measures how people will know that it worked
 */
public record Priority(
        EntryMeta meta,
        @Nullable Prose sentence,
        @Nullable String years,
        Purpose purpose,
        @Nullable Ref lead,
        @Nullable Prose why,
        Voices voices,
        Work work,
        List<Prose> measures)
        implements Entry {
    public Priority {
        measures = List.copyOf(measures);
    }

    /**
     * What a priority serves.
     *
     * @param aims the aims it serves; empty where the report sets out none
     * @param outcomes the outcomes it serves
     */
    public record Purpose(List<Ref> aims, List<Ref> outcomes) {
        public Purpose {
            aims = List.copyOf(aims);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Who was asked about a priority, and what they said.
     *
     * @param discussedWith who it was discussed with
     * @param told what young people said about it
     */
    public record Voices(List<Prose> discussedWith, List<Prose> told) {
        public Voices {
            discussedWith = List.copyOf(discussedWith);
            told = List.copyOf(told);
        }
    }

    /**
     * What is done for a priority.
     *
     * @param soFar what has been done so far
     * @param weWill what will be done, where it is no action of the plan
     * @param noActions why there are no actions for it
     */
    public record Work(
            List<Prose> soFar, List<Prose> weWill, @Nullable Prose noActions) {
        public Work {
            soFar = List.copyOf(soFar);
            weWill = List.copyOf(weWill);
        }
    }
}
