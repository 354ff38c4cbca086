package org.strategypress.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.ProseScopes;
import org.strategypress.html.template.Finished;
import org.strategypress.html.template.Fragments;
import org.strategypress.html.template.Templates;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Medium;
import org.strategypress.model.Playable;

/**
 * Films and sounds. Where a text shows one as it shows a picture, the theme's {@code player.ftlh} stands: the browser's own
 * player, and what can be read instead.
 */
final class Players {
    private static final String MEDIA = "media:";

    private final Tokens part;
    private final TranslatedViews translated;
    private final Templates templates;
    private final TokenRow out;
    private int level = 2;
    private int number;

    private Players(Tokens part, TranslatedViews translated, Templates templates) {
        this.part = part;
        this.translated = translated;
        this.templates = templates;
        this.out = new TokenRow(part.size() + 64);
    }

    /** A part with a player for each film and sound that it shows. */
    static Tokens shown(Tokens part, TranslatedViews translated, Templates templates) {
        for (int at = 0; at < part.size(); at++) {
            if (isPlayed(part.get(at))) {
                return new Players(part, translated, templates).all();
            }
        }
        return part;
    }

    /** Whether a picture's tag shows a film or a sound. */
    static boolean isPlayed(Token token) {
        return played(token) != null;
    }

    private static @Nullable Playable played(Token token) {
        String source = token.opens("img") ? token.value("src") : null;
        return source == null || !source.startsWith(MEDIA)
                ? null
                : Playable.of(Escape.plain(source.substring(MEDIA.length())));
    }

    /**
     * Captions as the template sees them.
     *
     * @param file their file, a path below the media folder
     * @param language their language
     * @param label what readers choose them by
     */
    public record Track(String file, String language, String label) {}

    private Tokens all() {
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            boolean figure = token.opens("figure") && at + 1 < part.size() && isPlayed(part.get(at + 1));
            if (figure) {
                int end = part.end(at);
                out.add(player(part.get(at + 1), caption(at, end)));
                at = end;
            } else if (isPlayed(token)) {
                out.add(player(token, null));
            } else {
                level = below(token);
                out.add(token);
            }
        }
        return out.tokens();
    }

    /** What stands below a picture in its figure. */
    private @Nullable String caption(int from, int to) {
        int words = part.find("figcaption", from);
        return words < 0 || words > to
                ? null
                : new TokenRow(16)
                        .add(part, words + 1, part.end(words))
                        .tokens()
                        .html();
    }

    private Tokens player(Token picture, @Nullable String caption) {
        String path = Escape.plain(String.valueOf(picture.value("src")).substring(MEDIA.length()));
        String alt = picture.value("alt");
        Medium medium = translated.translation().publication().media().stream()
                .filter(each -> each.file().equals(path))
                .findFirst()
                .orElse(null);
        Medium.Words words = medium == null ? Medium.Words.NONE : medium.words();
        Map<String, @Nullable Object> model = new HashMap<>(translated.functions());
        model.put("file", path);
        model.put("film", played(picture) == Playable.FILM);
        model.put("name", name(path, medium, alt == null ? "" : Escape.plain(alt)));
        model.put("caption", caption == null ? null : Finished.html(caption));
        model.put("medium", medium);
        model.put("tracks", tracks(words));
        model.put("level", level);
        number++;
        return ProseScopes.within(templates.render("player.ftlh", model, new Fragments()), "player-" + number + "-");
    }

    /** What a film is called: as the text that shows it says, or by its title or words in the list of media, or by its file. */
    private static String name(String path, @Nullable Medium medium, String alt) {
        if (!alt.isEmpty()) {
            return alt;
        }
        if (medium == null) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
        boolean titled = !medium.title().isEmpty() && !medium.title().equals(medium.file());
        String said = titled ? medium.title() : medium.alt();
        return said == null ? path.substring(path.lastIndexOf('/') + 1) : said;
    }

    private List<Track> tracks(Medium.Words words) {
        String main = translated.translation().publication().site().language();
        List<Track> tracks = new ArrayList<>();
        for (Medium.Captions each : words.captions()) {
            String language = each.language() == null ? main : each.language();
            tracks.add(new Track(each.file(), language, translated.views().nameOf(language)));
        }
        return tracks;
    }

    /** The level of a heading in what is read instead: below the heading that stands above it. */
    private int below(Token token) {
        String name = token.kind() == Token.Kind.END ? token.name() : "";
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? Math.min(6, name.charAt(1) - '0' + 1) : level;
    }
}
