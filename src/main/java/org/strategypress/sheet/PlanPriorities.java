package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.model.ContentKind;
import org.strategypress.source.YamlNode;

/** The priorities that are there, as action plans name them: {@code Priority 1: A home that lasts}, {@code Theme 2}, a title alone. */
final class PlanPriorities {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:(?:strategic |key |our )?(?:priority|theme|aim|objective|outcome|promise|pledge|goal|strand|ambition|commitment)(?: area)?"
                    + "(?: (?:no\\.?|number))? ?|(?=\\d+\\s*[:.)–—-]))(\\d+(?:\\.\\d+)*)\\b\\s*(?:[:.)–—-]+\\s*|\\s+|$)(.*)");

    private final Map<String, TreeSet<String>> names = new HashMap<>();
    private final Map<String, TreeSet<String>> numbers = new HashMap<>();

    PlanPriorities(List<EntrySource> entries) {
        for (EntrySource each : entries) {
            if (each.kind() == ContentKind.PRIORITY && each.edition() == null) {
                name(names, each.id(), each.id());
                name(names, each.title(), each.id());
                Matcher title = NUMBERED.matcher(each.title().strip());
                if (title.matches() && !title.group(2).isBlank()) {
                    name(names, title.group(2), each.id());
                    name(numbers, title.group(1), each.id());
                }
                name(numbers, number(each), each.id());
            }
        }
    }

    private static void name(Map<String, TreeSet<String>> names, String words, String id) {
        names.computeIfAbsent(Role.level(words), any -> new TreeSet<>()).add(id);
    }

    private static String number(EntrySource priority) {
        return priority.fields().pairs().stream()
                .filter(each -> each.key().text().equals("number"))
                .map(each -> each.value() instanceof YamlNode.Scalar number ? number.text() : "")
                .findFirst()
                .orElse("");
    }

    /** Whether words name a priority by its number, or what plans call so, be it there or not. */
    static boolean isHeading(String words) {
        Matcher numbered = NUMBERED.matcher(RowText.oneLine(words));
        return numbered.matches() && Character.isLetter(RowText.oneLine(words).charAt(0));
    }

    /** The id of the one priority that words name; null where they name none, or say another title beside its number. */
    @Nullable
    String id(String words) {
        String line = RowText.oneLine(words);
        String whole = one(names.get(Role.level(line)));
        Matcher numbered = NUMBERED.matcher(line);
        if (whole != null || !numbered.matches()) {
            return whole != null || line.isEmpty() ? whole : one(numbers.get(Role.level(line)));
        }
        return numbered.group(2).isBlank()
                ? one(numbers.get(Role.level(numbered.group(1))))
                : one(names.get(Role.level(numbered.group(2))));
    }

    /** The ids of the priorities that a cell names, one or several; none where any of its words names none. */
    List<String> ids(String words) {
        String whole = id(words);
        if (whole != null) {
            return List.of(whole);
        }
        List<String> ids = new ArrayList<>();
        for (String piece : words.strip().split("(?i)\\s*(?:[;,/&\\n]|\\band\\b)\\s*", -1)) {
            String id = id(piece);
            if (id == null) {
                return List.of();
            }
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String one(@Nullable TreeSet<String> ids) {
        return ids == null || ids.size() != 1 ? null : ids.first();
    }
}
