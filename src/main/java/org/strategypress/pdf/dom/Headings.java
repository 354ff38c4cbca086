package org.strategypress.pdf.dom;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a book in reading order: checked for skipped levels, and made into bookmarks. */
public final class Headings {
    private static final int DEEPEST_BOOKMARK = 3;
    private final List<Element> headings;

    private Headings(List<Element> headings) {
        this.headings = headings;
    }

    /** The headings of a book, checked for their order, each with an id. */
    public static Headings of(Document html, Problems problems) {
        Headings headings = new Headings(html.body().select("h1, h2, h3, h4, h5, h6"));
        headings.check(problems);
        headings.nameAll();
        return headings;
    }

    private void check(Problems problems) {
        int before = 0;
        for (Element heading : headings) {
            if (level(heading) > before + 1) {
                problems.error(
                        "print-heading-skip",
                        heading,
                        "the heading “%s” is of level %d after one of level %d"
                                .formatted(heading.text(), level(heading), before),
                        "use the next level down, so that readers of the tags do not look for what is missing");
            }
            before = level(heading);
        }
    }

    private void nameAll() {
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).hasAttr("id")) {
                headings.get(i).attr("id", "heading-" + (i + 1));
            }
        }
    }

    /** Writes nested {@code bookmark} elements into the head, where the PDF library looks for them. */
    public void addBookmarks(Document html) {
        Element[] open = new Element[DEEPEST_BOOKMARK + 1];
        open[0] = html.head().appendElement("bookmarks");
        for (Element heading : headings) {
            int level = level(heading);
            if (level <= DEEPEST_BOOKMARK && !heading.text().isBlank()) {
                open[level] = parent(open, level)
                        .appendElement("bookmark")
                        .attr("name", heading.text())
                        .attr("href", "#" + heading.id());
                for (int deeper = level + 1; deeper < open.length; deeper++) {
                    open[deeper] = open[level];
                }
            }
        }
    }

    private static Element parent(Element[] open, int level) {
        Element parent = open[level - 1];
        return parent == null ? open[0] : parent;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
