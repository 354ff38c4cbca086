package org.strategypress.compare;

import java.util.List;
import org.strategypress.output.Json;

/** A page of the comparison's content, as it is written into a Markdown file. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder("---\n");
    private boolean isOpen = true;

    /** Begins a page with its title, in a section of the site, at a place among its kind. */
    MarkdownPage(String title, String section, int order) {
        field("title", title);
        if (!section.isEmpty()) {
            field("section", section);
        }
        out.append("order: ").append(order).append('\n');
        out.append("menu: no\n");
    }

    /** Adds a field; only before the text. */
    MarkdownPage field(String name, String value) {
        out.append(name).append(": ").append(Json.of(value)).append('\n');
        return this;
    }

    private void close() {
        if (isOpen) {
            out.append("---\n");
            isOpen = false;
        }
    }

    /** Adds a paragraph, given as Markdown; none for no words. */
    MarkdownPage paragraph(String markdown) {
        close();
        if (!markdown.isBlank()) {
            out.append('\n').append(markdown.strip()).append('\n');
        }
        return this;
    }

    /** Adds a heading. */
    MarkdownPage heading(String words, String id) {
        return paragraph("## " + Line.markdown(words) + " {#" + id + "}");
    }

    /** Adds a table, its cells given as Markdown. */
    MarkdownPage table(String caption, List<String> heads, List<List<String>> rows) {
        paragraph("Table: " + Line.markdown(caption));
        out.append('\n').append(row(heads));
        out.append("|").append("---|".repeat(heads.size())).append('\n');
        rows.forEach(row -> out.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(cell).append(" |"));
        return row.append('\n').toString();
    }

    /** The file. */
    String text() {
        close();
        return out.toString();
    }
}
