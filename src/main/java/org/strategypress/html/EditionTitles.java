package org.strategypress.html;

import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.page.Edition;

/** What print editions are called: in one language, but for those in other languages, which have the language's own name. */
final class EditionTitles {
    private final Translation translation;
    private final EditionViews languages;

    EditionTitles(Translation translation, EditionViews languages) {
        this.translation = translation;
        this.languages = languages;
    }

    /** The title of an edition. */
    String of(Edition edition) {
        Messages messages = translation.messages();
        String title = plain(edition, messages);
        return edition.large() ? messages.get("edition.large-print", title) : title;
    }

    private String plain(Edition edition, Messages messages) {
        if (edition.language() != null && edition.kind() != EditionKind.OFFER) {
            return edition.kind() == EditionKind.SCREEN
                    ? languages.screen(edition.language())
                    : languages.name(edition.language());
        }
        Entry about = edition.about();
        return about == null
                ? messages.get("edition." + edition.kind().word())
                : messages.get("edition." + edition.kind().word(), translation.said(title(about)));
    }

    private String title(Entry about) {
        return translation.publication().find(about.id()).orElse(about).title();
    }
}
