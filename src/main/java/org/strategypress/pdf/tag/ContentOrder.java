package org.strategypress.pdf.tag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.strategypress.pdf.tag.ContentPieces.Piece;

/**
 * Paints a page's words in the order in which they are read, for readers that don't know of tags.
 *
 * <p>The layout paints links, quotations and bold words of a paragraph after its other words. A piece is only ever painted later
 * than it was, so backgrounds stay behind it; and never past what holds for all that follows, such as a clip.
 */
public final class ContentOrder {
    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private PaintState state = PaintState.atStart();

    private ContentOrder(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length + 512);
    }

    /**
     * A page's content in the order of reading.
     *
     * @param bytes the content, one operator to a line
     * @param ranks when each marked piece is read, by its number
     */
    public static byte[] sort(byte[] bytes, int[] ranks) {
        List<Piece> pieces = ContentPieces.of(bytes, ranks);
        if (inOrder(pieces)) {
            return bytes;
        }
        ContentOrder order = new ContentOrder(bytes);
        int run = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).wall()) {
                order.writeRun(pieces.subList(run, i));
                run = i + 1;
                if (i < pieces.size()) {
                    order.write(pieces.get(i));
                }
            }
        }
        return order.out.toByteArray();
    }

    private static boolean inOrder(List<Piece> pieces) {
        int last = ReadingOrder.NONE;
        for (Piece piece : pieces) {
            if (piece.rank() != ReadingOrder.NONE) {
                if (piece.rank() < last) {
                    return false;
                }
                last = piece.rank();
            }
        }
        return true;
    }

    /** Each piece waits until all that are read before it have come. */
    private void writeRun(List<Piece> run) {
        List<Piece> wanted = new ArrayList<>(run);
        wanted.removeIf(piece -> piece.rank() == ReadingOrder.NONE);
        wanted.sort(Comparator.comparingInt(Piece::rank));
        int next = 0;
        int come = 0;
        for (Piece piece : run) {
            come = Math.max(come, piece.to());
            if (piece.rank() == ReadingOrder.NONE) {
                write(piece);
            }
            while (next < wanted.size() && wanted.get(next).to() <= come) {
                write(wanted.get(next));
                next++;
            }
        }
    }

    private void write(Piece piece) {
        boolean restores = bytes[piece.from()] == 'Q';
        if (!restores) {
            out.writeBytes(state.to(piece.before(), piece.sets()).getBytes(StandardCharsets.ISO_8859_1));
        }
        out.write(bytes, piece.from(), piece.to() - piece.from());
        state = piece.after();
    }
}
