package org.strategypress.many;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/** Finds the publications below a folder: each folder that holds a {@code site.yaml}. */
public final class Publications {
    private static final String SITE = "site.yaml";
    private static final String CONTENT = "content";
    private static final String THEMES = "themes";
    private static final int LARGEST = 1 << 20;

    private Publications() {}

    /**
     * A publication below a folder.
     *
     * @param name its path below that folder, with {@code /}: {@code oakmere} for {@code oakmere/content}; its site's too
     * @param content its content folder
     * @param title what its {@code site.yaml} calls it; its name where that cannot be read
     * @param council whose it is; empty where that is not said
     */
    public record Place(String name, Path content, String title, String council) {
        /** Its name as a part of an address. */
        public String address() {
            try {
                return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
            } catch (URISyntaxException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }
    }

    /**
     * The publications, sorted by name. Folders of themes, hidden ones and what lies in a publication are passed by.
     *
     * @throws IOException when the disk fails
     */
    public static List<Place> below(Path folder) throws IOException {
        List<Place> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes facts) throws IOException {
                String name = each.equals(folder) ? "" : String.valueOf(each.getFileName());
                if (name.startsWith(".") || name.equals(THEMES)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (Files.isRegularFile(each.resolve(SITE))) {
                    found.add(place(folder, each));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Place::name));
        return found;
    }

    private static Place place(Path folder, Path content) throws IOException {
        Path relative = folder.relativize(content);
        boolean inner = relative.getNameCount() > 1 && relative.endsWith(CONTENT);
        Path named = inner ? Objects.requireNonNull(relative.getParent()) : relative;
        String name = named.toString().replace('\\', '/');
        YamlNode site = read(content.resolve(SITE));
        String title = text(site, "name");
        String council = value(site, "council") instanceof YamlNode.Scalar plain
                ? plain.text().strip()
                : text(value(site, "council"), "name");
        return new Place(name, content, title.isEmpty() ? name : title, council);
    }

    /** The file's YAML; null where it is none. What is wrong with it, the publication's own build tells. */
    private static @Nullable YamlNode read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return null;
        }
        try {
            String text = Files.readString(file);
            return YamlReader.read(new SourceFile(SITE, text), 0, text.length(), new Diagnostics());
        } catch (java.nio.charset.CharacterCodingException notText) {
            return null;
        }
    }

    private static String text(@Nullable YamlNode node, String key) {
        return value(node, key) instanceof YamlNode.Scalar scalar
                ? scalar.text().strip()
                : "";
    }

    private static @Nullable YamlNode value(@Nullable YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.pairs().stream()
                        .filter(entry -> entry.key().text().equalsIgnoreCase(key))
                        .map(YamlNode.Pair::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
