package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.TemplateFault;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severities;

/**
 * What a step of the pipeline made and what was found so far.
 *
 * @param value what the last step made; null where it could make nothing, and then no further step is taken
 * @param findings what it and the steps before it found
 * @param severities how much findings weigh in the publication, and so those of the steps to come; null where a step does not
 *     know
 */
record Found<T>(
        @Nullable T value,
        List<Diagnostic> findings,
        @Nullable Severities severities) {
    Found {
        findings = severities == null ? List.copyOf(findings) : severities.apply(findings);
    }

    /** What a step made and found, as heavy as the step before knows it to be. */
    Found(@Nullable T value, List<Diagnostic> findings) {
        this(value, findings, null);
    }

    /** A step of the pipeline: from a value to the next and what was found on the way. */
    @FunctionalInterface
    interface Step<T, U, X extends Exception> {
        Found<U> take(T value) throws X;
    }

    /** A value of which nothing is to be told. */
    static <T> Found<T> of(T value) {
        return new Found<>(value, List.of());
    }

    /** Takes the next step where there is a value to take it from; a theme's fault ends the way as a finding. */
    <U, X extends Exception> Found<U> then(Step<T, U, X> step) throws X {
        if (value == null) {
            return new Found<>(null, findings, severities);
        }
        List<Diagnostic> all = new ArrayList<>(findings);
        try {
            Found<U> next = step.take(value);
            all.addAll(next.findings());
            return new Found<>(next.value(), all, severities == null ? next.severities() : severities);
        } catch (TemplateFault fault) {
            all.add(fault.diagnostic());
            return new Found<>(null, all, severities);
        }
    }

    /** The same, with other findings. */
    Found<T> told(UnaryOperator<List<Diagnostic>> change) {
        return new Found<>(value, change.apply(findings), severities);
    }

    /** The same, but what was found stops nothing as long as there is a value. */
    Found<T> soft() {
        return value == null
                ? this
                : told(all -> all.stream().map(Diagnostic::asWarning).toList());
    }

    /** The same, but with no value where an error was found: nothing more is made of it. */
    Found<T> sound() {
        return findings.stream().anyMatch(Diagnostic::isError) ? new Found<>(null, findings, severities) : this;
    }
}
