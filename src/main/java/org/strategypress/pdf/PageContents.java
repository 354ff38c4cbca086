package org.strategypress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The last touch to each page's content: pieces that left the tag tree become artifacts, a page's background too, and
 * all is compressed.
 *
 * <p>The PDF library writes each piece as {@code /Span <</MCID 12>> BDC}, one to a line, so bytes are compared and
 * nothing has to be parsed.
 */
final class PageContents {
    private static final byte[] MARK = ascii("<</MCID ");
    private static final byte[] BEGIN = ascii("BDC\n");
    private static final byte[] BEGIN_BARE = ascii("BMC\n");
    private static final byte[] ARTIFACT = ascii("/Artifact BMC\n");
    private static final byte[] END = ascii("EMC\n");

    private final Map<COSDictionary, BitSet> artifacts = new HashMap<>();

    PageContents(Set<TagNode.Mark> marks) {
        for (TagNode.Mark mark : marks) {
            artifacts.computeIfAbsent(mark.page(), page -> new BitSet()).set(mark.id());
        }
    }

    void finish(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSDictionary dictionary = page.getCOSObject();
            if (dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
                byte[] bytes;
                try (InputStream in = stream.createInputStream()) {
                    bytes = in.readAllBytes();
                }
                byte[] mended = mend(bytes, artifacts.getOrDefault(dictionary, new BitSet()));
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(mended);
                }
            }
        }
    }

    static byte[] mend(byte[] bytes, BitSet artifacts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int from = wrapBackground(bytes, out);
        if (artifacts.isEmpty()) {
            out.write(bytes, from, bytes.length - from);
            return out.toByteArray();
        }
        for (int at = find(bytes, MARK, from); at >= 0; at = find(bytes, MARK, at + 1)) {
            int number = number(bytes, at + MARK.length);
            if (artifacts.get(number)) {
                int line = lineStart(bytes, at);
                out.write(bytes, from, line - from);
                out.writeBytes(ARTIFACT);
                from = find(bytes, BEGIN, at) + BEGIN.length;
            }
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** A page's colour is painted before anything is marked: it is wrapped. Returns where the rest begins. */
    private static int wrapBackground(byte[] bytes, ByteArrayOutputStream out) {
        int begin = earlier(find(bytes, BEGIN, 0), find(bytes, BEGIN_BARE, 0));
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

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
