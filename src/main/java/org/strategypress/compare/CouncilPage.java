package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;

/** The page of a council: what it says of each kind of help, and what it lists that is not mapped. */
final class CouncilPage {
    private final Compared all;
    private final Council council;

    CouncilPage(Compared all, Council council) {
        this.all = all;
        this.council = council;
    }

    /** The page as content. */
    String text(int order) {
        long kinds = all.kinds().kinds().stream().filter(council::gives).count();
        long listed = council.offers().size();
        long mapped = listed - council.unmapped().size();
        MarkdownPage page = new MarkdownPage(council.name(), "people", order)
                .field(
                        "summary",
                        CompareWords.counted(
                                "council.summary",
                                kinds,
                                kinds,
                                all.kinds().kinds().size()))
                .paragraph(CompareWords.of("council.mapped", mapped, listed, Compared.share(mapped, listed)))
                .paragraph(CompareWords.of("council.not-said"));
        for (Kind.Area area : all.kinds().areas()) {
            List<List<String>> rows = new ArrayList<>();
            all.kinds().of(area).forEach(kind -> rows.addAll(rows(kind)));
            page.heading(area.name(), area.id())
                    .table(
                            CompareWords.of("council.caption", council.name(), area.name()),
                            List.of(
                                    CompareWords.of("head.kind"),
                                    CompareWords.of("head.worth"),
                                    CompareWords.of("head.ages"),
                                    CompareWords.of("head.source")),
                            rows);
        }
        if (!council.unmapped().isEmpty()) {
            StringBuilder list = new StringBuilder();
            council.unmapped()
                    .forEach(each ->
                            list.append("- ").append(ComparedCells.source(each)).append('\n'));
            page.heading(CompareWords.of("council.unmapped"), "not-mapped")
                    .paragraph(CompareWords.of("council.unmapped-why"))
                    .paragraph(list.toString());
        }
        return page.text();
    }

    private List<List<String>> rows(Kind kind) {
        String name = Line.link(kind.name(), "entry:" + kind.page());
        List<Offered> said = council.of(kind);
        if (said.isEmpty()) {
            return List.of(List.of(name, CompareWords.of("cell.not-said"), "", ""));
        }
        List<List<String>> rows = new ArrayList<>();
        said.forEach(each -> rows.add(List.of(
                name,
                ComparedCells.worth(kind, each, 0),
                ComparedCells.ages(kind, each, 0),
                ComparedCells.source(each))));
        return rows;
    }
}
