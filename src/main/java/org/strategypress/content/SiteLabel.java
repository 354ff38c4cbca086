package org.strategypress.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/**
 * What a publication is called and whose it is, read without the rest of it: also where something else in it is wrong.
 *
 * @param name what its {@code site.yaml} calls it; empty where that cannot be read
 * @param council whose it is; empty where that is not said
 */
public record SiteLabel(String name, String council) {
    private static final String FILE = "site.yaml";
    private static final int LARGEST = 1 << 20;

    /**
     * Reads it from a content folder.
     *
     * @throws IOException when the disk fails
     */
    public static SiteLabel of(Path content) throws IOException {
        YamlNode site = read(content.resolve(FILE));
        YamlNode council = value(site, "council");
        return new SiteLabel(text(value(site, "name")), text(council) + text(value(council, "name")));
    }

    /** The file's YAML; null where it is none. What is wrong with it, the publication's own build tells. */
    private static @Nullable YamlNode read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return null;
        }
        try {
            String text = Files.readString(file);
            return YamlReader.read(new SourceFile(FILE, text), 0, text.length(), new Diagnostics());
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    private static String text(@Nullable YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
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
