package org.strategypress.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the content, as a value: what is wrong, where, and the cure.
 *
 * @param severity whether it stops the publication
 * @param rule the rule's short name, lower case with hyphens: {@code unknown-priority}
 * @param where the stretch it is about, or null when it is about no text of a file
 * @param path the file or folder it is about, for messages
 * @param message what is wrong, a short plain fragment that begins small and has no full stop
 * @param hint the cure, a short plain fragment that begins small and has no full stop, or null when there is none to offer
 * @param mend the cure as a change of the file, where it needs no decision of a person; else null
 */
public record Diagnostic(
        Severity severity,
        String rule,
        @Nullable Span where,
        String path,
        String message,
        @Nullable String hint,
        @Nullable Mend mend) {

    public Diagnostic {
        assert RuleBook.whole().find(rule).isPresent() : "rules.txt says nothing of " + rule;
    }

    /** A finding that only a person can mend. */
    public Diagnostic(
            Severity severity, String rule, @Nullable Span where, String path, String message, @Nullable String hint) {
        this(severity, rule, where, path, message, hint, null);
    }

    /** By file, place, then rule and message: the order in which diagnostics are printed. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(d -> d.where == null ? 0 : d.where.start())
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** An error at a place. */
    public static Diagnostic error(String rule, Span where, String message, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, rule, where, where.file().path(), message, hint);
    }

    /** A warning at a place. */
    public static Diagnostic warning(String rule, Span where, String message, @Nullable String hint) {
        return new Diagnostic(Severity.WARNING, rule, where, where.file().path(), message, hint);
    }

    /** An error about a file or folder that has no text to point at. */
    public static Diagnostic fileError(String rule, String path, String message, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, rule, null, path, message, hint);
    }

    /** A warning about a file or folder that has no text to point at. */
    public static Diagnostic fileWarning(String rule, String path, String message, @Nullable String hint) {
        return new Diagnostic(Severity.WARNING, rule, null, path, message, hint);
    }

    /** The same, but it stops the publication. */
    public Diagnostic asError() {
        return new Diagnostic(Severity.ERROR, rule, where, path, message, hint, mend);
    }

    /** The same, but it stops nothing. */
    public Diagnostic asWarning() {
        return new Diagnostic(Severity.WARNING, rule, where, path, message, hint, mend);
    }

    /** The same, with the change of the file that cures it. */
    public Diagnostic with(Mend change) {
        return new Diagnostic(severity, rule, where, path, message, hint, change);
    }

    /** Whether it stops the publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
