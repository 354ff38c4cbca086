package org.strategypress.check.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;

/**
 * What a site says is to stay as it is on some days, such as those before an election, was not changed on them: by the days that
 * entries say, never by the clock, so that the same content is refused on each day or on none.
 */
public final class FreezeRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        Site.Freeze freeze = site.imprint().freeze();
        if (freeze == null) {
            return;
        }
        Span where = site.meta().place("freeze");
        if (freeze.until().isBefore(freeze.from())) {
            out.error(
                    "freeze-order",
                    where,
                    "the freeze ends on " + freeze.until() + ", before it begins on " + freeze.from(),
                    "check the days from and until");
        }
        NavigableSet<String> known = known(input);
        freeze.what().forEach(name -> name(name, known, where, out));
        freeze.but().forEach(name -> name(name, known, where, out));
        Stream.concat(input.publication().withEditions(), input.publication().withdrawn().stream())
                .filter(freeze::holds)
                .forEach(entry -> days(entry, freeze, out));
    }

    private static NavigableSet<String> known(CheckInput input) {
        NavigableSet<String> known = new TreeSet<>(input.otherIds().drafts());
        known.addAll(input.otherIds().unapproved());
        known.addAll(input.otherIds().refused());
        known.addAll(input.otherIds().readyMade().keySet());
        input.publication().entries().forEach(entry -> known.add(entry.id()));
        input.publication().withdrawn().forEach(entry -> known.add(entry.id()));
        Arrays.stream(ContentKind.values()).map(ContentKind::folder).forEach(known::add);
        return known;
    }

    private static void name(String name, NavigableSet<String> known, Span where, Diagnostics out) {
        if (!known.contains(name)) {
            String near = Nearest.of(name, known);
            out.error(
                    "unknown-in-freeze",
                    where,
                    "there is no kind and no entry “" + name + "” to hold still",
                    near == null
                            ? "write the folder of a kind, like priorities, or an id"
                            : "did you mean “" + near + "”?");
        }
    }

    private static void days(Entry entry, Site.Freeze freeze, Diagnostics out) {
        EntryMeta meta = entry.meta();
        EntryMeta.Withdrawn withdrawn = meta.handling().withdrawn();
        LocalDate gone = withdrawn == null ? null : withdrawn.on();
        String back = "bring its words back as they were, with their day";
        String later = "set a day after " + freeze.until();
        List.of(
                        new Said("updated", "was changed on ", meta.upkeep().updated(), back),
                        new Said("publish-on", "is to be out on ", meta.upkeep().publishOn(), later),
                        new Said("withdrawn", "was taken back on ", gone, "leave withdrawn: out until then"))
                .forEach(said -> day(said, meta, freeze, out));
    }

    private static void day(Said said, EntryMeta meta, Site.Freeze freeze, Diagnostics out) {
        LocalDate day = said.day();
        if (day == null || !freeze.isOn(day)) {
            return;
        }
        String why = freeze.why() == null ? "" : " (" + freeze.why() + ")";
        out.error(
                "change-in-freeze",
                meta.place(said.field()),
                "this " + said.words() + day + ", and site.yaml holds it still from " + freeze.from() + " to "
                        + freeze.until() + why,
                said.cure() + "; or where it may change, add it to but: in the freeze of site.yaml");
    }

    /** A day that an entry says, what happens on it, and what to do where that may not be. */
    private record Said(
            String field, String words, @Nullable LocalDate day, String cure) {}
}
