package org.strategypress.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.PaintingInfo;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;

/**
 * Lets tables end where their last row does. The library paints the head of a table once for each page that the table reaches by its
 * edges; where only the line below it touches the next page, no head belongs there, and the first is painted a second time in its
 * place: darker, and twice in what is read out.
 */
final class TableEnds {
    private final Layer layer;

    /**
     * The ends of the tables of one book.
     *
     * @param layer the pages of the book, laid out and not yet painted
     */
    TableEnds(Layer layer) {
        this.layer = layer;
    }

    /** Ends each table below a box on the page of its last row or words. */
    void set(Box box) {
        if (box instanceof TableBox table) {
            end(table);
        }
        if (!(box instanceof LineBox)) {
            box.getChildren().forEach(this::set);
        }
    }

    private void end(TableBox table) {
        PaintingInfo painted = table.getPaintingInfo();
        int last = lastPlace(table);
        if (painted == null || last < 0) {
            return;
        }
        int index = layer.getPageIndex(last);
        if (index >= 0) {
            PageBox page = layer.getPages().get(index);
            Rectangle bounds = painted.getAggregateBounds();
            bounds.height = Math.min(bounds.height, page.getBottom() - 1 - bounds.y);
        }
    }

    /** How far down the last row, words or picture below a box begins, in dots; -1 when there are none. */
    private static int lastPlace(Box box) {
        if (box instanceof LineBox || box instanceof BlockBox block && block.isReplaced()) {
            return box.getAbsY();
        }
        int last = box instanceof TableRowBox ? box.getAbsY() : -1; // a row may be empty, to be filled in by hand
        for (Box child : box.getChildren()) {
            last = Math.max(last, lastPlace(child));
        }
        return last;
    }
}
