package org.strategypress.html.prose;

import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.template.Finished;
import org.strategypress.html.template.Fragments;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.language.Language;
import org.strategypress.model.text.Prose;

/**
 * An entry's prose as templates get it: the numbers in it are links, and where it falls back on a page in another language, it
 * says that it is in the main one.
 */
public final class FinishedProse {
    private final Translation translation;

    /** The prose of entries in one language. */
    public FinishedProse(Translation translation) {
        this.translation = translation;
    }

    /** Blocks, with headings that begin at a level; nothing where there is no prose. */
    public TemplateModel blocks(@Nullable Prose prose, int level) {
        return fragment(ProseScopes.mark(within("div", finished(prose, level), prose)));
    }

    /** The words of a line. */
    public TemplateModel inline(@Nullable Prose prose) {
        Tokens words = within("span", finished(prose, 2), prose);
        return isPlain(words) ? Finished.html(words.html()) : fragment(words);
    }

    /** Finished tokens for a template to place. */
    public static TemplateModel fragment(Tokens tokens) {
        return Finished.html(Fragments.now().sign(tokens));
    }

    /** Whether there are no tags in it: templates compare such words with others. */
    private static boolean isPlain(Tokens words) {
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).name().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Words of the main language on a page in another, in an element that says so. */
    private Tokens within(String element, Tokens words, @Nullable Prose prose) {
        return prose != null && !translation.speaks(prose)
                ? new TokenRow(words.size() + 2)
                        .html("<" + element + mainLanguage() + ">")
                        .add(words)
                        .html("</" + element + ">")
                        .tokens()
                : words;
    }

    private String mainLanguage() {
        String main = translation.publication().site().language();
        return " lang=\"" + main + "\" dir=\"" + Language.of(main).direction() + "\"";
    }

    private Tokens finished(@Nullable Prose prose, int level) {
        return prose == null
                ? Tokens.NONE
                : translation.numbers().mark(ProseHtml.of(prose, level, translation.messages()));
    }
}
