package org.strategypress.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.Places;

/** Finds words of a page that look like actions, as they name who answers and by when: “**Lead:** Head of housing”. */
final class LikelyActions {
    /** A name before a colon: at the beginning of a line or a sentence, or in bold letters. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^[\\s>*+-]*(?:\\d{1,3}[.)]\\s+)?|\\*\\*|[.;!?]\\s+)(?:\\*\\*)?(\\p{L}[^:.;!?*|\\n]{0,58}?)\\s*(?:\\*\\*)?:");

    private static final int MOST_LINES = 5;

    private final TableTaker taker;
    private final List<Integer> lines = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    /** The names since the last heading. */
    private final Set<String> here = new LinkedHashSet<>();

    private int first;

    private LikelyActions(TableTaker taker) {
        this.taker = taker;
    }

    /** What is to be said of a page, at the line where it begins; null where nothing looks so. */
    static Places.@Nullable Remark of(String page, TableTaker taker) {
        LikelyActions found = new LikelyActions(taker);
        String[] all = page.split("\n", -1);
        int body = List.of(all).subList(1, all.length).indexOf("---") + 1; // behind the fields
        for (int i = body; i < all.length; i++) {
            if (all[i].startsWith("#")) {
                found.end();
            } else if (!all[i].startsWith("|") && !all[i].startsWith("<")) {
                found.line(all[i], i + 1);
            }
        }
        found.end();
        return found.lines.isEmpty() ? null : new Places.Remark(found.lines.get(0), found.words());
    }

    private void line(String line, int number) {
        Matcher named = NAMED.matcher(line);
        int from = 0;
        while (named.find(from)) {
            if (taker.isName(named.group(1))) {
                first = here.isEmpty() ? number : first;
                here.add(named.group(1));
            }
            from = named.end(1);
        }
    }

    private void end() {
        if (taker.isAction(here)) {
            lines.add(first);
            names.addAll(here);
        }
        here.clear();
    }

    private String words() {
        String others = lines.stream()
                .skip(1)
                .limit(MOST_LINES)
                .map(each -> String.format(Locale.ROOT, "%d", each))
                .collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LINES + 1 ? " and " + (lines.size() - MOST_LINES - 1) + " more" : "";
        return "these look like actions, as "
                + names.stream().map(each -> '“' + each + ":”").collect(Collectors.joining(", "))
                + " stand before their words" + (others.isEmpty() ? "" : " (also from line " + others + more + " on)")
                + ": they stay words. If they are actions, write each into actions.yaml, and take the lines away";
    }
}
