package org.strategypress.markdown;

/** What Markdown may not hold at all: more than a million characters, control characters, halves of characters. */
final class InputCheck {
    /** The longest text that is parsed, in UTF-16 units; honest text of this size takes under two seconds. */
    static final int LONGEST = 1 << 20;

    private InputCheck() {}

    /** Whether all of the text may be parsed; if not, the draft has an error that says why. */
    static boolean passes(String text, Draft draft) {
        if (text.length() > LONGEST) {
            draft.error(
                    "too-long",
                    draft.span(0, 0),
                    "this text is longer than a million characters",
                    "split it into several files");
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && !isPair(text, i);
            if (half || isRefused(c)) {
                draft.error(
                        "control-character",
                        draft.span(i, i + 1),
                        String.format("the character U+%04X cannot be shown", (int) c),
                        "delete it and type the text again there");
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether a character is a control character other than tab and the line ends, or one that is no character. */
    static boolean isRefused(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F || (c & 0xFFFE) == 0xFFFE;
    }
}
