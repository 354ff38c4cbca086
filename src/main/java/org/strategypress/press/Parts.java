package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.feed.NeedWords;
import org.strategypress.feed.PreviewPicture;
import org.strategypress.feed.SearchIndex;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.feed.SearchPlaces;
import org.strategypress.html.SiteRenderer;
import org.strategypress.markup.PackedTokens;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Publication;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;
import org.strategypress.page.proof.ProofPlan;
import org.strategypress.source.Diagnostic;

/**
 * The part of every page but those that hold others: what its web page and the books have in common.
 *
 * @param shop made them
 * @param html the parts, put away, by their pages' ids
 * @param made the files that are made of them, by the names that pages call them
 */
record Parts(Workshop shop, Map<String, PackedTokens> html, Map<String, byte[]> made) {
    Parts {
        html = Map.copyOf(html);
        made = Map.copyOf(made);
    }

    /** A part and where a search may lead to, or null. */
    private record Part(
            Page page, PackedTokens html, @Nullable Place place) {}

    static Found<Parts> make(Job job, Plan plan) {
        Workshop shop = Workshop.of(job, plan);
        return make(job, shop, shop.renderer()::part);
    }

    /** The same where some parts may be there already: {@code part} gives those, and makes the others. */
    static Found<Parts> make(Job job, Workshop shop, Function<Page, Tokens> part) {
        Pages pages = shop.plan().pages();
        Publication publication = shop.plan().publication();
        job.progress().phase("pages", pages.all().size());
        SiteRenderer renderer = shop.renderer();
        SearchPlaces places = new SearchPlaces(pages, renderer::title, renderer::section, renderer::sum);
        List<Page> own = pages.all().stream()
                .filter(page -> !OnePage.is(page) && !ProofPlan.is(page))
                .toList();
        List<Part> parts = job.crew().each(own, page -> {
            Tokens html = part.apply(page);
            job.progress().step();
            return new Part(page, PackedTokens.of(html), places.of(page, html));
        });
        Map<String, PackedTokens> html = new HashMap<>();
        List<Place> found = new ArrayList<>();
        for (Part each : parts) {
            html.put(each.page().id(), each.html());
            if (each.place() != null) {
                found.add(each.place());
            }
        }
        found.addAll(places.within(publication));
        Set<String> offers = publication.frames().stream()
                .flatMap(frame -> frame.search().stream())
                .collect(Collectors.toSet());
        Map<String, byte[]> made = new HashMap<>();
        if (!publication.isEarlier()) { // the present one alone is searched
            made.put("search-index.js", SearchIndex.script(found, offers, publication.synonyms()));
            made.put("need-words.js", NeedWords.script());
        }
        made.putAll(ofNoPage(job, shop));
        return new Found<>(new Parts(shop, html, made), unreadable(shop));
    }

    /** What is made without a look at any page: the picture for previews of links. */
    static Map<String, byte[]> ofNoPage(Job job, Workshop shop) {
        boolean hasAddress = job.rendering(shop.plan().publication()).baseUrl() != null;
        return hasAddress // services want its whole address
                ? Map.of(SiteRenderer.PREVIEW, PreviewPicture.png(shop.renderer()::colour))
                : Map.of();
    }

    /** The part of a page; empty for one that holds others. */
    Tokens of(Page page) {
        PackedTokens part = html.get(page.id());
        return part == null ? Tokens.NONE : part.tokens();
    }

    /** The brand colours that nobody could read, with the nearest that they could. */
    private static List<Diagnostic> unreadable(Workshop shop) {
        return shop.renderer().colourFaults().stream()
                .map(fault -> Diagnostic.warning(
                        "brand-colour",
                        shop.plan().publication().site().meta().place("brand", fault.field()),
                        fault.field() + ": " + fault.message(),
                        fault.cure()))
                .toList();
    }
}
