package org.strategypress.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.PhoneNumber;
import org.strategypress.model.Publication;

/**
 * Numbers in written text that can be tapped: those of the contacts, and those that anybody may be told to call. A text is
 * marked where such a number stands, with characters that no text may hold; in the finished part a mark becomes a link,
 * unless it stands in a link, a heading or another place that holds none. No regular expression, each character read once.
 * Safe for many threads.
 */
final class NumberLinks {
    private static final char OPEN = '\uFDD8';
    private static final char CLOSE = '\uFDD9';
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

    private final Map<String, String> addresses = new HashMap<>();

    NumberLinks(Publication publication) {
        String country = publication.site().country();
        PhoneNumber.known(country).forEach(number -> put(number, "tel:"));
        for (Contact contact : publication.contacts()) {
            put(contact.phone(), country);
            contact.phones().forEach(line -> put(line.number(), country));
        }
        for (Contact contact : publication.contacts()) {
            String text = contact.text();
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

    /** A text with marks round its numbers. */
    String mark(String html) {
        StringBuilder out = new StringBuilder(html.length() + 32);
        int at = 0;
        while (at < html.length()) {
            int close = html.charAt(at) == '<' ? html.indexOf('>', at) : -1;
            if (close < 0 && !NumberScan.begins(html, at)) {
                out.append(html.charAt(at++));
                continue;
            }
            int end = close >= 0 ? close + 1 : numberEnd(html, at);
            if (end < 0) {
                out.append(OPEN).append(html, at, -end).append(CLOSE);
            } else {
                out.append(html, at, end);
            }
            at = Math.abs(end);
        }
        return out.toString();
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

    /** The part with links for marks. */
    String finish(String html) {
        if (html.indexOf(OPEN) < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
        String inside = null;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? html.indexOf('>', at) + 1 : c == OPEN ? html.indexOf(CLOSE, at) + 1 : at + 1;
            int to = end == 0 ? html.length() : end;
            if (c == '<') {
                inside = inside(html, at, inside);
                out.append(bare(html.substring(at, to)));
            } else if (c == OPEN) {
                String number = bare(html.substring(at, to));
                String address = addresses.get(NumberScan.digits(number));
                boolean link = inside == null && address != null;
                out.append(link ? "<a href=\"" + address + "\">" + number + "</a>" : number);
            } else {
                out.append(c);
            }
            at = to;
        }
        return out.toString();
    }

    private static String bare(String html) {
        return html.indexOf(OPEN) < 0 && html.indexOf(CLOSE) < 0
                ? html
                : html.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** The element without links that the text behind a tag is in. */
    private static @Nullable String inside(String html, int open, @Nullable String now) {
        boolean ends = html.startsWith("</", open);
        int start = ends ? open + 2 : open + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end);
        if (now != null) {
            return ends && name.equals(now) ? null : now;
        }
        return !ends && WITHOUT_LINKS.contains(name) ? name : null;
    }
}
