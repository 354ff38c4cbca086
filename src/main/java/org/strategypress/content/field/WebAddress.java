package org.strategypress.content.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.model.reach.MailAddress;

/** An address of the web as people write it in a field: with its beginning or without, in angle brackets, as a link of Markdown. */
public final class WebAddress {
    private static final String REST = "[^\\s\"<>\\\\]*";
    private static final Pattern WEB = Pattern.compile("(?i)(https?://)([A-Za-z0-9]" + REST + ")");
    private static final Pattern OTHER =
            Pattern.compile("mailto:[^\\s\"<>\\\\@]+@[^\\s\"<>\\\\@]+|tel:\\+?[0-9][0-9 ()-]*");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:www\\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?::[0-9]{2,5})?(?:[/?#]" + REST + ")?");
    private static final Set<String> PAGES =
            Set.of("html", "htm", "md", "yaml", "yml", "php", "asp", "aspx", "js", "css", "exe");
    private static final Pattern WEB_PATH = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s/]+/");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(<?([^\\s()<>]+)>?\\)");
    private static final Pattern BROKEN =
            Pattern.compile("(?i)(h?t?tps?)\\s*(?::?//?|:)\\s*((?:[a-z0-9-]+\\.)+[a-z]{2,}" + REST + ")");
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(?<![a-z0-9@.])(?:https?://|www\\.)" + REST + "[a-z0-9/]");

    private WebAddress() {}

    /**
     * The address in one form, or null where a text is none.
     *
     * @param others whether an address of mail or of a telephone may stand there too
     */
    static @Nullable String of(String text, boolean others) {
        String words = text.strip();
        Matcher link = LINK.matcher(words);
        if (link.matches()) {
            words = link.group(1);
        } else if (words.startsWith("<") && words.endsWith(">")) {
            words = words.substring(1, words.length() - 1).strip();
        }
        words = words.endsWith(".") || words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        Matcher web = WEB.matcher(words);
        if (web.matches()) {
            return web.group(2).contains("://") ? null : web.group(1).toLowerCase(Locale.ROOT) + web.group(2);
        }
        if (others && OTHER.matcher(words).matches()) {
            return words;
        }
        if (others && MailAddress.isValid(words)) {
            return "mailto:" + words;
        }
        String ending = words.substring(words.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean file = words.indexOf('/') < 0 && (DownloadName.isOffered(words) || PAGES.contains(ending));
        return BARE.matcher(words).matches() && !file ? "https://" + words : null;
    }

    /** What to write for a text that is no address but holds one; null where it holds none. */
    static @Nullable String cure(String text) {
        String words = text.strip();
        Matcher broken = BROKEN.matcher(words);
        if (broken.matches()) {
            return "write https://" + broken.group(2);
        }
        if (words.matches("(?i)https?://https?://.*")) {
            return "write " + words.substring(words.indexOf("://") + 3);
        }
        boolean address = WEB_PATH.matcher(words).lookingAt();
        if (address && words.indexOf(" ") > 0 && words.indexOf("http", 1) < 0) {
            return "write %20 for the blank: " + words.replace(" ", "%20");
        }
        Matcher within = WITHIN.matcher(words);
        String found = within.find() ? within.group() : null;
        return found == null || within.find() ? null : "write the address alone: " + found;
    }
}
