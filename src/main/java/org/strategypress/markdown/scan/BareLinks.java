package org.strategypress.markdown.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.MailAddress;

/**
 * Addresses that stand among words as they are, {@code https://www.example.org}, {@code www.example.org} and
 * {@code team@example.org}: nobody writes these and means anything else. What ends a sentence is no part of one.
 */
public final class BareLinks {
    private static final Pattern START = Pattern.compile("(?i)https?://|www\\.|@");
    private static final Pattern WEB = Pattern.compile(
            "(?i)(?:https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}|www\\.(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,})"
                    + "(?::[0-9]{2,5})?(?:[/?#][^\\s<>\"`\\\\|“”\\[\\]{}*]*)?");
    private static final String MARKS = ".,;:!?'’)_~&";
    private static final int WWW = 3;
    private static final int LONGEST_NAME = 64;
    private static final int MOST = 500;

    /**
     * One of them.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param address the whole address
     */
    public record Bare(int start, int end, String address) {}

    private BareLinks() {}

    /** Those of a text, in order. */
    public static List<Bare> of(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Bare> found = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (found.size() < MOST && from <= text.length() && start.find(from)) {
            Bare bare = start.group().equals("@") ? mail(text, start.start(), from) : web(text, start.start());
            from = bare == null ? start.end() : bare.end();
            if (bare != null) {
                found.add(bare);
            }
        }
        return found;
    }

    /** Whether a text has a sign that all of them have: a quick look, since most texts have none. */
    private static boolean mayHold(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '@' || c == ':' && text.startsWith("//", at + 1)) {
                return true;
            }
            if (c == '.' && text.regionMatches(true, at - WWW, "www", 0, WWW)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Bare web(String text, int at) {
        Matcher web = WEB.matcher(text).region(at, text.length());
        if (!isFree(text, at) || !web.lookingAt()) {
            return null;
        }
        int end = web.end();
        int unclosed = 0; // opened brackets less those that close
        for (int i = at; i < end; i++) {
            unclosed += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (end > at && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                if (unclosed >= 0) {
                    break; // it closes one that is opened within the address
                }
                unclosed++;
            }
            end--;
        }
        String address = text.substring(at, end);
        return new Bare(at, end, address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address);
    }

    private static @Nullable Bare mail(String text, int at, int from) {
        int start = at;
        while (start > from && at - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at && "-.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < at && "._-'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean whole = isFree(text, start) && (end == text.length() || "@_/".indexOf(text.charAt(end)) < 0);
        String address = text.substring(start, end);
        return whole && MailAddress.isValid(address) ? new Bare(start, end, "mailto:" + address) : null;
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || "._-+'".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether nothing stands right before it that makes it the end of another word or address. */
    private static boolean isFree(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && "@/\\_-.:=&#".indexOf(before) < 0;
    }
}
