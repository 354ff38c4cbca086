package org.strategypress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Term;
import org.strategypress.source.Diagnostics;

/** No word is explained twice in the glossary. */
final class GlossaryRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Map<String, Term> seen = new HashMap<>();
        for (Term term : input.publication().terms()) {
            List<String> forms = new ArrayList<>(term.aka());
            forms.add(term.title());
            for (String form : forms) {
                Term first = seen.putIfAbsent(form.toLowerCase(Locale.ROOT), term);
                if (first != null && !first.equals(term)) {
                    String message = "“" + form + "” is explained at line "
                            + first.where().position().line() + " of "
                            + first.where().file().path() + " already";
                    out.warning("duplicate-term", term.where(), message, "keep one of the two");
                }
            }
        }
    }
}
