package org.strategypress.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/**
 * What a publication is called, whose it is and in which language it is, read without the rest of it: also where something else in
 * it is wrong.
 *
 * @param name what its {@code site.yaml} calls it; empty where that cannot be read
 * @param council whose it is; empty where that is not said
 * @param language the tag of its main language (BCP 47); {@code en} where that is not said
 */
public record SiteLabel(String name, String council, String language) {
    private static final String FILE = "site.yaml";
    private static final String NAME = "name";
    private static final String COUNCIL = "council";
    private static final String LANGUAGES = "languages";
    private static final String USUAL = "en";
    private static final int LARGEST = 1 << 20;

    /**
     * Reads it from a content folder.
     *
     * @throws IOException when the disk fails
     */
    public static SiteLabel of(Path content) throws IOException {
        YamlNode read = read(content.resolve(FILE));
        if (!(read instanceof Mapping written)) {
            return new SiteLabel("", "", USUAL);
        }
        Mapping site = FieldCase.tidy(written);
        Mapping council = site.pairs().stream()
                .filter(pair -> pair.key().text().equals(COUNCIL))
                .flatMap(pair -> pair.value() instanceof Mapping group ? Stream.of(group) : Stream.empty())
                .findFirst()
                .orElse(null);
        String whose = council == null ? text(site, COUNCIL) : text(council, NAME);
        return new SiteLabel(text(site, NAME), whose, language(site));
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

    private static String language(Mapping site) {
        return site.pairs().stream()
                .filter(pair -> pair.key().text().equals(LANGUAGES))
                .flatMap(
                        pair -> pair.value() instanceof Sequence list ? list.items().stream() : Stream.of(pair.value()))
                .flatMap(each ->
                        each instanceof Scalar tag ? Stream.of(tag.text().strip()) : Stream.empty())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(USUAL);
    }

    private static String text(Mapping group, String field) {
        Scalar words = Ids.scalar(group, field);
        return words == null ? "" : words.text().strip();
    }
}
