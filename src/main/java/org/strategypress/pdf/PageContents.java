package org.strategypress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.ink.InkAudit;
import org.strategypress.pdf.tag.ContentOrder;
import org.strategypress.pdf.tag.ReadingOrder;
import org.strategypress.pdf.tag.TagNode;

/**
 * The last touch to each page's content: pieces that left the tag tree become artifacts, a page's background too, the
 * others are put into the order of reading, and all is compressed.
 *
 * <p>The PDF library writes each piece as {@code /Span <</MCID 12>> BDC}, one to a line, so bytes are compared and
 * nothing has to be parsed. It begins an artifact for every box, most of which paint nothing; these go, and the others say in
 * place what they are, see {@link PagedDocument}.
 */
final class PageContents {
    private static final byte[] MARK = ascii("<</MCID ");
    private static final byte[] NAMED_ARTIFACT = ascii("/Artifact /");
    private static final byte[] HEAD = ascii("/Artifact /Pagination ");
    private static final byte[] BEGIN = ascii("BDC\n");
    private static final byte[] BEGIN_BARE = ascii("BMC\n");
    private static final byte[] ARTIFACT = ascii("/Artifact BMC\n");
    private static final byte[] PAGINATION = ascii("/Artifact <</Type/Pagination>> BDC\n");
    private static final byte[] END = ascii("EMC\n");
    private static final byte[] MARGIN = ascii("/Artifact <</Type/Pagination>> BDC\n");
    private static final byte[] HEADER = ascii("/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\n");
    private static final byte[] FOOTER = ascii("/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC\n");
    private static final byte[] PLACE = ascii(" Tm\n");

    private final Map<COSDictionary, BitSet> artifacts = new HashMap<>();
    private final ReadingOrder order;

    /**
     * Will finish the pages of a document.
     *
     * @param marks the pieces that become artifacts
     * @param order the order in which the others are read
     */
    PageContents(Set<TagNode.Mark> marks, ReadingOrder order) {
        this.order = order;
        for (TagNode.Mark mark : marks) {
            artifacts.computeIfAbsent(mark.page(), page -> new BitSet()).set(mark.id());
        }
    }

    void finish(PDDocument pdf, InkAudit ink) throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSDictionary dictionary = page.getCOSObject();
            gatherLinks(dictionary.getCOSArray(COSName.ANNOTS));
            if (dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
                byte[] bytes;
                try (InputStream in = stream.createInputStream()) {
                    bytes = in.readAllBytes();
                }
                dropEmptyProperties(dictionary.getCOSDictionary(COSName.RESOURCES));
                byte[] mended = mend(bytes, artifacts.getOrDefault(dictionary, new BitSet()));
                mended = nameMargins(mended, page.getMediaBox().getHeight() / 2);
                mended = ContentOrder.sort(mended, order.ranks(dictionary));
                ink.look(page, mended);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(mended);
                }
            }
        }
    }

    /** Where a link leads and what its border is like are written within it, not as objects of their own. */
    private static void gatherLinks(@Nullable COSArray links) {
        for (int i = 0; links != null && i < links.size(); i++) {
            if (links.getObject(i) instanceof COSDictionary link) {
                setDirect(link.getCOSDictionary(COSName.A));
                setDirect(link.getCOSDictionary(COSName.BS));
            }
        }
    }

    private static void setDirect(@Nullable COSDictionary part) {
        if (part != null) {
            part.setDirect(true);
        }
    }

    private static void dropEmptyProperties(@Nullable COSDictionary resources) {
        if (resources == null) {
            return;
        }
        COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
        if (properties != null && properties.size() == 0) {
            resources.removeItem(COSName.PROPERTIES);
        }
    }

    /**
     * A page's content, mended.
     *
     * @param bytes the content as the PDF library wrote it
     * @param artifacts the numbers of marked pieces that become artifacts
     */
    static byte[] mend(byte[] bytes, BitSet artifacts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int from = wrapBackground(bytes, out);
        for (int line = from; line < bytes.length; ) {
            int next = lineEnd(bytes, line);
            if (next - line > BEGIN.length && at(bytes, BEGIN, next - BEGIN.length)) {
                byte[] begin = artifact(bytes, line, next, artifacts);
                if (begin != null) {
                    out.write(bytes, from, line - from);
                    boolean empty = at(bytes, END, next);
                    if (!empty) {
                        out.writeBytes(begin);
                    }
                    from = empty ? next + END.length : next;
                    next = from;
                }
            }
            line = next;
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** How an artifact begins that {@code line} begins; null when it begins something else. */
    private static byte @Nullable [] artifact(byte[] bytes, int line, int next, BitSet artifacts) {
        if (at(bytes, HEAD, line)) {
            return PAGINATION;
        }
        if (at(bytes, NAMED_ARTIFACT, line)) {
            return ARTIFACT;
        }
        int mark = find(bytes, MARK, line, next);
        return mark >= 0 && artifacts.get(number(bytes, mark + MARK.length)) ? ARTIFACT : null;
    }

    /** Says of running heads and page numbers which they are: by where their first words stand. */
    static byte[] nameMargins(byte[] bytes, float middle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int from = 0;
        for (int at = find(bytes, MARGIN, 0, bytes.length); at >= 0; at = find(bytes, MARGIN, at + 1, bytes.length)) {
            int place = find(bytes, PLACE, at, bytes.length);
            int end = find(bytes, END, at, bytes.length);
            if (place >= 0 && place < end) {
                out.write(bytes, from, at - from);
                out.writeBytes(height(bytes, place) > middle ? HEADER : FOOTER);
                from = at + MARGIN.length;
            }
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** The last number before a place in the content. */
    private static float height(byte[] bytes, int place) {
        int start = place;
        while (start > 0 && bytes[start - 1] != ' ' && bytes[start - 1] != '\n') {
            start--;
        }
        return Float.parseFloat(new String(bytes, start, place - start, StandardCharsets.US_ASCII));
    }

    /** A page's colour is painted before anything is marked: it is wrapped. Returns where the rest begins. */
    private static int wrapBackground(byte[] bytes, ByteArrayOutputStream out) {
        int marked = find(bytes, BEGIN, 0, bytes.length);
        int begin = earlier(marked, find(bytes, BEGIN_BARE, 0, marked < 0 ? bytes.length : marked));
        int end = begin < 0 ? bytes.length : lineStart(bytes, begin);
        if (!paints(bytes, end)) {
            return 0;
        }
        out.writeBytes(ARTIFACT);
        out.write(bytes, 0, end);
        out.writeBytes(END);
        return end;
    }

    private static boolean paints(byte[] bytes, int end) {
        for (int i = 1; i < end; i++) {
            boolean alone = bytes[i - 1] == '\n' || bytes[i - 1] == ' ';
            boolean last = i + 1 == end || bytes[i + 1] == '\n' || bytes[i + 1] == '*';
            if (alone && last && (bytes[i] == 'f' || bytes[i] == 'S' || bytes[i] == 'B')) {
                return true;
            }
        }
        return false;
    }

    private static int earlier(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int number(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    private static int find(byte[] bytes, byte[] wanted, int from, int to) {
        for (int i = from; i <= to - wanted.length; i++) {
            if (at(bytes, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean at(byte[] bytes, byte[] wanted, int place) {
        return place < bytes.length
                && bytes[place] == wanted[0]
                && Arrays.equals(bytes, place, Math.min(bytes.length, place + wanted.length), wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
