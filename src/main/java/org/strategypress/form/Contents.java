package org.strategypress.form;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;
import org.strategypress.markdown.LinkNames;
import org.strategypress.model.ContentKind;
import org.strategypress.model.language.Language;
import org.strategypress.source.Nearest;
import org.strategypress.source.SourceFile;

/** All entries as they stand in the content folder at one time, and those that come with the program. For one thread. */
final class Contents {
    private final Path folder;
    private final List<EntrySource> own;
    private final List<Path> files;
    private final List<EntrySource> ready;
    private final Map<String, List<EntrySource>> editions = new HashMap<>();
    private final Map<ContentKind, Map<String, String>> titles = new EnumMap<>(ContentKind.class);

    private Contents(Path folder, EntrySource.Folder read) {
        this.folder = folder;
        this.own = read.entries();
        this.files = read.files();
        this.ready = read.ready();
        own.stream()
                .filter(each -> each.edition() != null)
                .forEach(each -> editions.computeIfAbsent(base(each), name -> new ArrayList<>())
                        .add(each));
    }

    /** Reads the folder; of what was read before, only what changed. */
    static Contents read(Path folder, ReadBefore before) throws IOException {
        return new Contents(folder, EntrySource.read(folder, "content", before));
    }

    private static String base(EntrySource entry) {
        return entry.kind() + "/" + entry.id();
    }

    /** The entry, or the edition, that is asked for by its name; of several the first. */
    Optional<EntrySource> find(String name) {
        return own.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The entry that stands in a file, at a place where it holds several. */
    Optional<EntrySource> at(Path file, int place) {
        List<EntrySource> held =
                own.stream().filter(each -> each.file().equals(file)).toList();
        return held.stream()
                .filter(each -> held.size() == 1
                        || each.fields().span().start() <= place
                                && place <= each.fields().span().end())
                .findFirst();
    }

    /**
     * The entry that a message is about.
     *
     * @param shown the file, as messages call it
     * @param line the line, from 1
     */
    Optional<EntrySource> at(String shown, int line) {
        List<EntrySource> held = own.stream()
                .filter(each -> ("/" + shown).endsWith("/" + path(each)))
                .toList();
        return held.stream()
                .filter(each -> held.size() == 1
                        || line(each, each.fields().span().start()) <= line
                                && line <= line(each, each.fields().span().end()))
                .findFirst();
    }

    private static int line(EntrySource entry, int offset) {
        return entry.source().lines().position(offset).line();
    }

    /** The files of which no form can be made, since their fields cannot be read. */
    List<String> unread() {
        Set<Path> read = own.stream().map(EntrySource::file).collect(Collectors.toSet());
        return files.stream()
                .filter(each -> !read.contains(each))
                .map(this::path)
                .toList();
    }

    /** A file of the content by its path below the folder, as {@link #path} gives it. */
    Optional<Path> file(String path) {
        return files.stream().filter(each -> path(each).equals(path)).findFirst();
    }

    /**
     * The text of a file; null where there is none of that name, or it is no text in UTF-8.
     *
     * @throws IOException when the disk refuses
     */
    @Nullable
    SourceFile text(String path) throws IOException {
        Path file = file(path).orElse(null);
        try {
            String text = file == null ? "" : Files.readString(file);
            return file == null ? null : new SourceFile(path, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** The editions of an entry. */
    List<EntrySource> editions(EntrySource entry) {
        return List.copyOf(editions.getOrDefault(base(entry), List.of()));
    }

    /** The entries without their editions, of each kind that has any, by their titles. */
    Map<ContentKind, List<EntrySource>> byKind() {
        Map<ContentKind, List<EntrySource>> all = new LinkedHashMap<>();
        for (ContentKind kind : ContentKind.values()) {
            List<EntrySource> held = own.stream()
                    .filter(each -> each.kind() == kind && each.edition() == null)
                    .sorted(Comparator.comparing(each -> each.title().toLowerCase(Locale.ROOT)))
                    .toList();
            if (!held.isEmpty()) {
                all.put(kind, held);
            }
        }
        return all;
    }

    /** What a field may name: the titles of entries of a kind by their ids, those of the program behind those of the council. */
    Map<String, String> titles(ContentKind kind) {
        return titles.computeIfAbsent(kind, wanted -> {
            Map<String, String> named = new LinkedHashMap<>();
            Stream.concat(own.stream(), ready.stream())
                    .filter(each -> each.kind() == wanted && each.edition() == null)
                    .forEach(each -> named.putIfAbsent(each.id(), each.title()));
            return named;
        });
    }

    /** Whether an entry has an id, the editors' own or one that comes with the program. */
    boolean isEntry(String id) {
        return Stream.concat(own.stream(), ready.stream())
                .anyMatch(each -> each.id().equals(id));
    }

    /** What entries are called, for links by their titles. */
    LinkNames names() {
        Map<String, List<String>> named = own.stream()
                .filter(each -> each.edition() == null)
                .collect(Collectors.groupingBy(
                        each -> each.title().toLowerCase(Locale.ROOT),
                        Collectors.mapping(EntrySource::id, Collectors.toList())));
        return new LinkNames() {
            @Override
            public @Nullable String entry(String words) {
                List<String> ids = named.getOrDefault(words.strip().toLowerCase(Locale.ROOT), List.of());
                return ids.size() == 1 ? ids.get(0) : null;
            }

            @Override
            public @Nullable String near(String words) {
                String title = Nearest.of(words.strip().toLowerCase(Locale.ROOT), named.keySet());
                return title == null
                        ? null
                        : named.getOrDefault(title, List.of()).stream()
                                .findFirst()
                                .orElse(null);
            }
        };
    }

    /** The main language of the site, as its file says it; English where it says none. */
    String language() {
        return own.stream()
                .filter(each -> each.kind() == ContentKind.SITE && each.edition() == null)
                .flatMap(each -> each.fields().pairs().stream())
                .filter(pair -> pair.key().text().equals("language"))
                .map(pair -> pair.value().span().text().strip())
                .filter(Language::isTag)
                .findFirst()
                .orElse("en");
    }

    /** Where an entry's file is, below the content folder, with {@code /} between its parts. */
    String path(EntrySource entry) {
        return path(entry.file());
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
