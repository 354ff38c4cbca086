package org.strategypress.html;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.strategypress.page.Page;

/** The languages that one publication is rendered in, its main one first. */
final class Translations {
    private final SiteRenderer.Plan plan;
    private final Request request;
    private final Templates templates;
    private final Map<String, TranslatedViews> byLanguage = new LinkedHashMap<>();
    private final TranslatedViews main;

    Translations(SiteRenderer.Plan plan, Theme theme, Templates templates, Request request) throws IOException {
        this.plan = plan;
        this.request = request;
        this.templates = templates;
        Publication publication = plan.publication();
        Map<String, Messages> all = messages(plan, theme);
        EditionViews editions = new EditionViews(publication, plan.pages(), all, request.baseUrl());
        all.forEach((language, words) -> {
            Translation translation = byLanguage.isEmpty()
                    ? Translation.main(publication, words)
                    : Translation.of(language, publication, words);
            byLanguage.put(language, translated(translation, editions));
        });
        this.main = byLanguage.values().iterator().next();
    }

    private static Map<String, Messages> messages(SiteRenderer.Plan plan, Theme theme) throws IOException {
        Map<String, Messages> all = new LinkedHashMap<>();
        String language = plan.publication().site().language();
        Publication publication = plan.publication();
        Frame frame =
                publication.frames().isEmpty() ? null : publication.frames().get(0);
        Messages main = Messages.read(theme, language, publication.site(), frame);
        all.put(language, main);
        for (Page page : plan.pages().languages()) {
            String other = String.valueOf(page.language());
            all.put(other, Messages.translated(theme, other, main, frame));
        }
        return all;
    }

    private TranslatedViews translated(Translation translation, EditionViews editions) {
        Map<String, Object> functions =
                new LinkedHashMap<>(new Functions(translation, plan.pages(), templates.wrapper()).all());
        functions.put("site", translation.publication().site());
        functions.put("pub", translation.publication());
        Documents documents = new Documents(plan.books());
        PageViews views = new PageViews(translation, plan.pages(), documents, editions, request);
        functions.put("direction", translation.direction());
        functions.put("screen", Screen.of(translation.publication()));
        functions.put("documents", views.documents(documents.all()));
        functions.put("leftOut", views.documents(plan.leftOut()));
        functions.put("overdue", (TemplateMethodModelEx) arguments -> templates
                .wrapper()
                .wrap(views.isOverdue((Entry) templates.wrapper().unwrap((TemplateModel) arguments.get(0)))));
        functions.put("ready", (TemplateMethodModelEx)
                arguments -> templates.wrapper().wrap(ready(arguments, translation)));
        LinkedFacts facts = new LinkedFacts(translation, plan.pages(), request.baseUrl());
        // What stands in the main language on pages in others.
        functions.put(
                "main",
                byLanguage.isEmpty()
                        ? Map.copyOf(functions)
                        : byLanguage.values().iterator().next().functions());
        return new TranslatedViews(translation, views, facts, functions);
    }

    /** A message of a kind about an entry. */
    private ReadyMessage ready(List<?> arguments, Translation reader) throws TemplateModelException {
        Entry about = (Entry) templates.wrapper().unwrap((TemplateModel) arguments.get(1));
        return ReadyMessage.about(
                String.valueOf(arguments.get(0)),
                about,
                byLanguage.values().iterator().next().translation(),
                reader);
    }

    /** The publication's main language. */
    TranslatedViews main() {
        return main;
    }

    /** The language of a page. */
    TranslatedViews of(Page page) {
        return of(page.language());
    }

    /** The language of a book. */
    TranslatedViews of(Book book) {
        return of(book.edition().language());
    }

    private TranslatedViews of(@Nullable String language) {
        return language == null ? main : byLanguage.getOrDefault(language, main);
    }
}
