package org.strategypress.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the tag tree that the PDF library wrote, and finds out which HTML element each part of it comes from. */
final class TagReader {
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private final IdentityHashMap<COSDictionary, Element> elements = new IdentityHashMap<>();
    private final Set<COSDictionary> generated = Collections.newSetFromMap(new IdentityHashMap<>());

    private TagReader() {}

    /**
     * The tree below the document's structure root.
     *
     * @param root the root element's dictionary, of type Document
     * @param boxes the laid out document
     */
    static TagNode read(COSDictionary root, Box boxes) {
        TagReader reader = new TagReader();
        reader.map(boxes, null);
        return reader.node(root, null, null);
    }

    /**
     * Notes the HTML element of each box below.
     *
     * @param around the element of the box around it: generated text has none of its own
     */
    private void map(Box box, @Nullable Element around) {
        Element own = box.isAnonymous() ? null : box.getElement();
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && (own != null || box instanceof InlineLayoutBox && around != null)) {
            elements.putIfAbsent(tag.getCOSObject(), own != null ? own : around);
            if (own == null || box.getPseudoElementOrClass() != null) {
                generated.add(tag.getCOSObject());
            }
        }
        Element inner = own != null ? own : around;
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> mapAny(child, inner));
        }
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(child -> map(child, inner));
        }
        box.getChildren().forEach(child -> map(child, inner));
    }

    private void mapAny(Object child, @Nullable Element around) {
        if (child instanceof Box box) {
            map(box, around);
        }
    }

    private TagNode node(COSDictionary tag, @Nullable COSDictionary pageAbove, @Nullable Element above) {
        COSDictionary ownPage = tag.getCOSDictionary(COSName.PG);
        COSDictionary page = ownPage == null ? pageAbove : ownPage;
        TagNode node = new TagNode(tag.getNameAsString(COSName.S), tag, elements.get(tag));
        node.generated = generated.contains(tag) || node.element != null && node.element == above;
        Element around = node.element == null ? above : node.element;
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addKid(node, array.getObject(i), page, around);
            }
        } else {
            addKid(node, kids, page, around);
        }
        return node;
    }

    private void addKid(TagNode node, @Nullable COSBase kid, @Nullable COSDictionary page, @Nullable Element around) {
        if (kid instanceof COSInteger number && page != null) {
            node.kids.add(new TagNode.Mark(page, number.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            COSName type = dictionary.getCOSName(COSName.TYPE);
            if (MCR.equals(type)) {
                node.kids.add(
                        new TagNode.Mark(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
            } else if (OBJR.equals(type)) {
                node.kids.add(new TagNode.Annotation(dictionary));
            } else {
                node.kids.add(node(dictionary, page, around));
            }
        }
    }
}
