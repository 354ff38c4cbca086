package org.strategypress.model.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms that words take with numbers in a language, by the rules of Unicode CLDR ("Language Plural Rules"). The forms stand
 * in the order zero, one, two, few, many, other, as far as the language has them.
 */
public final class PluralRules {
    private final List<String> names = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    /** Reads rules such as {@code one i = 1 and v = 0; few n = 2..4}. */
    PluralRules(String rules) {
        for (String rule : rules.isEmpty() ? new String[0] : rules.split("; ", -1)) {
            int blank = rule.indexOf(' ');
            names.add(rule.substring(0, blank));
            conditions.add(rule.substring(blank + 1));
        }
        names.add("other");
    }

    /** The forms that the language has. */
    List<String> forms() {
        return List.copyOf(names);
    }

    /** Which of the forms goes with a number; that of all others where it is no number: {@code 1,001}, {@code 2.5}. */
    public int form(String number) {
        Operands of = Operands.of(number.replace(",", ""));
        for (int i = 0; of != null && i < conditions.size(); i++) {
            if (holds(conditions.get(i), of)) {
                return i;
            }
        }
        return conditions.size();
    }

    private static boolean holds(String condition, Operands of) {
        for (String either : condition.split(" or ", -1)) {
            boolean all = true;
            for (String relation : either.split(" and ", -1)) {
                all = all && relation(relation.strip().split(" ", -1), of);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** {@code n % 10 = 2..4,9}: what is asked, what it is divided by, and the whole numbers it may or may not be. */
    private static boolean relation(String[] parts, Operands of) {
        boolean divided = parts[1].equals("%");
        long value = of.value(parts[0].charAt(0));
        if (divided) {
            value %= Long.parseLong(parts[2]);
        }
        boolean within = false;
        for (String range : parts[parts.length - 1].split(",", -1)) {
            int dots = range.indexOf("..");
            long from = Long.parseLong(dots < 0 ? range : range.substring(0, dots));
            long to = dots < 0 ? from : Long.parseLong(range.substring(dots + 2));
            within |= value >= from && value <= to;
        }
        boolean whole = parts[0].charAt(0) != 'n' || of.isWhole();
        return parts[parts.length - 2].equals("=") == (whole && within);
    }

    /**
     * What the rules ask of a number.
     *
     * @param integer what stands before the point
     * @param digits how many digits stand behind it
     * @param fraction those digits as a number
     */
    private record Operands(long integer, int digits, long fraction) {
        static @org.jspecify.annotations.Nullable Operands of(String number) {
            int point = number.indexOf('.');
            String before = point < 0 ? number : number.substring(0, point);
            String behind = point < 0 ? "" : number.substring(point + 1);
            if (!isNumber(before) || point >= 0 && !isNumber(behind)) {
                return null;
            }
            return new Operands(Long.parseLong(before), behind.length(), behind.isEmpty() ? 0 : Long.parseLong(behind));
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        boolean isWhole() {
            return fraction == 0;
        }

        long value(char operand) {
            return switch (operand) {
                case 'n', 'i' -> integer;
                case 'v' -> digits;
                case 'f' -> fraction;
                case 'w', 't' -> shortened(operand);
                case 'c', 'e' -> 0;
                default -> throw new IllegalStateException("no rule asks for " + operand);
            };
        }

        /** The digits behind the point without the noughts at their end, as a number or how many. */
        private long shortened(char operand) {
            BigDecimal bare = BigDecimal.valueOf(fraction, digits).stripTrailingZeros();
            return operand == 'w'
                    ? Math.max(0, bare.scale())
                    : isWhole() ? 0 : bare.unscaledValue().longValueExact();
        }
    }
}
