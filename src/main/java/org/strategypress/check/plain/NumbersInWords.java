package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.PhoneNumber;

/** The telephone numbers among other words, and what to write for them so that each can be dialled and no word is lost. */
public final class NumbersInWords {
    private static final Pattern WORD = Pattern.compile("[^\\s,;/&]+");

    /** So many digits together may be half a number, which no cure may turn into a remark. */
    private static final Pattern HALF = Pattern.compile("[0-9](?: ?[0-9]){4,}");

    /** The address of a chat of WhatsApp, which holds its number. */
    private static final Pattern CHAT = Pattern.compile("(?:https?://)?(?:www\\.)?wa\\.me/([0-9]{8,15})/?(?:[?].*)?");

    /** A number behind the prefix of Relay UK. */
    private static final Pattern RELAY = Pattern.compile("(1800[12])[^0-9+]*([+0(][0-9 ()-]*[0-9])[^0-9]*$");

    /** A number, and the end of another behind a stroke or a word that joins. */
    private static final Pattern ENDS =
            Pattern.compile("(?i)([+0(][0-9 ()-]{7,16}[0-9]) ?(?:/|,|;|&| or | and ) ?([0-9](?: ?[0-9]){0,6})");

    private static final int MOST_WORDS = 24;

    private final String text;
    private final Function<String, Optional<PhoneNumber>> reading;

    private NumbersInWords(String text, Function<String, Optional<PhoneNumber>> reading) {
        this.text = text;
        this.reading = reading;
    }

    private record Found(int start, int end) {}

    /**
     * What to write in place of a text that is no number but holds some, or null where it holds none or what is left may be one.
     *
     * @param field the field that it stands in: {@code phone}, which may become several, or one that takes one number
     * @param reading how a number is read
     */
    public static @Nullable String cure(String field, String text, Function<String, Optional<PhoneNumber>> reading) {
        if (text.indexOf('"') >= 0) {
            return null;
        }
        NumbersInWords words = new NumbersInWords(text, reading);
        return field.equals("phone") ? words.cure() : words.alone(field);
    }

    /** The line to write for a number that is dialled in Relay UK's app; null where the words hold none with its prefix. */
    public static @Nullable String relay(String text, String country) {
        Matcher found = RELAY.matcher(text);
        String meant = found.find() ? found.group(1) + " " + found.group(2) : "";
        return !meant.isEmpty() && PhoneNumber.parseRelay(meant, country).isPresent()
                ? "write relay: \"" + meant + "\""
                : null;
    }

    /**
     * What to write for a number and the last digits of a second that begins as the first does, {@code 01632 960000 / 960001};
     * null for all else.
     *
     * @param reading how a number is read
     */
    public static @Nullable String end(String text, Function<String, Optional<PhoneNumber>> reading) {
        Matcher both = ENDS.matcher(text.strip());
        if (!both.matches() || reading.apply(both.group(1)).isEmpty()) {
            return null;
        }
        String end = both.group(2).replace(" ", "");
        String first = both.group(1);
        int cut = first.length();
        for (int left = end.length(); left > 0 && cut > 3; cut--) {
            left -= Character.isDigit(first.charAt(cut - 1)) ? 1 : 0;
        }
        String second = first.substring(0, cut) + end;
        return cut <= 3 || reading.apply(second).isEmpty()
                ? null
                : "write phones: [{number: \"" + first + "\"}, {number: \"" + second
                        + "\"}], if the second begins as the first does";
    }

    /** The one number, in its own field. */
    private @Nullable String alone(String field) {
        Matcher chat = CHAT.matcher(text);
        if (chat.matches()) {
            return "write " + field + ": \"+" + chat.group(1) + "\"";
        }
        List<Found> numbers = numbers();
        return numbers.size() != 1
                ? cure()
                : "write " + field + ": \""
                        + text.substring(numbers.get(0).start(), numbers.get(0).end())
                        + "\", and put the other words into who:";
    }

    private @Nullable String cure() {
        List<Found> numbers = numbers();
        if (numbers.isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i + 1 == numbers.size();
            String before =
                    words(i == 0 ? 0 : numbers.get(i - 1).end(), numbers.get(i).start());
            String behind = last ? words(numbers.get(i).end(), text.length()) : "";
            String use = before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
            if (HALF.matcher(use).find() || !use.isEmpty() && use.chars().noneMatch(Character::isLetter)) {
                return null;
            }
            String number =
                    text.substring(numbers.get(i).start(), numbers.get(i).end()).replaceFirst("[\\s–—-]+$", "");
            lines.add("{number: \"" + number + "\"" + (use.isEmpty() ? "" : ", for: \"" + use + "\"") + "}");
        }
        return "write phones: [" + String.join(", ", lines) + "]";
    }

    /** The words between two places, without brackets and the words that only join. */
    private String words(int from, int to) {
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

    private List<Found> numbers() {
        List<Found> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < MOST_WORDS) {
            words.add(new Found(word.start(), word.end()));
        }
        List<Found> numbers = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int last = words.size() - 1;
            while (last >= at && number(words.get(at), words.get(last)) == null) {
                last--;
            }
            Found number = last < at ? null : number(words.get(at), words.get(last));
            if (number != null) {
                numbers.add(number);
            }
            at = Math.max(at, last) + 1;
        }
        return numbers;
    }

    private @Nullable Found number(Found first, Found last) {
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
