package org.strategypress.press.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.strategypress.picture.PictureGate;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** Looks into a theme's own pictures as into those of the media folder; the default theme's are looked into by a test. */
public final class ThemePictures {
    private ThemePictures() {}

    /** What is found in the pictures of a theme's folder, if there is one. */
    public static List<Diagnostic> check(Path folder) {
        Path assets = folder.resolve("assets");
        if (!Files.isDirectory(assets, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Diagnostics out = new Diagnostics();
        try (Stream<Path> all = Files.walk(assets)) {
            for (Path file : all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                PictureGate.check(file, file.toString().replace('\\', '/'), out);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.sorted();
    }
}
