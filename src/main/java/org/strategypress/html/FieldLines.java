package org.strategypress.html;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.ChangesView.Words;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Publication;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.FieldValue;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Text;
import org.strategypress.version.Run;

/** The changes of the fields of one entry, a line for each. */
final class FieldLines {
    /** Fields that say on which day something was, or will be. */
    private static final Set<String> DAYS = Set.of("when", "by");

    /** So many words stand beside a change in a text. */
    private static final int BESIDE = 6;

    /** So many new or old words are told at once. */
    private static final int MOST_WORDS = 24;

    private final ChangedWords titles;
    private final Translation translation;
    private final Messages messages;
    private final Publication earlier;
    private final ToldFields told;
    private final ContentKind kind;
    private final Entry before;
    private final Entry after;

    /** Days by what they are the days of, where they changed with something else of it. */
    private final Map<List<ChangedField.Step>, ChangedField> days;

    /** The lists of figures within which one is held back now. */
    private final Set<List<ChangedField.Step>> heldBack;

    /** What holds a figure that changed. */
    private final Set<List<ChangedField.Step>> figures = new HashSet<>();

    FieldLines(
            ChangedWords titles, Translation translation, Publication earlier, ToldFields told, ChangedEntry change) {
        this.titles = titles;
        this.translation = translation;
        this.messages = translation.messages();
        this.earlier = earlier;
        this.told = told;
        kind = change.entry().kind();
        before = change.before() == null ? change.entry() : change.before();
        after = change.entry();
        days = new HashMap<>();
        change.fields().stream()
                .filter(each -> DAYS.contains(lastOf(each)) && isPlain(each))
                .forEach(each -> days.put(around(each), each));
        change.fields().stream()
                .filter(each -> lastOf(each).equals("value") && isPlain(each))
                .forEach(each -> figures.add(around(each)));
        heldBack = change.fields().stream()
                .filter(each -> lastOf(each).equals("suppressed") && isYes(each.after()))
                .map(FieldLines::around)
                .collect(Collectors.toSet());
    }

    private static boolean isPlain(ChangedField change) {
        return change.way().size() > 1 && change.before() instanceof Plain && change.after() instanceof Plain;
    }

    /** Whether it is the day of a figure that changed too, which says both: “55%, March 2023” and “58%, March 2025”. */
    boolean isToldWithFigure(ChangedField change) {
        return change.equals(days.get(around(change))) && figures.contains(around(change));
    }

    private static String lastOf(ChangedField change) {
        return change.way().get(change.way().size() - 1).field();
    }

    private static List<ChangedField.Step> around(ChangedField change) {
        return change.way().subList(0, change.way().size() - 1);
    }

    private static boolean isYes(@Nullable FieldValue value) {
        return value instanceof Plain plain && plain.words().equals("true");
    }

    /** Whether it is told nowhere: a figure that is held back now, or whose it is where pages name nobody. */
    boolean isHidden(ChangedField change) {
        boolean figure = Set.of("value", "printed").contains(lastOf(change)) && heldBack.contains(around(change));
        return figure || lastOf(change).equals("owner") && change.way().size() == 1 && isUnnamed();
    }

    private boolean isUnnamed() {
        return kind == ContentKind.ACTION && ((Action) after).isOwnerHidden()
                || kind == ContentKind.INDICATOR && ((Indicator) after).isOwnerHidden();
    }

    /** What became of a field: of what within it, what went and what came. */
    List<Words> line(ChangedField change) {
        List<Words> words = new ArrayList<>();
        String of = of(change);
        if (!of.isEmpty()) {
            words.add(Changes.kept(messages.get("chart.named", of, "").strip()));
        }
        List<Words> said = said(change);
        words.addAll(said.isEmpty() ? List.of(Changes.kept(messages.get("changes.else"))) : said);
        return words;
    }

    private List<Words> said(ChangedField change) {
        if (change.isOfMarks()) {
            return List.of(Changes.kept(messages.get("changes.links")));
        }
        List<Run> runs = change.runs();
        if (!runs.isEmpty() && isAlike(runs)) {
            return drawn(runs);
        }
        String field = lastOf(change);
        boolean gone = ToldFields.isOfPeople(kind, change);
        String old = gone ? "" : value(field, change.before(), before, earlier);
        String now = value(field, change.after(), after, translation.publication());
        ChangedField day = field.equals("value") && isPlain(change) ? days.get(around(change)) : null;
        if (day != null) {
            String comma = messages.get("comma") + " ";
            return wentTo(
                    old + comma + value(lastOf(day), day.before(), before, earlier),
                    now + comma + value(lastOf(day), day.after(), after, translation.publication()));
        }
        return old.equals(now) ? List.of() : wentTo(old, now);
    }

    /** What within a field it is: the innermost first, as in “Girls, Sex, 2024”. */
    private String of(ChangedField change) {
        List<ChangedField.Step> way = change.way();
        boolean whole = change.before() == null ? isGroup(change.after()) : isGroup(change.before());
        Deque<String> names = new ArrayDeque<>();
        for (int i = 0; i < way.size(); i++) {
            String item = way.get(i).item();
            boolean last = i == way.size() - 1;
            boolean isNumber = item != null && item.matches("\\d+");
            if (item != null && !(last && (whole || isNumber))) {
                names.addFirst(translation.said(item));
            }
            String within = i == 0 ? "" : told.within(way.get(i).field());
            if (!within.isEmpty()) {
                names.addLast(within);
            }
        }
        return String.join(messages.get("comma") + " ", names);
    }

    private static boolean isGroup(@Nullable FieldValue value) {
        return value instanceof Group;
    }

    /** A value in a line; empty where it cannot be said in words of the language. */
    private String value(String field, @Nullable FieldValue value, Entry entry, Publication of) {
        if (value instanceof Plain plain) {
            return plain(field, plain, entry, of);
        } else if (value instanceof Text text) {
            return text.words().replace("\n", " ").strip();
        } else if (value instanceof Many many) {
            return many.items().stream()
                    .map(each -> value(field, each, entry, of))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(messages.get("semicolon") + " "));
        } else if (value instanceof Group group) {
            return group(group, entry, of);
        }
        return "";
    }

    /** What its first part calls it, and what the others say. */
    private String group(Group group, Entry entry, Publication of) {
        boolean held = isYes(group.find("suppressed").orElse(null));
        List<String> said = group.parts().stream()
                .filter(part -> ToldFields.isForReaders(part.name()))
                .filter(part -> !held || !Set.of("value", "printed").contains(part.name()))
                .map(part -> value(part.name(), part.value(), entry, of))
                .filter(each -> !each.isEmpty())
                .toList();
        if (said.size() < 2) {
            return String.join("", said);
        }
        String rest = String.join(messages.get("semicolon") + " ", said.subList(1, said.size()));
        return messages.get("chart.named", said.get(0), rest);
    }

    private String plain(String field, Plain plain, Entry entry, Publication of) {
        return switch (plain.sort()) {
            case WORDS, DATE, DAY -> isCode(field, plain) ? "" : translation.said(plain.words());
            case SUM -> translation.figure(plain.words());
            case NUMBER -> number(field, plain.words(), entry);
            case FLAG -> told.flag(field, plain.words().equals("true"));
            case CHOICE -> told.choice(kind, field, plain.words());
            case ENTRY -> of.find(plain.words()).map(titles::title).orElse("");
        };
    }

    /** Hours as editors write them: the days stand in no language. */
    private boolean isCode(String field, Plain plain) {
        return kind == ContentKind.CONTACT
                && field.equals("hours")
                && plain.words().contains("–");
    }

    /** A figure of a measure with its unit; any other number as it is. */
    private String number(String field, String digits, Entry entry) {
        if (kind == ContentKind.INDICATOR && field.equals("value")) {
            String unit = ((Indicator) entry).measure().unit();
            return MeasureCharts.figure(translation, new BigDecimal(digits), unit);
        }
        return field.equals("percent") ? messages.get("measure.percent", digits) : translation.figure(digits);
    }

    /** What a value was, and what it is now; either may be empty. */
    static List<Words> wentTo(String before, String after) {
        List<Words> words = new ArrayList<>();
        if (!before.isEmpty()) {
            words.add(new Words("deleted", begun(before)));
        }
        if (!after.isEmpty()) {
            words.add(new Words("inserted", begun(after)));
        }
        return words;
    }

    /** The words that went and came, among those that stayed. */
    private static List<Words> drawn(List<Run> runs) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String text = runs.get(i).words().replace("\n", " ").strip();
            switch (runs.get(i).kind()) {
                case KEPT -> words.add(Changes.kept(shortened(text, i > 0, i < runs.size() - 1)));
                case DELETED -> words.add(new Words("deleted", begun(text)));
                case INSERTED -> words.add(new Words("inserted", begun(text)));
            }
        }
        return words.stream().filter(each -> !each.text().isEmpty()).toList();
    }

    /** Whether so much of a text stands in both states that it can be read with its changes in it. */
    private static boolean isAlike(List<Run> runs) {
        int kept = 0;
        int all = 0;
        for (Run each : runs) {
            int words = each.words().split("\\s+").length;
            kept += each.kind() == Run.Kind.KEPT ? 2 * words : 0;
            all += each.kind() == Run.Kind.KEPT ? 2 * words : words;
        }
        return 2 * kept >= all;
    }

    /** The beginning of many words: the page of the entry has them all. */
    private static String begun(String words) {
        List<String> all = List.of(words.split(" "));
        return all.size() <= MOST_WORDS ? words : String.join(" ", all.subList(0, MOST_WORDS - BESIDE)) + " …";
    }

    private static String shortened(String words, boolean hasBefore, boolean hasAfter) {
        List<String> all = List.of(words.split(" "));
        if (all.size() <= (hasBefore ? BESIDE : 0) + (hasAfter ? BESIDE : 0) + 1) {
            return words;
        }
        String head = hasBefore ? String.join(" ", all.subList(0, BESIDE)) + " " : "";
        String tail = hasAfter ? " " + String.join(" ", all.subList(all.size() - BESIDE, all.size())) : "";
        return head + "…" + tail;
    }
}
