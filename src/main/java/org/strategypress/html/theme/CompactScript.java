package org.strategypress.html.theme;

/**
 * The program's own scripts made smaller without changing what they do: comments and indents go. In them each comment stands
 * on lines of its own, and no text goes over the end of a line; a theme's scripts may be anything and stay as they are.
 */
final class CompactScript {
    private CompactScript() {}

    /** The script without lines of comment, indents and blank lines. */
    static String compact(String script) {
        StringBuilder out = new StringBuilder(script.length());
        boolean comment = false;
        for (String line : script.lines().map(String::strip).toList()) {
            comment |= line.startsWith("/*");
            if (!comment && !line.isEmpty()) {
                out.append(line).append('\n');
            }
            comment &= !line.endsWith("*/");
        }
        return out.toString();
    }
}
