package org.strategypress.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Markup;
import org.strategypress.press.LivePage;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

/**
 * The bar at the foot of each page in preview: where its words are written, what is wrong, which other editions there are. It
 * comes behind the page's own bytes, which stay as they will be published; browsers put it at the end of the body.
 */
final class Bar {
    /** The word for a page as it is printed, in place of a width. */
    static final String PRINT = "print";

    /** The widths that a page can be looked at in, in CSS pixels, and as it is printed. */
    static final List<String> WIDTHS = List.of("320", "768", PRINT);

    /** What an address of a page ends with where it is shown as it is printed. */
    static final String AS_PRINTED = "as=print";

    private static final int MOST = 40;

    private final PlaceLinks places;
    private final boolean forms;

    /**
     * A bar.
     *
     * @param places where places in files lead to
     * @param forms whether there are forms to change entries by
     */
    Bar(PlaceLinks places, boolean forms) {
        this.places = places;
        this.forms = forms;
    }

    /** What stands behind a page. */
    String foot(State state, String path, @Nullable LivePage page) {
        StringBuilder out = new StringBuilder(2048);
        head(out, state);
        if (state.errors() > 0) {
            out.append("<section role=\"alert\" class=\"strategypress-mistakes\"><details open><summary>")
                    .append(count(state.errors(), "mistake", "mistakes"))
                    .append(state.now() == state.good() ? "" : ": this is the last site without any")
                    .append("</summary>");
            list(out, state.findings().stream().filter(Diagnostic::isError).toList());
            out.append("</details></section>");
        }
        out.append("<div class=\"strategypress-bar\">");
        if (page == null) {
            out.append("<p>There is no page ")
                    .append(text("/" + path))
                    .append(" now. <a href=\"/\">Home</a>")
                    .append(forms ? " · <a href=\"/-/edit/\">All entries</a></p>" : "</p>");
        } else {
            facts(out, page);
            warnings(out, state, page);
            views(out, path, page);
        }
        return out.append("</div></aside>\n").toString();
    }

    /** The page that is shown while there never was a site without mistakes. */
    String nothingYet(State state) {
        StringBuilder out = new StringBuilder(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not yet a site</title></head><body>");
        head(out, state);
        out.append("<main><h1>Not yet a site</h1><p>")
                .append(count(state.errors(), "mistake", "mistakes"))
                .append(" must be mended first. This page shows the site as soon as they are.</p>");
        list(out, state.findings());
        out.append(forms ? "<p><a href=\"/-/edit/\">All entries</a></p>" : "");
        return out.append("</main></aside></body></html>\n").toString();
    }

    /** A page in a frame as wide as a phone or a tablet, or as a sheet of paper and as it is printed. */
    String framed(String path, String width) {
        boolean printed = width.equals(PRINT);
        String title = text("/" + path) + (printed ? " as it is printed" : " at " + width + " pixels");
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><link rel=\"stylesheet\" href=\"/-/preview.css\"></head><body class=\"strategypress-framed\"><p>"
                + "<a href=\"/" + attribute(path) + "\">Back to the whole width</a></p><iframe class=\"strategypress-"
                + width + "\" src=\"/" + attribute(path) + (printed ? "?" + AS_PRINTED : "") + "\" title=\"" + title
                + "\"></iframe></body></html>\n";
    }

    private static void head(StringBuilder out, State state) {
        out.append("\n<link rel=\"stylesheet\" href=\"/-/preview.css\"><script src=\"/-/idiomorph.js\" defer></script>")
                .append("<script src=\"/-/preview.js\" defer></script>")
                .append(
                        "<aside id=\"strategypress-preview\" lang=\"en\" dir=\"ltr\" aria-label=\"Preview\" data-state=\"")
                .append(state.number())
                .append("\" data-mistakes=\"")
                .append(state.errors())
                .append("\">");
    }

    private void facts(StringBuilder out, LivePage page) {
        out.append("<p>");
        int more = page.sources().size() - 1;
        page.sources().stream().limit(1).forEach(source -> {
            if (forms) {
                String place = source.path() + ":" + source.line();
                out.append("<a href=\"/-/edit/entry?at=")
                        .append(URLEncoder.encode(place, StandardCharsets.UTF_8))
                        .append("\">Edit</a> · <a href=\"/-/edit/\">All entries</a> · ");
            }
            place(out, source);
        });
        if (more > 0) {
            out.append(" and ").append(count(more, "more place", "more places"));
        }
        if (page.updated() != null) {
            out.append(" · updated ").append(page.updated());
        }
        if (page.reviewBy() != null) {
            out.append(" · look again by ").append(page.reviewBy());
        }
        page.readingAge().ifPresent(years -> out.append(" · reading age ").append(years));
        out.append("</p>");
    }

    private void place(StringBuilder out, LivePage.Source source) {
        String place = source.path() + ":" + source.line();
        String address = places.address(Path.of(source.path()), source.line());
        if (address != null) {
            out.append("<a href=\"")
                    .append(attribute(address))
                    .append("\">")
                    .append(text(place))
                    .append("</a>");
        } else {
            out.append("<button type=\"button\" data-copy=\"")
                    .append(attribute(place))
                    .append("\" title=\"copy\">")
                    .append(text(place))
                    .append("</button>");
        }
    }

    /** What is to be thought about on this page, and how much in all. */
    private static void warnings(StringBuilder out, State state, LivePage page) {
        Set<String> files = new TreeSet<>();
        page.sources().forEach(source -> files.add(source.path()));
        List<Diagnostic> all =
                state.findings().stream().filter(each -> !each.isError()).toList();
        List<Diagnostic> here =
                all.stream().filter(each -> files.contains(each.path())).toList();
        if (all.isEmpty()) {
            out.append("<p>No warnings</p>");
            return;
        }
        out.append("<details><summary>")
                .append(count(here.size(), "warning here", "warnings here"))
                .append(", ")
                .append(all.size())
                .append(" in all</summary>");
        list(out, here.isEmpty() ? all : here);
        out.append("</details>");
    }

    private static void views(StringBuilder out, String path, LivePage page) {
        out.append("<p>");
        for (LivePage.Edition edition : page.editions()) {
            out.append("<a href=\"/")
                    .append(attribute(edition.path()))
                    .append("\">")
                    .append(edition.name().equals("easy") ? "Easy Read" : text(edition.name()))
                    .append("</a> ");
        }
        for (LivePage.Paper paper : page.papers()) {
            out.append("<a href=\"/")
                    .append(attribute(paper.path()))
                    .append('#')
                    .append(attribute(paper.place()))
                    .append("\">")
                    .append(text(paper.path().substring(paper.path().lastIndexOf('/') + 1)))
                    .append("</a>")
                    .append(paper.printed() ? " (up to date) " : " (to be printed) ");
        }
        for (String width : WIDTHS) {
            out.append("<a href=\"/-/width?page=")
                    .append(URLEncoder.encode(path, StandardCharsets.UTF_8))
                    .append("&amp;width=")
                    .append(width)
                    .append("\">")
                    .append(width)
                    .append(width.equals(PRINT) ? "</a> " : " px</a> ");
        }
        out.append("</p>");
    }

    private static void list(StringBuilder out, List<Diagnostic> findings) {
        out.append("<ol>");
        findings.stream()
                .limit(MOST)
                .forEach(each -> out.append("<li><pre>")
                        .append(text(DiagnosticText.text(each)))
                        .append("</pre></li>"));
        out.append("</ol>");
        if (findings.size() > MOST) {
            out.append("<p>and ").append(findings.size() - MOST).append(" more: the terminal has all</p>");
        }
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String text(String text) {
        return Markup.escaped(text);
    }

    private static String attribute(String text) {
        return Markup.escaped(text);
    }
}
