package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.language.Language;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.reach.MailAddress;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * An entry of the local offer as a service of Open Referral UK 3.0: what is a fact of the content and nothing else.
 *
 * <p>The profile has no place for telephone numbers, for whom a service is and for how to get it, so these stand in the
 * description, and once more where the Human Services Data Specification 3.0 has them, which the profile allows.
 */
final class Service {
    private final ToldSite site;
    private final Entitlement of;
    private final String id;
    private final @Nullable Contact contact;
    private final Map<String, Object> listed;

    /**
     * An entry as a service.
     *
     * @param organization who gives it
     */
    Service(ToldSite site, Entitlement of, Map<String, Object> organization) {
        this.site = site;
        this.of = of;
        this.id = site.stableId(of.id());
        Ref asked = of.asking().contact();
        this.contact = asked == null || !site.isTold(asked.id())
                ? null
                : site.publication().find(asked.id(), Contact.class).orElse(null);
        this.listed = Collections.unmodifiableMap(list(organization));
    }

    /** Its id. */
    String id() {
        return id;
    }

    /** What a list tells of it. */
    Map<String, Object> listed() {
        return listed;
    }

    private Map<String, Object> list(Map<String, Object> organization) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("id", id);
        service.put("name", of.title());
        service.put("description", description());
        put(service, "url", site.webAddress(of));
        put(service, "email", email());
        service.put("status", "active");
        AgeRange ages = of.who().ages();
        put(service, "minimum_age", ages == null || ages.from() == 0 ? null : ages.from());
        put(service, "maximum_age", ages == null ? null : ages.to());
        put(service, "assured_date", Objects.toString(of.checked(), null));
        put(
                service,
                "last_modified",
                of.meta().upkeep().updated() == null ? null : of.meta().upkeep().updated() + "T00:00:00Z");
        put(service, "eligibility_description", joined(eligibility()));
        put(service, "application_process", joined(site.texts(of.asking().how())));
        service.put("organization", organization);
        return service;
    }

    /** All that is told of it. */
    Map<String, Object> full() {
        Map<String, Object> service = new LinkedHashMap<>(listed);
        putAll(service, "service_areas", areas());
        putAll(service, "service_at_locations", locations());
        putAll(service, "languages", languages());
        putAll(service, "cost_options", Costs.of(of, site, id));
        putAll(service, "contacts", contacts());
        List<Object> attributes = new ArrayList<>();
        of.finding().areas().forEach(ref -> attribute("area", ref, attributes));
        of.who().statuses().forEach(ref -> attribute("status", ref, attributes));
        of.who().situations().forEach(ref -> attribute("situation", ref, attributes));
        putAll(service, "attributes", attributes);
        return service;
    }

    /** Where one goes for it or writes to, each place with its id. */
    List<Map<String, Object>> locations() {
        List<Map<String, Object>> links = new ArrayList<>();
        if (of.asking().at() != null) {
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("id", site.stableId(of.id() + "/where"));
            location.put("location_type", "physical");
            location.put("name", site.text(of.asking().at()));
            links.add(link("/at", location));
        }
        if (contact != null && !contact.reach().address().isEmpty()) {
            String place = contact.id() + "/address";
            List<String> lines = contact.reach().address();
            links.add(link("/post", PostalPlace.of(contact.title(), lines, site.stableId(place))));
        }
        return links;
    }

    private Map<String, Object> link(String end, Map<String, Object> location) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("id", site.stableId(of.id() + end));
        link.put("service_id", id);
        link.put("location_id", location.get("id"));
        link.put("location", location);
        return link;
    }

    private String description() {
        List<String> lines = new ArrayList<>();
        for (Prose each : new Prose[] {of.summary(), of.body()}) {
            if (each != null && !each.isEmpty()) {
                lines.add(site.text(each));
            }
        }
        lines.addAll(eligibility());
        of.asking().how().forEach(step -> lines.add("- " + site.text(step)));
        if (contact != null) {
            List<String> ways = new ArrayList<>(numbers());
            put(ways, contact.reach().email());
            put(ways, contact.reach().web());
            ways.addAll(contact.reach().address());
            lines.add(contact.title() + (ways.isEmpty() ? "" : ": " + String.join(", ", ways)));
        }
        return String.join("\n", lines);
    }

    /** Whom it is for and whom not, in the council's words. */
    private List<String> eligibility() {
        List<String> lines = new ArrayList<>();
        List<Ref> groups = new ArrayList<>(of.who().statuses());
        groups.addAll(of.who().situations());
        String named = String.join(
                Language.of(site.publication().site().language()).comma() + " ",
                groups.stream()
                        .flatMap(ref -> told(ref).stream())
                        .map(Entry::title)
                        .toList());
        put(lines, named.isEmpty() ? null : named);
        put(lines, of.who().ages() == null ? null : of.who().ages().printed());
        put(lines, of.who().note() == null ? null : site.text(of.who().note()));
        return lines;
    }

    private List<Object> areas() {
        String area = site.publication().site().council().area();
        if (area == null) {
            return List.of();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", site.stableId(of.id() + "/area"));
        told.put("name", area);
        String code = site.publication().site().council().gssCode();
        put(told, "uri", code == null ? null : "http://statistics.data.gov.uk/id/statistical-geography/" + code);
        return List.of(told);
    }

    /** The languages in which a page tells of it: where that page is stands in the note. */
    private List<Object> languages() {
        List<Object> languages = new ArrayList<>();
        for (Entry edition : site.publication().editions()) {
            String tag = edition.meta().edition().language();
            boolean same =
                    edition.id().equals(of.id()) && !edition.meta().edition().easyRead();
            if (same && site.isShown(edition)) {
                Map<String, Object> language = new LinkedHashMap<>();
                language.put("id", site.stableId(of.id() + "/language/" + tag));
                language.put("name", Language.of(tag).ownName());
                language.put("code", tag);
                put(language, "note", site.webAddress(edition));
                languages.add(language);
            }
        }
        return languages;
    }

    private List<Object> contacts() {
        if (contact == null) {
            return List.of();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", site.stableId(of.id() + "/contact"));
        told.put("name", contact.title());
        put(told, "email", email());
        List<Object> phones = new ArrayList<>();
        for (String number : numbers()) {
            phones.add(new TreeMap<>(Map.of("id", site.stableId(of.id() + "/phone/" + number), "number", number)));
        }
        putAll(told, "phones", phones);
        return List.of(told);
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        if (contact != null) {
            put(numbers, contact.reach().phone());
            contact.reach().phones().forEach(line -> numbers.add(line.number()));
        }
        return numbers.stream().distinct().toList();
    }

    private @Nullable String email() {
        String email = contact == null ? null : contact.reach().email();
        return email != null && MailAddress.isValid(email) ? email : null;
    }

    private void attribute(String type, Ref ref, List<Object> attributes) {
        told(ref).ifPresent(term -> {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("id", site.stableId(of.id() + "/" + type + "/" + term.id()));
            attribute.put("link_id", id);
            attribute.put("taxonomy_term_id", site.stableId(term.id()));
            attribute.put("link_type", type);
            attribute.put("taxonomy_term", OpenReferral.term(term, site));
            attributes.add(attribute);
        });
    }

    private Optional<Entry> told(Ref ref) {
        return site.isTold(ref.id()) ? site.publication().find(ref) : Optional.empty();
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static void put(List<String> to, @Nullable String value) {
        if (value != null) {
            to.add(value);
        }
    }

    private static void put(Map<String, Object> to, String key, @Nullable Object value) {
        if (value != null) {
            to.put(key, value);
        }
    }

    private static void putAll(Map<String, Object> to, String key, List<?> values) {
        if (!values.isEmpty()) {
            to.put(key, values);
        }
    }
}
