package org.strategypress.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.source.WordFile;

/** Writes the first files of a publication: small, each explained by comments, and right from the first build on. */
public final class PublicationStarter {
    private PublicationStarter() {}

    /** What a council may have to publish. */
    public enum Part {
        /** A strategy: vision, priorities, actions. */
        STRATEGY("strategy", List.of("strategy.md", "visions/vision.md", "priorities.yaml", "actions.yaml")),
        /** The local offer of care leavers. */
        OFFER("offer", List.of("offer/first-offer.md")),
        /** Promises to children and young people. */
        PLEDGES("pledges", List.of("pledges/our-pledge.md")),
        /** A report to a committee, or the record of its decision. */
        REPORT("report", List.of("decisions/first-report.md"));

        private final String word;
        private final List<String> files;

        Part(String word, List<String> files) {
            this.word = word;
            this.files = files;
        }

        /** The word that an editor writes. */
        public String word() {
            return word;
        }

        /** The part that a word means. */
        public static Optional<Part> of(String word) {
            for (Part part : values()) {
                if (part.word.equals(word)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The files by their paths below the content folder.
     *
     * @param name the site's name
     * @param council the council's name
     * @param parts what the council has
     */
    public static Map<String, String> files(String name, String council, Set<Part> parts) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>(List.of("site.yaml", "contacts.yaml", "pages/about-us.md"));
        for (Part part : Part.values()) {
            if (parts.contains(part)) {
                paths.addAll(part.files);
            }
        }
        for (String path : paths) {
            files.put(path, filled(text(path), YamlText.of(name), YamlText.of(council)));
        }
        return files;
    }

    /** A text with both names in their places; what a name holds is no place. */
    private static String filled(String text, String name, String council) {
        return Arrays.stream(text.split("(?=\\{name\\})|(?=\\{council\\})", -1))
                .map(part -> part.startsWith("{name}")
                        ? name + part.substring("{name}".length())
                        : part.startsWith("{council}") ? council + part.substring("{council}".length()) : part)
                .collect(Collectors.joining());
    }

    private static String text(String path) {
        return WordFile.text("/starter/" + path);
    }
}
