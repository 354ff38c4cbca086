package org.strategypress.form;

/** What stands round every page of the editor. */
final class Shell {
    /** Where the editor's pages are, on the server of the preview. */
    static final String PLACE = "/-/edit/";

    private Shell() {}

    /** Begins a page. */
    static Markup begin(String title) {
        return new Markup()
                .add(
                        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>% - Editor</title>"
                                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                + "<link rel=\"stylesheet\" href=\"/-/edit.css\"></head><body>"
                                + "<header><a class=\"skip\" href=\"#main\">Skip to the content</a><nav aria-label=\"Editor\"><ul>"
                                + "<li><a href=\"%\">All entries</a></li><li><a href=\"/\">See the site</a></li></ul></nav></header>"
                                + "<main id=\"main\" tabindex=\"-1\"><h1>%</h1>\n",
                        title, PLACE, title);
    }

    /** Ends a page. */
    static String end(Markup page) {
        return page.add("</main></body></html>\n").toString();
    }

    /** A page that says what could not be done, and what to do. */
    static String problem(String title, String words, String back) {
        return end(begin(title).add("<p role=\"alert\">%</p><p><a href=\"%\">Go back</a></p>", sentence(words), back));
    }

    /** Words as a sentence. */
    static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }
}
