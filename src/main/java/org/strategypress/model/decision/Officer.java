package org.strategypress.model.decision;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.MailAddress;
import org.strategypress.source.Span;

/**
 * An officer to ask about a report.
 *
 * @param role the role
 * @param name the person's name
 * @param phone the telephone number as printed
 * @param email the e-mail address as printed
 * @param places where the telephone number and the e-mail address stand
 */
public record Officer(
        String role,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        Places places) {
    /** Whether the e-mail address is one that can be written to. */
    public boolean isMailable() {
        return email != null && MailAddress.isValid(email);
    }

    /**
     * Where the ways to reach an officer stand in the file.
     *
     * @param phone where the telephone number stands
     * @param email where the e-mail address stands
     */
    public record Places(Span phone, Span email) {}
}
