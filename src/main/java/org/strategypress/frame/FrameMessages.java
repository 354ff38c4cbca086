package org.strategypress.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the pages of the program's own frames say in place of the theme's plain words, one file for each language. */
public final class FrameMessages {
    /** The frames that come with the program. */
    public static final List<String> READY = List.of(Frame.USUAL, "care-leavers-northern-ireland", "kinship", "send");

    private FrameMessages() {}

    /** Of the frames that come with the program the one whose words another speaks in: care leavers are called so in every nation. */
    public static String wordsOf(String frame) {
        return frame.startsWith(Frame.USUAL) ? Frame.USUAL : frame;
    }

    /** The words of a frame in a language, by message; none where there are none. */
    static Map<String, String> of(String frame, String language) {
        if (!READY.contains(frame)) {
            return Map.of();
        }
        try (InputStream in = FrameMessages.class.getResourceAsStream(
                "/frames/" + wordsOf(frame) + "/messages/" + language + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> said = new HashMap<>();
            file.stringPropertyNames().forEach(key -> said.put(key, file.getProperty(key)));
            return Map.copyOf(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages that any of the program's frames says in words of its own: those that a council's frame may word too. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(Examples.BY_KEY.keySet());
    }

    /** What one of the program's frames says there in English, as an example; of those without names to be filled in, if any. */
    public static String example(String key) {
        return Objects.requireNonNull(Examples.BY_KEY.get(key), key);
    }

    /** Read once, where they are first asked for. */
    private static final class Examples {
        static final Map<String, String> BY_KEY = examples();

        private static Map<String, String> examples() {
            Map<String, String> examples = new HashMap<>();
            for (String frame : READY) {
                of(frame, "en")
                        .forEach((key, words) -> examples.merge(
                                key, words, (known, other) -> hasNames(known) && !hasNames(other) ? other : known));
            }
            return Map.copyOf(examples);
        }

        private static boolean hasNames(String words) {
            return words.contains("{care");
        }
    }
}
