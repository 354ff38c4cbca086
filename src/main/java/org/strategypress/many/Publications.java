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
import org.strategypress.content.SiteLabel;

/** Finds the publications below a folder: each folder that holds a {@code site.yaml}. */
public final class Publications {
    private static final String SITE = "site.yaml";
    private static final String CONTENT = "content";
    private static final String THEMES = "themes";

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
        SiteLabel label = SiteLabel.of(content);
        return new Place(name, content, label.name().isEmpty() ? name : label.name(), label.council());
    }
}
