package org.strategypress.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The tags of a PDF whose sheets show pages of another one: each page is a figure that says which page it is. */
final class PageFigures {
    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final Set<String> MARKS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            OperatorName.END_MARKED_CONTENT,
            OperatorName.MARKED_CONTENT_POINT,
            OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    private final PDDocument pdf;
    private final String title;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray owners = new COSArray();
    private COSArray onSheet = new COSArray();
    private @Nullable PDPage sheet;

    /**
     * Tags for a PDF.
     *
     * @param title what it is called, before the number of each page
     */
    PageFigures(PDDocument pdf, String title) {
        this.pdf = pdf;
        this.title = title;
        root.appendKid(document);
    }

    /** Begins a sheet. */
    void begin(PDPage next) {
        sheet = next;
        onSheet = new COSArray();
        int number = owners.size() / 2;
        next.setStructParents(number);
        next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        owners.add(COSInteger.get(number));
        owners.add(onSheet);
    }

    /** Adds a page to the sheet; the number of the marked content that draws it. */
    int add(int number) {
        int content = onSheet.size();
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, document);
        figure.setPage(sheet);
        figure.setAlternateDescription(title + " (" + number + ")");
        figure.appendKid(content);
        document.appendKid(figure);
        onSheet.add(figure);
        return content;
    }

    /** Writes the tags into the PDF. */
    void write() {
        COSDictionary parents = new COSDictionary();
        parents.setItem(NUMBERS, owners);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(owners.size() / 2);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
    }

    /** Takes the marks of tags out of what a page draws: within a figure there are none. */
    static void unmark(PDDocument pdf, PDPage page) throws IOException {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(content);
    }
}
