package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.strategypress.model.Publication;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.Versions;

/** A law: an edit of a field is found, as one of that field of that entry, and nothing else is. Thirty seeded edits for each of ten sites and the sample. */
class SeededEditsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.strategypress.content.SeededEdits#SITES")
    void eachEditIsFoundAndNoneIsInvented(String site) throws IOException {
        SeededEdits edits = new SeededEdits(site, folder);
        Publication before = edits.read();
        assertThat(before).isNotNull();
        assertThat(Versions.between(before, before, Versions.Renames.GUESSED)).isEmpty();
        Map<String, String> wrong = new TreeMap<>();
        edits.each(before, site.hashCode(), (edit, after) -> {
            List<String> told = told(Versions.between(before, after, Versions.Renames.GUESSED));
            if (!isRight(edit, told)) {
                wrong.put(edit.toString(), told.toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(SeededEdits.Edit edit, List<String> told) {
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

    @Test
    void anEntryThatComesOrGoesIsToldAndNoOther() throws IOException {
        SeededEdits edits = new SeededEdits("content", folder);
        Publication before = edits.read();
        Files.writeString(
                folder.resolve("pages/zebra-crossing.md"), "---\ntitle: Zebra crossings\n---\n\nLook both ways.\n");
        Publication after = edits.read();
        assertThat(told(Versions.between(before, after, Versions.Renames.GUESSED)))
                .containsExactly("PAGE zebra-crossing added");
        assertThat(told(Versions.between(after, before, Versions.Renames.GUESSED)))
                .containsExactly("PAGE zebra-crossing removed");
    }
}
