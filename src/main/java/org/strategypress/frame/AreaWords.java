package org.strategypress.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people write for the areas of a frame that comes with the program, beside their titles: {@code money}, {@code housing}.
 * They are the frame's data, in its {@code area-words.properties}, and name nothing: they only serve to ask which area is meant.
 */
public final class AreaWords {
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private AreaWords() {}

    /** The ids of the areas by the words for them, in small letters and without the frame's prefix; none of a council's own frame. */
    public static Map<String, String> of(String frame) {
        return FrameMessages.READY.contains(frame) ? READ.computeIfAbsent(frame, AreaWords::read) : Map.of();
    }

    private static Map<String, String> read(String frame) {
        Map<String, String> areas = new TreeMap<>();
        try (InputStream in = AreaWords.class.getResourceAsStream("/frames/" + frame + "/area-words.properties")) {
            if (in == null) {
                return areas;
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String area : file.stringPropertyNames()) {
                for (String word : file.getProperty(area).split(",", 0)) {
                    areas.put(word.strip().toLowerCase(Locale.ROOT), area);
                }
            }
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
