package org.strategypress.model;

import java.util.List;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * An explanation for lay readers.
 *
 * @param meta the common fields; the body is the explanation
 * @param audience whom it is for
 * @param about the entries it explains
 */
public record Explainer(EntryMeta meta, List<Audience> audience, List<Ref> about) implements Entry {
    public Explainer {
        audience = List.copyOf(audience);
        about = List.copyOf(about);
    }

    /** Whom an explanation is for. */
    public enum Audience implements Worded {
        /** Children and young people. */
        YOUNG_PEOPLE,
        /** Carers. */
        CARERS,
        /** Members of the council. */
        MEMBERS,
        /** Staff. */
        STAFF,
        /** Everyone. */
        EVERYONE
    }
}
