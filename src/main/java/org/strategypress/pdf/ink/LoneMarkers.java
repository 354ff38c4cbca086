package org.strategypress.pdf.ink;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks for items of lists whose bullet or number stands at the end of a page and whose first line stands on the next. A bullet is
 * drawn, not written, so nothing in the finished page tells of it; the boxes of the layout do.
 */
public final class LoneMarkers {
    private static final int MOST_WORDS = 8;

    private final Layer layer;
    private final List<InkFault> faults = new ArrayList<>();

    private LoneMarkers(Layer layer) {
        this.layer = layer;
    }

    /** The faults of a book that is laid out, in the order of its items. */
    public static List<InkFault> of(BlockBox root) {
        LoneMarkers markers = new LoneMarkers(root.getLayer());
        markers.visit(root);
        return markers.faults;
    }

    private void visit(Box box) {
        if (box instanceof BlockBox item && isMarked(item.getMarkerData())) {
            look(item);
        }
        if (!(box instanceof LineBox)) {
            box.getChildren().forEach(this::visit);
        }
    }

    /** Whether anything is drawn: a list may want no bullets. */
    private static boolean isMarked(@Nullable MarkerData marker) {
        return marker != null
                && (marker.getGlyphMarker() != null
                        || marker.getTextMarker() != null
                        || marker.getImageMarker() != null);
    }

    private void look(BlockBox item) {
        LineBox line = firstLine(item);
        Element element = item.getElement();
        if (line == null || element == null) {
            return;
        }
        int page = layer.getPageIndex(item.getAbsY());
        if (page >= 0 && page != layer.getPageIndex(line.getAbsY())) {
            List<String> words = Arrays.stream(element.getTextContent()
                            .replace("\u200b", "")
                            .strip()
                            .split("\\s+"))
                    .limit(MOST_WORDS)
                    .toList();
            faults.add(new InkFault(InkFault.Kind.LONE_MARKER, page + 1, chapter(element), words));
        }
    }

    private static @Nullable LineBox firstLine(Box box) {
        for (Box child : box.getChildren()) {
            LineBox line = child instanceof LineBox own ? own : firstLine(child);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static String chapter(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.hasAttribute("data-page")) {
                return each.getAttribute("data-page");
            }
        }
        return "";
    }
}
