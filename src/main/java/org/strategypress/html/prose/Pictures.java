package org.strategypress.html.prose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.picture.PictureSize;

/**
 * Gives each picture of a web page its width and height, so that the text does not jump when it comes, lets all but the
 * first wait until they are scrolled to, and makes those that are larger than a page shows them ways to their files. Safe for
 * many threads.
 */
public final class Pictures {
    private static final String MEDIA = "media:";

    /** What a link may not stand in, and the pictures of Easy Read, which are as large as they are meant to be. */
    private static final Set<String> WITHOUT_LINKS = Set.of("a", "button", "summary");

    private static final String EASY = "easy";

    /** The measure of a text in pixels: no picture is shown wider. */
    private static final int MEASURE = 656;

    /** The height of a small phone's screen in pixels: no picture is shown higher there. */
    private static final int SCREEN = 640;

    private final Function<String, byte @Nullable []> media;
    private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();

    /**
     * The pictures of one site.
     *
     * @param media the content of a file of the media folder, or null when there is none
     */
    public Pictures(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    /** A page's content, whose pictures are still named {@code media:PATH}, in a page of these words. */
    public Tokens sized(Tokens content, Messages messages) {
        TokenRow out = null;
        int bare = -1;
        for (int at = 0; at < content.size(); at++) {
            Token token = content.get(at);
            String source = token.opens("img") ? token.value("src") : null;
            bare = at > bare && isBare(token) ? content.end(at) : bare;
            if (source != null && source.startsWith(MEDIA)) {
                boolean first = out == null;
                out = out == null ? new TokenRow(content.size() + 8).add(content, 0, at) : out;
                PictureSize size = size(source.substring(MEDIA.length()));
                Token image = sized(token, size, first);
                if (at > bare && size != null && isLarger(size) && isNamed(token)) {
                    out.html("<a class=\"large\" href=\"" + source + "\">")
                            .add(image)
                            .html("<span class=\"web-only\">" + Escape.text(messages.get("picture.large"))
                                    + "</span></a>");
                } else {
                    out.add(image);
                }
            } else if (out != null) {
                out.add(token);
            }
        }
        return out == null ? content : out.tokens();
    }

    private static boolean isBare(Token token) {
        return token.kind() == Token.Kind.START
                && (WITHOUT_LINKS.contains(token.name()) || EASY.equals(token.value("class")));
    }

    private static boolean isLarger(PictureSize size) {
        return size.width() > MEASURE || size.height() > SCREEN;
    }

    /** Whether a picture says something, so that a link to it has a name. */
    private static boolean isNamed(Token image) {
        String words = image.value("alt");
        return words != null && !words.isBlank();
    }

    private @Nullable PictureSize size(String path) {
        return sizes.computeIfAbsent(
                        path, each -> Optional.ofNullable(media.apply(each)).map(PictureSize::of))
                .orElse(null);
    }

    private static Token sized(Token image, @Nullable PictureSize size, boolean first) {
        Token sized = size == null || image.value("width") != null
                ? image
                : image.with("width", String.valueOf(size.width())).with("height", String.valueOf(size.height()));
        return (first ? sized : sized.with("loading", "lazy")).with("decoding", "async");
    }
}
