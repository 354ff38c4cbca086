package org.strategypress.html;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.page.Edition;

/** What print editions are called: in one language, but for those in other languages, which have the language's own name. */
final class EditionTitles {
    private static final String EVERYTHING = "edition.everything";
    private static final Set<ContentKind> PLAN = EnumSet.of(
            ContentKind.STRATEGY,
            ContentKind.VISION,
            ContentKind.AIM,
            ContentKind.PRIORITY,
            ContentKind.OUTCOME,
            ContentKind.ACTION);

    private final Translation translation;
    private final EditionViews languages;
    private final UnaryOperator<String> framed;

    /**
     * The titles in one language and the words of one frame.
     *
     * @param framed a title with whom the offer of the frame is for, where another offer may have the same
     */
    EditionTitles(Translation translation, EditionViews languages, UnaryOperator<String> framed) {
        this.translation = translation;
        this.languages = languages;
        this.framed = framed;
    }

    /** The title of an edition. */
    String of(Edition edition) {
        Messages messages = translation.messages();
        String title = framed.apply(plain(edition, messages));
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
                ? messages.get(
                        edition.kind() == EditionKind.WHOLE && !hasPlan()
                                ? EVERYTHING
                                : "edition." + edition.kind().word())
                : messages.get("edition." + edition.kind().word(), translation.said(title(about)));
    }

    /** Whether there is a plan in it; else the whole is no "whole plan". */
    private boolean hasPlan() {
        return PLAN.stream()
                .anyMatch(kind -> !translation.publication().all(kind).isEmpty());
    }

    private String title(Entry about) {
        return translation.publication().find(about.id()).orElse(about).title();
    }
}
