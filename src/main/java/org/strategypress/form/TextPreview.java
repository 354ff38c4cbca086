package org.strategypress.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.markdown.Markdown;
import org.strategypress.markdown.MarkdownSource;
import org.strategypress.model.language.Language;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * A text as it will be, while it is written: made by the program's own Markdown, and so sanitised as what is published. Nothing
 * is written.
 */
final class TextPreview {
    private static final Markdown MARKDOWN = new Markdown();
    private static final Pattern SYMBOLIC = Pattern.compile("(href|src)=\"(entry|media):([^\"#]*)(#[^\"]*)?\"");

    private final Contents contents;
    private final EntrySource entry;
    private final Editor.Places pages;

    /**
     * The preview of one entry's text.
     *
     * @param pages where the pages of entries are, for links
     */
    TextPreview(Contents contents, EntrySource entry, Editor.Places pages) {
        this.contents = contents;
        this.entry = entry;
        this.pages = pages;
    }

    /** The page that a frame shows. */
    String of(String text) {
        Diagnostics found = new Diagnostics();
        String plain = text.replace("\r\n", "\n");
        SourceFile file = new SourceFile("text", plain);
        Prose prose = MARKDOWN.with(contents.names()).block(MarkdownSource.of(file.span(0, plain.length())), found);
        List<String> unknown = new ArrayList<>();
        String html = SYMBOLIC.matcher(prose.html()).replaceAll(link -> Matcher.quoteReplacement(led(link, unknown)));
        Language language = Language.of(language());
        Markup out = new Markup()
                .add(
                        "<!doctype html>\n<html lang=\"%\" dir=\"%\"><head><meta charset=\"utf-8\"><title>The text as it will"
                                + " be</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                + "<link rel=\"stylesheet\" href=\"/-/edit.css\"></head><body class=\"shown\"><main>",
                        language.tag(), language.direction());
        problems(out, found.sorted(), unknown);
        return out.add(plain.isBlank() ? "<p>Nothing is written yet.</p>" : "")
                .made(html)
                .add("</main></body></html>\n")
                .toString();
    }

    private String language() {
        String edition = entry.edition();
        return edition == null || !Language.isTag(edition) ? contents.language() : edition;
    }

    private static void problems(Markup out, List<Diagnostic> found, List<String> unknown) {
        if (found.isEmpty() && unknown.isEmpty()) {
            return;
        }
        out.add("<section class=\"findings wrong\" lang=\"en\" dir=\"ltr\"><h2>To be mended</h2><ul>");
        for (Diagnostic each : found) {
            out.add("<li>");
            if (each.where() != null) {
                out.add("Line %: ", each.where().position().line());
            }
            out.add("%. %</li>", each.message(), each.hint() == null ? "" : Shell.sentence(each.hint()));
        }
        unknown.forEach(id -> out.add("<li>There is no entry “%” to link to.</li>", id));
        out.add("</ul></section>");
    }

    /** An attribute with the address that a symbolic link has here; pictures are shown by their words. */
    private String led(MatchResult link, List<String> unknown) {
        if (link.group(2).equals("media")) {
            return "data-file=\"" + link.group(3) + "\"";
        }
        String id = link.group(3);
        String page = pages.of(id, null);
        if (page == null && !contents.isEntry(id)) {
            unknown.add(id);
        }
        return page == null ? "data-entry=\"" + id + "\"" : "href=\"/" + page + said(link.group(4)) + "\"";
    }

    private static String said(@Nullable String fragment) {
        return fragment == null ? "" : fragment;
    }
}
