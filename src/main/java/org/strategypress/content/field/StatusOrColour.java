package org.strategypress.content.field;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action.Status;
import org.strategypress.source.YamlNode.Scalar;

/** How far an action is; a colour in its place is led to the field of ratings, where it stands as printed. */
public final class StatusOrColour extends Single<Status> {
    private static final Set<String> COLOURS =
            Set.of("red", "amber", "green", "blue", "grey", "yellow", "black", "white", "purple", "r", "a", "g", "b");

    private static final Set<String> NONE = Set.of("n/a", "na", "n.a.", "none", "not applicable", "-", "–", "—");

    /** Colours that are drawn. */
    private static final Map<String, String> DRAWN =
            Map.of("🔴", "Red", "🟠", "Amber", "🟡", "Yellow", "🟢", "Green", "🔵", "Blue", "⚪", "White", "⚫", "Black");

    /** {@code 50% complete}: a share of the work, and what it is of. */
    private static final Pattern SHARE = Pattern.compile("(?i)([0-9]{1,3}) ?(?:%|per ?cent)(?: [a-z ]+)?");

    private static final Pattern LABEL = Pattern.compile("(?i)^B?RAG(?: rating| status)?[:\\s-]+");

    private static final Pattern BOTH = Pattern.compile("(.*[a-z]) ?[-–—,;:/(] ?([A-Za-z]+)[)]?");

    /** {@code Green - complete}, {@code Amber (some delay)}, {@code A/G}: the colour and what stands behind it. */
    private static final Pattern MORE = Pattern.compile("([A-Za-z]+)(?: ?[-–—,;:/(] ?| to )(.+)");

    private static final int WHOLE = 100;

    private final Type<Status> words;

    /** A status by its words, or by the colour that stands for one. */
    public StatusOrColour(Type<Status> words) {
        super(words.words(), words.written());
        this.words = words;
    }

    @Override
    @Nullable
    protected Status read(Scalar scalar, Decoding in) {
        String text = LABEL.matcher(scalar.text().strip()).replaceFirst("");
        if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
            String message = "“" + scalar.text() + "” is no word for how far this is";
            in.out().error("unknown-word", scalar.span(), message, "take the line out where nothing is to be said");
            return null;
        }
        Matcher more = MORE.matcher(text);
        if (more.matches()
                && COLOURS.contains(more.group(1).toLowerCase(Locale.ROOT))
                && text.indexOf('"') < 0
                && text.indexOf('\\') < 0) {
            String message = "“" + scalar.text() + "” begins with a colour, and says more";
            String cure = "write rating: \"" + text + "\" in place of status:, so that it stands as it is";
            in.out().error("unknown-word", scalar.span(), message, cure);
            return null;
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches() && Integer.parseInt(share.group(1)) <= WHOLE) {
            int done = Integer.parseInt(share.group(1));
            String word = done == 0 ? "not-started" : done == WHOLE ? "done" : "started";
            in.out()
                    .error(
                            "unknown-word",
                            scalar.span(),
                            "“" + scalar.text() + "” is a share, and no word for how far this is",
                            "write status: " + word + " and, on a line of its own, rating: \"" + text
                                    + "\" to keep these words");
            return null;
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches() && COLOURS.contains(both.group(2).toLowerCase(Locale.ROOT))) {
            String message = "“" + scalar.text() + "” says how far this is and how it is rated";
            String cure = "write status: " + both.group(1) + " and, on a line of its own, rating: " + both.group(2);
            in.out().error("unknown-word", scalar.span(), message, cure);
            return null;
        }
        String drawn = DRAWN.get(text.replace("\uFE0F", ""));
        if (drawn == null && !COLOURS.contains(text.toLowerCase(Locale.ROOT))) {
            return words.decode(scalar, in);
        }
        String message = "“" + text + "” is a colour, and says nothing of how far this is";
        in.out()
                .error(
                        "unknown-word",
                        scalar.span(),
                        message,
                        "write rating: " + (drawn == null ? text : drawn) + " in place of status: "
                                + scalar.text().strip());
        return null;
    }
}
