package org.strategypress.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.Asked;
import org.strategypress.html.link.Links;
import org.strategypress.html.link.PaperAddress;
import org.strategypress.html.prose.ElementClasses;
import org.strategypress.html.prose.GlossaryMarker;
import org.strategypress.html.prose.LongPage;
import org.strategypress.html.prose.Pictures;
import org.strategypress.html.template.Finished;
import org.strategypress.html.template.Fragments;
import org.strategypress.html.template.Templates;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.output.OutputFile;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.PageTarget;

/** The frame round a part of the website: one HTML document, whose addresses are resolved. */
final class WebFrame {
    /** What rare.css is for, on few pages alone: bars, scores, charts, boxes to tick. */
    private static final Set<String> RARE = Set.of("bar", "score", "drawn", "tasks", "changes");

    private final SiteRenderer renderer;
    private final Templates templates;
    private final Translations translations;
    private final GlossaryMarker glossary;
    private final Request request;
    private final Pictures pictures;

    /**
     * The frame of all pages.
     *
     * @param renderer resolves addresses, and finishes what the website and books have in common
     * @param pictures how large pictures are
     */
    WebFrame(
            SiteRenderer renderer,
            Templates templates,
            Translations translations,
            GlossaryMarker glossary,
            Pictures pictures,
            Request request) {
        this.renderer = renderer;
        this.templates = templates;
        this.translations = translations;
        this.glossary = glossary;
        this.pictures = pictures;
        this.request = request;
    }

    /** The page, with a list that says this much of what stands on it where it is long. */
    WrittenPage html(Page page, PageView view, Tokens part, Slots slots, LongPage.Detail detail) {
        TranslatedViews translated = translations.of(page);
        Map<String, @Nullable Object> model = new HashMap<>(translated.functions());
        model.put("page", view);
        model.put(
                "facts",
                request.present() == null ? Finished.html(translated.facts().html(page, view)) : "");
        Messages words = translated.translation().messages();
        // Before the glossary, which would explain the name of a book.
        Tokens told = slots.facts().fill(part, words);
        Fragments fragments = new Fragments();
        Tokens shown = pictures.sized(glossary.web(told, page), words);
        Tokens listed = LongPage.listed(shown, words, detail);
        model.put("present", present(page));
        model.put("preview", preview(slots.asked()));
        model.put("long", listed != shown);
        Set<String> classes = ElementClasses.of(shown);
        model.put("scrolls", OnePage.is(page) || classes.contains("table-scroll"));
        model.put("rare", !Collections.disjoint(classes, RARE));
        model.put("duet", classes.contains("duet"));
        model.put("plays", classes.contains("player"));
        model.put("content", Finished.html(fragments.sign(listed)));
        Tokens frame = templates.render("frames/web.ftlh", model, fragments);
        Tokens html = renderer.finish(slots.facts().fill(PaperAddress.strip(frame), words));
        Links links = renderer.links(slots.asked());
        Tokens linked =
                page.id().equals(PagePlan.NOT_FOUND) ? links.absolute(html, request.basePath()) : links.web(html, page);
        Tokens.Written written = linked.written();
        return new WrittenPage(OutputFile.text(page.path(), OutputFile.Role.PAGE, written.html()), written.origins());
    }

    /** Where the publication that has replaced this one says what a page said; null where this is the present one. */
    private @Nullable Map<String, Object> present(Page page) {
        if (request.present() == null) {
            return null;
        }
        PageTarget now = request.present().of(page);
        String place = now.fragment().isEmpty() ? "" : "#" + now.fragment();
        Map<String, Object> all = new HashMap<>();
        all.put("href", "present:" + now.page().path() + place);
        all.put("same", now.page().depth() > 0);
        all.put("help", "present:" + help(request.present()));
        for (String each : List.of(ContentKind.ACCESSIBILITY.folder(), PagePlan.PRIVACY)) {
            request.present().pages().find(each).ifPresent(other -> all.put(each, "present:" + other.path()));
        }
        return all;
    }

    /** The page on which the present publication says whom to call: numbers of an earlier one may be nobody's now. */
    private static String help(Request.Present present) {
        return present.pages()
                .find(ContentKind.CONTACT.folder())
                .or(() -> present.pages().find(PagePlan.HOME))
                .map(Page::path)
                .orElseThrow();
    }

    /** The whole address of the picture for previews of links; null where the site's address is not known. */
    private @Nullable String preview(Asked asked) {
        String path = request.baseUrl() == null ? null : asked.madeOrNot(SiteRenderer.PREVIEW);
        return path == null ? null : request.baseUrl() + path;
    }

    /** A part of a page as it stands in the finished page. */
    Tokens part(Tokens html, Page page, Links links) {
        return links.web(
                renderer.finish(pictures.sized(
                        glossary.web(html, page),
                        translations.of(page).translation().messages())),
                page);
    }
}
