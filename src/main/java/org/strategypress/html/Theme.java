package org.strategypress.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A theme's files: templates, messages, style sheets, pictures. What a theme of a council's own does not have is taken from
 * the default theme, which is inside the program.
 */
public final class Theme {
    private static final Pattern SAFE = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+");

    private final @Nullable Path folder;

    private Theme(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The default theme, as it is inside the program. */
    public static Theme builtIn() {
        return new Theme(null);
    }

    /**
     * The theme of a name, looked for in a folder of themes.
     *
     * @return the theme, or nothing when the folder has none of that name and it is not the default theme's
     */
    public static Optional<Theme> find(String name, Path themes) {
        if (name.matches("[a-z0-9][a-z0-9-]*")) {
            Path own = themes.resolve(name);
            if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Theme(own));
            }
        }
        return name.equals("default") ? Optional.of(builtIn()) : Optional.empty();
    }

    /**
     * A file of the theme, or of the default theme.
     *
     * @param path the path below the theme's folder, with {@code /}
     * @return its bytes, or nothing when neither has it
     * @throws IOException when it is there and cannot be read
     */
    public Optional<byte[]> file(String path) throws IOException {
        if (!SAFE.matcher(path).matches()) {
            return Optional.empty();
        }
        if (folder != null) {
            Path own = folder.resolve(path);
            if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)
                    && own.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.of(Files.readAllBytes(own));
            }
        }
        try (InputStream in = Theme.class.getResourceAsStream("/themes/default/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** A text file of the theme, or of the default theme; see {@link #file}. */
    public Optional<String> text(String path) throws IOException {
        return file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
