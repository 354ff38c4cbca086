package org.strategypress.pdf.ink;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.BitSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.strategypress.pdf.dom.TurnedSheets;
import org.w3c.dom.Element;

/**
 * Whether pages are turned where what they hold is, and nowhere else. The PDF library keeps the pages of a first layout when it
 * lays out again what has to stay together, and so may leave an upright page below what needs a turned one.
 */
public final class TurnedPages {
    private TurnedPages() {}

    /** Looks at a book that is painted. */
    public static boolean areRight(BlockBox root, PDDocument pdf) {
        Layer layer = root.getLayer();
        BitSet wanted = new BitSet();
        visit(root, layer, wanted);
        int page = 0;
        for (PDPage each : pdf.getPages()) {
            PDRectangle sheet = each.getMediaBox();
            if (wanted.get(page) != sheet.getWidth() > sheet.getHeight()) {
                return false;
            }
            page++;
        }
        return true;
    }

    private static void visit(Box box, Layer layer, BitSet wanted) {
        if (box instanceof LineBox) {
            return;
        }
        Element element = box.getElement();
        if (element != null && element.getAttribute("class").equals(TurnedSheets.TURNED)) {
            int last = layer.getPageIndex(Math.max(box.getAbsY(), box.getAbsY() + box.getHeight() - 1));
            wanted.set(Math.max(0, layer.getPageIndex(box.getAbsY())), Math.max(0, last) + 1);
        } else {
            box.getChildren().forEach(child -> visit(child, layer, wanted));
        }
    }
}
