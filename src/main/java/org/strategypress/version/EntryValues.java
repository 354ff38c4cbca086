package org.strategypress.version;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Trace;
import org.strategypress.model.component.RecordComponents;
import org.strategypress.model.date.MeasuredTime;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Officer;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Money;
import org.strategypress.model.money.Worth;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Severities;
import org.strategypress.source.Span;
import org.strategypress.source.Worded;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Part;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Sort;

/** Records of the model as values: every component that says something, by the name of its field, without places. */
final class EntryValues {
    /** What is of no field: places, what an entry is, which edition. */
    private static final Set<Class<?>> UNSEEN =
            Set.of(Span.class, Trace.class, Officer.Places.class, EntryMeta.Edition.class, ContentKind.class);

    /** Worths that say by being there what a field says with yes. */
    private static final Map<Class<?>, String> SAID_BY_BEING = Map.of(
            Worth.None.class, "none",
            Worth.Unknown.class, "unknown",
            Worth.NeedsLed.class, "needs-led",
            Worth.More.class, "needs-led");

    private final Map<String, String> renamed;

    /**
     * A reading.
     *
     * @param renamed the ids that entries have now, by those that they had
     */
    EntryValues(Map<String, String> renamed) {
        this.renamed = Map.copyOf(renamed);
    }

    /** The fields of an entry, or of its edition those that its own file gives. */
    Group of(Entry entry) {
        List<Part> parts = new ArrayList<>();
        parts((Record) entry, parts);
        parts.removeIf(part -> part.name().equals("id"));
        if (!entry.meta().trace().places().isEmpty() && !isGiven(entry, "title")) { // made of other words
            parts.removeIf(part -> part.name().equals("title") && entry.kind() != ContentKind.SITE);
        }
        if (isGiven(entry, "hours") && !isGiven(entry, "hours-words")) { // words in the field that else holds a list
            parts.replaceAll(part -> part.name().equals("hours-words") ? new Part("hours", part.value()) : part);
        }
        if (entry.kind() == ContentKind.SITE) {
            parts.replaceAll(part -> part.name().equals("title") ? new Part("name", part.value()) : part);
        }
        if (!entry.meta()
                        .edition()
                        .equals(new EntryMeta.Edition(entry.meta().edition().language(), false))
                || isTranslation(entry)) {
            parts.removeIf(part -> !isOwn(entry, part.name()));
        }
        return new Group(parts);
    }

    private static boolean isGiven(Entry entry, String field) {
        return entry.meta().trace().places().containsKey(field);
    }

    private static boolean isTranslation(Entry entry) {
        return entry.meta().trace().places().values().stream()
                .anyMatch(place ->
                        !place.file().path().equals(entry.where().file().path()));
    }

    private static boolean isOwn(Entry entry, String field) {
        Span place = entry.meta().trace().places().get(field);
        return place != null && place.file().path().equals(entry.where().file().path());
    }

    /** A value of the model; null where nothing is said. */
    @Nullable
    FieldValue of(@Nullable Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof Collection<?> list) {
            return many(list);
        } else if (value instanceof Map<?, ?> map) {
            return group(map);
        } else if (value instanceof Severities checks) {
            return group(checks.settings());
        }
        FieldValue plain = plain(value);
        return plain != null || !(value instanceof Record record) ? plain : group(record);
    }

    private @Nullable FieldValue plain(Object value) {
        if (value instanceof Prose prose) {
            return text(prose);
        } else if (value instanceof Entitlement.Told told) {
            return told.words() == null ? new Plain(Sort.CHOICE, "unknown") : text(told.words());
        } else if (value instanceof Ref ref) {
            return new Plain(Sort.ENTRY, renamed.getOrDefault(ref.id(), ref.id()));
        } else if (value instanceof Money sum) {
            return new Plain(Sort.SUM, sum.said());
        } else if (value instanceof LocalDate day) {
            return new Plain(Sort.DAY, day.toString());
        } else if (value instanceof PrintedDate date) {
            return date(date.printed(), date.from(), date.to());
        } else if (value instanceof Period period) {
            return date(period.label(), period.from(), period.to());
        }
        return word(value);
    }

    private @Nullable FieldValue word(Object value) {
        if (value instanceof AgeRange ages) {
            return new Plain(Sort.WORDS, ages.printed());
        } else if (value instanceof Hours hours) {
            return new Many(hours.times().stream().map(EntryValues::times).toList());
        } else if (value instanceof Worded choice) {
            return new Plain(Sort.CHOICE, choice.word());
        } else if (value instanceof Enum<?> choice) {
            return new Plain(Sort.CHOICE, choice.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Boolean) {
            return new Plain(Sort.FLAG, value.toString());
        } else if (value instanceof BigDecimal number) {
            return new Plain(Sort.NUMBER, number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number) {
            return new Plain(Sort.NUMBER, value.toString());
        }
        return value instanceof String words ? new Plain(Sort.WORDS, words) : null;
    }

    /** A date as printed; the days that it stands for, where its words alone do not tell them. */
    private static FieldValue date(String printed, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean told = MeasuredTime.parse(printed)
                .filter(date -> Objects.equals(date.from(), from) && Objects.equals(date.to(), to))
                .isPresent();
        boolean none = from == null && to == null;
        String days = (from == null ? "" : from) + "/" + (to == null ? "" : to);
        return new Plain(Sort.DATE, told || none ? printed : printed + " (" + days + ")");
    }

    private static FieldValue times(Hours.Times times) {
        String days = times.days().stream().map(Worded::word).collect(Collectors.joining(" "));
        return new Plain(Sort.WORDS, days + " " + time(times.from()) + "–" + time(times.until()));
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    private FieldValue text(Prose prose) {
        String html = prose.html();
        for (Prose.Link link : prose.links()) {
            String id = link.entryId();
            String next = id == null ? null : renamed.get(id);
            if (next != null) {
                html = html.replace("\"entry:" + id + "\"", "\"entry:" + next + "\"")
                        .replace("\"entry:" + id + "#", "\"entry:" + next + "#");
            }
        }
        return new FieldValue.Text(ProseLines.of(html), html);
    }

    private @Nullable FieldValue many(Collection<?> list) {
        List<FieldValue> items = new ArrayList<>();
        for (Object each : list) {
            FieldValue item = of(each);
            if (item != null) {
                items.add(item);
            }
        }
        return items.isEmpty() ? null : new Many(items);
    }

    private @Nullable FieldValue group(Map<?, ?> map) {
        Map<String, FieldValue> sorted = new TreeMap<>();
        map.forEach((key, each) -> {
            FieldValue value = of(each);
            if (value != null) {
                sorted.put(key.toString(), value);
            }
        });
        List<Part> parts = new ArrayList<>();
        sorted.forEach((key, value) -> parts.add(new Part(key, value)));
        return parts.isEmpty() ? null : new Group(parts);
    }

    private @Nullable FieldValue group(Record record) {
        List<Part> parts = new ArrayList<>();
        parts(record, parts);
        return parts.isEmpty() ? null : new Group(parts);
    }

    private void parts(Record record, List<Part> into) {
        String said = SAID_BY_BEING.get(record.getClass());
        if (said != null) {
            into.add(new Part(said, new Plain(Sort.FLAG, "true")));
        }
        for (RecordComponent each : RecordComponents.of(record)) {
            if (UNSEEN.contains(each.getType())) {
                continue;
            }
            Object held = RecordComponents.read(each, record);
            if (held instanceof List<?> kinds && !kinds.isEmpty() && kinds.get(0) instanceof EditionKind) {
                kinds.forEach(kind -> edition((EditionKind) kind, into));
                continue;
            }
            if (held instanceof Record grouped && Components.isGrouping(each)) {
                parts(grouped, into);
                continue;
            }
            FieldValue value = of(held);
            if (value != null) {
                into.add(new Part(Components.name(each), value));
            }
        }
    }

    /** A PDF that is made: each is a field of its own, which says yes; the flyers' is a list of its own. */
    private static void edition(EditionKind kind, List<Part> into) {
        boolean several = kind == EditionKind.AREA || kind == EditionKind.LANGUAGE;
        if (kind != EditionKind.FLYER) {
            into.add(new Part(several ? kind.word() + "s" : kind.word(), new Plain(Sort.FLAG, "true")));
        }
    }
}
