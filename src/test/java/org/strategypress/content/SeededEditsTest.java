package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.Versions;

/** A law: an edit of a field is found, as one of that field of that entry, and nothing else is. Thirty seeded edits for each of ten sites and the sample. */
class SeededEditsTest {
    private static final int EDITS = 30;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Set<String> UNTOLD = Set.of("id", "approved", "decorative", "frames");

    @TempDir
    Path folder;

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
    private record Edit(Entry entry, String field, ChangedField.Change change, int from, int to, String text) {
        String path() {
            return entry.where().file().path();
        }

        String apply(String file) {
            return file.substring(0, from) + text + file.substring(to);
        }

        @Override
        public String toString() {
            return path() + " " + field + " " + change + " “" + text + "”";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/southwark-2015/content",
                "src/test/resources/sites/telford-wrekin-2018/content",
                "src/test/resources/sites/thornmoor-2025/content",
                "src/test/resources/sites/severnside-2026/content",
                "src/test/resources/sites/marlbeck-kinship-2026/content",
                "src/test/resources/sites/hallowmere-send-2026/content",
                "src/test/resources/sites/oakmere-offers-2026/content",
                "src/test/resources/sites/tarrowby-homelessness-2026/content",
                "src/test/resources/sites/west-sussex-2020/content"
            })
    void eachEditIsFoundAndNoneIsInvented(String site) throws IOException {
        copy(Path.of(site), folder);
        ReadBefore read = new ReadBefore();
        Publication before = read(read);
        assertThat(before).isNotNull();
        assertThat(Versions.between(before, before, Versions.Renames.GUESSED)).isEmpty();
        Random random = new Random(site.hashCode());
        List<Entry> all = Stream.concat(before.entries().stream(), before.editions().stream())
                .filter(each -> each.where().file().path().startsWith("content/")
                        && !each.meta().trace().places().isEmpty())
                .toList();
        Map<String, String> wrong = new TreeMap<>();
        int edits = 0;
        for (int tries = 0; edits < EDITS && tries < 40 * EDITS; tries++) {
            Edit edit = edit(all.get(random.nextInt(all.size())), random);
            Path file = edit == null ? null : folder.resolve(edit.path().substring("content/".length()));
            if (edit == null || !Files.exists(file)) {
                continue;
            }
            String text = Files.readString(file);
            Files.writeString(file, edit.apply(text));
            Publication after = read(read);
            Files.writeString(file, text);
            if (after != null && ids(after) == ids(before)) { // else it cannot be read, or makes two entries of one id
                edits++;
                List<String> told = told(Versions.between(before, after, Versions.Renames.GUESSED));
                if (!isRight(edit, told)) {
                    wrong.put(edit.toString(), told.toString());
                }
            }
        }
        assertThat(edits).isEqualTo(EDITS);
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(Edit edit, List<String> told) {
        String field = edit.entry().kind() + " " + edit.entry().id() + " " + edit.field();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(each -> edit.change() == null
                                ? each.startsWith(field + " ")
                                : each.equals(field + " " + edit.change()) || each.equals(field + " CHANGED"));
    }

    private static List<String> told(List<ChangedEntry> changes) {
        List<String> told = new ArrayList<>();
        for (ChangedEntry each : changes) {
            if (!each.entry().where().file().path().startsWith("content/")) {
                continue; // ready-made, and here for who refers to it
            }
            String entry =
                    each.entry().kind() + " " + (each.before() == null ? each.entry() : each.before()).id() + " ";
            if (each.isAdded() || each.isRemoved()) {
                told.add(entry + (each.isAdded() ? "added" : "removed"));
            }
            each.fields().forEach(field -> told.add(entry + field.field() + " " + field.change()));
        }
        return told;
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

    @Test
    void anEntryThatComesOrGoesIsToldAndNoOther() throws IOException {
        copy(Path.of("content"), folder);
        ReadBefore read = new ReadBefore();
        Publication before = read(read);
        Files.writeString(
                folder.resolve("pages/zebra-crossing.md"), "---\ntitle: Zebra crossings\n---\n\nLook both ways.\n");
        Publication after = read(read);
        assertThat(told(Versions.between(before, after, Versions.Renames.GUESSED)))
                .containsExactly("PAGE zebra-crossing added");
        assertThat(told(Versions.between(after, before, Versions.Renames.GUESSED)))
                .containsExactly("PAGE zebra-crossing removed");
    }

    private static long ids(Publication publication) {
        return publication.entries().stream()
                .filter(each -> each.where().file().path().startsWith("content/"))
                .map(Entry::id)
                .distinct()
                .count();
    }

    private Publication read(ReadBefore before) throws IOException {
        ContentResult read = ContentReader.read(folder, "content", Wanted.DRAFTS_TOO, before);
        return read.diagnostics().stream().anyMatch(Diagnostic::isError) ? null : read.publication();
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
