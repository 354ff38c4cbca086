package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.output.OutputFile;
import org.strategypress.output.OutputFile.Role;
import org.strategypress.source.Diagnostic;

/** Small sites without a fault, for putting one fault in. */
final class Pages {
    private Pages() {}

    /** A page without a fault around what a test is about. */
    static OutputFile page(String path, String title, String content) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return html(path, """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%scss/site.css"></head>
                <body>
                <a href="#content">Skip to content</a>
                <header><a href="%sindex.html">Home</a></header>
                <main id="content" data-page="home">
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(title, up, up, title, content));
    }

    static OutputFile html(String path, String html) {
        return OutputFile.text(path, Role.PAGE, html);
    }

    static OutputFile css(String text) {
        return OutputFile.text("css/site.css", Role.ASSET, text);
    }

    /** What is found on a site of one page with this content, as {@code rule: message}. */
    static List<String> audit(String content) {
        return audit(page("index.html", "Our strategy", content));
    }

    /** What is found on a site of these files and an empty style sheet. */
    static List<String> audit(OutputFile... files) {
        return run(files).stream()
                .map(found -> found.rule() + ": " + found.message())
                .toList();
    }

    /** The rules that find something on a site of one page with this content. */
    static List<String> rules(String content) {
        return run(page("index.html", "Our strategy", content)).stream()
                .map(Diagnostic::rule)
                .distinct()
                .toList();
    }

    static List<Diagnostic> run(OutputFile... files) {
        List<OutputFile> all = new ArrayList<>(List.of(files));
        all.add(css(""));
        return WebAudit.run(all);
    }
}
