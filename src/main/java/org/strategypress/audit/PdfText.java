package org.strategypress.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What a finished PDF says, read from its bytes in the order of its tags, as a screen reader would.
 *
 * <p>Artifacts are left out, {@code ActualText} counts for what it replaces. Left out as well is what only paper has,
 * which {@link Furniture} lists.
 */
public final class PdfText {
    private static final Set<String> IN_LINE =
            Set.of("Span", "Link", "Reference", "Strong", "Em", "Code", "Quote", "NonStruct");

    private static final COSName OBJR = COSName.getPDFName("OBJR");

    /**
     * The text of one page of the site within the book.
     *
     * @param id what its section's {@code data-page} says; empty for all that stands outside of such sections
     * @param text its text; blocks are parted by line ends
     */
    public record Chapter(String id, String text) {
        /** The words, cut as those of the website are. */
        public List<String> words() {
            return Words.of(text);
        }
    }

    private final IdentityHashMap<COSDictionary, PageText> pages = new IdentityHashMap<>();
    private final Map<String, StringBuilder> chapters = new LinkedHashMap<>();
    private final GlyphText glyphs = new GlyphText();
    private StringBuilder out = chapter("");

    private PdfText() {}

    /**
     * Reads a PDF; each id comes once, in the order in which it is first met.
     *
     * @throws IOException when the bytes are not a PDF with tags
     */
    public static List<Chapter> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                throw new IOException("the PDF has no tags");
            }
            PdfText text = new PdfText();
            for (PDPage page : document.getPages()) {
                text.pages.put(page.getCOSObject(), new PageText(page, text.glyphs));
            }
            text.kids(root.getCOSObject().getDictionaryObject(COSName.K), null);
            return text.chapters();
        }
    }

    private StringBuilder chapter(String id) {
        return chapters.computeIfAbsent(id, unseen -> new StringBuilder());
    }

    private List<Chapter> chapters() {
        List<Chapter> found = new ArrayList<>();
        chapters.forEach((id, text) -> {
            if (!text.toString().isBlank()) {
                found.add(new Chapter(id, text.toString().strip()));
            }
        });
        return List.copyOf(found);
    }

    private void kids(@Nullable COSBase kids, @Nullable COSDictionary page) throws IOException {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), page);
            }
        } else if (kids != null) {
            kid(kids, page);
        }
    }

    private void kid(COSBase kid, @Nullable COSDictionary page) throws IOException {
        if (kid instanceof COSInteger number && page != null) {
            out.append(content(page, number.intValue()));
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            out.append(content(own == null ? page : own, dictionary.getInt(COSName.MCID)));
        } else if (kid instanceof COSDictionary dictionary && !OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            element(dictionary, page);
        }
    }

    private String content(@Nullable COSDictionary page, int id) throws IOException {
        PageText text = page == null ? null : pages.get(page);
        return text == null ? "" : text.content(id);
    }

    private void element(COSDictionary element, @Nullable COSDictionary above) throws IOException {
        String type = element.getNameAsString(COSName.S, "");
        if (Furniture.isOnlyOnPaper(element, type)) {
            return;
        }
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? above : own;
        String id = type.equals("Sect") ? element.getString(COSName.ID) : null;
        StringBuilder outer = out;
        if (id != null) {
            out = chapter(id);
        }
        boolean block = !IN_LINE.contains(type);
        startBlock(block);
        String actual = element.getString(COSName.ACTUAL_TEXT);
        if (actual == null) {
            kids(element.getDictionaryObject(COSName.K), page);
        } else {
            out.append(actual);
        }
        startBlock(block);
        out = outer;
    }

    private void startBlock(boolean block) {
        if (block && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
