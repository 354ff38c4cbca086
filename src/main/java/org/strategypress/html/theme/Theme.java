package org.strategypress.html.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.SourceFile;

/**
 * A theme's files: templates, messages, style sheets, pictures. What a theme of a council's own does not have is taken from
 * the default theme, which is inside the program.
 */
public final class Theme {
    private static final Pattern SAFE = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+");

    private static final Pattern WORDS = Pattern.compile("messages/[a-z]{2,3}\\.properties");

    private final @Nullable Path folder;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

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
        asked.add(path);
        return read(path);
    }

    /** Notes that a file is used which was read already. */
    public void ask(String path) {
        asked.add(path);
    }

    /** Where the theme's own files are; empty for the default theme inside the program, which never changes. */
    public String place() {
        return folder == null ? "" : folder.toString();
    }

    /** A text file, of which it is not yet known whether anything uses it; see {@link #text}. */
    public Optional<String> textUnasked(String path) throws IOException {
        return SAFE.matcher(path).matches() ? read(path).map(Theme::text) : Optional.empty();
    }

    private Optional<byte[]> read(String path) throws IOException {
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

    /** Whether a file is the theme's own, and not one of the default theme inside the program. */
    boolean isOwn(String path) {
        return folder != null && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The theme's own text file of a path; null where it has none, so that it is the default theme's. */
    @Nullable
    SourceFile ownFile(String path) {
        if (!SAFE.matcher(path).matches() || !isOwn(path)) {
            return null;
        }
        Path file = Path.of(place()).resolve(path);
        try {
            return new SourceFile(file.toString().replace('\\', '/'), text(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** The theme's own text files that end in one of some ways, by path, sorted; none of the default theme's. */
    public List<SourceFile> texts(String... endings) {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<SourceFile> texts = new ArrayList<>();
            for (Path file : all.filter(each -> Stream.of(endings).anyMatch(each.toString()::endsWith)
                            && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                texts.add(new SourceFile(file.toString().replace('\\', '/'), text));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The paths that were asked for and are there. */
    public Set<String> asked() {
        Set<String> there = new TreeSet<>();
        for (String path : asked) {
            if (isBuiltIn(path) || folder != null && Files.isRegularFile(folder.resolve(path))) {
                there.add(path);
            }
        }
        return there;
    }

    /**
     * The theme's own files that stand in for none of the default theme and that nothing asked for or names, sorted. Notes
     * for people ({@code .md}, {@code .txt}, no ending), hidden files and words in a language are none of them.
     */
    public List<String> unreached() {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            List<String> idle = files.stream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(this::isIdle)
                    .toList();
            return idle.isEmpty() ? idle : unnamed(idle, files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isIdle(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean note = name.endsWith(".md") || name.endsWith(".txt") || name.indexOf('.') <= 0;
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !note && !hidden && !asked.contains(path) && !WORDS.matcher(path).matches() && !isBuiltIn(path);
    }

    /** The paths whose names stand in no template or style sheet of the theme: a template may take them another day. */
    private static List<String> unnamed(List<String> paths, List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".ftlh") || name.endsWith(".css") || name.endsWith(".js")) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        String words = text.toString();
        return paths.stream()
                .filter(path -> !words.contains(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
    }

    /** A text file of the theme's own; nothing where the default theme's stands for it. */
    Optional<String> ownText(String path) throws IOException {
        asked.add(path);
        return isOwn(path) ? text(path) : Optional.empty();
    }

    /** A text file of the default theme, whatever this theme puts in its place. */
    static Optional<String> builtInText(String path) throws IOException {
        return builtIn().text(path);
    }

    private static boolean isBuiltIn(String path) {
        return Theme.class.getResource("/themes/default/" + path) != null;
    }

    /** A text file of the theme, or of the default theme; see {@link #file}. */
    public Optional<String> text(String path) throws IOException {
        return file(path).map(Theme::text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
