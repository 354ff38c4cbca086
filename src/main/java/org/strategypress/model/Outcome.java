package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * An outcome for children and young people.
 *
 * @param meta the common fields
 * @param sentence the whole sentence, emphasis kept
 * @param priorities the priorities that serve it
 */
public record Outcome(EntryMeta meta, @Nullable Prose sentence, List<Ref> priorities) implements Entry {
    public Outcome {
        priorities = List.copyOf(priorities);
    }
}
