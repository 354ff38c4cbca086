package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.markup.Escape;
import org.strategypress.output.Json;
import org.strategypress.source.WordFile;

/** The comparison as the files of a content folder and of a theme beside it, from which the program makes a site like any other. */
final class SitePages {
    /** The table of all, below the content folder's {@code media}. */
    static final String TABLE = "compare.csv";

    private static final String HOW = "how-we-compare";

    private final Compared all;

    SitePages(Compared all) {
        this.all = all;
    }

    /** The files by their paths below a folder that holds {@code content} and {@code themes}. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("content/site.yaml", site());
        files.put("content/media/" + TABLE, ComparisonCsv.of(all));
        files.put("themes/compare/messages/en.properties", WordFile.text("/compare/theme.properties"));
        files.put(
                "themes/compare/parts/home.ftlh",
                WordFile.text("/compare/home.ftlh").replace("{doors}", doors()));
        int order = 1;
        for (Kind.Area area : all.kinds().areas()) {
            files.put(page(area.page()), new AreaPage(all, area).text(order++));
            for (Kind kind : all.kinds().of(area)) {
                files.put(page(kind.page()), new KindPage(all, kind).text(order++));
            }
        }
        files.put(page(HOW), how(order++));
        for (Council council : all.councils()) {
            files.put(page(council.page()), new CouncilPage(all, council).text(order++));
        }
        return files;
    }

    /** The doors of the first page, one to each area. */
    private String doors() {
        StringBuilder doors = new StringBuilder();
        for (Kind.Area area : all.kinds().areas()) {
            doors.append("<li><a href=\"${pageLink(\"")
                    .append(area.page())
                    .append("\")}\"><@icons.icon \"")
                    .append(area.icon())
                    .append("\"/>")
                    .append(Escape.text(area.name()))
                    .append("</a></li>\n");
        }
        return doors.toString();
    }

    private static String page(String id) {
        return "content/pages/" + id + ".md";
    }

    private String site() {
        Mapping said = all.mapping();
        StringBuilder out = new StringBuilder();
        line(out, "name", or(said.text("name"), CompareWords.of("site.name")));
        line(
                out,
                "description",
                or(
                        said.text("description"),
                        CompareWords.of("site.description", all.councils().size())));
        out.append("council: {name: ")
                .append(Json.of(or(said.text("by"), CompareWords.of("site.by"))))
                .append("}\n");
        if (!said.baseUrl().isEmpty()) {
            line(out, "base-url", said.baseUrl());
        }
        line(out, "updated", all.day());
        return out + WordFile.text("/compare/site.yaml");
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(Json.of(value)).append('\n');
    }

    private static String or(String said, String usual) {
        return said.isEmpty() ? usual : said;
    }

    /** What the words of the tables mean, what could not be read, and the table of all. */
    private String how(int order) {
        MarkdownPage page = new MarkdownPage(CompareWords.of("how.title"), "", order)
                .field("summary", CompareWords.of("how.summary"))
                .paragraph(KindPage.mapped(all))
                .heading(CompareWords.of("how.moving"), "moving")
                .paragraph(CompareWords.of("how.moving-steps"))
                .heading(CompareWords.of("how.words"), "words");
        List<List<String>> words = new ArrayList<>();
        for (String word : List.of("not-said", "refused", "yes", "not-mapped", "ages", "day", "bar")) {
            words.add(List.of(CompareWords.of("how.word." + word), CompareWords.of("how.means." + word)));
        }
        page.table(
                CompareWords.of("how.words-caption"),
                List.of(CompareWords.of("head.word"), CompareWords.of("head.means")),
                words);
        page.heading(CompareWords.of("how.kinds"), "kinds")
                .paragraph(CompareWords.of(
                        "how.kinds-why",
                        Line.markdown(all.kinds().version()),
                        all.kinds().kinds().size()));
        if (!all.broken().isEmpty()) {
            StringBuilder list = new StringBuilder();
            all.broken()
                    .forEach(each ->
                            list.append("- ").append(Line.markdown(each)).append('\n'));
            page.heading(CompareWords.of("how.broken"), "left-out")
                    .paragraph(CompareWords.of("how.broken-why"))
                    .paragraph(list.toString());
        }
        return page.heading(CompareWords.of("how.table"), "table")
                .paragraph("[" + CompareWords.of("how.table-link") + "](" + TABLE + ")")
                .text();
    }
}
