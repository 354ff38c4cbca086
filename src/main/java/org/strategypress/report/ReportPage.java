package org.strategypress.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.strategypress.model.language.Language;

/**
 * The report as one HTML page: it runs nothing and asks for nothing but the style sheet beside it. Findings are lists, since
 * their sentences are long; all else is tables.
 */
final class ReportPage {
    /** A table of more columns than this scrolls by itself where a screen is narrow. */
    private static final int NARROW = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final StringBuilder out = new StringBuilder(65_536);
    private int captions;

    private ReportPage() {}

    static String of(String name, Map<String, Object> head, List<ReportPart> parts) {
        return new ReportPage().page(name, head, parts);
    }

    private String page(String name, Map<String, Object> head, List<ReportPart> parts) {
        String title = ReportWords.of("title", name);
        add("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .words(title)
                .add("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .add("<meta name=\"robots\" content=\"noindex\">\n<link rel=\"stylesheet\" href=\"" + Report.LOOKS)
                .add("\">\n</head>\n<body class=\"report\">\n<header><a class=\"skip\" href=\"#main\">")
                .words(ReportWords.of("skip"))
                .add("</a></header>\n<main id=\"main\" class=\"wrap\" tabindex=\"-1\">\n<h1>")
                .words(title)
                .add("</h1>\n<p>")
                .words(ReportWords.of(
                        "as-of",
                        String.valueOf(head.get("asOf")),
                        String.valueOf(head.get("errors")),
                        String.valueOf(head.get("warnings"))))
                .add("</p>\n<nav aria-label=\"")
                .words(ReportWords.of("contents"))
                .add("\">\n<ul>\n");
        parts.forEach(part -> add("<li><a href=\"#" + part.id() + "\">")
                .words(ReportWords.of("title." + part.id()))
                .add("</a> <span class=\"count\">")
                .words(ReportWords.of("rows", part.rows().size()))
                .add("</span></li>\n"));
        add("</ul>\n</nav>\n");
        parts.forEach(this::part);
        return add("</main>\n</body>\n</html>\n").out.toString();
    }

    private void part(ReportPart part) {
        String heading = part.id() + "-heading";
        add("<section id=\"" + part.id() + "\" aria-labelledby=\"" + heading + "\">\n<h2 id=\"" + heading + "\">")
                .words(ReportWords.of("title." + part.id()))
                .add("</h2>\n<p>")
                .words(ReportWords.of((part.rows().isEmpty() ? "none." : "intro.") + part.id()))
                .add("</p>\n");
        part.groups().forEach((group, rows) -> group(part, group, rows));
        add("</section>\n");
    }

    private void group(ReportPart part, Object group, List<ReportPart.Row> rows) {
        if (part.id().equals(FindingsPart.ID)) {
            add("<h3>").cell(group).add("</h3>\n<ul class=\"findings\">\n");
            rows.forEach(row -> finding(row.cells()));
            add("</ul>\n");
            return;
        }
        boolean wide = part.columns().size() > NARROW;
        String caption = "table-" + ++captions;
        add(wide
                        ? "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"" + caption
                                + "\" tabindex=\"0\">"
                        : "")
                .add("<table>\n<caption id=\"" + caption + "\">")
                .cell(group.equals("") ? new ReportPart.Say("caption." + part.id()) : group)
                .add("</caption>\n<thead><tr>");
        part.columns()
                .forEach(each -> add("<th scope=\"col\">").words(heading(each)).add("</th>"));
        add("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> row(row.cells()));
        add("</tbody>\n</table>").add(wide ? "</div>\n" : "\n");
    }

    /** What stands over a column: its words, or the name of the language that it is of. */
    private static String heading(String column) {
        String name = "column." + column;
        return ReportWords.has(name)
                ? ReportWords.of(name)
                : Language.of(column).englishName();
    }

    private void row(List<Object> cells) {
        add("<tr>");
        for (int at = 0; at < cells.size(); at++) {
            String tag = at == 0 ? "th" : "td";
            add(at == 0 ? "<th scope=\"row\">" : "<td>").cell(cells.get(at)).add("</" + tag + ">");
        }
        add("</tr>\n");
    }

    /** A finding: its line, what it is, what is wrong, its rule, and the cure. */
    private void finding(List<Object> cells) {
        Object line = cells.get(0);
        add("<li>").words(line.equals(0) ? "" : ReportWords.of("line", line) + " ");
        add("<strong>").cell(cells.get(1)).add("</strong> ").words(sentence(cells.get(3)));
        add(" <code>").words(cells.get(2)).add("</code>");
        if (!cells.get(4).equals("")) {
            add("<br>").words(ReportWords.of("cure", sentence(cells.get(4))));
        }
        add("</li>\n");
    }

    /** A fragment of a message as a sentence. */
    private static String sentence(Object fragment) {
        String words = String.valueOf(fragment);
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT)
                + words.substring(first)
                + (words.endsWith("?") || words.endsWith(".") ? "" : ".");
    }

    private ReportPage cell(Object value) {
        if (value instanceof ReportPart.Say say) {
            return words(ReportWords.of(say.name().startsWith("caption.") ? say.name() : "say." + say.name()));
        }
        if (value instanceof EntryPlace place) {
            return words(place.title())
                    .add(" <span class=\"place\">")
                    .words(place.place())
                    .add("</span>");
        }
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return words(ReportWords.of("say.none"));
            }
            return list(list);
        }
        return DAY.matcher(String.valueOf(value)).matches()
                ? add("<span class=\"day\">" + value + "</span>")
                : words(value);
    }

    /** Several on one another's heels: of entries the titles, which are enough to know them by. */
    private ReportPage list(List<?> list) {
        for (int at = 0; at < list.size(); at++) {
            Object each = list.get(at);
            add(at == 0 ? "" : "; ").cell(each instanceof EntryPlace place ? place.title() : each);
        }
        return this;
    }

    private ReportPage add(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds words, escaped. */
    private ReportPage words(Object value) {
        String text = String.valueOf(value);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        }
        return this;
    }
}
