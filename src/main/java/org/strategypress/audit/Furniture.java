package org.strategypress.audit;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What stands in a PDF and not on the website, by its tag: the one list of what the comparison of words leaves out.
 *
 * <ul>
 *   <li>{@code PageNumber}: the numbers in a table of contents, and "(page 14)" behind a link.
 *   <li>{@code Lbl} of a list: bullets and numbers that a browser draws by itself. The keys of key and value lists are no
 *       such labels.
 *   <li>{@code Figure}: pictures have no words but their alternative text, which is compared with that of the website.
 * </ul>
 */
final class Furniture {
    private static final Set<String> TYPES = Set.of("PageNumber", "Figure");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    private Furniture() {}

    static boolean isOnlyOnPaper(COSDictionary element, String type) {
        return TYPES.contains(type) || type.equals("Lbl") && isGenerated(element);
    }

    /** Whether the layout made the label up: all but the keys of key and value lists, which are not numbered. */
    private static boolean isGenerated(COSDictionary label) {
        COSDictionary item = label.getCOSDictionary(COSName.P);
        COSDictionary list = item == null ? null : item.getCOSDictionary(COSName.P);
        COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
        return item != null && (attributes == null || !"None".equals(attributes.getNameAsString(NUMBERING)));
    }
}
