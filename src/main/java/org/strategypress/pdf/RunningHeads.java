package org.strategypress.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the words of the running heads into the book: its title once, and each chapter's name where it begins.
 *
 * <p>The style sheet takes them out of the text and into the margins, where they are artifacts.
 */
final class RunningHeads {
    private RunningHeads() {}

    static void add(Document html, String title) {
        for (Element heading : html.body().select("h1")) {
            if (heading.closest(".cover, .part") == null) {
                heading.before(new Element("div").addClass("running-section").text(heading.text()));
            }
        }
        html.body().prependChild(new Element("div").addClass("running-title").text(title));
    }
}
