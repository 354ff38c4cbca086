package org.strategypress.html.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.output.OutputFile;
import org.strategypress.picture.PictureGate;

/**
 * The theme's and the content's files that pages may refer to, each named by its content's hash and made once; who asked
 * for which is told elsewhere. Safe for many threads.
 */
public final class Assets {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([A-Za-z0-9_./-]+)[\"']?\\s*\\)");

    private final Theme theme;
    private final String palette;
    private final Function<String, byte @Nullable []> media;
    private final Map<String, String> prints;
    private final Map<String, Asset> ofTheme = new ConcurrentHashMap<>();
    private final Map<String, OutputFile> ofContent = new ConcurrentHashMap<>();

    /**
     * The files of a theme and a media folder.
     *
     * @param palette the style sheet of colours that goes before the theme's own
     * @param media the content of a file of the media folder, or null when there is none
     * @param prints the pictures for print, by the path of the one whose place they take
     */
    public Assets(Theme theme, String palette, Function<String, byte @Nullable []> media, Map<String, String> prints) {
        this.theme = theme;
        this.palette = palette;
        this.media = media;
        this.prints = Map.copyOf(prints);
    }

    /**
     * A file of a theme.
     *
     * @param file the file
     * @param named the files that it names, and those that they name
     */
    public record Asset(OutputFile file, List<OutputFile> named) {
        public Asset {
            named = List.copyOf(named);
        }
    }

    /** A theme's asset. */
    public Asset theme(String name) {
        Asset known = ofTheme.get(name);
        return known != null ? known : load(name, List.of());
    }

    /** How heavy a theme's asset is, compressed. */
    public int weight(String name) {
        return Weight.of(theme(name).file().bytes());
    }

    /** A file of the media folder; null when there is none. */
    @Nullable
    public OutputFile media(String path) {
        byte[] bytes = media.apply(path);
        return bytes == null ? null : ofContent.computeIfAbsent("media:" + path, key -> hashed("media/" + path, bytes));
    }

    /** A file of the media folder that readers download, under its own name; null when there is none. */
    @Nullable
    public OutputFile download(String path) {
        byte[] bytes = media.apply(path);
        return bytes == null
                ? null
                : ofContent.computeIfAbsent(
                        "download:" + path,
                        key -> new OutputFile(DownloadName.published(path), OutputFile.Role.DOCUMENT, bytes));
    }

    /** The path of what is printed in the place of a file of the media folder: itself, or the picture for print. */
    public String print(String path) {
        return prints.getOrDefault(path, path);
    }

    /** The content of a file of the media folder, or null when there is none. */
    public byte @Nullable [] bytes(String path) {
        return media.apply(path);
    }

    /** A file named by its content. */
    public static OutputFile hashed(String path, byte[] bytes) {
        String safe = path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._/-]", "-");
        return new OutputFile(Hash.name(safe, bytes), OutputFile.Role.ASSET, bytes);
    }

    /** Loads an asset and those that it names; {@code within} are the style sheets that led to it. */
    private Asset load(String name, List<String> within) {
        try {
            byte[] bytes = theme.file("assets/" + name).orElseThrow(() -> missing(name, within));
            List<OutputFile> named = new ArrayList<>();
            if (name.endsWith(".css")) {
                String own = new String(bytes, StandardCharsets.UTF_8);
                String all = name.equals("site.css") ? palette + own + extra() : own;
                List<String> path = new ArrayList<>(within);
                path.add(name);
                bytes = linked(Css.compact(all), path, named).getBytes(StandardCharsets.UTF_8);
            } else if (isOwnScript(name, bytes)) {
                bytes = CompactScript.compact(new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            } else if (theme.isOwn("assets/" + name)) {
                bytes = PictureGate.published(name, bytes);
            }
            Asset asset = new Asset(hashed("assets/" + name, bytes), named);
            ofTheme.put(name, asset);
            return asset;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is a script of the program, also where a copy of it lies in a theme. */
    private static boolean isOwnScript(String name, byte[] bytes) throws IOException {
        return name.endsWith(".js")
                && Theme.builtInText("assets/" + name)
                        .filter(new String(bytes, StandardCharsets.UTF_8)::equals)
                        .isPresent();
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
            return new TemplateFault("assets/" + sheet, line, Math.max(1, column), message, null).in(theme);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that a theme puts behind those of the theme it extends. */
    private String extra() throws IOException {
        return theme.text("assets/extra.css").orElse("");
    }

    /** The style sheet with its pictures' names as they are published: they lie beside it. */
    private String linked(String css, List<String> within, List<OutputFile> named) {
        Matcher matcher = URL.matcher(css);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String picture = matcher.group(1);
            if (within.contains(picture)) {
                throw fault(picture, within, "this style sheet names itself, so it would never be complete");
            }
            Asset known = ofTheme.get(picture);
            Asset asset = known != null ? known : load(picture, within);
            named.add(asset.file());
            named.addAll(asset.named());
            String name = asset.file().path().substring("assets/".length());
            matcher.appendReplacement(out, Matcher.quoteReplacement("url(" + name + ")"));
        }
        return matcher.appendTail(out).toString();
    }
}
