package org.strategypress.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.Address;
import org.strategypress.html.prose.PlainText;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Marks;
import org.strategypress.model.Contact;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Site;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.output.Json;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/**
 * What a page tells search engines about itself, in the words of schema.org (JSON-LD 1.1).
 *
 * <p>Only what the page itself says: where it stands, the service that it describes, whom the council can be reached by, and
 * questions with answers where all its parts are that. Addresses are whole where the site's address is known, else relative.
 */
final class LinkedFacts {
    /** Whom an offer is for, where its frame says so. */
    private static final String AUDIENCE = "audience.offer";

    private final Translation translation;
    private final Pages pages;
    private final @Nullable String baseUrl;

    LinkedFacts(Translation translation, Pages pages, @Nullable String baseUrl) {
        this.translation = translation;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /** The data block for the page's head; empty when there is nothing to tell. */
    String html(Page page, PageView view) {
        List<Map<String, Object>> things = new ArrayList<>();
        if (!page.id().equals(PagePlan.NOT_FOUND)) {
            breadcrumbs(page, view, things);
            Optional.ofNullable(page.entry())
                    .flatMap(entry -> entry.as(Entitlement.class))
                    .filter(offer -> !offer.isRefused() && !page.isEasyRead())
                    .ifPresent(offer -> things.add(service(page, view, offer)));
            if (page.id().equals(PagePlan.HOME) || page.id().equals("contacts")) {
                organization(things);
            }
            questions(page.entry(), things);
        }
        if (things.isEmpty()) {
            return "";
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return "<script type=\"application/ld+json\">" + Json.of(graph) + "</script>\n";
    }

    private void breadcrumbs(Page page, PageView view, List<Map<String, Object>> things) {
        if (view.way().breadcrumbs().isEmpty()) {
            return;
        }
        List<Object> steps = new ArrayList<>();
        for (PageView.Item crumb : view.way().breadcrumbs()) {
            Map<String, Object> step = step(steps.size() + 1, crumb.text());
            pages.find(crumb.href().substring("page:".length())).ifPresent(to -> step.put("item", address(page, to)));
            steps.add(step);
        }
        steps.add(step(steps.size() + 1, view.title()));
        Map<String, Object> list = thing("BreadcrumbList");
        list.put("itemListElement", steps);
        things.add(list);
    }

    private static Map<String, Object> step(int position, String name) {
        Map<String, Object> step = thing("ListItem");
        step.put("position", position);
        step.put("name", Marks.strip(name));
        return step;
    }

    private Map<String, Object> service(Page page, PageView view, Entitlement offer) {
        Site.Council council = translation.publication().site().council();
        Map<String, Object> service = thing("GovernmentService");
        service.put("name", offer.title());
        put(service, "description", view.head().description());
        put(service, "url", view.head().canonical());
        List<String> areas = translation.publication().findAll(offer.finding().areas()).stream()
                .map(Entry::title)
                .toList();
        if (!areas.isEmpty()) {
            service.put("serviceType", areas);
        }
        if (offer.law().provider() != null && !offer.law().provider().equals(council.name())) {
            Map<String, Object> provider = thing("Organization");
            provider.put("name", offer.law().provider());
            service.put("provider", provider);
        } else if (council.name() != null) {
            service.put("provider", council(council));
        }
        put(service, "areaServed", council.area());
        if (translation.messages().has(AUDIENCE)) {
            Map<String, Object> audience = thing("Audience");
            audience.put("audienceType", Marks.strip(translation.messages().get(AUDIENCE)));
            service.put("audience", audience);
        }
        contact(offer.asking().contact()).ifPresent(contact -> service.put("availableChannel", channel(page, contact)));
        return service;
    }

    private Optional<Contact> contact(@Nullable Ref ref) {
        return translation.publication().find(ref).flatMap(entry -> entry.as(Contact.class));
    }

    private Map<String, Object> channel(Page page, Contact contact) {
        Map<String, Object> channel = thing("ServiceChannel");
        channel.put("name", contact.title());
        if (contact.firstPhone() != null) {
            Map<String, Object> phone = thing("ContactPoint");
            phone.put("telephone", contact.firstPhone());
            channel.put("servicePhone", phone);
        }
        pages.target(contact.id())
                .ifPresent(to -> channel.put(
                        "serviceUrl", address(page, to.page()) + (to.fragment().isEmpty() ? "" : "#" + to.fragment())));
        return channel;
    }

    private void organization(List<Map<String, Object>> things) {
        Site site = translation.publication().site();
        if (site.council().name() == null) {
            return;
        }
        Map<String, Object> council = council(site.council());
        put(council, "areaServed", site.council().area());
        if (!site.council().address().isEmpty()) {
            council.put("address", String.join(", ", site.council().address()));
        }
        List<Object> points = new ArrayList<>();
        contact(site.safety().help().contact()).ifPresent(contact -> points.add(point(contact)));
        contact(site.safety().help().complaints()).ifPresent(contact -> points.add(point(contact)));
        if (!points.isEmpty()) {
            council.put("contactPoint", points);
        }
        things.add(council);
    }

    private static Map<String, Object> council(Site.Council council) {
        Map<String, Object> organization = thing("GovernmentOrganization");
        put(organization, "name", council.name());
        put(organization, "url", council.website());
        return organization;
    }

    private static Map<String, Object> point(Contact contact) {
        Map<String, Object> point = thing("ContactPoint");
        point.put("contactType", contact.title());
        put(point, "telephone", contact.firstPhone());
        put(point, "email", contact.reach().email());
        return point;
    }

    /** A page is questions and answers when its text begins with a question as a heading and each further heading is one. */
    private static void questions(@Nullable Entry entry, List<Map<String, Object>> things) {
        Prose body = entry == null ? null : entry.meta().texts().body();
        if (body == null || body.headings().size() < 2 || !body.html().startsWith("<h2")) {
            return;
        }
        boolean all = body.headings().stream()
                .allMatch(each -> each.level() == 2 && each.text().endsWith("?"));
        if (!all) {
            return;
        }
        List<Object> questions = new ArrayList<>();
        String[] sections = body.html().split("</h2>", -1);
        for (int i = 0; i < body.headings().size(); i++) {
            Map<String, Object> answer = thing("Answer");
            answer.put("text", PlainText.of(sections[i + 1].replaceFirst("(?s)<h2[ >].*", "")));
            Map<String, Object> question = thing("Question");
            question.put("name", body.headings().get(i).text());
            question.put("acceptedAnswer", answer);
            questions.add(question);
        }
        Map<String, Object> page = thing("FAQPage");
        page.put("mainEntity", questions);
        things.add(page);
    }

    private String address(Page from, Page to) {
        if (baseUrl == null) {
            return Address.relative(from.path(), to.path());
        }
        return baseUrl + (to.id().equals(PagePlan.HOME) ? "" : to.path());
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, @Nullable String value) {
        if (value != null) {
            thing.put(property, Marks.strip(value));
        }
    }
}
