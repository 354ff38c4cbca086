package org.strategypress.model.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that stands among other words, as in {@code 01632 960000 (days) or 01632 960999 at night}.
 *
 * @param number the number as it is written
 * @param use the words beside it, without brackets and what only joins: {@code days}; empty where there are none
 */
public record WrittenNumber(String number, String use) {
    private static final Pattern WORD = Pattern.compile("[^\\s,;/&]+");

    /** So many digits together may be half a number, which may not become a remark. */
    private static final Pattern HALF = Pattern.compile("[0-9](?: ?[0-9]){4,}");

    private static final int MOST_WORDS = 24;

    private record Found(int start, int end) {}

    /**
     * The numbers in a text, in order: the words before a number belong to it, those behind the last one to the last.
     *
     * @param reading how a number is read
     */
    public static List<WrittenNumber> in(String text, Function<String, Optional<PhoneNumber>> reading) {
        List<Found> numbers = numbers(text, reading);
        List<WrittenNumber> written = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i + 1 == numbers.size();
            Found number = numbers.get(i);
            String before = words(text, i == 0 ? 0 : numbers.get(i - 1).end(), number.start());
            String behind = last ? words(text, number.end(), text.length()) : "";
            String use = before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
            written.add(new WrittenNumber(text.substring(number.start(), number.end()), use));
        }
        return written;
    }

    /** Whether the words beside it may hold another number, or half of one, so that nobody can tell what they are. */
    public boolean mayHoldAnother() {
        return HALF.matcher(use).find() || !use.isEmpty() && use.chars().noneMatch(Character::isLetter);
    }

    /** The number without a dash that stands behind it. */
    public String tidy() {
        return number.replaceFirst("[\\s–—-]+$", "");
    }

    /** The words between two places, without brackets and the words that only join. */
    private static String words(String text, int from, int to) {
        String words = text.substring(from, to).strip();
        String bare = words.replaceAll("^[\\s,;:/&()–—.-]+|[\\s,;:/&()–—-]+$", "");
        String small = bare.toLowerCase(Locale.ROOT);
        for (String joint : List.of("or", "and")) {
            if (small.equals(joint)) {
                return "";
            }
            if (small.startsWith(joint + " ")) {
                return bare.substring(joint.length() + 1).strip();
            }
        }
        return bare;
    }

    private static List<Found> numbers(String text, Function<String, Optional<PhoneNumber>> reading) {
        List<Found> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < MOST_WORDS) {
            words.add(new Found(word.start(), word.end()));
        }
        List<Found> numbers = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int last = words.size() - 1;
            while (last >= at && number(text, words.get(at), words.get(last), reading) == null) {
                last--;
            }
            Found number = last < at ? null : number(text, words.get(at), words.get(last), reading);
            if (number != null) {
                numbers.add(number);
            }
            at = Math.max(at, last) + 1;
        }
        return numbers;
    }

    private static @Nullable Found number(
            String text, Found first, Found last, Function<String, Optional<PhoneNumber>> reading) {
        int start = first.start();
        int end = last.end();
        while (start < end
                && "(".indexOf(text.charAt(start)) >= 0
                && text.substring(start, end).indexOf(')') < 0) {
            start++;
        }
        while (end > start && ").:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean digit = start < end && (Character.isDigit(text.charAt(start)) || "+(".indexOf(text.charAt(start)) >= 0);
        return digit && reading.apply(text.substring(start, end)).isPresent() ? new Found(start, end) : null;
    }
}
