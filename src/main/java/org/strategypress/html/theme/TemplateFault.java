package org.strategypress.html.theme;

import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.LineMap;
import org.strategypress.source.Position;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** A template that could not do its work: a fault of the theme, not of the content. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String CURE = "mend the theme's template; the default theme shows how it is meant";

    private final String template;
    private final int line;
    private final int column;
    private final transient @Nullable Span where;

    /**
     * A fault at a place of a template.
     *
     * @param template the template's name, or null where it is not known
     * @param line its line, from 1
     * @param column its column, from 1
     * @param message what is wrong, or null
     * @param cause what the template engine threw, or null
     */
    public TemplateFault(
            @Nullable String template, int line, int column, @Nullable String message, @Nullable Throwable cause) {
        this(template, line, column, null, message, cause);
    }

    private TemplateFault(
            @Nullable String template,
            int line,
            int column,
            @Nullable Span where,
            @Nullable String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.template = template == null ? "?" : template;
        this.line = line;
        this.column = column;
        this.where = where;
    }

    /** The same fault in the theme's own file, where it has that template itself; else as it is. */
    public TemplateFault in(Theme theme) {
        SourceFile file = where == null ? theme.ownFile(template) : null;
        if (file == null) {
            return this;
        }
        LineMap lines = file.lines();
        int row = Math.max(1, Math.min(line, lines.count()));
        String text = lines.line(row);
        int start = lines.offset(new Position(row, 1));
        int at = Math.max(0, Math.min(column - 1, text.length() - 1)); // an engine counts a tab as several columns
        return new TemplateFault(
                template, line, column, file.span(start + at, start + text.length()), getMessage(), getCause());
    }

    /** The fault as a finding: in the theme's file, or with the name and place of a template that is inside the program. */
    public Diagnostic diagnostic() {
        String message = (getMessage() == null ? "this template failed" : getMessage())
                .strip()
                .replaceAll("\\s+", " ");
        return where == null
                ? Diagnostic.fileError("theme", "theme:" + template + ":" + line + ":" + column, message, CURE)
                : Diagnostic.error("theme", where, message, CURE);
    }
}
