package org.strategypress.html.template;

import freemarker.core.Environment;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.html.theme.Mark;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * What is HTML already and goes through a template as a number, so that it is scanned once and keeps the place in the content
 * that wrote it; of one run of a template.
 */
public final class Fragments {
    private static final Object KEY = Fragments.class;

    private final List<Tokens> all = new ArrayList<>();

    /** Those of a template that begins to run. */
    void use(Environment environment) {
        environment.setCustomState(KEY, this);
    }

    /** Those of the template that runs. */
    public static Fragments now() {
        return (Fragments) Environment.getCurrentEnvironment().getCustomState(KEY);
    }

    /** What stands in the template's text for a fragment; nothing for one without anything. */
    public String sign(Tokens fragment) {
        if (fragment.size() == 0) {
            return "";
        }
        all.add(fragment);
        return Mark.FRAGMENT.sign() + String.valueOf(all.size() - 1) + Mark.FRAGMENT_END.sign();
    }

    /** What a template wrote, with the fragments in it. */
    Tokens fill(Tokens written) {
        if (all.isEmpty()) {
            return written;
        }
        TokenRow out = new TokenRow(written.size() * 2);
        for (int at = 0; at < written.size(); at++) {
            Token token = written.get(at);
            if (!Mark.FRAGMENT.is(token)) {
                out.add(token);
            } else if (at + 2 < written.size() && Mark.FRAGMENT_END.is(written.get(at + 2))) {
                out.add(all.get(Integer.parseInt(written.get(at + 1).text())));
                at += 2;
            }
        }
        return out.tokens();
    }
}
