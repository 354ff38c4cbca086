package org.strategypress.model.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * The equality assessment.
 *
 * @param assessed whether there was one
 * @param body the text
 * @param groups whom it looks at
 * @param findings what it found for each group, in order
 * @param attachment where it stands
 */
public record Equality(
        @Nullable YesNoNa assessed,
        @Nullable Prose body,
        List<Prose> groups,
        List<Finding> findings,
        @Nullable String attachment) {
    public Equality {
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }

    /**
     * What an equality assessment found for one group.
     *
     * @param group the group, like age or disability
     * @param effect the effect as printed: {@code positive}
     * @param why what it rests on
     * @param response what is done about it
     */
    public record Finding(
            Prose group,
            @Nullable String effect,
            @Nullable Prose why,
            @Nullable Prose response) {}
}
