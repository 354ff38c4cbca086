package org.strategypress.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.ChangesView.Changed;
import org.strategypress.html.ChangesView.Field;
import org.strategypress.html.ChangesView.Line;
import org.strategypress.html.ChangesView.Words;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.ChangedField.Change;
import org.strategypress.version.FieldValue;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Text;
import org.strategypress.version.Run;

/** The changes of one entry, in the words of readers: what of each field went, and what came. */
final class ChangedWords {
    /** So many words stand beside a change in a text. */
    private static final int BESIDE = 6;

    /** So many new or old words are told at once. */
    private static final int MOST_WORDS = 24;

    private final Translation translation;
    private final Messages messages;
    private final Publication earlier;
    private final AmountWords amounts;

    ChangedWords(Translation translation, Publication earlier) {
        this.translation = translation;
        this.messages = translation.messages();
        this.earlier = earlier;
        this.amounts = new AmountWords(translation);
    }

    /** How telling a change is, the most telling first. */
    enum Sort {
        /** A sum. */
        SUM,
        /** Help or a promise that is gone. */
        GONE,
        /** Another name of what comes first, or of a promise. */
        NAME,
        /** For whom help is. */
        AGES,
        /** How something stands. */
        STATUS,
        /** Anything else that is gone. */
        OTHER
    }

    /**
     * A change that may stand first.
     *
     * @param sort what sort it is of
     * @param line what it says
     */
    record Telling(Sort sort, Line line) {
        static Telling gone(ContentKind kind, Line line) {
            boolean missed =
                    kind == ContentKind.ENTITLEMENT || kind == ContentKind.PLEDGE || kind == ContentKind.PRIORITY;
            return new Telling(missed ? Sort.GONE : Sort.OTHER, line);
        }
    }

    /** An entry's title. */
    String title(Entry entry) {
        return entry.title().isEmpty()
                ? messages.get("page." + entry.kind().folder())
                : translation.said(entry.title());
    }

    /** What changed of an entry; what is telling of it is added to the others. */
    Changed changed(ChangedEntry change, String href, List<Telling> telling) {
        Map<String, List<List<Words>>> lines = new LinkedHashMap<>();
        boolean others = false;
        String title = title(change.entry());
        List<Words> sums = sums(change);
        if (!sums.isEmpty()) {
            lines.put("amount", List.of(sums));
            telling.add(new Telling(Sort.SUM, new Line(title, href, sums, false)));
        }
        for (ChangedField each : change.fields()) {
            String field = ToldFields.of(each);
            List<Words> words = field == null ? List.of() : words(each);
            boolean isSum = each.field().equals("amount") && !sums.isEmpty();
            if (field == null || words.isEmpty()) {
                others |= !isSum && each.change() != Change.MOVED && !ToldFields.isPassedBy(each.field());
                continue;
            }
            lines.computeIfAbsent(field, none -> new ArrayList<>()).add(words);
            Sort sort = sort(field, change.entry().kind());
            if (sort != null) {
                telling.add(new Telling(sort, new Line(title, href, words, false)));
            }
        }
        List<Field> fields = new ArrayList<>();
        lines.forEach((field, all) -> fields.add(new Field(label(field), all)));
        return new Changed(title, href, fields, others);
    }

    private static @Nullable Sort sort(String field, ContentKind kind) {
        boolean named = kind == ContentKind.PRIORITY || kind == ContentKind.STRATEGY || kind == ContentKind.ENTITLEMENT;
        return switch (field) {
            case "title" -> named ? Sort.NAME : null;
            case "ages" -> kind == ContentKind.ENTITLEMENT ? Sort.AGES : null;
            case "status" -> kind == ContentKind.PLEDGE ? Sort.STATUS : null;
            default -> null;
        };
    }

    private @Nullable String label(String field) {
        String key = ToldFields.label(field);
        return key == null ? null : messages.get(key).replaceFirst(":$", "");
    }

    /** What an entry was worth and is worth, where that differs. */
    private List<Words> sums(ChangedEntry change) {
        String before = amounts.sums(change.before());
        String after = amounts.sums(change.after());
        return before.equals(after) || before.isEmpty() || after.isEmpty() ? List.of() : wentTo(before, after);
    }

    private static List<Words> wentTo(String before, String after) {
        List<Words> words = new ArrayList<>();
        if (!before.isEmpty()) {
            words.add(new Words("deleted", begun(before)));
        }
        if (!after.isEmpty()) {
            words.add(new Words("inserted", begun(after)));
        }
        return words;
    }

    private List<Words> words(ChangedField change) {
        if (change.isOfMarks()) {
            return List.of();
        }
        List<Run> runs = change.runs();
        if (runs.isEmpty() || !isAlike(runs)) {
            return wentTo(value(change.before(), earlier), value(change.after(), translation.publication()));
        }
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

    /** A value in a line; empty where it cannot be said in words of the language. */
    private String value(@Nullable FieldValue value, Publication of) {
        if (value instanceof Plain plain) {
            return plain(plain, of);
        } else if (value instanceof Text text) {
            return text.words().replace("\n", " ").strip();
        } else if (value instanceof Many many) {
            return many.items().stream()
                    .map(each -> value(each, of))
                    .collect(Collectors.joining(messages.get("semicolon") + " "));
        } else if (value instanceof Group group) {
            return group.find("title")
                    .or(() -> group.find("text"))
                    .or(() -> group.find("value"))
                    .map(each -> value(each, of))
                    .orElse("");
        }
        return "";
    }

    private String plain(Plain plain, Publication of) {
        return switch (plain.sort()) {
            case WORDS, DATE, DAY -> translation.said(plain.words());
            case SUM, NUMBER -> translation.figure(plain.words());
            case FLAG -> messages.get("answer." + (plain.words().equals("true") ? "yes" : "no"));
            case CHOICE -> {
                String key = messages.has("status." + plain.words()) ? "status." : "basis.";
                yield messages.has(key + plain.words()) ? messages.get(key + plain.words()) : "";
            }
            case ENTRY -> of.find(plain.words()).map(this::title).orElse("");
        };
    }
}
