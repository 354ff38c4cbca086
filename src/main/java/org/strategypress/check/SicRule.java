package org.strategypress.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strategypress.check.rule.EntryRule;
import org.strategypress.check.rule.FieldWords;
import org.strategypress.model.Consultation;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Sic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/**
 * Every sic note is told until somebody has accepted it, so that nobody forgets what was kept as printed; and one whose words
 * stand nowhere in its entry, since no reader can tell what it is about.
 */
final class SicRule implements EntryRule {
    /** What is done about a note that is told. */
    static final String CURE = "when it has been looked at and stays, write accepted: yes beside the note";

    @Override
    public void check(Entry entry, Diagnostics out) {
        List<Sic> open = entry.meta().origin().sic().stream()
                .filter(sic -> !sic.accepted())
                .toList();
        open.forEach(sic -> report(sic.note(), out));
        if (!open.isEmpty()) {
            List<String> texts = texts(entry.meta());
            open.forEach(sic -> place(sic, texts, out));
        }
        entry.as(Consultation.class)
                .ifPresent(consultation -> consultation.said().figures().forEach(figure -> {
                    Prose sic = figure.sic();
                    if (sic != null && !figure.accepted()) {
                        report(sic, out);
                    }
                }));
    }

    private static final Set<String> UNSAID = Set.of("sic", "id", "order", "sort-as");

    /** Whether somebody has looked at something odd in the entry and it stays. */
    static boolean isAccepted(EntryMeta meta) {
        return meta.origin().sic().stream().anyMatch(Sic::accepted);
    }

    private static void place(Sic sic, List<String> texts, Diagnostics out) {
        String words = FieldWords.of(sic.about().where());
        if (texts.stream().noneMatch(text -> text.contains(words))) {
            out.warning(
                    "sic-words",
                    sic.about().where(),
                    "these words stand nowhere in this entry",
                    "write about: as the words stand in the entry; if it left them out, write accepted: yes");
        }
    }

    /** What the entry's own fields say. */
    private static List<String> texts(EntryMeta meta) {
        List<Span> ids = meta.trace().references().stream()
                .map(each -> each.ref().where())
                .toList();
        return meta.trace().places().entrySet().stream()
                .filter(each -> !UNSAID.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .map(span -> FieldWords.of(span, ids))
                .toList();
    }

    private static void report(Prose note, Diagnostics out) {
        out.warning("sic", note.where(), "kept as printed, with a sic note", CURE);
    }
}
