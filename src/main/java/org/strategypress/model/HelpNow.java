package org.strategypress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * Whom to call now: in danger, at night and at the weekend, by day. It follows the contacts' hours as the content gives them
 * by day, never a clock; hours in words alone are shown and not sorted.
 *
 * @param lines one line for each time, danger first
 * @param others the other contacts to call when it cannot wait
 * @param person whom a reader calls who found nothing: the everyday help, else who is there at some time, else in danger
 */
public record HelpNow(List<Line> lines, List<Line> others, Line person) {
    private static final Set<String> NUMBERS = Set.of("999", "112");

    public HelpNow {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /** When a line is for. */
    public enum When implements Worded {
        /** Someone is in danger. */
        EMERGENCY,
        /** All night. */
        NIGHT,
        /** All night, and at the weekend. */
        NIGHT_WEEKEND,
        /** At the weekend. */
        WEEKEND,
        /** On working days. */
        DAY,
        /** At any time. */
        ANY_TIME,
        /** When it cannot wait; the hours are not known by day. */
        URGENT,
        /** Everyday help; the hours are not known by day. */
        CONTACT
    }

    /**
     * Somebody to call.
     *
     * @param when when it is for
     * @param contact whom; null for the emergency number itself
     * @param number the number, or null for a contact that is reached in another way
     */
    public record Line(
            When when, @Nullable Contact contact, @Nullable String number) {
        static Line of(When when, Contact contact) {
            return new Line(when, contact, contact.firstPhone());
        }

        /** How they are reached: by the number, else by the first other way there is. */
        public Contact.Way way() {
            return number == null
                    ? Objects.requireNonNull(contact).reach().first()
                    : new Contact.Way(Contact.Way.Kind.PHONE, number);
        }

        /** Their other numbers. */
        public List<Contact.Line> more() {
            return contact == null
                    ? List.of()
                    : contact.reach().phones().stream()
                            .filter(each -> !each.number().equals(number))
                            .toList();
        }

        /** Whether it is known when they can be reached. */
        public boolean hasHours() {
            return contact != null && contact.availability().isKnown();
        }

        /** Whether they can not always be reached, or the content says it in words. */
        public boolean isLimited() {
            return contact != null && contact.availability().isLimited();
        }

        /** Whether it is this contact's. */
        public boolean isOf(Contact other) {
            return contact != null && contact.id().equals(other.id());
        }
    }

    /** Whom to call, by what a publication says. */
    public static HelpNow of(Publication publication) {
        Line danger = danger(publication);
        List<Contact> callable =
                urgent(publication).stream().filter(each -> !danger.isOf(each)).toList();
        Contact help = named(publication, publication.site().safety().help().contact());
        List<Contact> all = Stream.concat(callable.stream(), Stream.ofNullable(help))
                .filter(each -> !danger.isOf(each))
                .distinct()
                .toList();
        List<Line> lines = new ArrayList<>(List.of(danger));
        Contact day = help != null && is(help, Hours::isByDay) ? help : first(all, Hours::isByDay);
        outOfHours(all, day, lines);
        if (day != null && lines.stream().noneMatch(line -> line.isOf(day))) {
            lines.add(Line.of(When.DAY, day));
        }
        callable.stream()
                .filter(each -> each.availability().open() == null)
                .forEach(each -> add(lines, Line.of(When.URGENT, each)));
        if (help != null) {
            add(lines, Line.of(When.CONTACT, help));
        }
        List<Line> others = new ArrayList<>(lines);
        callable.forEach(each -> add(others, Line.of(When.URGENT, each)));
        return new HelpNow(lines, others.subList(lines.size(), others.size()), person(publication, help, lines));
    }

    private static Line person(Publication publication, @Nullable Contact help, List<Line> lines) {
        Contact everyday = help != null
                ? help
                : publication.contacts().stream()
                        .filter(each -> each.group() == Contact.Group.HELP
                                && each.firstPhone() != null
                                && !each.meta().upkeep().draft())
                        .findFirst()
                        .orElse(null);
        if (everyday == null) {
            return lines.size() > 1 ? lines.get(1) : lines.get(0);
        }
        return lines.stream()
                .filter(line -> line.isOf(everyday))
                .findFirst()
                .orElseGet(() -> Line.of(When.CONTACT, everyday));
    }

    private static void outOfHours(List<Contact> all, @Nullable Contact day, List<Line> lines) {
        Contact night = first(all, Hours::isByNight);
        if (night != null) {
            boolean weekend = is(night, Hours::isAtWeekends);
            boolean anyTime = night.equals(day) && weekend;
            lines.add(Line.of(anyTime ? When.ANY_TIME : weekend ? When.NIGHT_WEEKEND : When.NIGHT, night));
            if (weekend) {
                return;
            }
        }
        Contact weekend = first(all, Hours::isAtWeekends);
        if (weekend != null && !weekend.equals(day)) {
            lines.add(Line.of(When.WEEKEND, weekend));
        }
    }

    /** The emergency number, as the contact for danger has it, else another urgent contact, else by itself. */
    private static Line danger(Publication publication) {
        boolean british = publication.site().region().country().equals(PhoneNumber.HOME);
        Contact named = named(publication, publication.site().safety().help().emergency());
        if (named != null && named.firstPhone() != null && (!british || isEmergency(named))) {
            return Line.of(When.EMERGENCY, named);
        }
        return urgent(publication).stream()
                .filter(HelpNow::isEmergency)
                .findFirst()
                .map(each -> Line.of(When.EMERGENCY, each))
                .orElseGet(() -> new Line(When.EMERGENCY, null, british ? "999" : "112"));
    }

    private static boolean isEmergency(Contact contact) {
        String number = contact.firstPhone();
        return number != null && NUMBERS.contains(number.replace(" ", ""));
    }

    /** Those to call when it cannot wait, the named contact for danger first. */
    private static List<Contact> urgent(Publication publication) {
        Contact named = named(publication, publication.site().safety().help().emergency());
        return Stream.concat(
                        Stream.ofNullable(named),
                        publication.contacts().stream()
                                .filter(each -> each.isForUrgent()
                                        && !each.meta().upkeep().draft()))
                .filter(each -> each.firstPhone() != null)
                .distinct()
                .toList();
    }

    private static @Nullable Contact named(Publication publication, @Nullable Ref ref) {
        return publication
                .find(ref)
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .filter(Contact::isReachable)
                .orElse(null);
    }

    private static @Nullable Contact first(List<Contact> all, Predicate<Hours> hours) {
        return all.stream()
                .filter(each -> each.firstPhone() != null && is(each, hours))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(Contact contact, Predicate<Hours> hours) {
        return contact.firstPhone() != null
                && contact.availability().open() != null
                && hours.test(Objects.requireNonNull(contact.availability().open()));
    }

    private static void add(List<Line> lines, Line line) {
        Contact contact = line.contact();
        if (contact != null && lines.stream().noneMatch(each -> each.isOf(contact))) {
            lines.add(line);
        }
    }
}
