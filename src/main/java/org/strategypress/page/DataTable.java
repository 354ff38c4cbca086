package org.strategypress.page;

import java.util.List;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.source.Worded;

/** The tables of the open data: which there are, and their columns, each with the key of the theme's words for it. */
public enum DataTable implements Worded {
    /** The local offer, an entry a row. */
    ENTITLEMENTS(
            ContentKind.ENTITLEMENT.folder(),
            "id data.id, title data.name, url data.url, summary label.about, areas page.areas, basis label.basis,"
                    + " legal label.legal, provider label.provider, statuses label.who-statuses, ages label.who-ages,"
                    + " minimum_age label.ages, maximum_age label.ages, situations label.who-situations,"
                    + " living label.who-living, who_note label.who-note, not_for label.who-not, pounds label.amount,"
                    + " per data.per, how heading.how, need heading.need, where label.where, contact data.contact,"
                    + " phone reach.phone, email reach.email, from label.from, until label.offer-until, lgsl data.lgsl,"
                    + " checked label.checked, review_by label.refresh-due, updated data.updated"),
    /** The actions of the plan, one a row. */
    ACTIONS(
            ContentKind.ACTION.folder(),
            "id data.id, title data.name, url data.url, status label.status, rating label.action-rating, owner label.owner,"
                    + " lead label.lead, department label.department, partners label.action-partners, due label.due,"
                    + " due_from label.from, due_to label.until, new_due label.new-due, why_late label.why-late,"
                    + " target label.action-target, expected label.action-expected, cost label.cost,"
                    + " priorities label.priorities, pledges label.action-pledges, outcomes label.outcomes,"
                    + " updated data.updated"),
    /** What is measured, one measure a row. */
    INDICATORS(
            ContentKind.INDICATOR.folder(),
            "id data.id, title data.name, url data.url, definition label.about, unit label.unit, frequency label.frequency,"
                    + " better label.better, family label.family, owner label.owner, baseline label.baseline,"
                    + " baseline_when label.when, target label.target, target_by column.due, latest column.figure,"
                    + " latest_when label.when, outcomes label.indicator-outcomes, priorities label.priorities,"
                    + " updated data.updated"),
    /** The figures, a reading a row. */
    READINGS(
            "",
            "indicator column.measure, title data.name, unit label.unit, by label.sort, group label.who-group,"
                    + " when label.when, from label.from, to label.until, value column.figure, printed data.printed, shown data.shown, rating column.rating,"
                    + " note data.note"),
    /** The promises, one a row. */
    PLEDGES(
            ContentKind.PLEDGE.folder(),
            "pledge data.id, title data.name, url data.url, by label.by, department label.department, partner label.partner,"
                    + " year label.year, status label.status, number data.number, promise heading.promises,"
                    + " plain heading.plain, kept label.status, note data.note, priorities label.priorities");

    private final String page;
    private final List<Column> columns;

    DataTable(String page, String columns) {
        this.page = page;
        this.columns = List.of(columns.split(", ")).stream()
                .map(each -> each.split(" "))
                .map(each -> new Column(each[0], each[1]))
                .toList();
    }

    /**
     * A column.
     *
     * @param name its head
     * @param label the key of the words that say what it holds
     */
    public record Column(String name, String label) {}

    /** The key of the words for what it holds. */
    public String label() {
        return page.isEmpty() ? "data.readings" : "page." + page;
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Its file below the folder of the data. */
    public String file() {
        return word() + ".csv";
    }

    /** The tables of a publication that have rows. */
    public static List<DataTable> of(Publication publication) {
        return List.of(values()).stream()
                .filter(table -> table.rows(publication) > 0)
                .toList();
    }

    /**
     * A table that has rows.
     *
     * @param table the table
     * @param rows how many it has
     */
    public record Counted(DataTable table, int rows) {}

    /** The tables of a publication that have rows, each with how many. */
    public static List<Counted> counted(Publication publication) {
        return of(publication).stream()
                .map(table -> new Counted(table, table.rows(publication)))
                .toList();
    }

    /** How many rows it has. */
    public int rows(Publication publication) {
        return switch (this) {
            case ENTITLEMENTS -> told(publication.entitlements()).size();
            case ACTIONS -> told(publication.actions()).size();
            case INDICATORS -> told(publication.indicators()).size();
            case READINGS ->
                told(publication.indicators()).stream()
                        .map(Indicator::figures)
                        .mapToInt(Indicator.Figures::count)
                        .sum();
            case PLEDGES ->
                told(publication.pledges()).stream()
                        .map(Pledge::promises)
                        .mapToInt(List::size)
                        .sum();
        };
    }

    /** The entries that the data tell of: no drafts, whoever looks at them. */
    public static <T extends Entry> List<T> told(List<T> entries) {
        return entries.stream().filter(entry -> !entry.meta().upkeep().draft()).toList();
    }
}
