package org.strategypress.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frame: the duty under which an offer is published, such as the local offer for care leavers. Its areas, statuses and
 * situations are entries of the publication; the ids of those of any frame but the first begin with the frame's id and a slash.
 *
 * @param id its id, the name of its folder
 * @param isFirst whether it is the publication's first, so that its entries have plain ids
 * @param names what the law calls such an offer, in the order of their days
 * @param law the law that asks for it; null where a council made the frame for itself
 * @param list how the law's list of areas is to be read
 * @param duties what an offer must say besides
 * @param birthdays the birthdays that the law makes much of: they are told of even where nothing starts or ends
 * @param search the kinds of words that its readers type, as in the program's list of readers' words
 * @param words what pages say for it in the main language, by message, over what comes with the program
 */
public record Frame(
        String id,
        boolean isFirst,
        List<Name> names,
        @Nullable Law law,
        Listing list,
        List<Duty> duties,
        List<Integer> birthdays,
        List<String> search,
        Map<String, String> words) {
    /** The frame of a publication that names none: England's local offer for care leavers. */
    public static final String USUAL = "care-leavers";

    public Frame {
        names = List.copyOf(names);
        duties = List.copyOf(duties);
        birthdays = List.copyOf(birthdays);
        search = List.copyOf(search);
        words = Map.copyOf(words);
    }

    /** How a law's list of areas is to be read. */
    public enum Listing {
        /** What is offered "includes" these: an authority that offers nothing in one breaks no words of the law. */
        INCLUSIVE,
        /** Something must be said of each. */
        REQUIRED
    }

    /** The program's lists of what the readers of a kind of offer type, beside the one for all. */
    public enum ReaderList {
        /** What care leavers type. */
        CARE_LEAVERS,
        /** What care leavers type of what England's law alone has. */
        CARE_LEAVERS_ENGLAND,
        /** What those type who care for a child of the family or of a friend. */
        KINSHIP,
        /** What families of disabled children and of those with special educational needs type. */
        SEND;

        /** Its name in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How sure a fact of the law is. What is not read in the law's own text is never said as law. */
    public enum Sureness {
        /** Read in the law's own text. */
        PRIMARY,
        /** Follows from what was read in it. */
        DERIVED,
        /** Read elsewhere, as in guidance or a report on the law. */
        SECONDARY
    }

    /**
     * What the law calls such an offer.
     *
     * @param official the law's words
     * @param from the first day of that name; null where it always was
     * @param until the last day of it; null where it still is
     */
    public record Name(
            String official,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** Whether there is a day on which both names hold. */
        public boolean overlaps(Name other) {
            return !endsBefore(other) && !other.endsBefore(this);
        }

        private boolean endsBefore(Name other) {
            return until != null && other.from != null && until.isBefore(other.from);
        }

        boolean isOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    /**
     * The law that asks for it.
     *
     * @param act the Act and its section, as it is cited
     * @param nation the nation whose law it is
     * @param enacted the day it was made
     * @param inForce the day from which it counts; null while no day is set
     * @param source the address at which it can be read
     * @param sure how sure these facts are
     * @param checked the day someone last read it
     */
    public record Law(
            String act,
            @Nullable String nation,
            @Nullable LocalDate enacted,
            @Nullable LocalDate inForce,
            @Nullable String source,
            Sureness sure,
            @Nullable LocalDate checked) {
        /** Whether it counts on a day. */
        public boolean isInForce(LocalDate day) {
            return inForce != null && !inForce.isAfter(day);
        }

        /** Whether it may be said as law. */
        public boolean isSure() {
            return sure != Sureness.SECONDARY;
        }
    }

    /**
     * Something that an offer must say besides what there is, such as how comments are answered. A page that says it names it.
     *
     * @param id its id in the frame
     * @param plain what is to be said, in plain words
     * @param law where the law says so
     * @param enacted the day that was made law
     * @param inForce the day from which it counts; null while no day is set
     * @param sure how sure that is
     * @param comments whether comments that were answered within a year say it
     */
    public record Duty(
            String id,
            String plain,
            @Nullable String law,
            @Nullable LocalDate enacted,
            @Nullable LocalDate inForce,
            Sureness sure,
            boolean comments) {
        /** The same from the days of its law on, where it has none of its own. */
        public Duty datedBy(@Nullable Law law) {
            if (enacted != null || inForce != null || law == null) {
                return this;
            }
            return new Duty(id, plain, this.law, law.enacted(), law.inForce(), sure, comments);
        }

        /** Whether the law asks for it on a day, as far as its own text was read. */
        public boolean isAskedOn(LocalDate day) {
            return law != null && sure != Sureness.SECONDARY && inForce != null && !inForce.isAfter(day);
        }
    }

    /** A frame of which nothing is known but its id. */
    public static Frame named(String id) {
        return new Frame(id, true, List.of(), null, Listing.INCLUSIVE, List.of(), List.of(), List.of(), Map.of());
    }

    /** The same frame as a publication's first, or as another. */
    public Frame placed(boolean first) {
        return new Frame(id, first, names, law, list, duties, birthdays, search, words);
    }

    /** What the ids of its entries begin with. */
    public String prefix() {
        return isFirst ? "" : id + "/";
    }

    /** Whether an entry's id is one of this frame, of several that a publication has. */
    public boolean has(String entry) {
        return isFirst ? entry.indexOf('/') < 0 : entry.startsWith(prefix());
    }

    /** What the law calls such an offer on a day. */
    public Optional<String> name(LocalDate day) {
        return names.stream().filter(name -> name.isOn(day)).findFirst().map(Name::official);
    }

    /** What pages say for it in place of the theme's own words, by message, as it comes with the program. */
    public Map<String, String> messages(String language) {
        return FrameMessages.of(id, language);
    }

    /** What an offer must say, by its id. */
    public Optional<Duty> duty(String wanted) {
        return duties.stream().filter(each -> Objects.equals(each.id(), wanted)).findFirst();
    }
}
