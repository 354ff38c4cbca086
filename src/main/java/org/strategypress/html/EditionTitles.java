package org.strategypress.html;

import org.strategypress.model.Entry;
import org.strategypress.page.Edition;

/** What print editions are called: in one language, but for those in other languages, which have the language's own name. */
final class EditionTitles {
    private final Tongue tongue;
    private final EditionViews languages;

    EditionTitles(Tongue tongue, EditionViews languages) {
        this.tongue = tongue;
        this.languages = languages;
    }

    /** The title of an edition. */
    String of(Edition edition) {
        Messages messages = tongue.messages();
        String title = plain(edition, messages);
        return edition.large() ? messages.get("edition.large-print", title) : title;
    }

    private String plain(Edition edition, Messages messages) {
        if (edition.language() != null) {
            return languages.name(edition.language());
        }
        Entry about = edition.about();
        return about == null
                ? messages.get("edition." + edition.kind().word())
                : messages.get("edition." + edition.kind().word(), tongue.said(title(about)));
    }

    private String title(Entry about) {
        return tongue.publication().find(about.id()).orElse(about).title();
    }
}
