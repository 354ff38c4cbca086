package org.strategypress.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;

/**
 * Links to files of the media folder. Each says of what type the file is and how large: a link {@code href="media:form.pdf"}
 * becomes {@code href="download:form.pdf"} with {@code (PDF, 120 KB)} behind its words.
 */
final class Downloads {
    private static final String MEDIA = "media:";
    private static final String FILE = "download:";

    private final Function<String, byte @Nullable []> media;

    Downloads(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** A part with what its links say of the files they lead to, in the words of its language. */
    Tokens told(Tokens part, Messages messages) {
        TokenRow out = new TokenRow(part.size() + 16);
        String facts = "";
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            String href = token.opens("a") ? token.value("href") : null;
            if (href != null && href.startsWith(MEDIA)) {
                String path = href.substring(MEDIA.length());
                facts = facts(path, messages);
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
        String words = type + ", " + PdfFacts.size(bytes.length, messages);
        return " <span class=\"file-facts\">(" + Escape.text(words) + ")</span>";
    }

    /** For paper: the addresses of the files that a part leads to, below it; nothing where the site's is not known. */
    static String onPaper(Tokens part, String page, Links links, @Nullable String baseUrl) {
        Set<String> paths = new LinkedHashSet<>();
        for (int at = 0; at < part.size(); at++) {
            String href = part.get(at).value("href");
            if (href != null && href.startsWith(FILE)) {
                paths.add(String.valueOf(links.path(href)));
            }
        }
        if (paths.isEmpty() || baseUrl == null) {
            return "";
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
