package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.DataTable;

/** The tables of the data: what has rows, as CSV, each with what its columns hold. */
final class Tables {
    private final ToldSite site;

    private Tables(ToldSite site) {
        this.site = site;
    }

    /** The files; none for a table that has no rows. */
    static List<OutputFile> of(ToldSite site) {
        Tables tables = new Tables(site);
        Cells cells = new Cells(site);
        Publication all = site.publication();
        List<OutputFile> files = new ArrayList<>();
        for (DataTable table : DataTable.of(all)) {
            switch (table) {
                case ENTITLEMENTS ->
                    tables.write(table, new OfferTable(cells).columns(), DataTable.told(all.entitlements()), files);
                case ACTIONS ->
                    tables.write(table, new ActionTable(cells).columns(), DataTable.told(all.actions()), files);
                case INDICATORS ->
                    tables.write(table, new IndicatorTable(cells).columns(), DataTable.told(all.indicators()), files);
                case READINGS -> {
                    ReadingTable readings = new ReadingTable(cells);
                    tables.write(table, readings.columns(), readings.rows(), files);
                }
                case PLEDGES -> {
                    PromiseTable promises = new PromiseTable(cells);
                    tables.write(table, promises.columns(), promises.rows(), files);
                }
            }
        }
        return files;
    }

    private <R> void write(DataTable table, Columns<R> columns, List<R> rows, List<OutputFile> files) {
        String path = "data/" + table.file();
        files.add(OpenData.text(path, columns.csv(rows)));
        files.add(OpenData.text(
                path + "-metadata.json",
                columns.metadata(site.publication().site().language())));
    }
}
