package org.strategypress.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of a sheet in tests: all that is not said is guessed and told, and nobody is asked. */
record Asked(
        Map<String, String> columns,
        Map<String, String> only,
        Map<String, String> always,
        @Nullable String indicator,
        boolean add,
        boolean replace) {
    static final Asked NOTHING = new Asked(Map.of(), Map.of(), Map.of(), null, false, false);

    Asked columns(Map<String, String> some) {
        return new Asked(some, only, always, indicator, add, replace);
    }

    Asked only(Map<String, String> some) {
        return new Asked(columns, some, always, indicator, add, replace);
    }

    Asked always(Map<String, String> some) {
        return new Asked(columns, only, some, indicator, add, replace);
    }

    Asked indicator(@Nullable String id) {
        return new Asked(columns, only, always, id, add, replace);
    }

    Asked add(boolean yes) {
        return new Asked(columns, only, always, indicator, yes, replace);
    }

    Asked replace(boolean yes) {
        return new Asked(columns, only, always, indicator, add, yes);
    }

    SheetRequest request() {
        return new SheetRequest(
                columns,
                only,
                always,
                Map.of(),
                null,
                indicator,
                null,
                add,
                replace,
                Set.of(),
                any -> Optional.empty());
    }
}
