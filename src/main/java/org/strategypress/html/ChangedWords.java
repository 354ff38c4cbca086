package org.strategypress.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

/** The changes of one entry, in the words of readers: what of each field went, and what came. */
final class ChangedWords {
    private static final Pattern SUM = Pattern.compile("£\\d|\\d+p\\b");
    private final Translation translation;
    private final Messages messages;
    private final Publication earlier;
    private final AmountWords amounts;
    private final ToldFields told;

    ChangedWords(Translation translation, Publication earlier) {
        this.translation = translation;
        this.messages = translation.messages();
        this.earlier = earlier;
        this.amounts = new AmountWords(translation);
        this.told = new ToldFields(translation.messages());
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
        ContentKind kind = change.entry().kind();
        String title = title(change.entry());
        List<Words> sums = sums(change);
        if (!sums.isEmpty()) {
            lines.put("amount", List.of(sums));
            telling.add(new Telling(Sort.SUM, new Line(title, href, sums, false)));
        }
        FieldLines fieldLines = new FieldLines(this, translation, earlier, told, change);
        for (ChangedField each : change.fields()) {
            String field = ToldFields.of(kind, each);
            boolean isSum = "amount".equals(field) && !sums.isEmpty();
            if (field == null || isSum || fieldLines.isHidden(each) || fieldLines.isToldWithFigure(each)) {
                continue;
            }
            List<Words> words = fieldLines.line(each);
            lines.computeIfAbsent(field, none -> new ArrayList<>()).add(words);
            Sort sort = each.way().size() > 1 && !field.startsWith("who/") ? null : sort(field, kind);
            if (sort == null && sums.isEmpty() && kind == ContentKind.ENTITLEMENT && isAnotherSum(words)) {
                sort = Sort.SUM;
            }
            if (sort != null) {
                telling.add(new Telling(sort, new Line(title, href, words, false)));
            }
        }
        List<Field> fields = new ArrayList<>();
        lines.forEach((field, all) -> fields.add(
                new Field(told.label(kind, field), all.stream().distinct().toList())));
        return new Changed(title, href, fields);
    }

    /** Whether words with a sum of money went, and others with a sum came. */
    private static boolean isAnotherSum(List<Words> words) {
        return hasSum(words, "deleted") && hasSum(words, "inserted");
    }

    private static boolean hasSum(List<Words> words, String kind) {
        return words.stream()
                .anyMatch(each ->
                        each.kind().equals(kind) && SUM.matcher(each.text()).find());
    }

    private static @Nullable Sort sort(String field, ContentKind kind) {
        boolean named = kind == ContentKind.PRIORITY || kind == ContentKind.STRATEGY || kind == ContentKind.ENTITLEMENT;
        return switch (field) {
            case "title" -> named ? Sort.NAME : null;
            case "who/ages" -> kind == ContentKind.ENTITLEMENT ? Sort.AGES : null;
            case "status" -> kind == ContentKind.PLEDGE ? Sort.STATUS : null;
            default -> null;
        };
    }

    /** What an entry was worth and is worth, where that differs. */
    private List<Words> sums(ChangedEntry change) {
        String before = amounts.sums(change.before());
        String after = amounts.sums(change.after());
        return before.equals(after) || before.isEmpty() || after.isEmpty()
                ? List.of()
                : FieldLines.wentTo(before, after);
    }
}
