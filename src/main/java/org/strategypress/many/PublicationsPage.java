package org.strategypress.many;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.strategypress.markup.Escape;
import org.strategypress.output.WholeFile;

/**
 * The page that leads to all publications of a folder, by council. It lists those whose site is there, whoever built it and
 * when, so that it can be made once after many machines did the work.
 */
public final class PublicationsPage {
    private static final List<String> ASSETS = List.of("publications.css", "publications.js");

    private PublicationsPage() {}

    /**
     * Writes the page and what it needs into the folder above the sites.
     *
     * @return how many publications it lists
     * @throws IOException when the disk fails
     */
    public static int write(List<Publications.Place> all, Path output) throws IOException {
        List<Publications.Place> there = all.stream()
                .filter(place ->
                        Files.isRegularFile(output.resolve(place.name()).resolve("index.html")))
                .sorted(Comparator.comparing(PublicationsPage::council, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Publications.Place::name))
                .toList();
        Files.createDirectories(output);
        for (String asset : ASSETS) {
            put(output.resolve(asset), resource(asset));
        }
        put(output.resolve("index.html"), html(there));
        return there.size();
    }

    private static void put(Path file, String text) throws IOException {
        WholeFile.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page. */
    static String html(List<Publications.Place> places) {
        StringBuilder items = new StringBuilder();
        for (Publications.Place place : places) {
            String council = council(place);
            items.append("<li><a href=\"")
                    .append(Escape.text(place.address()))
                    .append("/index.html\">")
                    .append(Escape.text(council))
                    .append("</a>");
            if (!place.title().equals(council)) {
                items.append(" <span>").append(Escape.text(place.title())).append("</span>");
            }
            items.append("</li>\n");
        }
        return resource("index.html")
                .replace("{count}", String.valueOf(places.size()))
                .replace("{publications}", items);
    }

    private static String council(Publications.Place place) {
        return place.council().isEmpty() ? place.title() : place.council();
    }

    private static String resource(String name) {
        try (InputStream in = PublicationsPage.class.getResourceAsStream("/many/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
