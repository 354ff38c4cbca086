package org.strategypress.pdf.ink;

import java.util.HexFormat;

/** What one operator shows, glyph by glyph: how far it reaches, in thousandths of the type's size, without the white at its ends. */
final class InkWords {
    private final InkFont font;
    private final StringBuilder text = new StringBuilder();
    private float at;
    private float start;
    private float end;
    private int half = -1;

    InkWords(InkFont font) {
        this.font = font;
    }

    /** Reads operands: texts in hexadecimal figures or as they are, and between them how far to move back. */
    InkWords read(byte[] bytes, int from, int to) {
        for (int i = from; i < to; ) {
            if (bytes[i] == '<') {
                i = hex(bytes, i + 1);
            } else if (bytes[i] == '(') {
                i = plain(bytes, i + 1, to);
            } else if (bytes[i] == '-' || bytes[i] >= '0' && bytes[i] <= '9') {
                i = number(bytes, i, to);
            } else {
                i++;
            }
        }
        return this;
    }

    private int hex(byte[] bytes, int from) {
        int i = from;
        for (; bytes[i] != '>'; i += 2) {
            put(HexFormat.fromHexDigit(bytes[i]) << 4 | HexFormat.fromHexDigit(bytes[i + 1]));
        }
        return i + 1;
    }

    private int plain(byte[] bytes, int from, int to) {
        int i = from;
        for (; i < to && bytes[i] != ')'; i++) {
            if (bytes[i] == '\\') {
                i++;
            }
            put(bytes[i] & 0xFF);
        }
        return i + 1;
    }

    private int number(byte[] bytes, int from, int to) {
        int i = from;
        StringBuilder figures = new StringBuilder();
        while (i < to && (bytes[i] == '-' || bytes[i] == '.' || bytes[i] >= '0' && bytes[i] <= '9')) {
            figures.append((char) bytes[i++]);
        }
        at -= Float.parseFloat(figures.toString());
        return i;
    }

    private void put(int unit) {
        if (half < 0) {
            half = unit;
            return;
        }
        int code = half << 8 | unit;
        half = -1;
        String letters = font.letters(code);
        float width = font.width(code);
        boolean white = letters.isBlank() || letters.codePoints().allMatch(Character::isSpaceChar) || width <= 0;
        if (!white) {
            start = end <= start ? at : start;
            end = at + width;
        }
        text.append(letters);
        at += width;
    }

    /** Whether no ink is in it. */
    boolean isEmpty() {
        return end <= start;
    }

    float start() {
        return start;
    }

    float end() {
        return end;
    }

    String text() {
        return text.toString().strip();
    }
}
