package org.strategypress.press;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.Request;
import org.strategypress.model.Publication;
import org.strategypress.output.SitePublisher;
import org.strategypress.page.PublicationDate;

/**
 * What every step of a build is given beside the values it works on.
 *
 * @param request what is to be built
 * @param progress hears how far it is
 * @param crew does the work
 */
record Job(BuildRequest request, BuildProgress progress, Crew crew) {
    private static final String TOOL = "strategypress";

    /** The name of a publication's theme. */
    String themeName(Publication publication) {
        return request.theme() == null ? publication.site().design().theme() : request.theme();
    }

    /** What is asked of the rendering. */
    Request rendering(Publication publication) {
        LocalDate today = request.today() == null ? PublicationDate.of(publication) : request.today();
        return new Request(today, baseUrl(publication));
    }

    private @Nullable String baseUrl(Publication publication) {
        return request.baseUrl() == null ? publication.site().server().baseUrl() : request.baseUrl();
    }

    /** Puts the finished files into the output folder. */
    static SitePublisher publisher(BuildRequest request) {
        return new SitePublisher(request.output(), List.of(request.content(), request.themes()), TOOL);
    }
}
