package org.strategypress.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Site;
import org.strategypress.output.Json;
import org.strategypress.output.OutputFile;
import org.strategypress.page.PublicationDate;

/** What the files of the data are, for catalogues of data and search engines: a {@code Dataset} of schema.org as JSON-LD. */
final class DatasetLd {
    /** Its path. */
    static final String PATH = "data/dataset.jsonld";

    /** A short name of the list of licences that SPDX keeps, {@code OGL-UK-3.0}. */
    private static final Pattern SPDX = Pattern.compile("[A-Za-z][A-Za-z0-9.]*(?:-[A-Za-z0-9.+]+)+");

    private static final Map<String, String> TYPES = Map.of("json", "application/json", "csv", "text/csv");

    private DatasetLd() {}

    /**
     * The description.
     *
     * @param files the files of the data
     */
    static String of(ToldSite site, List<OutputFile> files) {
        Site about = site.publication().site();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@context", "https://schema.org");
        told.put("@type", "Dataset");
        told.put("name", about.name());
        if (about.imprint().description() != null) {
            told.put("description", site.text(about.imprint().description()));
        }
        told.put("url", site.base() + "data/index.html");
        told.put("inLanguage", about.language());
        LocalDate date = PublicationDate.known(site.publication());
        if (date != null) {
            told.put("dateModified", date.toString());
        }
        String licence = about.imprint().licence() == null
                ? null
                : licence(site.text(about.imprint().licence()));
        if (licence != null) {
            told.put("license", licence);
        }
        if (about.council().name() != null) {
            Map<String, Object> creator = new LinkedHashMap<>();
            creator.put("@type", "GovernmentOrganization");
            creator.put("name", about.council().name());
            if (about.council().website() != null) {
                creator.put("url", about.council().website());
            }
            told.put("creator", creator);
        }
        told.put("distribution", downloads(site, files));
        return Json.of(told) + "\n";
    }

    /** The address of a licence that is named by its short name; its words where it is told in words. */
    private static @Nullable String licence(String words) {
        return SPDX.matcher(words).matches() ? "https://spdx.org/licenses/" + words + ".html" : words;
    }

    private static List<Object> downloads(ToldSite site, List<OutputFile> files) {
        List<Object> downloads = new ArrayList<>();
        for (OutputFile file : files) {
            String type = TYPES.get(file.path().substring(file.path().lastIndexOf('.') + 1));
            boolean data =
                    file.path().equals(PublicationJson.PATH) || file.path().endsWith(".csv");
            if (data && type != null) {
                Map<String, Object> download = new LinkedHashMap<>();
                download.put("@type", "DataDownload");
                download.put("encodingFormat", type);
                download.put("contentUrl", site.base() + file.path());
                downloads.add(download);
            }
        }
        return downloads;
    }
}
