package org.strategypress.check;

import org.strategypress.model.Consultation;
import org.strategypress.model.Entry;
import org.strategypress.model.Prose;
import org.strategypress.source.Diagnostics;

/** Every sic note is reported, so that nobody forgets what was kept as printed. */
final class SicRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entry entry : input.publication().entries()) {
            entry.meta().sic().forEach(sic -> report(sic.note(), out));
        }
        for (Consultation consultation : input.publication().consultations()) {
            consultation.said().figures().forEach(figure -> {
                Prose sic = figure.sic();
                if (sic != null) {
                    report(sic, out);
                }
            });
        }
    }

    private static void report(Prose note, Diagnostics out) {
        out.warning("sic", note.where(), "kept as printed, with a sic note", null);
    }
}
