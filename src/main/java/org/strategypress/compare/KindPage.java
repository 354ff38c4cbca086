package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;

/** The page of a kind of help: what it is, how many give it, and what each council says. */
final class KindPage {
    private final Compared all;
    private final Kind kind;

    KindPage(Compared all, Kind kind) {
        this.all = all;
        this.kind = kind;
    }

    /** The page as content. */
    String text(int order) {
        List<Long> figures = all.figures(kind);
        long most = figures.isEmpty() ? 0 : figures.get(figures.size() - 1);
        List<List<String>> rows = new ArrayList<>();
        all.councils().forEach(council -> rows.addAll(rows(council, most)));
        return new MarkdownPage(kind.name(), "", order)
                .field("summary", kind.definition().replaceAll("[\\\\`*_\\[\\]<>{}]", ""))
                .paragraph(counts())
                .paragraph(spread(figures))
                .paragraph(mapped(all) + " " + CompareWords.of("mapped.words"))
                .table(
                        CompareWords.of("kind.caption", kind.name()),
                        List.of(
                                CompareWords.of("head.council"),
                                CompareWords.of("head.worth"),
                                CompareWords.of("head.ages"),
                                CompareWords.of("head.source")),
                        rows)
                .paragraph(CompareWords.of("kind.unit." + kind.unit().word()))
                .paragraph(CompareWords.of("kind.moving"))
                .text();
    }

    private String counts() {
        long gives = all.givers(kind);
        long refuses = all.refusers(kind);
        long silent = all.councils().size() - gives - refuses;
        String told =
                CompareWords.counted("kind.gives", gives, gives, all.councils().size());
        return told
                + (refuses == 0 ? "" : " " + CompareWords.counted("kind.refuses", refuses, refuses))
                + (silent == 0 ? "" : " " + CompareWords.counted("kind.silent", silent, silent));
    }

    /** From what to what the figures go, and what half of them reach. */
    private String spread(List<Long> figures) {
        if (figures.size() < 2) {
            return "";
        }
        String least = ComparedCells.figure(kind, figures.get(0));
        String most = ComparedCells.figure(kind, figures.get(figures.size() - 1));
        String half = ComparedCells.figure(kind, half(figures));
        String unit = kind.unit() == Kind.Unit.AGE ? "age" : "money";
        return least.equals(most)
                ? CompareWords.of("spread.same." + unit, figures.size(), least)
                : CompareWords.of("spread." + unit, figures.size(), least, most, half);
    }

    /** The figure that half of them, or one more, reach or pass. */
    static long half(List<Long> figures) {
        return figures.get(figures.size() / 2);
    }

    /** The share that is mapped, which stands at the head of each table. */
    static String mapped(Compared all) {
        return CompareWords.of("mapped", all.mapped(), all.listed(), Compared.share(all.mapped(), all.listed()));
    }

    private List<List<String>> rows(Council council, long most) {
        String name = Line.link(council.name(), "entry:" + council.page());
        List<Offered> said = council.of(kind);
        if (said.isEmpty()) {
            return List.of(List.of(name, silent(council), "", ""));
        }
        List<List<String>> rows = new ArrayList<>();
        said.forEach(each -> rows.add(List.of(
                name,
                ComparedCells.worth(kind, each, most),
                ComparedCells.ages(kind, each, most),
                ComparedCells.source(each))));
        return rows;
    }

    /** That nothing is said, and that it may stand in what is not mapped. */
    static String silent(Council council) {
        int open = council.open().size();
        return open == 0 ? CompareWords.of("cell.not-said") : CompareWords.counted("cell.not-said-open", open, open);
    }
}
