package org.strategypress.html;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.PictureSize;

/**
 * Gives each picture of a web page its width and height, so that the text does not jump when it comes, and lets all but the
 * first wait until they are scrolled to. Safe for many threads.
 */
final class Pictures {
    private static final Pattern IMAGE = Pattern.compile("<img src=\"media:([^\"]+)\"([^>]*)>");

    private final Function<String, byte @Nullable []> media;
    private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();

    Pictures(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** The HTML of a page's content, whose pictures are still named {@code media:PATH}. */
    String sized(String html) {
        Matcher image = IMAGE.matcher(html);
        StringBuilder out = new StringBuilder(html.length() + 128);
        boolean first = true;
        while (image.find()) {
            String size = image.group(2).contains("width=") ? "" : size(image.group(1));
            String wait = first ? "" : " loading=\"lazy\"";
            String tag =
                    "<img src=\"media:" + image.group(1) + "\"" + image.group(2) + size + wait + " decoding=\"async\">";
            image.appendReplacement(out, Matcher.quoteReplacement(tag));
            first = false;
        }
        return image.appendTail(out).toString();
    }

    private String size(String path) {
        return sizes.computeIfAbsent(
                        path, each -> Optional.ofNullable(media.apply(each)).map(PictureSize::of))
                .map(size -> " width=\"" + size.width() + "\" height=\"" + size.height() + "\"")
                .orElse("");
    }
}
