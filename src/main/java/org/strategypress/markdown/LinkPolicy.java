package org.strategypress.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.model.Playable;
import org.strategypress.model.reach.TrackedAddress;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/**
 * Where a link may lead and where a picture may come from. It allows what it knows; all else is an error with a cure.
 *
 * <p>Links: {@code entry:ID}, {@code entry:ID#part}, {@code #part}, {@code https://}, {@code http://}, {@code mailto:},
 * {@code tel:}, an email address alone, and files of the media folder, {@code form.pdf} or {@code media/form.pdf}. Pictures: files of the media folder, {@code media:front-door.webp} or just {@code front-door.webp}; also as
 * other programs write them, {@code media/front-door.webp} or {@code ../media/front-door.webp}.
 */
final class LinkPolicy {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("entry:[a-z0-9][a-z0-9._/-]*(?:#[A-Za-z0-9][A-Za-z0-9._-]*)?");
    private static final Pattern FILE = Pattern.compile("(?:.*/)?([a-z0-9-]+)[.](?:md|html|yaml)");
    /** The first page of a folder of the site: {@code ../strategy/index.html}. */
    private static final Pattern FIRST_PAGE = Pattern.compile("^(?:[./]*/)?([a-z0-9-]+)/index[.]html$");

    private static final Pattern FRAGMENT = Pattern.compile("#[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern PLAIN_FRAGMENT = Pattern.compile("#[a-z0-9][a-z0-9.-]*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#@\\\\\\s]+(?:[/?#][^\\\\]*)?");
    /** An address of the web without its beginning, with a path; what ends as addresses mostly do was taken for one before. */
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}/[^\\s\\\\]+");

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@/\\\\<>\"]+@[^\\s@/\\\\<>\"?]+(?:\\?.*)?");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9][0-9().\\- ]*");
    /** A number to call without {@code tel:}, as people write it. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9().\\- \u00a0]{7,18}[0-9]");

    /** A number to write to, and the words to begin with (RFC 5724). */
    private static final Pattern TEXT = Pattern.compile("(?i)sms:(\\+?[0-9][0-9().\\- ]*)(\\?body=[\\w%.~+-]*)?");

    private static final Pattern MEDIA = Pattern.compile("[^/\\\\:?<>\"|*]+(?:/[^/\\\\:?<>\"|*]+)*");

    /** {@code ./form.pdf}, {@code /media/form.pdf}: here, as other tools write it. */
    private static final Pattern HERE = Pattern.compile("^(?:[.]/)+(?=[^./])|^/(?=media/)");

    private static final Pattern MEDIA_FOLDER = Pattern.compile("^(?:media:|(?:\\.\\./)?media/)");

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");
    private static final Set<String> OTHER_FILMS =
            Set.of("mov", "m4v", "avi", "wmv", "mkv", "mpg", "mpeg", "3gp", "ogv", "flv");
    private static final Set<String> OTHER_SOUNDS = Set.of("wma", "aac", "aif", "aiff", "flac", "opus", "amr");

    /** Files that hold programs, or that readers cannot open: none is offered, whatever their entry in media is called. */
    private static final Pattern NOT_OFFERED = Pattern.compile(
            "(?i)[^:#?]+\\.(?:docm|dotm|dotx|xlsm|xlsb|pptm|exe|msi|bat|cmd|ps1|js|jar|apk|pub|msg|eml|heic|bmp|tiff?|rar|7z"
                    + "|mov|avi|wmv|wma|pages|numbers|key)");

    private final Draft draft;

    LinkPolicy(Draft draft) {
        this.draft = draft;
    }

    /** The address for {@code href}, not yet escaped, or null when the link is refused. */
    @Nullable
    String link(String written, Span where) {
        String target = here(written);
        if (target.isEmpty()) {
            return refuse(
                    where, "a link has no address", "write the address in the brackets: [words](entry:homes-first)");
        }
        if (hasControl(target)) {
            return refuse(where, "a link's address holds a character that cannot be seen", "type the address again");
        }
        if (ENTRY.matcher(target).matches()) {
            draft.links.add(new Prose.Link(target, where, false));
            return target;
        }
        if (PLAIN_FRAGMENT.matcher(target).matches()) {
            return target;
        }
        String file = file(target, where);
        if (file != null) {
            return file;
        }
        boolean notOffered = NOT_OFFERED.matcher(target).matches();
        if (!MEDIA_FOLDER.matcher(target).lookingAt() && !notOffered) {
            String spoken = named(target, where);
            if (spoken != null) {
                return spoken;
            }
            if (FRAGMENT.matcher(target).matches()) {
                return target;
            }
        }
        if (MEDIA_FOLDER.matcher(target).lookingAt() || notOffered) {
            return refuse(
                    where,
                    "“" + target + "” is not a file that readers can be offered",
                    "save it as a PDF, a document, a table, a picture, a sound or a film, with the ending that says"
                            + " so");
        }
        if (!SCHEME.matcher(target).matches()
                && MAIL.matcher("mailto:" + target).matches()) {
            return ProseEscape.address("mailto:" + target);
        }
        var scheme = SCHEME.matcher(target);
        return scheme.matches()
                ? withScheme(scheme.group(1).toLowerCase(Locale.ROOT), target, where)
                : refuse(where, "“" + target + "” is not an address that will always work", hint(target));
    }

    /** The address of a file to download, with the place in it where one is named, {@code form.pdf#page=2}; null for all else. */
    private @Nullable String file(String target, Span where) {
        String path = DownloadName.path(MEDIA_FOLDER.matcher(target).replaceFirst(""));
        int hash = DownloadName.place(path);
        String name = hash < 0 ? path : path.substring(0, hash);
        if (!isInMedia(name) || !DownloadName.isOffered(name)) {
            return null;
        }
        draft.links.add(new Prose.Link("media:" + name, where, false));
        return "media:" + path;
    }

    /** The address of a target in words; null where that names nothing, or two things. */
    @Nullable
    String spoken(String written, Span where) {
        String target = here(written);
        String file = file(target, where);
        return file == null ? named(target, where) : file;
    }

    /** The address of what has those words for its name: an entry, a heading of this text; null where that is none, or two. */
    private @Nullable String named(String target, Span where) {
        String address = draft.words().address(target);
        if (address == null || hasControl(address)) {
            return null;
        }
        if (address.startsWith("entry:")) {
            if (!ENTRY.matcher(address).matches()) {
                return null;
            }
            draft.links.add(new Prose.Link(address, where, false));
        }
        return address.startsWith("#") || address.startsWith("entry:") ? address : ProseEscape.address(address);
    }

    /** Whether a target in words leads somewhere. */
    boolean isSpoken(String written) {
        String target = here(written);
        String path = DownloadName.path(MEDIA_FOLDER.matcher(target).replaceFirst(""));
        return isInMedia(path) && DownloadName.isOffered(path) || draft.words().address(target) != null;
    }

    private String hint(String target) {
        if (draft.words().isTwo(target)) {
            String words = DownloadName.path(target).strip();
            return "write entry:" + draft.names.entry(words) + " for the entry, or "
                    + draft.words().heading(words) + " for the heading of this text";
        }
        String near = target.startsWith("#") ? null : draft.names.near(DownloadName.path(target));
        if (near != null) {
            return "did you mean [words](entry:" + near + ")?";
        }
        String last = target.substring(target.lastIndexOf('/') + 1);
        String folder = FIRST_PAGE.matcher(target).replaceFirst("$1");
        String page = target.matches("[a-z0-9/._-]+/[a-z0-9-]+/?")
                ? draft.names.entry(last)
                : folder.equals(target) ? null : draft.names.entry(folder);
        if (page != null) {
            return "write entry: and the entry's id: entry:" + page;
        }
        var file = FILE.matcher(target);
        int place = target.indexOf('#');
        if (target.startsWith("www.") || HOST.matcher(target).matches()) {
            return "write https:// before it: https://" + target;
        }
        String number = number(target);
        if (number != null) {
            return "write tel: before it: [words](" + number + ")";
        }
        if (place == 0) {
            return "give that place a name of its own in plain letters, ## Heading {#my-place}, and link to it as"
                    + " #my-place";
        }
        return file.matches() && !file.group(1).equals("index")
                ? "write entry: and the entry's id: entry:" + file.group(1)
                : "link to a page of this site as entry:ID, to a place on this page as #part, and to other sites with"
                        + " https://";
    }

    /** The address of a number to call, where words are nothing else; null for all others. */
    static @Nullable String number(String words) {
        String number = words.strip();
        String digits = number.replaceAll("[^0-9]", "");
        boolean dialled = NUMBER.matcher(number).matches() && digits.length() >= 9 && digits.length() <= 15;
        return dialled ? "tel:" + (number.startsWith("+") ? "+" : "") + digits : null;
    }

    private @Nullable String withScheme(String scheme, String target, Span where) {
        return switch (scheme) {
            case "http", "https" ->
                WEB.matcher(target).matches()
                        ? web(target, where)
                        : refuse(
                                where,
                                "“" + target + "” is not a web address",
                                "write it as https://www.example.org/page");
            case "mailto" ->
                MAIL.matcher(target).matches()
                        ? ProseEscape.address(target)
                        : refuse(
                                where,
                                "“" + target + "” is not an email address",
                                "write it as mailto:name@example.org");
            case "tel" ->
                PHONE.matcher(target).matches()
                        ? "tel:" + target.substring(4).replaceAll("[^0-9+]", "")
                        : refuse(where, "“" + target + "” is not a phone number", "write it as tel:+442079460000");
            case "sms" -> {
                Matcher text = TEXT.matcher(target);
                yield text.matches()
                        ? "sms:" + text.group(1).replaceAll("[^0-9+]", "")
                                + (text.group(2) == null ? "" : text.group(2))
                        : refuse(where, "“" + target + "” is not a number for texts", "write it as sms:+447700900120");
            }
            case "entry" ->
                refuse(
                        where,
                        "“" + target + "” is not the shape of an entry's address",
                        "write entry: and the entry's id in small letters: entry:homes-first");
            default ->
                refuse(where, "links that begin with “" + scheme + ":” are not allowed", ownFile(scheme, target));
        };
    }

    private String web(String target, Span where) {
        TrackedAddress tracked = TrackedAddress.of(target);
        if (tracked != null) {
            draft.warning(TrackedAddress.RULE, where, tracked.message(), tracked.cure());
        }
        return ProseEscape.address(target);
    }

    /** What to write for the address of a file on somebody's own computer, {@code C:\\form.pdf}, and for other schemes. */
    private static String ownFile(String scheme, String target) {
        String name = target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
        boolean own = scheme.length() == 1 || scheme.equals("file");
        return own && DownloadName.isOffered(name)
                ? "put that file into the media folder, and write its name: [words](" + name + ")"
                : "use entry:, https://, http://, mailto:, tel: or sms:";
    }

    /** The address for {@code src}, {@code media:PATH}, not yet escaped, or null when the picture is refused. */
    @Nullable
    String picture(String written, Span where) {
        String target = here(written);
        String path = DownloadName.path(MEDIA_FOLDER.matcher(target).replaceFirst(""));
        if (isInMedia(path)) {
            if (!SHOWN.contains(ending(path)) && Playable.of(path) == null) {
                return refuse(
                        where,
                        "“" + target + "” is neither a picture nor a film or sound that browsers play",
                        cure(path, target));
            }
            draft.links.add(new Prose.Link("media:" + path, where, Playable.of(path) == null));
            return "media:" + path;
        }
        return refuse(
                where,
                target.isEmpty() ? "a picture has no file" : "“" + target + "” is not a file of the media folder",
                "put the picture into the media folder and write its name: ![what it shows](front-door.webp)");
    }

    private static String cure(String path, String target) {
        if (OTHER_FILMS.contains(ending(path))) {
            return "save it as an mp4 or webm";
        }
        if (OTHER_SOUNDS.contains(ending(path))) {
            return "save it as an mp3, m4a or ogg";
        }
        return DownloadName.isOffered(path)
                ? "offer it with a link, without the exclamation mark: [its name](" + target + ")"
                : "save it as a jpg, png, webp or svg";
    }

    private static String here(String target) {
        return HERE.matcher(target).replaceFirst("");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isInMedia(String path) {
        boolean climbs = path.equals("..") || path.startsWith("../") || path.contains("/../") || path.endsWith("/..");
        return !hasControl(path) && !climbs && MEDIA.matcher(path).matches();
    }

    private @Nullable String refuse(Span where, String message, String hint) {
        draft.error("link-not-allowed", where, message, hint);
        return null;
    }

    private static boolean hasControl(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
