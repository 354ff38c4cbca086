package org.strategypress.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links to files of the media folder. Each says of what type the file is and how large: a link {@code href="media:form.pdf"}
 * becomes {@code href="download:form.pdf"} with {@code (PDF, 120 KB)} behind its words.
 */
final class Downloads {
    private static final String LINK = "href=\"media:";
    private static final String FILE = "href=\"download:";

    private final Function<String, byte @Nullable []> media;

    Downloads(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** A part with what its links say of the files they lead to, in the words of its language. */
    String told(String html, Messages messages) {
        int at = html.indexOf(LINK);
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 64);
        int from = 0;
        while (at >= 0) {
            int start = at + LINK.length();
            String path = html.substring(start, html.indexOf('"', start));
            int close = html.indexOf("</a>", start);
            out.append(html, from, at).append(FILE).append(html, start, close).append(facts(path, messages));
            from = close;
            at = html.indexOf(LINK, close);
        }
        return out.append(html, from, html.length()).toString();
    }

    private String facts(String path, Messages messages) {
        byte[] bytes = media.apply(Escape.plain(path));
        if (bytes == null) {
            return "";
        }
        String type = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String words = type + ", " + PdfFacts.size(bytes.length, messages);
        return " <span class=\"file-facts\">(" + Escape.text(words) + ")</span>";
    }

    /** For paper: the addresses of the files that a part leads to, below it; nothing where the site's is not known. */
    static String onPaper(String html, String page, Links links, @Nullable String baseUrl) {
        int at = html.indexOf(FILE);
        if (at < 0 || baseUrl == null) {
            return "";
        }
        Set<String> paths = new LinkedHashSet<>();
        for (; at >= 0; at = html.indexOf(FILE, at + 1)) {
            int start = at + "href=\"".length();
            paths.add(String.valueOf(links.path(html.substring(start, html.indexOf('"', start)))));
        }
        StringBuilder out = new StringBuilder("<aside class=\"address\" data-page=\"")
                .append(PaperAddress.FURNITURE)
                .append("files-")
                .append(page)
                .append("\"><div>");
        for (String path : paths) {
            String address = Escape.text(baseUrl + path);
            out.append("<p><a dir=\"ltr\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(address.replaceFirst("^https?://", ""))
                    .append("</a></p>");
        }
        return out.append("</div></aside>").toString();
    }
}
