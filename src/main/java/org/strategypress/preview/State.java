package org.strategypress.preview;

import java.util.List;
import org.strategypress.press.LiveSite;
import org.strategypress.source.Diagnostic;

/**
 * What is shown at one moment.
 *
 * @param number counts what readers should see anew, from 1
 * @param now the content as it is now
 * @param good the last state of the content that could be published; at first the one that is
 * @param findings what is wrong now
 */
record State(long number, LiveSite now, LiveSite good, List<Diagnostic> findings) {
    State {
        findings = List.copyOf(findings);
    }

    /** How many mistakes stop the publication. */
    long errors() {
        return findings.stream().filter(Diagnostic::isError).count();
    }

    /** The next state, of other content. */
    State next(LiveSite site) {
        return new State(number + 1, site, site.isRefused() ? good : site, site.findings());
    }

    /** The same content, with more known of it. */
    State with(List<Diagnostic> more) {
        return more.equals(findings) ? this : new State(number + 1, now, good, more);
    }

    /** The same content, of which a page says something else now. */
    State again() {
        return new State(number + 1, now, good, findings);
    }
}
