package org.strategypress.html.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.DownloadName;
import org.strategypress.model.Playable;
import org.strategypress.picture.PlayLength;

/**
 * Links to files of the media folder. Each says of what type the file is and how large: a link {@code href="media:form.pdf"}
 * becomes {@code href="download:form.pdf"} with {@code (PDF, 120 KB)} behind its words.
 */
public final class Downloads {
    private static final String MEDIA = "media:";
    private static final String FILE = "download:";

    private final Function<String, byte @Nullable []> media;

    /**
     * The downloads of one site.
     *
     * @param media the content of a file of the media folder, or null when there is none
     */
    public Downloads(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** A part with what its links say of the files they lead to, in the words of its language. */
    public Tokens told(Tokens part, Messages messages) {
        TokenRow out = new TokenRow(part.size() + 16);
        String facts = "";
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            String href = token.opens("a") ? token.value("href") : null;
            if (href != null && href.startsWith(MEDIA)) {
                String path = href.substring(MEDIA.length());
                int place = DownloadName.place(Escape.plain(path));
                facts = facts(place < 0 ? path : path.substring(0, path.lastIndexOf('#')), messages);
                out.add(token.with("href", FILE + path));
                continue;
            }
            if (token.closes("a")) {
                out.html(facts);
                facts = "";
            }
            out.add(token);
        }
        return out.tokens();
    }

    private String facts(String path, Messages messages) {
        byte[] bytes = media.apply(Escape.plain(path));
        if (bytes == null) {
            return "";
        }
        String type = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        int seconds = Playable.of(path) == null ? 0 : PlayLength.seconds(bytes);
        String comma = messages.get("comma") + " ";
        String words = type
                + comma
                + BookFacts.size(bytes.length, messages)
                + (seconds == 0 ? "" : comma + length(seconds, messages));
        return " <span class=\"file-facts\">(" + Escape.text(words) + ")</span>";
    }

    /** How long a film or sound is, in words. */
    private static String length(int seconds, Messages messages) {
        String odd = messages.get("player.seconds", seconds % 60);
        if (seconds < 60) {
            return odd;
        }
        return messages.get("player.minutes", seconds / 60) + (seconds % 60 == 0 ? "" : " " + odd);
    }

    /**
     * What paper knows of addresses.
     *
     * @param links the links
     * @param baseUrl the website's address, or null
     * @param shown the players whose address is printed where they stand
     */
    public record Paper(Links links, @Nullable String baseUrl, Predicate<Token> shown) {}

    /**
     * For paper: the addresses of the files and source documents that a part leads to, below it, but for those that are printed
     * already; from the site's folder on where its own is not known.
     */
    public static String onPaper(Tokens part, String page, Paper paper) {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> shown = new HashSet<>();
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            String href = token.value("href");
            if (paper.shown().test(token)) {
                shown.add(String.valueOf(paper.links().path(String.valueOf(token.value("src")))));
            } else if (href != null && href.startsWith(FILE)) {
                paths.add(String.valueOf(paper.links().path(href)));
            } else if (href != null && href.startsWith("http") && "source-link".equals(token.value("class"))) {
                paths.add(Escape.plain(href));
            }
        }
        paths.removeAll(shown);
        if (paths.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<aside class=\"address files\" data-page=\"")
                .append(PaperAddress.FURNITURE)
                .append("files-")
                .append(page)
                .append("\"><div>");
        for (String path : paths) {
            out.append("<p>").append(shown(path, paper.baseUrl())).append("</p>");
        }
        return out.append("</div></aside>").toString();
    }

    private static String shown(String path, @Nullable String baseUrl) {
        return path.startsWith("http") ? whole(path) : baseUrl == null ? below(path) : whole(baseUrl + path);
    }

    private static String below(String path) {
        return "<span dir=\"ltr\">" + Escape.text(path) + "</span>";
    }

    private static String whole(String address) {
        String text = Escape.text(address);
        return "<a dir=\"ltr\" href=\"" + text + "\">" + text.replaceFirst("^https?://", "") + "</a>";
    }
}
