package org.strategypress.check.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.reach.WrittenNumber;

/** The telephone numbers among other words, and what to write for them so that each can be dialled and no word is lost. */
public final class NumbersInWords {
    /** The address of a chat of WhatsApp, which holds its number. */
    private static final Pattern CHAT = Pattern.compile("(?:https?://)?(?:www\\.)?wa\\.me/([0-9]{8,15})/?(?:[?].*)?");

    /** A number behind the prefix of Relay UK. */
    private static final Pattern RELAY = Pattern.compile("(1800[12])[^0-9+]*([+0(][0-9 ()-]*[0-9])[^0-9]*$");

    /** A number, and the end of another behind a stroke or a word that joins. */
    private static final Pattern ENDS =
            Pattern.compile("(?i)([+0(][0-9 ()-]{7,16}[0-9]) ?(?:/|,|;|&| or | and ) ?([0-9](?: ?[0-9]){0,6})");

    private final String text;
    private final Function<String, Optional<PhoneNumber>> reading;

    private NumbersInWords(String text, Function<String, Optional<PhoneNumber>> reading) {
        this.text = text;
        this.reading = reading;
    }

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
        List<WrittenNumber> numbers = WrittenNumber.in(text, reading);
        return numbers.size() != 1
                ? cure()
                : "write " + field + ": \"" + numbers.get(0).number() + "\", and put the other words into who:";
    }

    private @Nullable String cure() {
        List<WrittenNumber> numbers = WrittenNumber.in(text, reading);
        if (numbers.isEmpty() || numbers.stream().anyMatch(WrittenNumber::mayHoldAnother)) {
            return null;
        }
        if (numbers.size() == 1 && numbers.get(0).use().equalsIgnoreCase("WhatsApp")) {
            return "write whatsapp: \"" + numbers.get(0).tidy() + "\" in place of phone:";
        }
        return numbers.stream()
                .map(each -> "{number: \"" + each.tidy() + "\""
                        + (each.use().isEmpty() ? "" : ", for: \"" + each.use() + "\"") + "}")
                .collect(Collectors.joining(", ", "write phones: [", "]"));
    }
}
