package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.Pledge;
import org.strategypress.page.DataTable;

/** The table of the promises of all pledges. */
final class PromiseTable {
    private final Cells cells;

    PromiseTable(Cells cells) {
        this.cells = cells;
    }

    /** A promise and the pledge that it stands in. */
    record Promised(Pledge of, Pledge.Addressed promise) {}

    List<Promised> rows() {
        List<Promised> all = new ArrayList<>();
        DataTable.told(cells.publication().pledges())
                .forEach(of -> of.addressed().forEach(each -> all.add(new Promised(of, each))));
        return all;
    }

    Columns<Promised> columns() {
        return Columns.<Promised>of(DataTable.PLEDGES)
                .column(
                        "pledge",
                        Columns.Type.STRING,
                        each -> each.of().id(),
                        "The id of the pledge that the promise stands in.")
                .column("title", Columns.Type.STRING, each -> each.of().title(), "The title of the pledge.")
                .column(
                        "url",
                        Columns.Type.ADDRESS,
                        each -> cells.address(each.of()) + "#" + each.promise().place(),
                        "Where the promise is to be read.")
                .column(
                        "by",
                        Columns.Type.STRING,
                        each -> Cells.word(each.of().made().by()),
                        "Who makes it.")
                .column(
                        "department",
                        Columns.Type.STRING,
                        each -> cells.id(each.of().made().department()),
                        "The id of the department that makes it.")
                .column(
                        "partner",
                        Columns.Type.STRING,
                        each -> each.of().made().partner(),
                        "The partner that makes it.")
                .column("year", Columns.Type.STRING, each -> each.of().made().year(), "The year as printed.")
                .column(
                        "status",
                        Columns.Type.STRING,
                        each -> Cells.word(each.of().status()),
                        "How far the pledge is.")
                .column(
                        "number",
                        Columns.Type.STRING,
                        each -> each.promise().promise().number(),
                        "The number as printed.")
                .column(
                        "promise",
                        Columns.Type.STRING,
                        each -> cells.text(each.promise().promise().title()),
                        "The words of the promise.")
                .column(
                        "plain",
                        Columns.Type.STRING,
                        each -> cells.text(each.promise().promise().plain()),
                        "The same in plain words.")
                .column(
                        "kept",
                        Columns.Type.STRING,
                        each -> Cells.word(each.promise().promise().counted()),
                        "Whether it was kept: of several marks the lowest.")
                .column(
                        "note",
                        Columns.Type.STRING,
                        each -> cells.text(each.promise().promise().note()),
                        "A remark.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        each -> cells.ids(each.of().priorities()),
                        "The ids of the priorities it serves.");
    }
}
