package org.strategypress.html;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.picture.PictureSize;

/**
 * Gives each picture of a web page its width and height, so that the text does not jump when it comes, and lets all but the
 * first wait until they are scrolled to. Safe for many threads.
 */
final class Pictures {
    private static final String MEDIA = "media:";

    private final Function<String, byte @Nullable []> media;
    private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();

    Pictures(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** A page's content, whose pictures are still named {@code media:PATH}. */
    Tokens sized(Tokens content) {
        TokenRow out = null;
        for (int at = 0; at < content.size(); at++) {
            Token token = content.get(at);
            String source = token.opens("img") ? token.value("src") : null;
            if (source != null && source.startsWith(MEDIA)) {
                boolean first = out == null;
                out = out == null ? new TokenRow(content.size()).add(content, 0, at) : out;
                out.add(sized(token, source.substring(MEDIA.length()), first));
            } else if (out != null) {
                out.add(token);
            }
        }
        return out == null ? content : out.tokens();
    }

    private Token sized(Token image, String path, boolean first) {
        PictureSize size = image.value("width") == null
                ? sizes.computeIfAbsent(
                                path,
                                each -> Optional.ofNullable(media.apply(each)).map(PictureSize::of))
                        .orElse(null)
                : null;
        Token sized = size == null
                ? image
                : image.with("width", String.valueOf(size.width())).with("height", String.valueOf(size.height()));
        return (first ? sized : sized.with("loading", "lazy")).with("decoding", "async");
    }
}
