package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.model.ContentKind;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.source.Nearest;

/** The indicators that are there, as tables name them: by id, title or number. */
final class KnownIndicators {
    private final List<EntrySource> indicators;
    private final @Nullable String asked;

    /**
     * Those among all entries.
     *
     * @param asked the id of the one that all figures are of; null where the file says it
     */
    KnownIndicators(List<EntrySource> entries, @Nullable String asked) {
        this.indicators = entries.stream()
                .filter(each -> each.kind() == ContentKind.INDICATOR && each.edition() == null)
                .toList();
        this.asked = asked;
    }

    /** A name like the one that nobody has, as words behind a message; empty where there is none. */
    String near(String words) {
        TreeSet<String> names = new TreeSet<>();
        indicators.forEach(each -> {
            names.add(each.id());
            names.add(each.title());
        });
        String near = Nearest.of(words, names);
        return near == null ? "" : " (did you mean “" + near + "”?)";
    }

    /** The indicator of a figure; null where none is called so. */
    @Nullable
    EntrySource of(FoundReading found) throws UnreadableFile {
        List<String> names = new ArrayList<>(List.of(Role.level(found.of())));
        if (asked == null) {
            found.names().forEach(each -> names.add(Role.level(each.text())));
        }
        for (String name : names) {
            List<EntrySource> fit = indicators.stream()
                    .filter(each -> Role.level(each.id()).equals(name)
                            || Role.level(each.title()).equals(name))
                    .toList();
            if (fit.size() > 1) {
                throw new UnreadableFile("names “" + found.of() + "” at "
                        + found.cell().place() + ", and two indicators are called so: give one of them another title");
            }
            if (fit.size() == 1) {
                return fit.get(0);
            }
        }
        return null;
    }
}
