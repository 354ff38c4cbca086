package org.strategypress.pdf.dom;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gives each link of a table of contents its words, its leader and its page number as three parts.
 *
 * <p>{@code <a href="#homes">Homes</a>} becomes {@code <a href="#homes"><span class="toc-title">Homes</span>
 * <span class="toc-leader"></span><span class="toc-page" data-page-of="#homes"></span></a>}; the style sheet fills the
 * empty parts, and the tag tree can then leave the dots out and keep the number.
 */
public final class PrintContents {
    /** The class of the empty part that becomes the leader. */
    public static final String LEADER = "toc-leader";
    /** The class of the empty part that becomes the page number. */
    public static final String PAGE = "toc-page";

    private PrintContents() {}

    /** Gives each link of each table of contents its three parts. */
    public static void addPageNumbers(Document html) {
        for (Element link : html.select("nav.toc a[href^=#], ol.toc a[href^=#]")) {
            List<Node> words = new ArrayList<>(link.childNodes());
            Element title = link.appendElement("span").addClass("toc-title");
            words.forEach(title::appendChild);
            if (!FromRight.runsFromRight(link)
                    && Bidi.requiresBidi(
                            title.text().toCharArray(), 0, title.text().length())) {
                title.attr("style", "display: inline-block"); // a line with a leader is laid out when it is painted
            }
            title.appendText("\u00A0");
            link.appendElement("span").addClass(LEADER);
            link.appendElement("span").addClass(PAGE).attr("data-page-of", link.attr("href"));
        }
    }
}
