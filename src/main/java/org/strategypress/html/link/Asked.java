package org.strategypress.html.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Assets;
import org.strategypress.markup.Escape;
import org.strategypress.model.DownloadName;
import org.strategypress.output.OutputFile;

/** The files that one page or book asks for, taken down while its addresses are written. For one thread. */
public final class Asked {
    private final Assets assets;
    private final Map<String, OutputFile> made;
    private final Map<String, OutputFile> files = new TreeMap<>();
    private final Map<String, String> mediaByPath = new HashMap<>();
    private final Set<String> media = new TreeSet<>();

    /**
     * Nothing asked for yet.
     *
     * @param made files that were made, not read, by the names that pages call them
     */
    public Asked(Assets assets, Map<String, OutputFile> made) {
        this.assets = assets;
        this.made = made;
    }

    /** The output path of a theme's asset. */
    String theme(String name) {
        Assets.Asset asset = assets.theme(name);
        asset.named().forEach(this::add);
        return add(asset.file());
    }

    /** The output path of a file of the media folder; the wrong path itself when there is none, which an audit reports. */
    String media(String path) {
        OutputFile file = assets.media(path);
        if (file == null) {
            return "media/" + path;
        }
        use(path);
        mediaByPath.put(file.path(), path);
        return add(file);
    }

    /** The address, below the output folder, of a file of the media folder that readers download: its own name. */
    String download(String path) {
        String written = Escape.plain(path);
        int place = DownloadName.place(written);
        String plain = place < 0 ? written : written.substring(0, place);
        OutputFile file = assets.download(plain);
        if (file != null) {
            use(plain);
            add(file);
        }
        return DownloadName.address(DownloadName.published(plain)) + (place < 0 ? "" : written.substring(place));
    }

    /** The output path of a file that was made. */
    String made(String name) {
        OutputFile file = made.get(name);
        return file == null ? "assets/" + name : add(file);
    }

    /** The same, or null where it was not made. */
    @Nullable
    public String madeOrNot(String name) {
        return this.made.containsKey(name) ? made(name) : null;
    }

    private void use(String path) {
        media.add(path);
        media.add(assets.print(path));
    }

    private String add(OutputFile file) {
        files.put(file.path(), file);
        return file.path();
    }

    /** The bytes to print for an output path that was asked for, or null: those of the picture for print where there is one. */
    byte @Nullable [] printed(String path) {
        String shown = mediaByPath.get(path);
        if (shown != null && !assets.print(shown).equals(shown)) {
            return assets.bytes(assets.print(shown));
        }
        OutputFile file = files.get(path);
        return file == null ? null : file.bytes();
    }

    /** What was asked for, by path. */
    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** The files of the media folder that were asked for, as paths below it, and the pictures for print in their places. */
    public Set<String> media() {
        return Set.copyOf(media);
    }
}
