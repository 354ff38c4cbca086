package org.strategypress.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param below what is known where an earlier publication is made; null for the present one
 */
record Job(
        BuildRequest request,
        BuildProgress progress,
        Crew crew,
        @Nullable Below below) {
    private static final String TOOL = "strategypress";

    /**
     * Where an earlier publication lies.
     *
     * @param folder its folder on the website, with a slash at its end
     * @param present the publication that has replaced it
     * @param beside the paths of the files of that
     */
    record Below(String folder, Request.Present present, Set<String> beside) {
        Below {
            beside = Set.copyOf(beside);
        }
    }

    /** A job of the present publication. */
    Job(BuildRequest request, BuildProgress progress, Crew crew) {
        this(request, progress, crew, null);
    }

    /** The folder of the website that the publication lies in, with a slash at its end; empty for the present one. */
    String folder() {
        return below == null ? "" : below.folder();
    }

    /** The name of a publication's theme. */
    String themeName(Publication publication) {
        return request.theme() == null ? publication.site().design().theme() : request.theme();
    }

    /** What is asked of the rendering. */
    Request rendering(Publication publication) {
        LocalDate today = request.today() == null ? PublicationDate.of(publication) : request.today();
        return below == null
                ? new Request(today, baseUrl(publication))
                : new Request(today, request.baseUrl(), below.present());
    }

    private @Nullable String baseUrl(Publication publication) {
        return request.baseUrl() == null ? publication.site().server().baseUrl() : request.baseUrl();
    }

    /** Puts the finished files into the output folder. */
    static SitePublisher publisher(BuildRequest request) {
        return new SitePublisher(request.output(), List.of(request.content(), request.themes()), TOOL);
    }
}
