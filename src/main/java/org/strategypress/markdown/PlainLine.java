package org.strategypress.markdown;

/**
 * Tells a line of words that Markdown would leave as they are, so that it need not be parsed.
 *
 * <p>Most lines of a strategy are such: {@code Ask your personal adviser.} The test is narrow on purpose: what it lets through
 * comes out of the parser unchanged.
 */
final class PlainLine {
    private static final String HARMLESS = ",.;?()’‘“”–—£%-+";

    private PlainLine() {}

    /** Whether a line holds letters, digits, single spaces inside, and a few marks that mean nothing to Markdown and HTML. */
    static boolean is(String text) {
        int length = text.length();
        if (length == 0 || !Character.isLetter(text.charAt(0)) || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' && text.charAt(i - 1) != ' ';
            boolean latin = c < 0x250 && Character.isLetterOrDigit(c);
            if (!space && !latin && HARMLESS.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.contains("www.") && !text.contains("WWW.");
    }
}
