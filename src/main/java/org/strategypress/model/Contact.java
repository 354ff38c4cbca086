package org.strategypress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;
import org.strategypress.source.Worded;

/**
 * A person or team to reach, role first.
 *
 * @param meta the common fields; the title is the role or team
 * @param group what the contact is for
 * @param who what they do
 * @param reach how they can be reached
 * @param availability when they can be reached
 * @param name a person's name: no page and no PDF shows it
 */
public record Contact(
        EntryMeta meta,
        Group group,
        @Nullable Prose who,
        Reach reach,
        Availability availability,
        @Nullable String name) implements Entry {
    /**
     * How somebody can be reached.
     *
     * @param phone the telephone number as printed
     * @param phones more telephone numbers, each with what it is for
     * @param text the number for text messages
     * @param relay the number to dial in an app that relays speech and typing, with its prefix
     * @param whatsapp the number for messages on WhatsApp
     * @param email the e-mail address
     * @param web the address of a website
     * @param address the lines of the postal address
     */
    public record Reach(
            @Nullable String phone,
            List<Line> phones,
            @Nullable String text,
            @Nullable String relay,
            @Nullable String whatsapp,
            @Nullable String email,
            @Nullable String web,
            List<String> address) {
        public Reach {
            phones = List.copyOf(phones);
            address = List.copyOf(address);
        }

        /** The number to call first, or null when there is none to call. */
        @Nullable
        String firstPhone() {
            return phone != null || phones.isEmpty() ? phone : phones.get(0).number();
        }

        /** How to reach somebody at once: by calling, else by the first other way there is. */
        Way first() {
            return Stream.of(
                            Way.of(Way.Kind.PHONE, firstPhone()),
                            Way.of(Way.Kind.TEXT, text),
                            Way.of(Way.Kind.EMAIL, email),
                            Way.of(Way.Kind.WEB, web),
                            Way.of(Way.Kind.RELAY, relay),
                            Way.of(Way.Kind.WHATSAPP, whatsapp))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> new Way(Way.Kind.ADDRESS, String.join(", ", address)));
        }

        /** Whether there is any way at all: to call, write, visit or look up. */
        boolean isAny() {
            return firstPhone() != null
                    || text != null
                    || relay != null
                    || whatsapp != null
                    || email != null
                    || web != null
                    || !address.isEmpty();
        }
    }

    /**
     * One way to reach somebody.
     *
     * @param kind which
     * @param value the number or the address as printed
     */
    public record Way(Kind kind, String value) {
        static Optional<Way> of(Kind kind, @Nullable String value) {
            return Optional.ofNullable(value).map(given -> new Way(kind, given));
        }

        /** Which way it is. */
        public enum Kind implements Worded {
            /** To call. */
            PHONE,
            /** To send a text message. */
            TEXT,
            /** To write an e-mail. */
            EMAIL,
            /** To look up. */
            WEB,
            /** To call with an app that relays speech and typing. */
            RELAY,
            /** To send a message on WhatsApp. */
            WHATSAPP,
            /** To write a letter, or to go there. */
            ADDRESS
        }
    }

    /**
     * When somebody can be reached.
     *
     * @param hours when they can be reached, in words
     * @param open the same by day, or null where there are words alone
     * @param urgent whether to call them when it cannot wait
     */
    public record Availability(
            @Nullable Prose hours, @Nullable Hours open, boolean urgent) {
        /** Whether anything is known of it. */
        boolean isKnown() {
            return hours != null || open != null;
        }

        /** Whether there is more to say of it than "always". */
        boolean isLimited() {
            return hours != null || open != null && !open.isAlways();
        }
    }

    /**
     * One of several telephone numbers.
     *
     * @param number the number as printed
     * @param purpose what it is for
     * @param where where the number stands in its file
     */
    public record Line(String number, @Nullable String purpose, Span where) {}

    /** The number to call first, or null when there is none to call. */
    public @Nullable String firstPhone() {
        return reach.firstPhone();
    }

    /** Whether it is there for when it cannot wait. */
    public boolean isForUrgent() {
        return availability.urgent() || group == Group.EMERGENCY;
    }

    /** Whether it is there for nothing else: help that it gives cannot wait. */
    public boolean isOnlyForUrgent() {
        return group == Group.EMERGENCY || availability.urgent() && group == Group.OTHER;
    }

    /** Whether it may be a help to somebody in danger: those for complaints and for the council's own business are none. */
    public boolean isHelp() {
        return group != Group.OFFICER && group != Group.COMPLAINTS;
    }

    /** Whether there is any way to reach it: to call, write, visit or look up. */
    public boolean isReachable() {
        return reach.isAny();
    }

    /** What a contact is for. */
    public enum Group implements Worded {
        /** When someone is in danger. */
        EMERGENCY,
        /** Everyday help. */
        HELP,
        /** To complain. */
        COMPLAINTS,
        /** Someone to speak up for you. */
        ADVOCACY,
        /** An officer of the council. */
        OFFICER,
        /** Any other. */
        OTHER
    }

    /** Its summary, or what stands for it in its place. */
    @Override
    public @Nullable Prose line() {
        return summary() == null ? who : summary();
    }
}
