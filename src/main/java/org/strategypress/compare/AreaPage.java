package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;

/** The page of an area: a row for each council and a column for each kind of help, and what each kind is. */
final class AreaPage {
    private final Compared all;
    private final Kind.Area area;

    AreaPage(Compared all, Kind.Area area) {
        this.all = all;
        this.area = area;
    }

    /** The page as content. */
    String text(int order) {
        List<Kind> kinds = all.kinds().of(area);
        List<String> heads = new ArrayList<>(List.of(CompareWords.of("head.council")));
        kinds.forEach(kind -> heads.add(Line.link(kind.name(), "entry:" + kind.page())));
        List<List<String>> rows = new ArrayList<>();
        for (Council council : all.councils()) {
            List<String> row = new ArrayList<>(List.of(Line.link(council.name(), "entry:" + council.page())));
            kinds.forEach(kind -> row.add(ComparedCells.brief(kind, council.of(kind))));
            rows.add(row);
        }
        MarkdownPage page = new MarkdownPage(CompareWords.of("area.title", area.name()), "", order)
                .field("summary", CompareWords.of("area.summary", all.councils().size()))
                .paragraph(KindPage.mapped(all) + " " + CompareWords.of("mapped.words"))
                .table(CompareWords.of("area.caption", area.name()), heads, rows)
                .paragraph(CompareWords.of("area.moving"))
                .heading(CompareWords.of("area.kinds"), "kinds");
        StringBuilder list = new StringBuilder();
        kinds.forEach(kind -> list.append("- ")
                .append(Line.link(kind.name(), "entry:" + kind.page()))
                .append(": ")
                .append(Line.markdown(kind.definition()))
                .append('\n'));
        return page.paragraph(list.toString()).text();
    }
}
