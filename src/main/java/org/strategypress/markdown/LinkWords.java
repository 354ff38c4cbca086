package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.model.reach.MailAddress;

/**
 * Where a link leads whose address is written in words: the title of an entry, a heading of the same text, a page by its name on
 * the website, a file with blanks in its name, a site without its beginning.
 */
final class LinkWords {
    private static final Pattern GIVEN = Pattern.compile("[{][^}]*#([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern PAGE =
            Pattern.compile("(?:[./]*[a-z-]+/|[./]*)([a-z0-9]+(?:-[a-z0-9]+)*)[.](?:html|md|yaml)");
    private static final Pattern SITE = Pattern.compile(
            "(?i)(?:www\\.[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}|[a-z0-9][a-z0-9.-]*\\.(?:uk|com|org|net|info|gov|edu|wales|scot|london))"
                    + "(?:[/?#][^\\s\"<>\\\\]*)?");
    private static final Pattern CALL = Pattern.compile("(?i)(tel|phone|call|sms|text): *([+]?[0-9][0-9().\\- ]*)");

    private final Draft draft;
    private final Map<String, String> headings = new HashMap<>();

    /** The headings of a document; of two with the same words neither is named by them. */
    LinkWords(Draft draft, Node document) {
        this.draft = draft;
        collect(document);
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                String words = InlineText.of(heading);
                Matcher given = GIVEN.matcher(heading.getChars().toString());
                String id = given.find() ? given.group(1) : ProseIds.plain(words);
                headings.merge(bare(words), id, (one, other) -> "");
            } else {
                collect(child);
            }
        }
    }

    /** The fragment of the heading that words name, {@code #opening-hours}; null where there is none. */
    @Nullable
    String heading(String words) {
        String id = headings.getOrDefault(bare(words), "");
        return id.isEmpty() ? null : "#" + id;
    }

    /** What a target in words leads to, as an address that is written in full; null where that is nothing or may be two. */
    @Nullable
    String address(String target) {
        String words = DownloadName.path(target).strip();
        if (words.startsWith("#")) {
            return heading(words.substring(1));
        }
        int hash = words.indexOf('#');
        String part = hash < 0 ? "" : words.substring(hash);
        String name = words.substring(words.startsWith("entry:") ? 6 : 0, hash < 0 ? words.length() : hash);
        Matcher page = PAGE.matcher(name);
        String id = page.matches() ? page.group(1) : name.strip();
        String entry = draft.names.entry(id);
        if (entry != null && (!page.matches() || entry.equals(id))) {
            String heading = words.startsWith("entry:") ? null : heading(words);
            return heading == null ? "entry:" + entry + part : null;
        }
        String heading = words.startsWith("entry:") || page.matches() ? null : heading(words);
        return heading != null ? heading : other(target.strip(), words);
    }

    private static @Nullable String other(String target, String words) {
        Matcher call = CALL.matcher(target);
        if (call.matches()) {
            boolean written = call.group(1).matches("(?i)sms|text");
            return (written ? "sms:" : "tel:") + call.group(2).replaceAll("[^0-9+]", "");
        }
        String mail = words.startsWith("mailto:") ? words.substring(7) : words;
        if (MailAddress.isValid(mail.split("[?]", 2)[0].strip())) {
            return "mailto:" + mail;
        }
        boolean site = SITE.matcher(words).matches() && !DownloadName.isOffered(words);
        return site ? "https://" + words : null;
    }

    /** Whether words name both an entry and a heading of this text. */
    boolean isTwo(String target) {
        String words = DownloadName.path(target).strip();
        return heading(words) != null && draft.names.entry(words) != null;
    }

    /** Letters and digits alone, small, without accents. */
    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
