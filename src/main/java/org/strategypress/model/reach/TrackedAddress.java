package org.strategypress.model.reach;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address that tells somebody else who follows it: with a mark of a newsletter or an advertisement in it, like
 * {@code utm_source} or {@code fbclid}, or wrapped by a program that looks at mail, like Safe Links.
 *
 * @param wrapped whether it leads by way of another service
 * @param clean the address that it leads to, without such marks; null where that is not written in it as it is
 */
public record TrackedAddress(boolean wrapped, @Nullable String clean) {
    /** The rule of the finding. */
    public static final String RULE = "tracked-address";

    private static final int MOST = 4;
    private static final Pattern MARK =
            Pattern.compile("(?i)(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid"
                    + "|igshid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id|oly_(?:anon|enc)_id)(?:=.*)?");
    private static final Pattern SAFE =
            Pattern.compile("(?i)https?://[^/?#]+\\.safelinks\\.protection\\.outlook\\.com/[^?#]*\\?(.*)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)https?://(?:l\\.facebook\\.com/l\\.php|lm\\.facebook\\.com/l\\.php|(?:www\\.)?google\\.[a-z.]+/url)\\?(.*)");
    private static final Pattern INSIDE =
            Pattern.compile("(?:^|&)(?:url|u|q)=(https?(?:%3A|:)[^&#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFENSE_3 = Pattern.compile("(?i)https?://urldefense\\.(?:com|us)/v3/__(.+?)__;.*");
    private static final Pattern DEFENSE =
            Pattern.compile("(?i)https?://urldefense\\.(?:proofpoint\\.com|com|us)/v[12]/url\\?u=([^&]+).*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]+");

    /**
     * What an address tells of its readers.
     *
     * @param address an address of the web
     * @return null where it tells nothing that is known here
     */
    public static @Nullable TrackedAddress of(String address) {
        String clean = address;
        boolean wrapped = false;
        for (int times = 0; isWrapped(clean); times++) {
            String inside = times == MOST ? null : inside(clean);
            if (inside == null || !WEB.matcher(inside).matches()) {
                return new TrackedAddress(true, null);
            }
            wrapped = true;
            clean = inside;
        }
        String bare = withoutMarks(clean);
        return bare.equals(address) ? null : new TrackedAddress(wrapped, bare);
    }

    /** What is wrong, for a finding. */
    public String message() {
        return wrapped
                ? "this address goes by way of another service, which sees who follows it"
                : "this address holds marks that tell a website who sent its readers";
    }

    /** The cure of the finding. */
    public String cure() {
        return clean == null ? "open it, and write the address of the page that it leads to" : "write " + clean;
    }

    private static boolean isWrapped(String address) {
        return SAFE.matcher(address).matches()
                || DEFENSE_3.matcher(address).matches()
                || DEFENSE.matcher(address).matches()
                || OTHERS.matcher(address).matches();
    }

    private static @Nullable String inside(String address) {
        Matcher third = DEFENSE_3.matcher(address);
        if (third.matches()) { // a star stands there for a sign that is written elsewhere
            return third.group(1).indexOf('*') >= 0 ? null : third.group(1);
        }
        Matcher second = DEFENSE.matcher(address);
        if (second.matches()) {
            boolean first = address.toLowerCase(Locale.ROOT).contains("/v1/");
            return decoded(
                    first ? second.group(1) : second.group(1).replace('-', '%').replace('_', '/'));
        }
        Matcher safe = SAFE.matcher(address);
        Matcher other = OTHERS.matcher(address);
        String query = safe.matches() ? safe.group(1) : other.matches() ? other.group(1) : "";
        Matcher inside = INSIDE.matcher(query.replace("&amp;", "&"));
        return inside.find() ? decoded(inside.group(1)) : null;
    }

    private static @Nullable String decoded(String words) {
        try {
            return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    private static String withoutMarks(String address) {
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash);
        String before = hash < 0 ? address : address.substring(0, hash);
        int query = before.indexOf('?');
        if (query < 0) {
            return address;
        }
        List<String> kept = new ArrayList<>();
        boolean marked = false;
        for (String part : before.substring(query + 1).split("&(?:amp;)?", -1)) {
            boolean mark = MARK.matcher(part).matches();
            marked |= mark;
            if (!mark) {
                kept.add(part);
            }
        }
        String rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return marked ? before.substring(0, query) + rest + place : address;
    }
}
