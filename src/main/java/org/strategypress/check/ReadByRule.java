package org.strategypress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** Who read the words of a language over did so in a language of the site, once, and not in days to come. */
final class ReadByRule implements Rule {
    private static final String RULE = "read-by";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        Span where = site.meta().place("read-by");
        List<String> others = site.region().languages().stream().skip(1).toList();
        Set<String> seen = new HashSet<>();
        for (Site.Reader reader : site.region().readBy()) {
            String language = reader.language();
            if (!others.contains(language)) {
                String message = "“" + language + "” is not one of the languages that the site is translated into"
                        + (others.isEmpty() ? "" : ": " + String.join(", ", others));
                out.error(RULE, where, message, "add it to languages:, or correct it here");
            } else if (!seen.add(language)) {
                String message = "“" + language + "” is here twice, and a page names one reader";
                out.error(RULE, where, message, "keep the one who read it last");
            }
            if (reader.on().isAfter(input.today())) {
                String message =
                        "the day " + reader.on() + " is still to come, and the words count as read from now on";
                out.error(RULE, where, message, "write the day on which they were read");
            }
        }
    }
}
