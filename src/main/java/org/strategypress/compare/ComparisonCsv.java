package org.strategypress.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.opendata.Csv;

/** All of the comparison as one table: a row for each council and kind of help, and one for each thing that is not mapped. */
final class ComparisonCsv {
    private static final List<String> HEADS = List.of(
            "council",
            "area",
            "kind",
            "kind_name",
            "unit",
            "kinds_version",
            "said",
            "title",
            "how_much",
            "pounds",
            "per",
            "figure",
            "youngest",
            "oldest",
            "source",
            "day");

    private ComparisonCsv() {}

    /** The table. */
    static String of(Compared all) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADS));
        for (Council council : all.councils()) {
            for (Kind kind : all.kinds().kinds()) {
                List<Offered> said = council.of(kind);
                said.forEach(each -> rows.add(row(all, council, kind, each)));
                if (said.isEmpty()) {
                    rows.add(row(all, council, kind, null));
                }
            }
            council.unmapped().forEach(each -> rows.add(row(all, council, null, each)));
        }
        return Csv.of(rows);
    }

    private static List<String> row(Compared all, Council council, @Nullable Kind kind, @Nullable Offered said) {
        List<String> row = new ArrayList<>(List.of(council.name()));
        row.addAll(
                kind == null
                        ? List.of("", "", "", "")
                        : List.of(
                                kind.area(), kind.id(), kind.name(), kind.unit().word()));
        row.add(all.kinds().version());
        row.add(
                kind == null
                        ? (said != null && said.kind() != null ? Mapping.NOT_MAPPED : "not-sorted")
                        : said == null ? "not-said" : said.isRefused() ? "no" : "yes");
        if (said == null) {
            row.addAll(List.of("", "", "", "", "", "", "", "", ""));
            return row;
        }
        row.add(said.title());
        row.add(said.worth().words());
        row.add(pounds(said.pence()));
        row.add(text(said.per()));
        Long figure = kind == null ? null : kind.figure(said);
        row.add(kind != null && kind.unit().isMoney() ? pounds(figure) : text(figure));
        row.add(text(said.from()));
        row.add(text(said.to()));
        row.add(text(said.source().address()));
        row.add(said.source().day());
        return row;
    }

    private static String pounds(@Nullable Long pence) {
        return pence == null ? "" : BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
