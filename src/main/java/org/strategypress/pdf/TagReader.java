package org.strategypress.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.IdentityHashMap;
import java.util.Map;
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
    private final Map<COSDictionary, Element> elements = new IdentityHashMap<>();
    private final Map<COSDictionary, Boolean> generated = new IdentityHashMap<>();

    private TagReader() {}

    /**
     * The tree below the document's structure root.
     *
     * @param root the root element's dictionary, of type Document
     * @param boxes the laid out document
     */
    static TagNode read(COSDictionary root, Box boxes) {
        TagReader reader = new TagReader();
        reader.map(boxes);
        return reader.node(root, null);
    }

    private void map(Box box) {
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && box.getElement() != null && !box.isAnonymous()) {
            if (box.getPseudoElementOrClass() == null) {
                elements.putIfAbsent(tag.getCOSObject(), box.getElement());
            } else {
                generated.put(tag.getCOSObject(), true);
            }
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                mapAny(child);
            }
        }
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::mapAny);
        }
        box.getChildren().forEach(this::mapAny);
    }

    private void mapAny(Object child) {
        if (child instanceof Box box) {
            map(box);
        }
    }

    private TagNode node(COSDictionary tag, @Nullable COSDictionary pageAbove) {
        COSDictionary ownPage = tag.getCOSDictionary(COSName.PG);
        COSDictionary page = ownPage == null ? pageAbove : ownPage;
        String type = generated.containsKey(tag) ? "Span" : tag.getNameAsString(COSName.S);
        TagNode node = new TagNode(type, tag, elements.get(tag));
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addKid(node, array.getObject(i), page);
            }
        } else {
            addKid(node, kids, page);
        }
        return node;
    }

    private void addKid(TagNode node, @Nullable COSBase kid, @Nullable COSDictionary page) {
        if (kid instanceof COSInteger number && page != null) {
            node.kids.add(new TagNode.Mark(page, number.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            COSName type = dictionary.getCOSName(COSName.TYPE);
            if (MCR.equals(type)) {
                node.kids.add(new TagNode.Mark(
                        dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
            } else if (OBJR.equals(type)) {
                node.kids.add(new TagNode.Annotation(dictionary));
            } else {
                node.kids.add(node(dictionary, page));
            }
        }
    }
}
