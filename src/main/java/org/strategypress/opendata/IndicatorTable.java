package org.strategypress.opendata;

import org.strategypress.model.Indicator;
import org.strategypress.page.DataTable;

/** The table of the measures. */
final class IndicatorTable {
    private final Cells cells;

    IndicatorTable(Cells cells) {
        this.cells = cells;
    }

    Columns<Indicator> columns() {
        return cells.<Indicator>named(DataTable.INDICATORS)
                .column(
                        "definition",
                        Columns.Type.STRING,
                        of -> cells.text(of.measure().definition()),
                        "What exactly is counted.")
                .column("unit", Columns.Type.STRING, of -> of.measure().unit(), "The unit of its figures.")
                .column("frequency", Columns.Type.STRING, of -> of.measure().frequency(), "How often it is read.")
                .column(
                        "better",
                        Columns.Type.STRING,
                        of -> Cells.word(of.measure().better()),
                        "Which way is better.")
                .column(
                        "family",
                        Columns.Type.STRING,
                        of -> of.measure().family(),
                        "The set of indicators it belongs to.")
                .column("owner", Columns.Type.STRING, Indicator::shownOwner, "The role that answers for it.")
                .column(
                        "baseline",
                        Columns.Type.DECIMAL,
                        of -> Cells.of(
                                of.figures().baseline(), each -> each.value().toPlainString()),
                        "Where it started.")
                .column(
                        "baseline_when",
                        Columns.Type.STRING,
                        of -> Cells.of(of.figures().baseline(), each -> Cells.printed(each.when())),
                        "When that was.")
                .column(
                        "target",
                        Columns.Type.DECIMAL,
                        of -> Cells.of(
                                Cells.last(of.figures().targets()),
                                each -> each.value() == null
                                        ? null
                                        : each.value().toPlainString()),
                        "Where it should go: the last of several.")
                .column(
                        "target_by",
                        Columns.Type.STRING,
                        of -> Cells.of(Cells.last(of.figures().targets()), each -> Cells.printed(each.by())),
                        "When it should be there.")
                .column(
                        "latest",
                        Columns.Type.DECIMAL,
                        of -> Cells.of(of.movement().latest(), ReadingTable::figure),
                        "The latest reading.")
                .column(
                        "latest_when",
                        Columns.Type.STRING,
                        of -> Cells.of(
                                of.movement().latest(), each -> each.when().printed()),
                        "When that was.")
                .column(
                        "outcomes",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.purpose().outcomes()),
                        "The ids of the outcomes it tells of.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.purpose().priorities()),
                        "The ids of the priorities it tells of.");
    }
}
