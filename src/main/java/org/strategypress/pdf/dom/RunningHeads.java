package org.strategypress.pdf.dom;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the words of the running heads into the book: its title once, and the name of each part where it begins.
 *
 * <p>The style sheet takes them out of the text and into the margins, where they are artifacts.
 */
public final class RunningHeads {
    private RunningHeads() {}

    /** Writes the title once and the name of each part. */
    public static void add(Document html, String title) {
        for (Element heading : html.body().select("h1")) {
            if (heading.closest(".cover, section.part") == null) {
                Element chapter = heading.closest(".chapter");
                String words = chapter == null ? "" : chapter.attr("data-running");
                Element name = new Element("div").addClass("running-section");
                name.text(words.isEmpty() ? heading.text() : words);
                if (chapter == null) {
                    heading.before(name);
                } else {
                    chapter.prependChild(name);
                }
            }
        }
        html.body().prependChild(new Element("div").addClass("running-title").text(title));
    }
}
