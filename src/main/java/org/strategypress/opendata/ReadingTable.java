package org.strategypress.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Breakdown;
import org.strategypress.model.Indicator;
import org.strategypress.page.DataTable;

/** The table of the figures of all measures. */
final class ReadingTable {
    private final Cells cells;

    ReadingTable(Cells cells) {
        this.cells = cells;
    }

    /**
     * A reading, what it is of, and of which group.
     *
     * @param by what the groups are of; null where it is of all
     * @param group which group; null where it is of all
     */
    record Read(
            Indicator of,
            Indicator.Reading reading,
            @Nullable String by,
            @Nullable String group) {}

    List<Read> rows() {
        List<Read> all = new ArrayList<>();
        DataTable.told(cells.publication().indicators()).forEach(of -> {
            of.figures().readings().forEach(each -> all.add(new Read(of, each, null, null)));
            for (Breakdown one : of.figures().byGroup()) {
                one.groups().forEach(each -> all.add(new Read(of, each.at(one.when()), one.by(), each.group())));
            }
        });
        return all;
    }

    Columns<Read> columns() {
        return Columns.<Read>of(DataTable.READINGS)
                .column("indicator", Columns.Type.STRING, each -> each.of().id(), "The id of the indicator.")
                .column("title", Columns.Type.STRING, each -> each.of().title(), "Its title.")
                .column("unit", Columns.Type.STRING, each -> each.of().measure().unit(), "The unit of the figure.")
                .column(
                        "by",
                        Columns.Type.STRING,
                        Read::by,
                        "What the groups are of; empty where the figure is of all.")
                .column("group", Columns.Type.STRING, Read::group, "Of which group; empty where it is of all.")
                .column(
                        "when",
                        Columns.Type.STRING,
                        each -> each.reading().when().printed(),
                        "When, as printed.")
                .column(
                        "from",
                        Columns.Type.DATE,
                        each -> each.reading().when().from(),
                        "The first day that it can mean.")
                .column("to", Columns.Type.DATE, each -> each.reading().when().to(), "The last day that it can mean.")
                .column(
                        "value",
                        Columns.Type.DECIMAL,
                        each -> figure(each.reading()),
                        "The figure; empty where none is shown.")
                .column(
                        "printed",
                        Columns.Type.STRING,
                        each -> DeliveryFields.printed(each.reading()),
                        "The figure as printed, where it differs.")
                .column(
                        "shown",
                        Columns.Type.STRING,
                        each -> each.reading().shown().word(),
                        "What of it is shown: the figure, or why there is none.")
                .column("rating", Columns.Type.STRING, each -> each.reading().rating(), "How it is rated, as printed.")
                .column(
                        "note",
                        Columns.Type.STRING,
                        each -> cells.text(each.reading().note()),
                        "A remark.");
    }

    static @Nullable String figure(Indicator.Reading of) {
        BigDecimal value = DeliveryFields.value(of);
        return value == null ? null : value.toPlainString();
    }
}
