package org.strategypress.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** What one text gave: its prose and its diagnostics, for tests. */
record Parsed(Prose prose, List<Diagnostic> diagnostics) {
    private static final Markdown MARKDOWN = new Markdown();

    /** The text as block Markdown. */
    static Parsed block(String text) {
        Diagnostics out = new Diagnostics();
        Prose prose = MARKDOWN.block(MarkdownSource.of(new SourceFile("page.md", text).whole()), out);
        return new Parsed(prose, out.sorted());
    }

    /** The text as one line. */
    static Parsed line(String text) {
        Diagnostics out = new Diagnostics();
        Prose prose = MARKDOWN.inline(new SourceFile("page.md", text).whole(), out);
        return new Parsed(prose, out.sorted());
    }

    String html() {
        return prose.html();
    }

    /** The HTML without line ends between tags, for comparison. */
    String flat() {
        return prose.html().replaceAll("\\n+(?=<)|(?<=>)\\n+|\\n+$", "");
    }

    List<String> rules() {
        return diagnostics.stream().map(Diagnostic::rule).toList();
    }

    Document dom() {
        return Jsoup.parseBodyFragment(prose.html());
    }

    /** The source with every diagnostic drawn in, as {@code ⟦rule:text⟧}; diagnostics that overlap are drawn one inside the other. */
    String drawn() {
        String text = prose.where().file().text();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            diagnostics.stream()
                    .filter(d -> d.where() != null
                            && d.where().end() == at
                            && d.where().start() < at)
                    .forEach(d -> out.append('⟧'));
            diagnostics.stream()
                    .filter(d -> d.where() != null && d.where().start() == at)
                    .sorted((a, b) -> b.where().end() - a.where().end())
                    .forEach(d -> out.append('⟦')
                            .append(d.rule())
                            .append(':')
                            .append(d.where().end() == at ? "⟧" : ""));
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
