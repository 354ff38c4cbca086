package org.strategypress.pdf.tag;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** To what the marked pieces of each page belong, by the finished tags. */
public final class InkPlaces {
    /**
     * What a piece belongs to.
     *
     * @param chapter the {@code data-page} of the section around it; empty when there is none
     */
    public record Place(String chapter) {}

    /** The place of what no tag holds. */
    static final Place NOWHERE = new Place("");

    private final IdentityHashMap<COSDictionary, Map<Integer, Place>> pages = new IdentityHashMap<>();

    /** The places of the pieces below a document's first tag. */
    static InkPlaces of(TagNode document) {
        InkPlaces places = new InkPlaces();
        places.visit(document, NOWHERE);
        return places;
    }

    private void visit(TagNode node, Place above) {
        String id = node.is("Sect") && node.id != null ? node.id : above.chapter;
        Place place = id.equals(above.chapter) ? above : new Place(id);
        for (Object kid : node.kids) {
            if (kid instanceof TagNode below) {
                visit(below, place);
            } else if (kid instanceof TagNode.Mark mark) {
                pages.computeIfAbsent(mark.page(), unseen -> new HashMap<>()).put(mark.id(), place);
            }
        }
    }

    /** The place of a piece of a page. */
    public Place at(COSDictionary page, int mark) {
        Map<Integer, Place> known = pages.get(page);
        return known == null ? NOWHERE : known.getOrDefault(mark, NOWHERE);
    }
}
