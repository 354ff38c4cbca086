package org.strategypress.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action.Status;
import org.strategypress.source.YamlNode.Scalar;

/** How far an action is; a colour in its place is led to the field of ratings, where it stands as printed. */
final class StatusOrColour extends Types.Single<Status> {
    private static final Set<String> COLOURS =
            Set.of("red", "amber", "green", "blue", "grey", "yellow", "black", "white", "purple", "r", "a", "g", "b");

    private final Type<Status> words;

    StatusOrColour(Type<Status> words) {
        super(words.words(), words.written());
        this.words = words;
    }

    @Override
    @Nullable
    Status read(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        if (!COLOURS.contains(text.toLowerCase(Locale.ROOT))) {
            return words.decode(scalar, in);
        }
        String message = "“" + text + "” is a colour, and says nothing of how far this is";
        in.out()
                .error(
                        "unknown-word",
                        scalar.span(),
                        message,
                        "write rating: " + text + " in place of status: " + text);
        return null;
    }
}
