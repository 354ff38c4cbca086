package org.strategypress.html.theme;

import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;

/** A template that could not do its work: a fault of the theme, not of the content. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String template;
    private final int line;
    private final int column;

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
        super(message, cause);
        this.template = template == null ? "?" : template;
        this.line = line;
        this.column = column;
    }

    /** The fault as a finding, with the template's name and place. */
    public Diagnostic diagnostic() {
        String message = getMessage() == null ? "this template failed" : getMessage();
        return Diagnostic.fileError(
                "theme",
                "theme:" + template + ":" + line + ":" + column,
                message.strip().replaceAll("\\s+", " "),
                "mend the theme's template; the default theme shows how it is meant");
    }
}
