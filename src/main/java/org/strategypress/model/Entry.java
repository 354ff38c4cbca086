package org.strategypress.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** One thing of the publication with an id of its own: a priority, a pledge, an entitlement, a contact. */
public sealed interface Entry
        permits Accessibility,
                Action,
                Aim,
                Area,
                Body,
                CareStatus,
                Comment,
                Consultation,
                Contact,
                Decision,
                Department,
                Entitlement,
                Explainer,
                Foreword,
                FreePage,
                Indicator,
                Medium,
                Milestone,
                NextStep,
                Outcome,
                Pledge,
                PrincipleSet,
                Priority,
                Progress,
                Risk,
                Site,
                Situation,
                Story,
                Strategy,
                Term,
                Value,
                Vision {
    /** What every entry has. */
    EntryMeta meta();

    /** The id, unique over all kinds. */
    default String id() {
        return meta().id();
    }

    /** The kind. */
    default ContentKind kind() {
        return meta().kind();
    }

    /** The title, one plain line. */
    default String title() {
        return meta().title();
    }

    /** The number as printed. */
    default @Nullable String number() {
        return meta().number();
    }

    /** The summary, one line. */
    default @Nullable Prose summary() {
        return meta().texts().summary();
    }

    /** The same thing in plain words. */
    default @Nullable Prose plain() {
        return meta().texts().plain();
    }

    /** The text. */
    default @Nullable Prose body() {
        return meta().texts().body();
    }

    /** The one line that a list or a search shows of it: its summary, or what its kind has in the place of one. */
    default @Nullable Prose line() {
        return summary();
    }

    /** The other names that readers know it by. */
    default List<String> aka() {
        return List.of();
    }

    /** The entry as a record of its kind; nothing where it is of another. */
    default <T extends Entry> Optional<T> as(Class<T> record) {
        return record.isInstance(this) ? Optional.of(record.cast(this)) : Optional.empty();
    }

    /** The place of its id, or else of its title. */
    default Span where() {
        return meta().where();
    }
}
