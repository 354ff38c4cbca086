package org.strategypress.pdf.text;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts the words of each line where the Unicode bidirectional algorithm (UAX 9) has them, over the whole paragraph: the PDF library
 * knows the directions within one text, and sets what stands in elements one after the other.
 *
 * <p>Works on the finished layout: lines are broken by then, in the order in which they are read, and only what is in one moves
 * to and fro.
 */
public final class BidiLines {
    private final LayoutContext context;
    private final Shapers shapers;
    private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The lines of a book that was laid out with that context and those shapers. */
    public BidiLines(SharedContext shared, Shapers shapers) {
        this.context = shared.newLayoutContextInstance();
        this.context.setFontContext(new PdfBoxFontContext());
        this.shapers = shapers;
    }

    /** Arranges all lines of a book. */
    public void arrange(Layer layer) {
        visit(layer.getMaster());
        layer.getChildren().forEach(this::arrange);
    }

    private void visit(Box box) {
        if (!seen.add(box)) {
            return;
        }
        List<LineBox> lines = new ArrayList<>();
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                lines.add(line);
                line.getNonFlowContent().forEach(this::visit);
            }
            visit(child);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    visit(inner);
                }
            }
        }
        if (box instanceof BlockBox && lines.stream().anyMatch(BidiLines::hasRightToLeft)) {
            new BidiParagraph(context, shapers).arrange(lines);
        }
    }

    private static boolean hasRightToLeft(LineBox line) {
        return line.isLayedOutRTL()
                || line.getChildren().stream()
                        .anyMatch(child -> child instanceof InlineLayoutBox inline && hasRightToLeft(inline));
    }

    private static boolean hasRightToLeft(InlineLayoutBox box) {
        for (Object child : box.getInlineChildren()) {
            if (child instanceof InlineText text && text.getTextDirection() == BidiSplitter.RTL
                    || child instanceof InlineLayoutBox inner && hasRightToLeft(inner)) {
                return true;
            }
        }
        return false;
    }
}
