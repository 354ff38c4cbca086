package org.strategypress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.plain.NumbersInWords;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Contact;
import org.strategypress.model.Site;
import org.strategypress.model.reach.MailAddress;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** Every way to reach a contact works: each telephone number can be dialled, each e-mail address written to. */
final class ContactRule implements Rule {
    private static final String RULE = "contact-number";

    /** The digits of two short numbers; no number that a person dials has so many. */
    private static final int TWO_NUMBERS = 16;

    private static final Pattern AT = Pattern.compile("(?i) ?[(\\[]at[)\\]] ?");

    private static final Pattern LETTER = Pattern.compile("[OoIl](?=[\\d OoIl])|(?<=\\d)[OoIl]");

    /** {@code ext. 5}: within the council's own system, where no reader is. */
    private static final Pattern EXTENSION = Pattern.compile("(?i) *(?:extension|extn|ext|x)[.:]? ?[0-9]{1,7} *");

    private static final Pattern TEXTS = Pattern.compile("(?i).*\\b(?:text|texts|txt|sms)\\b.*");

    private static final Pattern NO_ZERO = Pattern.compile("[1-9](?: ?\\d){8,9}(?:[.]0)?");

    /** What stands round a number in other programs, or as a picture of a telephone. */
    private static final Pattern MARKS = Pattern.compile("^(?:[`*_<☎☏✆📞📱\\uFE0F] ?)+|[`*_>]+$");

    /** Digits of other scripts, and wide ones. */
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private static final Pattern NO_PLUS = Pattern.compile("44 ?[(]?0?[)]? ?[1-9](?: ?\\d){8,9}");

    private static final String SEVERAL =
            "write one number; give each of several its own line: phones: [{number: …, for: …}]";

    /** How a field's number is read. */
    private interface Reading extends BiFunction<String, String, Optional<PhoneNumber>> {}

    @Override
    public void check(CheckInput input, Diagnostics out) {
        String country = input.publication().site().region().country();
        for (Contact contact : input.publication().contacts()) {
            numbers(contact, country, out);
            mail(contact, out);
        }
        help(input, out);
    }

    /** Whom pages name as help can be reached. */
    private static void help(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        Site.Help help = site.safety().help();
        for (Ref ref : Stream.of(help.contact(), help.emergency(), help.complaints(), help.advocacy())
                .filter(Objects::nonNull)
                .toList()) {
            Contact contact = input.publication().find(ref.id(), Contact.class).orElse(null);
            if (contact != null && !contact.isReachable()) {
                String message = "every page names “" + contact.title() + "” as help, and nobody can reach it";
                String cure = "add a phone, a text number or an e-mail address";
                out.warning("help-unreachable", contact.where(), message, cure);
            }
        }
    }

    private static void numbers(Contact contact, String country, Diagnostics out) {
        Numbers numbers = new Numbers("phone", country, out);
        numbers.check(contact.reach().phone(), contact.meta().place("phone"), PhoneNumber::parse);
        contact.reach().phones().forEach(line -> numbers.check(line.number(), line.where(), PhoneNumber::parse));
        Numbers texts = new Numbers("text", country, out);
        texts.check(contact.reach().text(), contact.meta().place("text"), PhoneNumber::parseText);
        Numbers chats = new Numbers("whatsapp", country, out);
        chats.check(contact.reach().whatsapp(), contact.meta().place("whatsapp"), PhoneNumber::parseFull);
        String relay = contact.reach().relay();
        if (relay != null && PhoneNumber.parseRelay(relay, country).isEmpty()) {
            String message = "“" + relay + "” cannot be dialled through Relay UK";
            String cure = NumbersInWords.relay(relay, country);
            out.error(
                    RULE,
                    contact.meta().place("relay"),
                    message,
                    cure == null ? "write 18001, or 18002, and the whole number behind it" : cure);
        }
    }

    private record Numbers(String field, String country, Diagnostics out) {
        void check(@Nullable String text, Span where, Reading reading) {
            if (text != null && reading.apply(text, country).isEmpty()) {
                boolean several = isSeveral(text);
                out.error(
                        RULE,
                        where,
                        "“" + text + "” is not one number that can be dialled",
                        cure(text, several, reading));
            }
        }

        private String cure(String text, boolean several, Reading reading) {
            String relay = NumbersInWords.relay(text, country);
            if (relay != null && field.equals("phone")) {
                return relay;
            }
            String found = NumbersInWords.cure(field, text, words -> reading.apply(words, country));
            if (found != null) {
                return found;
            }
            String other = otherUse(text, field);
            if (other == null && field.equals("phone") && TEXTS.matcher(text).matches()) {
                String texts = NumbersInWords.cure("text", text, words -> PhoneNumber.parseText(words, country));
                other = texts == null ? null : texts.replace("\", and", "\" in place of phone:, and");
            }
            String end =
                    field.equals("phone") ? NumbersInWords.end(text, words -> reading.apply(words, country)) : null;
            if (other != null || end != null) {
                return other == null ? String.valueOf(end) : other;
            }
            String meant = meant(text);
            if (!meant.equals(text) && reading.apply(meant, country).isPresent()) {
                return "if that is the number, write it in digits alone: " + meant;
            }
            if (several) {
                return SEVERAL;
            }
            return text.chars().noneMatch(Character::isDigit)
                    ? "write the number, or take the field out and say in who: whom to ask"
                    : "check each digit, and write the number alone; words belong into who: or hours:";
        }
    }

    /** An extension without its number, an address in place of a number; null for all else. */
    private static @Nullable String otherUse(String text, String field) {
        if (MailAddress.isValid(text.strip())) {
            return "write it in place of " + field + ": as email: " + text.strip();
        }
        return EXTENSION.matcher(text).matches()
                ? "write the whole number before it, like 01632 960000 " + text.strip()
                : null;
    }

    /** The text with digits for the letters that look like them, and with the first zero that a spreadsheet takes away. */
    private static String meant(String text) {
        String digits = LETTER.matcher(MARKS.matcher(text).replaceAll(""))
                .replaceAll(letter -> "Oo".contains(letter.group()) ? "0" : "1");
        digits = OTHER_DIGIT
                .matcher(digits)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
        if (NO_PLUS.matcher(digits).matches()) {
            return "+" + digits;
        }
        return NO_ZERO.matcher(digits).matches() ? "0" + digits.replaceFirst("[.]0$", "") : digits;
    }

    /** Whether there are more digits than one number has, or digits on both sides of a word. */
    private static boolean isSeveral(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean words = false;
        boolean before = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                if (words) {
                    return true;
                }
                before = true;
            } else if (before
                    && (Character.isLetter(c) || List.of('/', ',', ';', '&').contains(c))) {
                words = true;
            }
        }
        return digits >= TWO_NUMBERS;
    }

    private static void mail(Contact contact, Diagnostics out) {
        String email = contact.reach().email();
        if (email != null && !MailAddress.isValid(email)) {
            String message = "“" + email + "” is not an e-mail address that can be written to";
            out.error("contact-email", contact.meta().place("email"), message, mailCure(email));
        }
    }

    /** The address that stands among words, or each of several, or one that was written apart; else what one is. */
    private static String mailCure(String text) {
        List<String> found = new ArrayList<>();
        String joined = AT.matcher(text).replaceAll("@").replaceAll(" ?@ ?", "@");
        for (String word : joined.split("[\\s<>(),;:\"\\[\\]]+", -1)) {
            String alone = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (MailAddress.isValid(alone) && !found.contains(alone)) {
                found.add(alone);
            }
        }
        if (found.size() > 1) {
            return "write one address, " + String.join(" or ", found) + "; a second contact can have the other";
        }
        return found.isEmpty()
                ? "write one address alone, like team@council.gov.uk, without a name and without a full stop behind it"
                : "write the address alone: " + found.get(0);
    }
}
