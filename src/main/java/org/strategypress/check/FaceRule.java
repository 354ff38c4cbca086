package org.strategypress.check;

import java.util.List;
import java.util.Locale;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Language;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A language whose letters no face of the program prints has no PDF, and its editors are told why; the website has it. */
final class FaceRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        if (!site.editions().any()) {
            return;
        }
        if (Language.of(site.language()).face() == null) {
            tell(site.language(), "no PDF", site.meta().place("languages"), out);
        }
        boolean wanted = site.editions().kinds().contains(EditionKind.LANGUAGE);
        for (String tag : wanted ? site.languages() : List.<String>of()) {
            List<Entry> translated = input.publication().editions().stream()
                    .filter(each ->
                            !each.meta().easyRead() && each.meta().language().equals(tag))
                    .toList();
            boolean enough = translated.size() >= Math.max(1, site.editions().languageEntries());
            if (enough && Language.of(tag).face() == null) {
                String file = "no language-" + tag.toLowerCase(Locale.ROOT) + ".pdf";
                tell(tag, file, translated.get(0).meta().where(), out);
            }
        }
    }

    private static void tell(String tag, String what, Span where, Diagnostics out) {
        String message = "there is " + what + ", since no face of the program has "
                + Language.of(tag).scriptName() + " letters; the website has these words";
        String cure = "offer them on paper made elsewhere, as a file in media, or say languages: no under editions";
        out.warning("print-face", where, message, cure);
    }
}
