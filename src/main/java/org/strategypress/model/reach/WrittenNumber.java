package org.strategypress.model.reach;

import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern STARTS = Pattern.compile("(?i)\\s*(?:[,;/&(+]|(?:or|and)\\b)");
    private static final Pattern ENDS = Pattern.compile("(?i)(?:[,;/&+]|\\b(?:or|and))\\s*$");
    private static final Pattern JOINTS =
            Pattern.compile("(?i)^(?:[\\s,;:/&()–—.-]+|(?:or|and)(?= |$))|(?:[\\s,;:/&()–—-]+|(?<= )(?:or|and))$");

    private static final int MOST_WORDS = 24;

    private record Found(int start, int end) {}

    /**
     * The numbers in a text, in order, each with its words: those before the first belong to it, those behind the last to the
     * last; between two numbers, what stands in brackets or ends with a sign or word that joins belongs to the number before
     * it, and what begins with one, or ends with a colon, to the number behind it.
     *
     * @param reading how a number is read
     */
    public static List<WrittenNumber> in(String text, Function<String, Optional<PhoneNumber>> reading) {
        List<Found> numbers = numbers(text, reading);
        if (numbers.isEmpty()) {
            return List.of();
        }
        String first = words(text.substring(0, numbers.get(0).start()));
        String last = words(text.substring(numbers.get(numbers.size() - 1).end()));
        boolean follow = first.isEmpty() && !last.isEmpty();
        List<WrittenNumber> written = new ArrayList<>();
        String before = first;
        for (int i = 0; i < numbers.size(); i++) {
            Found number = numbers.get(i);
            boolean end = i + 1 == numbers.size();
            String between =
                    end ? "" : text.substring(number.end(), numbers.get(i + 1).start());
            int cut = end ? 0 : cut(between, follow);
            String behind = end ? last : words(between.substring(0, cut));
            String use = before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
            written.add(new WrittenNumber(text.substring(number.start(), number.end()), use));
            before = words(between.substring(cut));
        }
        return written;
    }

    /** How much of what stands between two numbers belongs to the first of them; follow, if no sign tells, says that all does. */
    private static int cut(String between, boolean follow) {
        Matcher bracket = BRACKET.matcher(between);
        if (bracket.lookingAt()) {
            return bracket.end();
        }
        boolean starts = STARTS.matcher(between).lookingAt();
        boolean ends = ENDS.matcher(between).find();
        boolean first =
                starts == ends || between.stripTrailing().endsWith(":") ? follow && !between.contains(":") : ends;
        return first ? between.length() : 0;
    }

    /** Whether the words beside it may hold another number, or half of one, so that nobody can tell what they are. */
    public boolean mayHoldAnother() {
        return HALF.matcher(use).find() || !use.isEmpty() && use.chars().noneMatch(Character::isLetter);
    }

    /** The number without a dash that stands behind it. */
    public String tidy() {
        return number.replaceFirst("[\\s–—-]+$", "");
    }

    /** What is left of words without brackets and without what only joins. */
    private static String words(String text) {
        String bare = text.strip();
        String before;
        do {
            before = bare;
            bare = JOINTS.matcher(bare).replaceAll("");
        } while (!bare.equals(before));
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
