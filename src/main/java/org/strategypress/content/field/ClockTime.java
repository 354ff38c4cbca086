package org.strategypress.content.field;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.Hours;
import org.strategypress.source.YamlNode.Scalar;

/**
 * A time of day as people write it, in minutes from midnight: {@code 17:30}, {@code 5.30pm}, {@code 0900}, {@code noon}. What may
 * be morning or evening, {@code 5}, and {@code 12am}, which some take for noon, is asked for.
 */
public final class ClockTime extends Single<Integer> {
    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d)(?::00)?)?(?: ?(am|pm|hrs|hours|h|o['’]?clock))?");
    private static final Pattern FOUR = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d) ?(?:hrs|hours|h)?");
    private static final Map<String, Integer> NAMES =
            Map.of("noon", NOON * HOUR, "midday", NOON * HOUR, "12 noon", NOON * HOUR, "12 midday", NOON * HOUR);

    /** A time at which something begins. */
    static final Type<Integer> BEGIN = new ClockTime(0);

    /** A time at which something ends: midnight is the end of the day. */
    static final Type<Integer> END = new ClockTime(Hours.DAY);

    private final int midnight;

    private ClockTime(int midnight) {
        super("a time of 24 hours in quotes, like \"17:30\"", FieldType.Form.TIME, "9:00", "17:30");
        this.midnight = midnight;
    }

    @Override
    @Nullable
    protected Integer read(Scalar scalar, Decoding in) {
        String text = scalar.text()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b([ap])[.]? ?m[.]?$", "$1m")
                .replaceAll("(\\d)([ap])$", "$1$2m");
        if (text.equals("midnight") || text.equals("12 midnight")) {
            return midnight;
        }
        Integer named = NAMES.get(text);
        if (named != null) {
            return named;
        }
        Matcher four = FOUR.matcher(text);
        Matcher written = WRITTEN.matcher(text);
        String cure = null;
        int minute = -1;
        if (four.matches()) {
            minute = HOUR * Integer.parseInt(four.group(1)) + Integer.parseInt(four.group(2));
        } else if (written.matches()) {
            cure = either(written);
            minute = cure == null ? minute(written) : -1;
        }
        if (minute >= 0 && minute <= Hours.DAY) {
            return minute;
        }
        String message = "“" + scalar.text() + "” cannot be read here";
        in.out().error("wrong-type", scalar.span(), message, cure == null ? "write " + words() : cure);
        return null;
    }

    /** The minute of a time that can mean only one; -1 where there is none. */
    private static int minute(Matcher written) {
        int hour = Integer.parseInt(written.group(1));
        int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        if ("pm".equals(written.group(3)) && hour < NOON) {
            hour += NOON;
        } else if ("am".equals(written.group(3)) && hour == NOON) {
            hour = 0;
        }
        boolean wrong = minute >= HOUR || "am".equals(written.group(3)) && hour > NOON;
        return wrong ? -1 : hour * HOUR + minute;
    }

    /** What to write where a time can mean two; null where it means one. */
    private static @Nullable String either(Matcher written) {
        int hour = Integer.parseInt(written.group(1));
        String half = written.group(3) == null ? "" : written.group(3);
        boolean whole = written.group(2) == null;
        boolean named = half.equals("am") || half.equals("pm");
        if (named && hour == NOON && (whole || "00".equals(written.group(2)))) {
            return "write noon or midnight: some take " + written.group() + " for the one, some for the other";
        }
        return whole && !named && hour > 0 && hour <= NOON
                ? hour == NOON ? "write noon or midnight" : "write " + hour + "am or " + hour + "pm"
                : null;
    }
}
