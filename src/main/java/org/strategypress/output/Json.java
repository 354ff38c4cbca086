package org.strategypress.output;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259), in the order of what is given and without needless space.
 *
 * <p>{@code < > &} are written as {@code \\u003c} and the like, so that the text may stand in a {@code script} element of an
 * HTML page: nothing in it can end the element.
 */
public final class Json {
    private static final HexFormat HEX = HexFormat.of();

    private Json() {}

    /**
     * The JSON of a value.
     *
     * @param value a text, number, boolean or null; or a list or map of such values
     * @throws IllegalArgumentException when it is of another type
     */
    public static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Map<?, ?> map) {
            object(map, out);
        } else if (value instanceof List<?> list) {
            array(list, out);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not a value of JSON: " + value.getClass());
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void array(List<?> list, StringBuilder out) {
        out.append('[');
        Iterator<?> values = list.iterator();
        while (values.hasNext()) {
            write(values.next(), out);
            out.append(values.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (quoted || c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                out.append(text, written, i).append('\\');
                if (quoted) {
                    out.append(c);
                } else {
                    out.append('u').append(HEX.toHexDigits(c));
                }
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }
}
