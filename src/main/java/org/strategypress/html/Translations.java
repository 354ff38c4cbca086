package org.strategypress.html;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.template.Templates;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Screen;
import org.strategypress.page.Book;
import org.strategypress.page.Documents;
import org.strategypress.page.LocalOffer;
import org.strategypress.page.Page;

/**
 * The languages that one publication is rendered in, its main one first, each in the words of each of its frames. Each is made when
 * a page in it is: whoever looks at one page waits for no other language. Safe for many threads.
 */
final class Translations {
    private final SiteRenderer.Plan plan;
    private final Request request;
    private final Templates templates;
    private final Map<Tongue, Supplier<TranslatedViews>> tongues = new LinkedHashMap<>();
    private final Map<Tongue, TranslatedViews> made = new ConcurrentHashMap<>();
    private final Map<Tongue, TranslatedViews> making = new HashMap<>();
    private final TranslatedViews main;

    /**
     * A language in the words of a frame.
     *
     * @param language the language; null for the main one
     * @param frame the frame; null for the publication's first
     */
    private record Tongue(
            @Nullable String language, @Nullable String frame) {
        static final Tongue MAIN = new Tongue(null, null);
    }

    Translations(SiteRenderer.Plan plan, Theme theme, Templates templates, Request request) throws IOException {
        this.plan = plan;
        this.request = request;
        this.templates = templates;
        List<Frame> frames = plan.publication().frames();
        add(theme, frames.isEmpty() ? null : frames.get(0), null);
        for (Frame frame : frames) {
            if (!frame.isFirst()) {
                add(theme, frame, frame.id());
            }
        }
        this.main = made(Tongue.MAIN, Objects.requireNonNull(tongues.get(Tongue.MAIN)));
    }

    /** A tongue, made now if it was not yet; one at a time, since each may ask for others of its language. */
    private TranslatedViews made(Tongue tongue, Supplier<TranslatedViews> maker) {
        TranslatedViews known = made.get(tongue);
        if (known != null) {
            return known;
        }
        synchronized (making) {
            TranslatedViews begun = making.get(tongue);
            if (begun != null) {
                return begun;
            }
            TranslatedViews views = maker.get();
            making.put(tongue, views);
            // the books are told of when its words are there: each is called what the words of its own frame call it
            views.functions().put("documents", views.views().documents(plan.books()));
            views.functions().put("leftOut", views.views().documents(plan.leftOut()));
            made.put(tongue, views);
            return views;
        }
    }

    private void add(Theme theme, @Nullable Frame frame, @Nullable String name) throws IOException {
        Publication publication = plan.publication();
        Map<String, Messages> words = messages(plan, theme, frame);
        EditionViews editions = new EditionViews(publication, plan.pages(), words, request.baseUrl());
        String first = publication.site().language();
        words.forEach((language, messages) -> {
            boolean isMain = language.equals(first);
            Tongue tongue = new Tongue(isMain ? null : language, name);
            tongues.put(
                    tongue,
                    () -> translated(
                            isMain
                                    ? Translation.main(publication, messages)
                                    : Translation.of(language, publication, messages),
                            editions,
                            tongue));
        });
    }

    private static Map<String, Messages> messages(SiteRenderer.Plan plan, Theme theme, @Nullable Frame frame)
            throws IOException {
        Map<String, Messages> all = new LinkedHashMap<>();
        Publication publication = plan.publication();
        Messages main = Messages.read(theme, publication.site().language(), publication.site(), frame);
        all.put(publication.site().language(), main);
        for (Page page : plan.pages().languages()) {
            String other = String.valueOf(page.language());
            all.put(other, Messages.translated(theme, other, main, frame));
        }
        return all;
    }

    private TranslatedViews translated(Translation translation, EditionViews editions, Tongue tongue) {
        LocalOffer offer = LocalOffer.named(translation.publication(), tongue.frame());
        Map<String, Object> functions =
                new LinkedHashMap<>(new Functions(translation, plan.pages(), offer, templates.wrapper()).all());
        functions.put("site", translation.publication().site());
        functions.put("pub", translation.publication());
        Documents documents = new Documents(plan.books());
        PageViews views = new PageViews(
                translation,
                plan.pages(),
                documents,
                editions,
                request,
                tongue.frame(),
                frame -> at(new Tongue(tongue.language(), frame)).views());
        functions.put("direction", translation.direction());
        functions.put("offerLaw", OfferLaw.of(translation.publication(), tongue.frame(), request.today()));
        functions.put("screen", Screen.of(translation.publication()));
        functions.put("overdue", (TemplateMethodModelEx) arguments -> templates
                .wrapper()
                .wrap(views.isOverdue((Entry) templates.wrapper().unwrap((TemplateModel) arguments.get(0)))));
        functions.put("inOffer", (TemplateMethodModelEx) arguments -> templates
                .wrapper()
                .wrap(views.inOffer(String.valueOf(arguments.get(0)), (Entry)
                        templates.wrapper().unwrap((TemplateModel) arguments.get(1)))));
        functions.put("ready", (TemplateMethodModelEx)
                arguments -> templates.wrapper().wrap(ready(arguments, translation, tongue)));
        LinkedFacts facts = new LinkedFacts(translation, plan.pages(), request.baseUrl());
        // What stands in the main language on pages in others.
        functions.put(
                "main",
                tongue.language() == null
                        ? Map.copyOf(functions)
                        : at(new Tongue(null, tongue.frame())).functions());
        return new TranslatedViews(translation, views, facts, functions);
    }

    /** A message of a kind about an entry. */
    private ReadyMessage ready(List<?> arguments, Translation reader, Tongue tongue) throws TemplateModelException {
        Entry about = (Entry) templates.wrapper().unwrap((TemplateModel) arguments.get(1));
        return ReadyMessage.about(
                String.valueOf(arguments.get(0)),
                about,
                at(new Tongue(null, tongue.frame())).translation(),
                reader);
    }

    /** The publication's main language. */
    TranslatedViews main() {
        return main;
    }

    /** The language of a page, in the words of its frame. */
    TranslatedViews of(Page page) {
        return at(new Tongue(page.language(), page.frame()));
    }

    /** The language of a book, in the words of its frame. */
    TranslatedViews of(Book book) {
        return at(new Tongue(book.edition().language(), book.edition().frame()));
    }

    private TranslatedViews at(Tongue tongue) {
        Tongue known = tongues.containsKey(tongue) ? tongue : new Tongue(null, tongue.frame());
        Supplier<TranslatedViews> maker = tongues.get(known);
        return maker == null ? main : made(known, maker);
    }
}
