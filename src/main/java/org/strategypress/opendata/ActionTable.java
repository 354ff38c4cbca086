package org.strategypress.opendata;

import org.strategypress.model.Action;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.page.DataTable;

/** The table of the actions. */
final class ActionTable {
    private final Cells cells;

    ActionTable(Cells cells) {
        this.cells = cells;
    }

    Columns<Action> columns() {
        return cells.<Action>named(DataTable.ACTIONS)
                .column(
                        "status",
                        Columns.Type.STRING,
                        of -> Cells.word(of.standing().status()),
                        "How far it is.")
                .column("rating", Columns.Type.STRING, of -> of.standing().rating(), "How it is rated, as printed.")
                .column("owner", Columns.Type.STRING, Action::shownOwner, "The role that answers for it.")
                .column(
                        "lead",
                        Columns.Type.STRING,
                        of -> cells.id(of.responsible().lead()),
                        "The id of the body that leads on it.")
                .column(
                        "department",
                        Columns.Type.STRING,
                        of -> cells.id(of.responsible().department()),
                        "The id of the department that does it.")
                .column("partners", Columns.Type.SEVERAL, of -> of.responsible().partners(), "Who helps.")
                .column(
                        "due",
                        Columns.Type.STRING,
                        of -> Cells.printed(of.timing().due()),
                        "By when, as printed.")
                .column(
                        "due_from",
                        Columns.Type.DATE,
                        of -> Cells.of(of.timing().due(), PrintedDate::from),
                        "The first day that it can mean.")
                .column(
                        "due_to",
                        Columns.Type.DATE,
                        of -> Cells.of(of.timing().due(), PrintedDate::to),
                        "The last day that it can mean.")
                .column(
                        "new_due",
                        Columns.Type.STRING,
                        of -> Cells.printed(of.timing().newDue()),
                        "The new time, where the first is not kept.")
                .column(
                        "why_late",
                        Columns.Type.STRING,
                        of -> cells.text(of.timing().whyLate()),
                        "Why it is late.")
                .column(
                        "target",
                        Columns.Type.STRING,
                        of -> cells.text(of.success().target()),
                        "What shows that it is done.")
                .column(
                        "expected",
                        Columns.Type.STRING,
                        of -> cells.text(of.success().expected()),
                        "What should be better because of it.")
                .column(
                        "cost",
                        Columns.Type.STRING,
                        of -> cells.text(of.cost()),
                        "What it costs and who pays, as printed.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.purpose().priorities()),
                        "The ids of the priorities it serves.")
                .column(
                        "pledges",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.purpose().pledges()),
                        "The ids of the pledges it keeps.")
                .column(
                        "outcomes",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.purpose().outcomes()),
                        "The ids of the outcomes it serves.");
    }
}
