package org.strategypress.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a rendering beside the publication.
 *
 * @param today the day that review dates are compared with
 * @param baseUrl the address of the site, given with or without the {@code /} at its end, or null when not known
 */
public record Request(LocalDate today, @Nullable String baseUrl) {
    public Request {
        if (baseUrl != null && !baseUrl.endsWith("/")) {
            baseUrl += "/";
        }
    }

    /** The path part of the site's address, for the page that is shown at any depth: {@code /} or {@code /offer/}. */
    String basePath() {
        if (baseUrl == null) {
            return "/";
        }
        int host = baseUrl.indexOf("://");
        int slash = baseUrl.indexOf('/', host < 0 ? 0 : host + 3);
        return slash < 0 ? "/" : baseUrl.substring(slash);
    }
}
