package org.strategypress.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a file of tables.
 *
 * @param columns which column holds a field, by the field's name
 * @param only what a column must say in the rows that are wanted, by its head
 * @param always what a field says in every row, by its name
 * @param signs what a sign in place of a figure means
 * @param sheet the sheet that is wanted; null for the one that fits
 * @param indicator the id of the indicator that all figures are of; null where the file says it
 * @param year the year of months that stand without one; null where the file says it
 * @param add whether indicators that are not there are begun
 * @param replace whether readings that are there get other values
 * @param allowed the markings that do not hold
 * @param ask asks a person; nothing where there is none, or none who knows
 */
public record SheetRequest(
        Map<String, String> columns,
        Map<String, String> only,
        Map<String, String> always,
        Map<String, String> signs,
        @Nullable String sheet,
        @Nullable String indicator,
        @Nullable String year,
        boolean add,
        boolean replace,
        Set<String> allowed,
        Function<String, Optional<String>> ask) {
    public SheetRequest {
        columns = Map.copyOf(columns);
        always = Map.copyOf(always);
        signs = Map.copyOf(signs);
        allowed = Set.copyOf(allowed);
    }
}
