package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Site;
import org.strategypress.output.Json;
import org.strategypress.output.OutputFile;
import org.strategypress.page.DataTable;

/**
 * The local offer as Open Referral UK 3.0 asks for it, a file for each address: {@code /services/ID} is
 * {@code services/ID/index.json}. Every list is one page; files cannot search, filter or turn pages.
 */
final class OpenReferral {
    private static final String ROOT = "data/open-referral/";
    private static final String PROFILE = "https://github.com/OpenReferralUK/uk-profile";
    private static final String OPENAPI = "https://openreferraluk.org/specifications/3.0/openapi.json";
    private static final List<ContentKind> TAXONOMIES =
            List.of(ContentKind.AREA, ContentKind.CARE_STATUS, ContentKind.SITUATION);

    private final ToldSite site;
    private final List<OutputFile> files = new ArrayList<>();

    private OpenReferral(ToldSite site) {
        this.site = site;
    }

    /** The files; none where nothing is offered. What is said to be not given is no service. */
    static List<OutputFile> of(ToldSite site) {
        OpenReferral referral = new OpenReferral(site);
        Map<String, Object> council = referral.council();
        List<Service> services = DataTable.told(site.publication().entitlements()).stream()
                .filter(entry -> !entry.isRefused())
                .map(entry -> new Service(site, entry, council))
                .toList();
        if (!services.isEmpty()) {
            referral.write(services);
        }
        return referral.files;
    }

    private void write(List<Service> services) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", "HSDS-UK-3.0");
        root.put("profile", PROFILE);
        root.put("openapi_url", OPENAPI);
        file("", root);
        list("services", services.stream().map(Service::listed).toList());
        List<Map<String, Object>> locations = new ArrayList<>();
        for (Service service : services) {
            Map<String, Object> full = service.full();
            file("services/" + service.id() + "/", full);
            for (Map<String, Object> location : service.locations()) {
                Map<String, Object> told = new LinkedHashMap<>(location);
                told.put("service", service.listed());
                file("service_at_locations/" + told.get("id") + "/", told);
                locations.add(told);
            }
        }
        list("service_at_locations", locations);
        all(
                "taxonomies",
                TAXONOMIES.stream()
                        .filter(kind -> !terms(kind).isEmpty())
                        .map(this::taxonomy)
                        .toList());
        all(
                "taxonomy_terms",
                TAXONOMIES.stream()
                        .flatMap(kind -> terms(kind).stream())
                        .map(each -> term(each, site))
                        .toList());
    }

    private List<Entry> terms(ContentKind kind) {
        return site.publication().all(kind).stream()
                .filter(entry -> site.isTold(entry.id()))
                .toList();
    }

    private Map<String, Object> taxonomy(ContentKind kind) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", site.stableId(kind.folder()));
        told.put("name", kind.folder());
        told.put("description", Kinds.of(kind).about());
        return told;
    }

    /** A part of life, a kind of care leaver or a situation, by which services are found. */
    static Map<String, Object> term(Entry entry, ToldSite site) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", site.stableId(entry.id()));
        told.put("name", entry.title());
        told.put("description", entry.line() == null ? entry.title() : site.text(entry.line()));
        told.put("taxonomy", entry.kind().folder());
        told.put("taxonomy_id", site.stableId(entry.kind().folder()));
        String address = site.webAddress(entry);
        if (address != null) {
            told.put("term_uri", address);
        }
        return told;
    }

    private Map<String, Object> council() {
        Site about = site.publication().site();
        Site.Council council = about.council();
        String name = council.name() == null ? about.name() : council.name();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", site.stableId("site/council"));
        told.put("name", name);
        told.put(
                "description",
                about.imprint().description() == null
                        ? name
                        : site.text(about.imprint().description()));
        if (council.website() != null) {
            told.put("website", council.website());
        }
        return told;
    }

    private void all(String endpoint, List<Map<String, Object>> contents) {
        list(endpoint, contents);
        contents.forEach(each -> file(endpoint + "/" + each.get("id") + "/", each));
    }

    /** A list, which is one page. */
    private void list(String endpoint, List<Map<String, Object>> contents) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("total_items", contents.size());
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", contents.size());
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", contents.isEmpty());
        page.put("contents", contents);
        file(endpoint + "/", page);
    }

    private void file(String path, Map<String, Object> content) {
        files.add(OpenData.text(ROOT + path + "index.json", Json.of(content) + "\n"));
    }
}
