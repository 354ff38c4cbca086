package org.strategypress.opendata;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.page.DataTable;
import org.strategypress.source.Worded;

/** What stands in the cells of tables: only of entries that the website shows. */
final class Cells {
    private final ToldSite site;

    Cells(ToldSite site) {
        this.site = site;
    }

    /** The publication. */
    Publication publication() {
        return site.publication();
    }

    /** Whether an entry is told at all. */
    boolean isTold(String id) {
        return site.isTold(id);
    }

    /** Where an entry is to be read. */
    String address(Entry entry) {
        return site.address(entry);
    }

    /** The texts of several pieces of prose. */
    List<String> texts(List<Prose> all) {
        return site.texts(all);
    }

    /** A table with the columns that those of all entries begin with. */
    <R extends Entry> Columns<R> named(DataTable table) {
        return Columns.<R>of(table)
                .column("id", Columns.Type.STRING, Entry::id, "The id, which stays while the thing is the same.")
                .column("title", Columns.Type.STRING, Entry::title, "The title.")
                .column("url", Columns.Type.ADDRESS, site::address, "Where it is to be read.")
                .column(
                        "updated",
                        Columns.Type.DATE,
                        of -> of.meta().upkeep().updated(),
                        "The day of its last change.");
    }

    /** A part of a value; null where there is no value. */
    static <T> @Nullable Object of(@Nullable T value, Function<T, @Nullable Object> part) {
        return value == null ? null : part.apply(value);
    }

    /** The last of several; null where there is none. */
    static <T> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The word of a value; null where there is none. */
    static @Nullable String word(@Nullable Worded value) {
        return value == null ? null : value.word();
    }

    /** The words of values. */
    static List<String> words(List<? extends Worded> values) {
        return values.stream().map(Worded::word).toList();
    }

    /** A date as printed; null where there is none. */
    static @Nullable String printed(@Nullable PrintedDate date) {
        return date == null ? null : date.printed();
    }

    /** The text of prose; null where there is none. */
    @Nullable
    String text(@Nullable Prose prose) {
        return prose == null ? null : site.text(prose);
    }

    /** The id of an entry that is told; else null. */
    @Nullable
    String id(@Nullable Ref ref) {
        return ref != null && site.isTold(ref.id()) ? ref.id() : null;
    }

    /** The ids of those that are told. */
    List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).filter(site::isTold).toList();
    }
}
