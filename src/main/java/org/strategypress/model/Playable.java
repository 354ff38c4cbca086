package org.strategypress.model;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What browsers play without any help, known by its file's ending. */
public enum Playable {
    /** Moving pictures, mostly with sound. */
    FILM,
    /** Sound alone. */
    SOUND;

    private static final Map<String, Playable> ENDINGS =
            Map.of("mp4", FILM, "webm", FILM, "mp3", SOUND, "m4a", SOUND, "ogg", SOUND, "oga", SOUND, "wav", SOUND);

    /** What a file is by its ending; null for one that is not played. */
    public static @Nullable Playable of(String path) {
        return ENDINGS.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
