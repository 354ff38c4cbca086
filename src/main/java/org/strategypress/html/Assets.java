package org.strategypress.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.output.OutputFile;

/**
 * The theme's and the content's files that pages refer to, each named by its content's hash; only what is asked for is
 * published. Safe for many threads.
 */
final class Assets {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([A-Za-z0-9_./-]+)[\"']?\\s*\\)");

    private final Theme theme;
    private final String palette;
    private final Function<String, byte @Nullable []> media;
    private final Map<String, OutputFile> used = new ConcurrentHashMap<>();
    private final Map<String, OutputFile> byPath = new ConcurrentHashMap<>();
    private final Map<String, String> prints;

    /**
     * Nothing asked for yet.
     *
     * @param palette the style sheet of colours that goes before the theme's own
     * @param media the content of a file of the media folder, or null when there is none
     * @param prints the pictures for print, by the path of the one whose place they take
     */
    Assets(Theme theme, String palette, Function<String, byte @Nullable []> media, Map<String, String> prints) {
        this.theme = theme;
        this.palette = palette;
        this.media = media;
        this.prints = Map.copyOf(prints);
    }

    /** The output path of a theme's asset. */
    String theme(String name) {
        return asset(name).path();
    }

    /** How heavy a theme's asset is, compressed. */
    int weight(String name) {
        return Weight.of(asset(name).bytes());
    }

    private OutputFile asset(String name) {
        OutputFile known = used.get("asset:" + name);
        return known != null ? known : load(name, List.of());
    }

    /** The output path of a file of the media folder; the wrong path itself when there is none, which an audit reports. */
    String media(String path) {
        byte[] bytes = media.apply(path);
        if (bytes == null) {
            return "media/" + path;
        }
        return used.computeIfAbsent("media:" + path, key -> file("media/" + path, bytes))
                .path();
    }

    /** The address, below the output folder, of a file of the media folder that readers download: its own name. */
    String download(String path) {
        String plain = Escape.plain(path);
        String target = DownloadName.published(plain);
        byte[] bytes = media.apply(plain);
        if (bytes != null) {
            used.computeIfAbsent("download:" + plain, key -> {
                OutputFile file = new OutputFile(target, OutputFile.Role.DOCUMENT, bytes);
                byPath.put(target, file);
                return file;
            });
        }
        return DownloadName.address(target);
    }

    /** The files of the media folder that were asked for, as paths below it. */
    Set<String> usedMedia() {
        Set<String> paths = new TreeSet<>();
        for (String key : used.keySet()) {
            int colon = key.indexOf(':');
            if (key.startsWith("media:") || key.startsWith("download:")) {
                String path = key.substring(colon + 1);
                paths.add(path);
                paths.add(prints.getOrDefault(path, path));
            }
        }
        return paths;
    }

    /** Publishes a file that was made. */
    void add(String name, byte[] bytes) {
        used.put("made:" + name, file("assets/" + name, bytes));
    }

    /** The output path of a file that was made. */
    String made(String name) {
        OutputFile file = used.get("made:" + name);
        return file == null ? "assets/" + name : file.path();
    }

    /** Everything that was asked for, by path. */
    List<OutputFile> files() {
        Map<String, OutputFile> sorted = new TreeMap<>();
        used.values().forEach(file -> sorted.put(file.path(), file));
        return List.copyOf(sorted.values());
    }

    /** The bytes to print for an output path that was asked for, or null: those of the picture for print where there is one. */
    byte @Nullable [] printed(String path) {
        for (Map.Entry<String, String> each : prints.entrySet()) {
            OutputFile shown = used.get("media:" + each.getKey());
            if (shown != null && shown.path().equals(path)) {
                return media.apply(each.getValue());
            }
        }
        OutputFile file = byPath.get(path);
        return file == null ? null : file.bytes();
    }

    /** Loads an asset and those that it names; {@code within} are the style sheets that led to it. */
    private OutputFile load(String name, List<String> within) {
        try {
            byte[] bytes = theme.file("assets/" + name).orElseThrow(() -> missing(name, within));
            if (name.endsWith(".css")) {
                String own = new String(bytes, StandardCharsets.UTF_8);
                String all = name.equals("site.css") ? palette + own + extra() : own;
                List<String> path = new ArrayList<>(within);
                path.add(name);
                bytes = hashed(Css.compact(all), path).getBytes(StandardCharsets.UTF_8);
            }
            OutputFile file = file("assets/" + name, bytes);
            used.put("asset:" + name, file);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fault that a theme has no such asset: at the place in the style sheet that names it. */
    private RuntimeException missing(String name, List<String> within) {
        String message = "the theme has no asset “" + name + "”";
        return within.isEmpty() ? new IllegalArgumentException(message) : fault(name, within, message);
    }

    private TemplateFault fault(String name, List<String> within, String message) {
        String sheet = within.get(within.size() - 1);
        try {
            if (sheet.equals("site.css") && extra().contains(name)) {
                sheet = "extra.css";
            }
            String text = theme.text("assets/" + sheet).orElse("");
            int at = Math.max(0, text.indexOf(name));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            int column = at - text.lastIndexOf('\n', Math.max(0, at - 1));
            return new TemplateFault("assets/" + sheet, line, Math.max(1, column), message, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that a theme puts behind those of the theme it extends. */
    private String extra() throws IOException {
        return theme.text("assets/extra.css").orElse("");
    }

    private OutputFile file(String path, byte[] bytes) {
        String safe = path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._/-]", "-");
        OutputFile file = new OutputFile(Hash.name(safe, bytes), OutputFile.Role.ASSET, bytes);
        byPath.put(file.path(), file);
        return file;
    }

    /** The style sheet with its pictures' names as they are published: they lie beside it. */
    private String hashed(String css, List<String> within) {
        Matcher matcher = URL.matcher(css);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String picture = matcher.group(1);
            if (within.contains(picture)) {
                throw fault(picture, within, "this style sheet names itself, so it would never be complete");
            }
            OutputFile known = used.get("asset:" + picture);
            OutputFile file = known != null ? known : load(picture, within);
            String name = file.path().substring("assets/".length());
            matcher.appendReplacement(out, Matcher.quoteReplacement("url(" + name + ")"));
        }
        return matcher.appendTail(out).toString();
    }
}
