package org.strategypress.starter;

/** Words as a YAML value on one line: in double quotes, so that no word in them means something to YAML (YAML 1.2.2, 7.3.1). */
final class YamlText {
    private YamlText() {}

    /** The value; line ends and other control characters become spaces. */
    static String of(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.strip().codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR ? ' ' : c);
        });
        return out.append('"').toString();
    }
}
