package org.strategypress.word;

/** Words and values as the XML of a Word file writes them. */
final class WordXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The namespaces of a part with text (ISO/IEC 29500-1, transitional). */
    static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private WordXml() {}

    /** Words, escaped; a character that XML 1.0 cannot hold becomes the sign for one that is unknown. */
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c > 0xffff;
    }

    /** An element that holds nothing but one value. */
    static String value(String name, String value) {
        return "<w:" + name + " w:val=\"" + text(value) + "\"/>";
    }
}
