package org.strategypress.audit;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What stands in a PDF and not on the website: the one list of what the comparison of words leaves out.
 *
 * <p>By its tag, within a page:
 *
 * <ul>
 *   <li>{@code PageNumber}: the numbers in a table of contents, and "(page 14)" behind a link.
 *   <li>{@code Lbl} of a list: bullets and numbers that a browser draws by itself. The keys of key and value lists are no
 *       such labels.
 *   <li>{@code Figure}: pictures have no words but their alternative text, which is not compared.
 * </ul>
 *
 * <p>As a section of its own, whose {@code data-page} begins with {@code furniture-} and its word:
 *
 * <ul>
 *   <li>{@code cover}: the title, the council, the years.
 *   <li>{@code contents}: the chapters.
 *   <li>{@code opener}: the number of a part.
 *   <li>{@code back}: who published the book, when, who agreed to it and how it may be used.
 *   <li>{@code notes}: pages to write on.
 *   <li>{@code address}: the web address of a page and its code for phones.
 *   <li>{@code signatures}: the names of who signed a decision, in the edition of record alone.
 * </ul>
 *
 * <p>Text that stands neither in a page nor in one of these is a fault.
 */
public final class Furniture {
    private static final Set<String> TYPES = Set.of("PageNumber", "Figure");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    /** Lists whose labels are words of their own: as PDF 1.7 says it, and as PDF 2.0 does. */
    private static final Set<String> WORDS = Set.of("None", "Description");

    private static final String PREFIX = "furniture-";
    private static final Set<String> SECTIONS =
            Set.of("cover", "contents", "opener", "back", "notes", "address", "signatures");

    private Furniture() {}

    /** Whether a section with this {@code data-page} is furniture: {@code furniture-cover}, {@code furniture-opener-2}. */
    public static boolean is(String id) {
        return id.startsWith(PREFIX)
                && SECTIONS.contains(id.substring(PREFIX.length()).split("-", 2)[0]);
    }

    static boolean isOnlyOnPaper(COSDictionary element, String type) {
        return TYPES.contains(type) || type.equals("Lbl") && isGenerated(element);
    }

    /** Whether the layout made the label up: all but the keys of key and value lists, which are not numbered. */
    private static boolean isGenerated(COSDictionary label) {
        COSDictionary item = label.getCOSDictionary(COSName.P);
        COSDictionary list = item == null ? null : item.getCOSDictionary(COSName.P);
        COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
        return item != null
                && (attributes == null || !WORDS.contains(String.valueOf(attributes.getNameAsString(NUMBERING))));
    }
}
