package org.strategypress.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A document whose pages keep no object for each artifact.
 *
 * <p>The PDF library begins an artifact for every box, some two hundred on a page, and registers for each what kind it is; to
 * find whether it knows one already, PDFBox searches all that it has. Here an artifact is known beforehand, by its kind, {@code
 * /Background} or {@code /Pagination}; {@link PageContents} says in place what the names stand for.
 */
final class PagedDocument extends PDDocument {
    @Override
    public void addPage(PDPage page) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties());
        page.setResources(new PDResources(resources));
        super.addPage(page);
    }

    /** The property lists of one page (ISO 32000-1, 14.6.2). */
    private static final class Properties extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return isArtifact(value) || super.containsValue(value);
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return isArtifact(value) ? ((COSDictionary) value).getCOSName(COSName.TYPE) : super.getKeyForValue(value);
        }

        private static boolean isArtifact(Object value) {
            return value instanceof COSDictionary list
                    && list.getCOSName(COSName.TYPE) != null
                    && !list.containsKey(COSName.MCID);
        }
    }
}
