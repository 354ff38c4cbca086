package org.strategypress.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The operators of a PDF content stream, one after the other, with the operands that carry text (ISO 32000-1, 7.8.2).
 *
 * <p>Numbers and the contents of property lists other than {@code MCID} are passed over, so nothing is made of them. A book
 * has some hundred thousand operators, of which few show text; a parser that makes an object of each takes five times as
 * long.
 */
final class ContentScanner {
    /** What {@link #markedContent} is where no number was given. */
    static final int NONE = -1;

    private static final String MCID = "MCID";

    private final byte[] bytes;
    private int at;
    private String name = "";
    private int markedContent = NONE;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next operator; empty at the end. Its operands are those between it and the operator before. */
    String next() {
        name = "";
        markedContent = NONE;
        text.reset();
        while (at < bytes.length) {
            int c = bytes[at];
            if (isSpace(c) || c == '[' || c == ']' || c == '{' || c == '}' || c == ')') {
                at++;
            } else if (c == '%') {
                skipLine();
            } else if (c == '/') {
                name = readName();
            } else if (c == '(') {
                readLiteral();
            } else if (c == '<') {
                readAngle();
            } else if (c == '>') {
                at++;
            } else if (isNumber(c)) {
                skipRegular();
            } else {
                return readOperator();
            }
        }
        return "";
    }

    /** The last name among the operands, without its slash. */
    String name() {
        return name;
    }

    /** The number of marked content among the operands, or {@link #NONE}. */
    int markedContent() {
        return markedContent;
    }

    /** The bytes of all strings among the operands. */
    byte[] text() {
        return text.toByteArray();
    }

    private String readOperator() {
        int start = at;
        skipRegular();
        String operator = ascii(start, at);
        if (operator.equals("ID")) {
            skipImage();
        }
        return operator;
    }

    /** The data of a picture within the stream: bytes up to {@code EI} between white space. */
    private void skipImage() {
        while (at < bytes.length && !isImageEnd()) {
            at++;
        }
    }

    private boolean isImageEnd() {
        return isSpace(bytes[at])
                && at + 2 < bytes.length
                && bytes[at + 1] == 'E'
                && bytes[at + 2] == 'I'
                && (at + 3 == bytes.length || isSpace(bytes[at + 3]));
    }

    private String readName() {
        int start = ++at;
        skipRegular();
        return ascii(start, at);
    }

    private void readAngle() {
        if (at + 1 < bytes.length && bytes[at + 1] == '<') {
            readProperties();
        } else {
            readHex();
        }
    }

    /** Reads {@code <</MCID 12>>}, whatever else stands in it. */
    private void readProperties() {
        int depth = 0;
        while (at < bytes.length) {
            if (pair('<')) {
                depth++;
                at += 2;
            } else if (pair('>')) {
                at += 2;
                if (--depth == 0) {
                    return;
                }
            } else if (bytes[at] == '/') {
                boolean number = readName().equals(MCID) && depth == 1;
                markedContent = number ? readNumber() : markedContent;
            } else if (bytes[at] == '(') {
                int length = text.size();
                readLiteral();
                cut(length);
            } else {
                at++;
            }
        }
    }

    /** Takes back what was read of a string that is no operand. */
    private void cut(int length) {
        byte[] kept = text.toByteArray();
        text.reset();
        text.write(kept, 0, length);
    }

    private boolean pair(char bracket) {
        return bytes[at] == bracket && at + 1 < bytes.length && bytes[at + 1] == bracket;
    }

    private int readNumber() {
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        int start = at;
        int value = 0;
        for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            value = value * 10 + bytes[at] - '0';
        }
        return at > start ? value : NONE;
    }

    private void readHex() {
        int high = NONE;
        for (at++; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0) {
                continue; // white space
            }
            if (high == NONE) {
                high = digit;
            } else {
                text.write(high << 4 | digit);
                high = NONE;
            }
        }
        if (high != NONE) {
            text.write(high << 4);
        }
        at++;
    }

    private void readLiteral() {
        int depth = 1;
        for (at++; at < bytes.length; at++) {
            int c = bytes[at];
            if (c == '\\') {
                readEscape();
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                at++;
                return;
            }
            text.write(c);
        }
    }

    /** Reads what stands behind a backslash; afterwards {@link #at} is its last byte. */
    private void readEscape() {
        if (++at >= bytes.length) {
            return;
        }
        int c = bytes[at];
        switch (c) {
            case 'n' -> text.write('\n');
            case 'r' -> text.write('\r');
            case 't' -> text.write('\t');
            case 'b' -> text.write('\b');
            case 'f' -> text.write('\f');
            case '\n' -> {}
            case '\r' -> at += at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
            default -> text.write(c >= '0' && c <= '7' ? readOctal() : c);
        }
    }

    private int readOctal() {
        int value = 0;
        int digits = 0;
        for (; digits < 3 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; digits++, at++) {
            value = value * 8 + bytes[at] - '0';
        }
        at--;
        return value;
    }

    private void skipLine() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private void skipRegular() {
        while (at < bytes.length && !isSpace(bytes[at]) && "()<>[]{}/%".indexOf(bytes[at]) < 0) {
            at++;
        }
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isNumber(int c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }
}
