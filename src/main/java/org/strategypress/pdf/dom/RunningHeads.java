package org.strategypress.pdf.dom;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes the words of the running heads into the book: its title once, and the name of each part where it begins.
 *
 * <p>A book for both sides has them twice, as left pages have the part outside too. The style sheet takes them out of the text and into the margins, where they are artifacts.
 */
public final class RunningHeads {
    /** What a body says that is printed on both sides. */
    private static final String SIDES = "data-sides";

    private RunningHeads() {}

    /** Whether a book is printed on both sides and bound. */
    private static boolean isTwoSided(Element body) {
        return body.attr(SIDES).equals("2");
    }

    /** How many pages in a row may be empty: one where parts begin on the right, else none. */
    public static int mostEmpty(Element body) {
        return isTwoSided(body) ? 1 : 0;
    }

    /** Writes the title once and the name of each part. */
    public static void add(Document html, String title) {
        for (Element heading : html.body().select("h1")) {
            if (heading.closest(".cover, section.part") == null) {
                Element chapter = heading.closest(".chapter");
                String words = chapter == null ? "" : chapter.attr("data-running");
                Element name = new Element("div").addClass("running-section");
                name.text(words.isEmpty() ? heading.text() : words);
                stand(name, heading, chapter);
                if (isTwoSided(html.body())) {
                    stand(new Element("div").addClass("running-left").text(name.text()), heading, chapter);
                }
            }
        }
        html.body().prependChild(new Element("div").addClass("running-title").text(title));
        if (isTwoSided(html.body())) {
            html.body()
                    .prependChild(new Element("div").addClass("running-right").text(title));
        }
    }

    private static void stand(Element name, Element heading, @Nullable Element chapter) {
        if (chapter == null) {
            heading.before(name);
        } else {
            chapter.prependChild(name);
        }
    }
}
