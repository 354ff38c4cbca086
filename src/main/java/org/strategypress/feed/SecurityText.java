package org.strategypress.feed;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.Site;

/** Tells people who find a weakness whom to tell (RFC 9116). */
final class SecurityText {
    /** Where they look for it (RFC 9116, section 3). */
    static final String PATH = ".well-known/security.txt";

    private SecurityText() {}

    /**
     * The file, or null where one of its two necessary fields is not given: it would not be valid.
     *
     * <p>It is stale from the end of the given day, in universal time.
     */
    static @Nullable String of(Site site, Site.Security security, @Nullable String baseUrl) {
        if (security.contact() == null || security.expires() == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        out.append("Contact: ").append(security.contact()).append('\n');
        out.append("Expires: ").append(security.expires()).append("T23:59:59Z\n");
        out.append("Preferred-Languages: ").append(site.language()).append('\n');
        if (baseUrl != null) {
            out.append("Canonical: ").append(baseUrl).append(PATH).append('\n');
        }
        if (security.policy() != null) {
            out.append("Policy: ").append(security.policy()).append('\n');
        }
        return out.toString();
    }
}
