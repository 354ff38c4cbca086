package org.strategypress.source;

import java.util.Locale;

/**
 * Diagnostics as they are printed: for people, and as one JSON object a line.
 *
 * <pre>
 * content/pledges/homes.md:14:9: error: there is no priority “homes-frist”  [unknown-reference]
 *     priority: homes-frist
 *               ^~~~~~~~~~~
 *   cure: did you mean “homes-first”?
 * </pre>
 */
public final class DiagnosticText {
    private static final int WIDEST = 160;

    private DiagnosticText() {}

    /** The lines for people, without a line end at the end. */
    public static String text(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(place(diagnostic));
        Span where = diagnostic.where();
        out.append(": ")
                .append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append(": ");
        out.append(visible(diagnostic.message()))
                .append("  [")
                .append(diagnostic.rule())
                .append(']');
        if (where != null) {
            line(out, where);
        }
        if (diagnostic.hint() != null) {
            out.append("\n  cure: ").append(visible(diagnostic.hint()));
        }
        return out.toString();
    }

    /** Its place: {@code content/pledges/homes.md:14:9}. */
    static String place(Diagnostic diagnostic) {
        Span where = diagnostic.where();
        if (where == null) {
            return visible(diagnostic.path());
        }
        Position place = where.position();
        return visible(diagnostic.path()) + ":" + place.line() + ":" + place.column();
    }

    /** One JSON object on one line: severity, rule, path, line, column, endLine, endColumn, message, hint, source. */
    public static String json(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder("{");
        member(out, "severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        member(out, "rule", diagnostic.rule());
        member(out, "path", diagnostic.path());
        Span where = diagnostic.where();
        if (where != null) {
            Position from = where.position();
            Position to = where.file().lines().position(where.end());
            number(out, "line", from.line());
            number(out, "column", from.column());
            number(out, "endLine", to.line());
            number(out, "endColumn", to.column());
            member(out, "source", where.file().lines().line(from.line()));
        }
        member(out, "message", diagnostic.message());
        if (diagnostic.hint() != null) {
            member(out, "hint", diagnostic.hint());
        }
        return out.append('}').toString();
    }

    private static void line(StringBuilder out, Span where) {
        Position place = where.position();
        String source = where.file().lines().line(place.line());
        int[] points = source.codePoints().toArray();
        int caret = Math.min(place.column() - 1, points.length);
        int from = points.length <= WIDEST ? 0 : Math.max(0, Math.min(caret - WIDEST / 2, points.length - WIDEST));
        int to = Math.min(points.length, from + WIDEST);
        String shown = new String(points, from, to - from);
        if (shown.isBlank()) {
            return;
        }
        int marked = where.text()
                .split("\\R", 2)[0]
                .codePointCount(0, where.text().split("\\R", 2)[0].length());
        int tail = Math.max(0, Math.min(marked, to - caret) - 1);
        out.append("\n    ").append(visible(shown)).append("\n    ");
        out.append(" ".repeat(caret - from)).append('^').append("~".repeat(tail));
    }

    /** Control characters, and those that turn the direction of text, are shown as a replacement, one for one. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            out.appendCodePoint(point == '\t' ? ' ' : shown ? point : 0xFFFD);
        });
        return out.toString();
    }

    private static void member(StringBuilder out, String name, String value) {
        key(out, name).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static void number(StringBuilder out, String name, int value) {
        key(out, name).append(value);
    }

    private static StringBuilder key(StringBuilder out, String name) {
        return out.append(out.length() > 1 ? "," : "").append('"').append(name).append("\":");
    }
}
