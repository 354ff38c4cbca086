package org.strategypress.pdf.tag;

import com.openhtmltopdf.render.Box;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Mends the tag tree that the PDF library writes: valid, but made of layout boxes.
 *
 * <p>Afterwards it is made of what the HTML means: one element for one thing, contents, captions, notes and key and
 * value lists as such, and nothing that is only looked at.
 */
public final class TagMender {
    private final Set<TagNode.Mark> artifacts = new HashSet<>();
    private final Set<String> notes;
    private final boolean second;
    private @Nullable LogicalText logical;
    private ReadingOrder order = new ReadingOrder();
    private InkPlaces places = new InkPlaces();

    /**
     * Mends one document.
     *
     * @param notes the ids of the list items that are notes
     * @param second whether the document follows the second part of PDF/UA
     */
    public TagMender(Set<String> notes, boolean second) {
        this.notes = notes;
        this.second = second;
    }

    /** Lets right-to-left text say what it reads. */
    public void describe(LogicalText text) {
        logical = text;
    }

    /**
     * Mends the tree of a rendered document.
     *
     * @return the content that is no longer part of the tree and has to become an artifact
     */
    public Set<TagNode.Mark> mend(PDDocument pdf, Box boxes, Element html) {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase top = root.getDictionaryObject(COSName.K);
        COSDictionary first = (COSDictionary) (top instanceof COSArray array ? array.getObject(0) : top);
        TagNode document = TagReader.read(first, boxes);
        TagTypes.assign(document);
        TagFolding.fold(document);
        TagOrder.restore(document, html);
        new TagTables(artifacts).mend(document);
        new TagContents(artifacts).mend(document);
        new TagLists(notes).mend(document);
        nameSections(document);
        if (logical != null) {
            logical.describe(document);
        }
        TagFolding.finish(document);
        if (second) {
            SecondPart.rename(document);
        }
        TagWriter.write(pdf, document);
        if (second) {
            SecondPart.complete(pdf, document, html);
        }
        order = ReadingOrder.of(document);
        places = InkPlaces.of(document);
        return artifacts;
    }

    /** The order in which the content of the mended tree is read. */
    public ReadingOrder order() {
        return order;
    }

    /** To what the content of the mended tree belongs. */
    public InkPlaces places() {
        return places;
    }

    private static void nameSections(TagNode node) {
        String page = node.attribute("data-page");
        if (!page.isEmpty()) {
            node.id = page;
        }
        node.nodes().forEach(TagMender::nameSections);
    }
}
