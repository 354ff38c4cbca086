package org.strategypress.html.link;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The QR codes (ISO/IEC 18004) of addresses: each made once, however many books print its page. Safe for many threads. */
public final class AddressCodes {
    private static final int QUIET_ZONE = 4;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private final Map<String, Optional<Code>> made = new ConcurrentHashMap<>();

    /**
     * A code.
     *
     * @param size how many squares it is wide and high, with the white ones round it
     * @param path its dark squares, as the path of a drawing
     */
    record Code(int size, String path) {}

    /** The code of an address; null for one that is longer than any code. */
    @Nullable
    Code of(String address) {
        return made.computeIfAbsent(address, AddressCodes::make).orElse(null);
    }

    private static Optional<Code> make(String address) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return Optional.of(new Code(squares.getWidth(), path(squares)));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /** Flat squares in one path. */
    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
