package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;
import org.strategypress.version.ChangedField;

/** Edits of one field each, the same at every run: thirty for each of ten sites and the sample. */
public final class SeededEdits {
    /** The sites that are edited. */
    public static final List<String> SITES = List.of(
            "content",
            "src/test/resources/sites/southwark-2015/content",
            "src/test/resources/sites/telford-wrekin-2018/content",
            "src/test/resources/sites/thornmoor-2025/content",
            "src/test/resources/sites/severnside-2026/content",
            "src/test/resources/sites/marlbeck-kinship-2026/content",
            "src/test/resources/sites/hallowmere-send-2026/content",
            "src/test/resources/sites/oakmere-offers-2026/content",
            "src/test/resources/sites/tarrowby-homelessness-2026/content",
            "src/test/resources/sites/west-sussex-2020/content");

    private static final int EDITS = 30;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Set<String> UNTOLD = Set.of("id", "approved", "decorative", "frames");

    private final Path folder;
    private final ReadBefore read = new ReadBefore();

    /** The edits of a site, made in a copy of it. */
    public SeededEdits(String site, Path folder) throws IOException {
        this.folder = folder;
        copy(Path.of(site), folder);
    }

    /**
     * One edit of one file.
     *
     * @param entry the entry
     * @param field its field that is edited
     * @param change what should be told, where the field has no value that it has when left out; null for any
     * @param from where in its file
     * @param to up to where
     * @param text what stands there then
     */
    public record Edit(Entry entry, String field, ChangedField.Change change, int from, int to, String text) {
        /** The edited file. */
        public String path() {
            return entry.where().file().path();
        }

        private String apply(String file) {
            return file.substring(0, from) + text + file.substring(to);
        }

        @Override
        public String toString() {
            return path() + " " + field + " " + change + " “" + text + "”";
        }
    }

    /** What the copy says as it is; null where it cannot be read. */
    public Publication read() throws IOException {
        ContentResult result = ContentReader.read(folder, "content", Wanted.DRAFTS_TOO, read);
        return result.diagnostics().stream().anyMatch(Diagnostic::isError) ? null : result.publication();
    }

    /** Makes each edit by itself, and takes it back when what it made has been looked at. */
    public void each(Publication before, long seed, BiConsumer<Edit, Publication> look) throws IOException {
        Random random = new Random(seed);
        List<Entry> all = Stream.concat(before.entries().stream(), before.editions().stream())
                .filter(each -> each.where().file().path().startsWith("content/")
                        && !each.meta().trace().places().isEmpty())
                .toList();
        int edits = 0;
        for (int tries = 0; edits < EDITS && tries < 40 * EDITS; tries++) {
            Edit edit = edit(all.get(random.nextInt(all.size())), random);
            Path file = edit == null ? null : folder.resolve(edit.path().substring("content/".length()));
            if (edit == null || !Files.exists(file)) {
                continue;
            }
            String text = Files.readString(file);
            Files.writeString(file, edit.apply(text));
            Publication after = read();
            Files.writeString(file, text);
            if (after != null && ids(after) == ids(before)) { // else it cannot be read, or makes two entries of one id
                edits++;
                look.accept(edit, after);
            }
        }
        assertThat(edits).isEqualTo(EDITS);
    }

    /** Another word or number in a field, a field that goes, or a new one; null where none can be made. */
    private static Edit edit(Entry entry, Random random) {
        List<String> fields = entry.meta().trace().places().entrySet().stream()
                .filter(each -> !each.getKey().contains(".") && !UNTOLD.contains(each.getKey()))
                .filter(each -> each.getValue().file() == entry.where().file())
                .map(Map.Entry::getKey)
                .toList();
        if (fields.isEmpty()) {
            return null;
        }
        String field = fields.get(random.nextInt(fields.size()));
        Span place = entry.meta().trace().places().get(field);
        return switch (random.nextInt(4)) {
            case 0 -> one(entry, field, place, DIGIT, random);
            case 1 -> without(entry, field, place);
            default -> one(entry, field, place, WORD, random);
        };
    }

    private static Edit one(Entry entry, String field, Span place, Pattern what, Random random) {
        if (place.text().contains("#")) {
            return null;
        }
        List<MatchResult> all = what.matcher(place.text()).results().toList();
        if (all.isEmpty()) {
            return null;
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        String text = what == WORD ? "zebra" : String.valueOf((Integer.parseInt(one.group()) + 1) % 10);
        return new Edit(entry, field, null, place.start() + one.start(), place.start() + one.end(), text);
    }

    /** The edit that takes a field of one line out of a file of fields. */
    private static Edit without(Entry entry, String field, Span place) {
        String text = place.file().text();
        int from = text.lastIndexOf('\n', place.start()) + 1;
        int to = text.indexOf('\n', place.start()) + 1;
        boolean whole = to > 0
                && place.end() <= to
                && text.substring(from, place.start()).strip().equals(field + ":");
        boolean list = place.text().startsWith("[");
        return whole ? new Edit(entry, field, list ? null : ChangedField.Change.REMOVED, from, to, "") : null;
    }

    private static long ids(Publication publication) {
        return publication.entries().stream()
                .filter(each -> each.where().file().path().startsWith("content/"))
                .map(Entry::id)
                .distinct()
                .count();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
