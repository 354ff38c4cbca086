package org.strategypress.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.ShortWords;
import org.strategypress.source.Span;
import org.strategypress.source.Worded;

/**
 * A set of promises to children and young people.
 *
 * @param meta the common fields
 * @param made who made it, to whom and when
 * @param status how far it is, or null when not said
 * @param promises the promises, in order
 * @param reviews the times it was looked at again
 * @param replacedBy the pledge that replaces it
 * @param priorities the priorities it serves
 */
public record Pledge(
        EntryMeta meta,
        Made made,
        @Nullable Status status,
        List<Promise> promises,
        List<Review> reviews,
        @Nullable Ref replacedBy,
        List<Ref> priorities)
        implements Entry {
    public Pledge {
        promises = List.copyOf(promises);
        reviews = List.copyOf(reviews);
        priorities = List.copyOf(priorities);
    }

    /**
     * Who made a pledge, to whom and when.
     *
     * @param by who makes it
     * @param department the department that makes it
     * @param partner the partner that makes it
     * @param year the year as printed: {@code 2016/2017}
     * @param audience whom it is made to
     */
    public record Made(
            @Nullable Maker by,
            @Nullable Ref department,
            @Nullable String partner,
            @Nullable String year,
            @Nullable Prose audience) {}

    /** Whether no other stands in its place. */
    public boolean stands() {
        return replacedBy == null && status != Status.REPLACED;
    }

    /** How many of its promises were kept. */
    public Scoreboard.Tally tally() {
        return Scoreboard.promises(List.of(this));
    }

    /** Its promises, each with its address on the pledge's page. */
    public List<Addressed> addressed() {
        List<Addressed> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Promise promise : promises) {
            String number = promise.number() == null ? "" : ShortWords.of(promise.number());
            String place = "promise-" + (number.isEmpty() ? String.valueOf(all.size() + 1) : number);
            while (!taken.add(place)) {
                place += "-" + (all.size() + 1);
            }
            all.add(new Addressed(promise, place));
        }
        return all;
    }

    /** How many of its promises were marked by several who do not say the same. */
    public int disputed() {
        return (int) promises.stream().filter(Promise::isDisputed).count();
    }

    /**
     * A promise and the id of its place on the pledge's page.
     *
     * @param promise the promise
     * @param place the id
     */
    public record Addressed(Promise promise, String place) {
        /** Whether no link is in its words, so that they can be one. */
        public boolean isPlain() {
            return !promise.title().html().contains("<a ");
        }

        /** Whether a list shows it: its mark, or that those who marked it do not say the same. */
        public boolean isIn(String state) {
            return state.equals(Scoreboard.DISPUTED) ? promise.isDisputed() : mark().equals(state);
        }

        /** The word for whether it was kept. */
        public String mark() {
            return Scoreboard.mark(promise);
        }
    }

    /** Who makes a pledge. */
    public enum Maker implements Worded {
        /** The whole council. */
        COUNCIL,
        /** One department. */
        DEPARTMENT,
        /** A partner outside the council. */
        PARTNER
    }

    /** How far a pledge is. */
    public enum Status implements Worded {
        /** Someone was asked to make it. */
        REQUESTED,
        /** It stands. */
        MADE,
        /** It was looked at again and stands. */
        REVIEWED,
        /** Another stands in its place. */
        REPLACED,
        /** It is being written anew. */
        BEING_REWRITTEN
    }

    /** Whether a promise was kept. */
    public enum Kept implements Worded {
        /** It was. */
        KEPT,
        /** In part. */
        PARTLY,
        /** Not so far. */
        NOT_YET,
        /** It was not, and that is final. */
        NOT_KEPT
    }

    /**
     * One promise.
     *
     * @param number the number as printed
     * @param title its words
     * @param plain the same in plain words
     * @param means what it means, point by point
     * @param kept whether it was kept, or null when not said or said by marks
     * @param note a remark
     * @param marks what each who marked it said, the oldest mark first
     * @param before the promise of an earlier pledge that it goes on from
     */
    public record Promise(
            @Nullable String number,
            Prose title,
            @Nullable Prose plain,
            List<Prose> means,
            @Nullable Kept kept,
            @Nullable Prose note,
            List<Mark> marks,
            @Nullable Before before) {
        public Promise {
            means = List.copyOf(means);
            marks = List.copyOf(marks);
        }

        /** The mark that counts: of several who marked it last, the lowest; null when nobody did. */
        public @Nullable Kept counted() {
            return Stream.concat(Stream.ofNullable(kept), latest().stream().map(Mark::kept))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** The last mark of each who marked it: the council's, a partner's, young people's. */
        public List<Mark> latest() {
            Map<Marker, Mark> last = new EnumMap<>(Marker.class);
            marks.forEach(mark -> last.put(mark.by(), mark));
            return List.copyOf(last.values());
        }

        /** Whether those who marked it do not say the same. */
        public boolean isDisputed() {
            return latest().stream().map(Mark::kept).distinct().count() > 1;
        }
    }

    /**
     * A promise of an earlier pledge.
     *
     * @param pledge the pledge
     * @param number the number that the promise has there
     * @param where its place in the source
     */
    public record Before(Ref pledge, String number, Span where) {}

    /** Who marks a promise. */
    public enum Marker implements Worded {
        /** The council itself. */
        COUNCIL,
        /** A partner outside the council. */
        PARTNER,
        /** Young people. */
        YOUNG_PEOPLE
    }

    /**
     * What somebody said of whether a promise was kept.
     *
     * @param by who said it
     * @param kept what they said
     * @param on when
     * @param evidence what shows it, or null when none is given
     * @param where its place in the source
     */
    public record Mark(
            Marker by,
            Kept kept,
            @Nullable PrintedDate on,
            @Nullable Prose evidence,
            Span where) {}

    /**
     * A time at which the pledge was looked at again.
     *
     * @param when when
     * @param event at what event
     * @param host who held it
     * @param tookPart how many young people took part
     * @param who who took part
     * @param method how it was done
     * @param conclusion what came of it
     * @param changes what was changed
     */
    public record Review(
            @Nullable PrintedDate when,
            @Nullable String event,
            @Nullable String host,
            @Nullable Integer tookPart,
            @Nullable Prose who,
            @Nullable Prose method,
            Prose conclusion,
            @Nullable Prose changes) {}
}
