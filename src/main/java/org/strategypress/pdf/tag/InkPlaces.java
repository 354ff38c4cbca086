package org.strategypress.pdf.tag;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** To what the marked pieces of each page belong, by the finished tags, and which of them are read first and last on it. */
public final class InkPlaces {
    /**
     * What a piece belongs to.
     *
     * @param chapter the {@code data-page} of the section around it; empty when there is none
     * @param head what it heads other content by: {@code H1} to {@code H6}, or {@code Caption} of a table; empty when it does not
     * @param text the number of the paragraph that it is part of, where that goes over several pages; else 0
     * @param row the number of the row of a table that it is part of, where that goes over several pages; else 0
     * @param code whether it is typed for a machine, where signs such as a colon say nothing to a reader
     */
    public record Place(String chapter, String head, int text, int row, boolean code) {
        /** Whether both are headings, and it is of the other's level or above, so that the other has nothing below it. */
        public boolean isBesideOrAbove(Place other) {
            return head.startsWith("H") && other.head.startsWith("H") && head.compareTo(other.head) <= 0;
        }
    }

    /**
     * The first or the last piece of a page, as it is read.
     *
     * @param mark its number on that page
     */
    public record Edge(int mark, Place place) {}

    /** The place of what no tag holds. */
    static final Place NOWHERE = new Place("", "", 0, 0, false);

    private final IdentityHashMap<COSDictionary, Map<Integer, Place>> pages = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Edge> first = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Edge> last = new IdentityHashMap<>();
    private int parted;

    /** The places of the pieces below a document's first tag. */
    static InkPlaces of(TagNode document) {
        InkPlaces places = new InkPlaces();
        places.visit(document, false, NOWHERE);
        return places;
    }

    private void visit(TagNode node, boolean inTable, Place above) {
        visit(node, below(node, inTable, above));
    }

    private void visit(TagNode node, Place place) {
        for (Object kid : node.kids) {
            if (kid instanceof TagNode below) {
                if (isTitleAlone(node)) {
                    visit(below, place); // a card in a list of titles heads nothing
                } else {
                    visit(below, node.is("Table"), place);
                }
            } else if (kid instanceof TagNode.Mark mark) {
                pages.computeIfAbsent(mark.page(), unseen -> new HashMap<>()).put(mark.id(), place);
                Edge edge = new Edge(mark.id(), place);
                first.putIfAbsent(mark.page(), edge);
                last.put(mark.page(), edge);
            }
        }
    }

    private Place below(TagNode node, boolean inTable, Place above) {
        if (node.is("Sect") && node.id != null && !node.id.equals(above.chapter)) {
            return new Place(node.id, above.head, above.text, above.row, false);
        }
        if (isHeading(node.type) || inTable && node.is("Caption")) { // that of a picture stands below it
            return new Place(above.chapter, node.type, above.text, above.row, false);
        }
        if (node.is("P") && isParted(node)) {
            return new Place(above.chapter, above.head, ++parted, above.row, above.code);
        }
        if (node.is("TR") && isParted(node)) {
            return new Place(above.chapter, above.head, above.text, ++parted, above.code);
        }
        return node.is("Code") ? new Place(above.chapter, above.head, above.text, above.row, true) : above;
    }

    /** Whether a part of a page is a heading and nothing else, such as a card without words of its own. */
    private static boolean isTitleAlone(TagNode node) {
        return node.is("Sect")
                && node.id == null
                && node.kids.size() == 1
                && node.kids.get(0) instanceof TagNode only
                && isHeading(only.type);
    }

    private static boolean isHeading(String type) {
        return type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1));
    }

    /** Whether a node has pieces on several pages. */
    private static boolean isParted(TagNode node) {
        IdentityHashMap<COSDictionary, Boolean> on = new IdentityHashMap<>();
        node.marks(mark -> on.put(mark.page(), true));
        return on.size() > 1;
    }

    /** The place of a piece of a page. */
    public Place at(COSDictionary page, int mark) {
        Map<Integer, Place> known = pages.get(page);
        return known == null ? NOWHERE : known.getOrDefault(mark, NOWHERE);
    }

    /** What is read first on a page; null where no tag holds anything there. */
    public @Nullable Edge first(COSDictionary page) {
        return first.get(page);
    }

    /** What is read last on a page; null where no tag holds anything there. */
    public @Nullable Edge last(COSDictionary page) {
        return last.get(page);
    }
}
