package org.strategypress.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics while content is read; one for each task, not shared between threads. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    /** Adds one finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    /** Adds findings collected elsewhere. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Adds an error at a place. */
    public void error(String rule, Span where, String message, @Nullable String hint) {
        add(Diagnostic.error(rule, where, message, hint));
    }

    /** Adds an error at a place that a change of the file cures without a decision of a person. */
    public void error(String rule, Span where, String message, @Nullable String hint, @Nullable Mend mend) {
        Diagnostic found = Diagnostic.error(rule, where, message, hint);
        add(mend == null ? found : found.with(mend));
    }

    /** Adds a warning at a place. */
    public void warning(String rule, Span where, String message, @Nullable String hint) {
        add(Diagnostic.warning(rule, where, message, hint));
    }

    /** How many errors were added. */
    public int errors() {
        return errors;
    }

    /** Everything added, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> sorted() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Diagnostic.ORDER).distinct().toList();
    }
}
