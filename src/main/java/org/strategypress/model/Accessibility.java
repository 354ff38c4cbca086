package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * The facts from which the accessibility statement is made (SI 2018/952).
 *
 * @param meta the common fields
 * @param status how far the standard is met, or null when not said
 * @param standard the standard's name
 * @param prepared the day the statement was prepared
 * @param reviewed the day it was last reviewed
 * @param tested how it was tested
 * @param issues what does not meet the standard
 * @param contact whom to tell about a problem
 * @param responseDays within how many days an answer comes
 * @param improve what is being done
 */
public record Accessibility(
        EntryMeta meta,
        @Nullable Status status,
        String standard,
        @Nullable LocalDate prepared,
        @Nullable LocalDate reviewed,
        @Nullable Tested tested,
        List<Issue> issues,
        @Nullable Ref contact,
        @Nullable Integer responseDays,
        @Nullable Prose improve)
        implements Entry {
    public Accessibility {
        issues = List.copyOf(issues);
    }

    /** How far the standard is met. */
    public enum Status implements Worded {
        /** Fully. */
        FULL,
        /** In part. */
        PARTIAL,
        /** Not. */
        NOT
    }

    /** Why something does not meet the standard. */
    public enum IssueGroup implements Worded {
        /** It fails the standard. */
        NON_COMPLIANCE,
        /** Mending it would be a disproportionate burden. */
        BURDEN,
        /** The regulations do not ask for it. */
        OUT_OF_SCOPE
    }

    /**
     * A test.
     *
     * @param on when
     * @param by who tested
     * @param how in what way
     * @param people whether people tried it, and not machines alone; null when not said
     * @param with what it was tried with, such as a screen reader and its browser
     */
    public record Tested(
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable Prose how,
            @Nullable Boolean people,
            List<String> with) {
        public Tested {
            with = List.copyOf(with);
        }
    }

    /**
     * Something that does not meet the standard.
     *
     * @param title it in a line
     * @param body more about it
     * @param wcag the success criteria: {@code 1.1.1}
     * @param group why
     * @param fixBy when it will be mended
     * @param workaround what to do until then
     */
    public record Issue(
            String title,
            @Nullable Prose body,
            List<String> wcag,
            @Nullable IssueGroup group,
            @Nullable PrintedDate fixBy,
            @Nullable Prose workaround) {
        public Issue {
            wcag = List.copyOf(wcag);
        }
    }
}
