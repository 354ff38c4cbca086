package org.strategypress.word;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.PictureSize;

/** Pictures and drawings within the lines of a document, each with its words. */
final class LinePictures {
    private static final Pattern DRAWING = Pattern.compile("<svg\\b([^>]*)(>.*)", Pattern.DOTALL);
    private static final int WIDEST_DRAWING = 480;

    private final WordSource source;
    private final WordMedia media;

    /**
     * The pictures of a document.
     *
     * @param media where they are kept
     */
    LinePictures(WordSource source, WordMedia media) {
        this.source = source;
        this.media = media;
    }

    /** A picture or a drawing as XML; null where there is nothing to show. */
    @Nullable
    String xml(Element element) {
        if (element.normalName().equals("img")) {
            String words = element.attr("alt");
            byte[] bytes = words.isBlank() ? null : source.resources().apply(element.attr("src"));
            String shown = bytes == null ? null : media.picture(bytes, 1, words);
            return shown != null || bytes == null ? shown : drawing(bytes, words);
        }
        return drawn(element.outerHtml(), described(element));
    }

    /** A picture that is a drawing, at its own size or as wide as an illustration. */
    private @Nullable String drawing(byte[] bytes, String words) {
        PictureSize size = PictureSize.of(bytes);
        Matcher start = DRAWING.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (size == null || size.width() <= 0 || size.height() <= 0 || !start.find()) {
            return null;
        }
        int width = Math.min(size.width(), WIDEST_DRAWING);
        long height = Math.max(1, Math.round((double) width * size.height() / size.width()));
        String svg = "<svg width=\"" + width + "\" height=\"" + height + "\""
                + start.group(1).replaceAll("\\s(?:width|height)=(?:\"[^\"]*\"|'[^']*')", "") + start.group(2);
        return drawn(svg, words);
    }

    private @Nullable String drawn(String svg, String words) {
        byte[] drawn = source.drawings().apply(svg);
        return drawn == null ? null : media.picture(drawn, WordSource.SHARP, words);
    }

    private static String described(Element drawing) {
        String title = drawing.select("> title").text();
        String words = drawing.select("> desc").text();
        if (title.isEmpty() && words.isEmpty()) {
            return drawing.hasAttr("alt") ? drawing.attr("alt") : drawing.attr("aria-label");
        }
        return words.isEmpty() ? title : title.isEmpty() ? words : title + ". " + words;
    }
}
