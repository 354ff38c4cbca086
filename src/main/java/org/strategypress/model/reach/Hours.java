package org.strategypress.model.reach;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.strategypress.source.Worded;

/**
 * When somebody can be reached in a week, told day by day so that pages can say which number is answered at night.
 *
 * @param times the times, in the editor's order
 */
public record Hours(List<Times> times) {
    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    /** Day and night, bank holidays too. */
    public static final Hours ALWAYS = new Hours(List.of(new Times(List.of(Day.values()), 0, DAY)));

    private static final int MORNING = 9 * 60;
    private static final int EVENING = 17 * 60;
    private static final int DAWN = 6 * 60;
    private static final Set<Day> WORKDAYS = EnumSet.range(Day.MON, Day.FRI);
    private static final Set<Day> WEEKEND = EnumSet.of(Day.SAT, Day.SUN);

    /** The small hours of the days that follow a working day. */
    private static final Set<Day> NIGHTS = EnumSet.range(Day.TUE, Day.SAT);

    public Hours {
        times = List.copyOf(times);
    }

    /** A day of the week, or a bank holiday. */
    public enum Day implements Worded {
        /** Monday. */
        MON,
        /** Tuesday. */
        TUE,
        /** Wednesday. */
        WED,
        /** Thursday. */
        THU,
        /** Friday. */
        FRI,
        /** Saturday. */
        SAT,
        /** Sunday. */
        SUN,
        /** A bank holiday, whatever day it is. */
        BANK_HOLIDAY;

        /** The minute of the week that it begins at. */
        @SuppressWarnings("EnumOrdinal") // the days of a week stand in their order
        int start() {
            return ordinal() * DAY;
        }

        /** Its number: 1 for Monday, 8 for a bank holiday. */
        public int number() {
            return start() / DAY + 1;
        }

        /** Whether it is the day behind another. */
        public boolean isNextTo(Day other) {
            return this != BANK_HOLIDAY && start() == other.start() + DAY;
        }
    }

    /**
     * The same hours on some days.
     *
     * @param days the days
     * @param from the minute of the day that they begin
     * @param until the minute that they end; one that is not later is that of the next day
     */
    public record Times(List<Day> days, int from, int until) {
        public Times {
            days = List.copyOf(days);
        }

        /** Whether it is the whole day. */
        public boolean isWhole() {
            return from == 0 && until == DAY;
        }
    }

    /** Whether it is every minute of the week. */
    public boolean isAlways() {
        return open().nextClearBit(0) >= 7 * DAY;
    }

    /** Whether each working day has hours in the daytime. */
    public boolean isByDay() {
        return WORKDAYS.stream().allMatch(this::hasDaytime);
    }

    /** Whether both days of the weekend have hours in the daytime. */
    public boolean isAtWeekends() {
        return WEEKEND.stream().allMatch(this::hasDaytime);
    }

    /** Whether somebody is there all night after each working day. */
    public boolean isByNight() {
        BitSet open = open();
        return NIGHTS.stream().allMatch(day -> open.nextClearBit(day.start()) >= day.start() + DAWN);
    }

    private boolean hasDaytime(Day day) {
        int next = open().nextSetBit(day.start() + MORNING);
        return next >= 0 && next < day.start() + EVENING;
    }

    /** The minutes of the week, from Monday's midnight on; Sunday's night runs into Monday. */
    private BitSet open() {
        BitSet open = new BitSet(8 * DAY);
        for (Times each : times) {
            int length = each.until() > each.from() ? each.until() - each.from() : each.until() + DAY - each.from();
            for (Day day : each.days()) {
                if (day != Day.BANK_HOLIDAY) {
                    int start = day.start() + each.from();
                    open.set(start, start + Math.max(0, length));
                }
            }
        }
        open.or(open.get(7 * DAY, 8 * DAY));
        return open;
    }
}
