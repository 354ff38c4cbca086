package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Pages;

/** The files of open data, in the folder {@code data} of the site. */
public final class OpenData {
    private OpenData() {}

    /**
     * The files; none where the site says {@code data: no}.
     *
     * @param publication the publication
     * @param pages its pages
     * @param baseUrl the address of the site, given with or without {@code /} at its end, or null when it is not known
     */
    public static List<OutputFile> of(Publication publication, Pages pages, @Nullable String baseUrl) {
        if (!publication.site().server().data()) {
            return List.of();
        }
        ToldSite site = told(publication, pages, baseUrl);
        List<OutputFile> files = new ArrayList<>();
        files.add(text(PublicationJson.PATH, PublicationJson.of(site)));
        files.add(text(PublicationJson.SCHEMA_PATH, PublicationJson.schema()));
        files.addAll(Tables.of(site));
        files.addAll(OpenReferral.of(site));
        files.add(text(DatasetLd.PATH, DatasetLd.of(site, files)));
        return files;
    }

    /**
     * The whole publication as JSON, also where its site gives no data: what {@code data/publication.json} would say.
     *
     * @param baseUrl the address of the site, or null when it is not known
     */
    public static String whole(Publication publication, Pages pages, @Nullable String baseUrl) {
        return PublicationJson.of(told(publication, pages, baseUrl));
    }

    private static ToldSite told(Publication publication, Pages pages, @Nullable String baseUrl) {
        return ToldSite.of(publication, pages, baseUrl == null || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    }

    static OutputFile text(String path, String text) {
        return OutputFile.text(path, OutputFile.Role.FEED, text);
    }
}
