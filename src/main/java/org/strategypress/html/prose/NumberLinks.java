package org.strategypress.html.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Mark;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Contact;
import org.strategypress.model.Publication;
import org.strategypress.model.reach.PhoneNumber;

/**
 * Numbers in written text that can be tapped: those of the contacts, and those that anybody may be told to call. A text has
 * slots where such a number stands; in the finished part they become a link,
 * unless it stands in a link, a heading or another place that holds none. No regular expression, each character read once.
 * Safe for many threads.
 */
public final class NumberLinks {
    private static final Set<String> WITHOUT_LINKS = Set.of(
            "a",
            "button",
            "code",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "svg",
            "script",
            "style",
            "title",
            "label",
            "legend",
            "summary",
            "textarea",
            "option");

    private static final int SHORT = 3;
    private static final int LONGEST_FIGURE = 7;

    private final Map<String, String> addresses = new HashMap<>();

    NumberLinks(Publication publication) {
        String country = publication.site().region().country();
        PhoneNumber.known(country).forEach(number -> put(number, "tel:"));
        for (Contact contact : publication.contacts()) {
            put(contact.reach().phone(), country);
            contact.reach().phones().forEach(line -> put(line.number(), country));
        }
        for (Contact contact : publication.contacts()) {
            String text = contact.reach().text();
            if (text != null) {
                PhoneNumber.parseText(text, country).ifPresent(number -> put(number, "sms:"));
            }
        }
    }

    private void put(@Nullable String phone, String country) {
        if (phone != null) {
            PhoneNumber.parse(phone, country).ifPresent(number -> put(number, "tel:"));
        }
    }

    private void put(PhoneNumber number, String scheme) {
        number.spellings().forEach(spelling -> addresses.putIfAbsent(spelling, scheme + number.digits()));
    }

    /** A text with slots round its numbers. */
    Tokens mark(Tokens text) {
        TokenRow out = new TokenRow(text.size() + 8);
        int figures = -1;
        for (int at = 0; at < text.size(); at++) {
            Token token = text.get(at);
            if (at > figures && token.opens("table") && hasFigures(text, at)) {
                figures = text.end(at);
            }
            if (token.kind() == Token.Kind.TEXT
                    && !(at < figures && isFigure(token.text().strip(), SHORT))) {
                mark(token, out);
            } else {
                out.add(token);
            }
        }
        return out.size() == text.size() ? text : out.tokens();
    }

    /** Whether cells of a table hold figures alone, beside which 101 is no number to call but one of them. */
    private boolean hasFigures(Tokens text, int table) {
        int end = text.end(table);
        for (int at = table; at < end; at++) {
            String words =
                    text.get(at).kind() == Token.Kind.TEXT ? text.get(at).text().strip() : "";
            if (isFigure(words, LONGEST_FIGURE) && !addresses.containsKey(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String words, int longest) {
        return !words.isEmpty()
                && words.length() <= longest
                && Character.isDigit(words.charAt(0))
                && words.chars().allMatch(each -> Character.isDigit(each) || ",.%".indexOf(each) >= 0);
    }

    private void mark(Token run, TokenRow out) {
        String text = run.text();
        int written = 0;
        int at = 0;
        while (at < text.length()) {
            int end = NumberScan.begins(text, at) ? numberEnd(text, at) : at + 1;
            if (end < 0) {
                end = -end;
                add(run, written, at, out);
                out.add(Mark.NUMBER.token()).add(run.part(at, end)).add(Mark.NUMBER_END.token());
                written = end;
            }
            at = end;
        }
        if (written == 0) {
            out.add(run);
        } else {
            add(run, written, text.length(), out);
        }
    }

    private static void add(Token run, int from, int to, TokenRow out) {
        if (to > from) {
            out.add(run.part(from, to));
        }
    }

    /** Where the number that begins here ends, negative; else where the group of digits ends, positive. */
    private int numberEnd(String html, int at) {
        NumberScan scan = NumberScan.at(html, at);
        for (NumberScan.Candidate candidate : scan.candidates()) {
            if (addresses.containsKey(candidate.digits()) && NumberScan.standsAlone(html, at, candidate)) {
                return -candidate.end();
            }
        }
        return scan.firstEnd();
    }

    /** The part with links for slots. */
    public Tokens finish(Tokens part) {
        if (!part.hasSlots()) {
            return part;
        }
        TokenRow out = null;
        String inside = null;
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            if (Mark.NUMBER.is(token)) {
                out = out == null ? new TokenRow(part.size() + 16).add(part, 0, at) : out;
                int end = end(part, at);
                String address = inside == null ? addresses.get(NumberScan.digits(part.text(at + 1, end))) : null;
                out.html(address == null ? "" : "<a href=\"" + address + "\">")
                        .add(part, at + 1, end)
                        .html(address == null ? "" : "</a>");
                at = end;
            } else if (out != null && !Mark.NUMBER_END.is(token)) {
                out.add(token);
            }
            inside = inside(token, inside);
        }
        return out == null ? part : out.tokens();
    }

    private static int end(Tokens part, int from) {
        int end = from + 1;
        while (end < part.size() && !Mark.NUMBER_END.is(part.get(end))) {
            end++;
        }
        return end;
    }

    /** The element without links that the text behind a token is in. */
    private static @Nullable String inside(Token token, @Nullable String now) {
        if (now != null) {
            return token.closes(now) ? null : now;
        }
        boolean begins = token.kind() == Token.Kind.START && WITHOUT_LINKS.contains(token.name());
        return begins && !token.isSelfClosing() ? token.name() : null;
    }
}
