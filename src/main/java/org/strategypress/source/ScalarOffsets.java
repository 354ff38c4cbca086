package org.strategypress.source;

import org.strategypress.source.YamlNode.Scalar;

/**
 * Finds for each unit of a scalar's text the place in the file that it came from.
 *
 * <p>YAML strips indents, folds lines and resolves escapes; it never reorders. So text and file are walked side by side:
 * white space matches any white space, an escape matches as a whole, any other unit matches itself.
 */
final class ScalarOffsets {
    private ScalarOffsets() {}

    /** One offset for each unit of the text and one for its end, rising. */
    static int[] of(Scalar scalar) {
        String text = scalar.text();
        String raw = scalar.span().text();
        int base = scalar.span().start();
        int at = contentStart(scalar, raw);
        int[] offsets = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char wanted = text.charAt(i);
            if (isSpace(wanted)) {
                offsets[i] = base + Math.min(at, raw.length());
                if (at < raw.length() && isSpace(raw.charAt(at))) {
                    at++;
                }
                continue;
            }
            at = skipTo(scalar, raw, at, wanted);
            offsets[i] = base + Math.min(at, raw.length());
            at += unitLength(scalar, raw, at);
        }
        offsets[text.length()] = base + Math.min(at, raw.length());
        return offsets;
    }

    private static int contentStart(Scalar scalar, String raw) {
        return switch (scalar.style()) {
            case PLAIN -> 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> Math.min(1, raw.length());
            case BLOCK -> raw.indexOf('\n') + 1;
        };
    }

    private static int skipTo(Scalar scalar, String raw, int from, char wanted) {
        int at = from;
        boolean escapes = scalar.style() == Scalar.Style.DOUBLE_QUOTED;
        while (at < raw.length() && raw.charAt(at) != wanted && !(escapes && raw.charAt(at) == '\\')) {
            at++;
        }
        while (escapes && at + 1 < raw.length() && raw.charAt(at) == '\\' && raw.charAt(at + 1) == '\n') {
            at += 2;
            while (at < raw.length() && isSpace(raw.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static int unitLength(Scalar scalar, String raw, int at) {
        if (at >= raw.length()) {
            return 0;
        }
        if (scalar.style() == Scalar.Style.SINGLE_QUOTED && raw.startsWith("''", at)) {
            return 2;
        }
        if (scalar.style() != Scalar.Style.DOUBLE_QUOTED || raw.charAt(at) != '\\' || at + 1 >= raw.length()) {
            return 1;
        }
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
