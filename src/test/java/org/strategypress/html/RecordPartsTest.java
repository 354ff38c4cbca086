package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.Schema;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EntryMeta;

/** Who writes a theme finds in the catalogue of patterns under which part of a record a field stands. */
final class RecordPartsTest {
    private static final Path CATALOGUE = Path.of("themes/default/patterns.md");

    @Test
    void theCatalogueNamesThePartsOfEachRecord() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("any entry, below `meta`", EntryMeta.class, Set.of()));
        for (ContentKind kind : ContentKind.values()) {
            rows.addAll(rows("`" + kind.folder() + "`", kind.record(), fields(kind)));
        }
        rows.addAll(rows("`page`", PageView.class, Set.of()));
        assertThat(Files.readString(CATALOGUE)).contains("|---|---|---|\n" + String.join("", rows) + "\n");
    }

    /** A row for each part of a record that is no field of the content itself. */
    private static List<String> rows(String of, Class<?> record, Set<String> fields) {
        return Arrays.stream(record.getRecordComponents())
                .filter(each -> isPart(each) && !fields.contains(each.getName()))
                .map(each -> "| " + of + " | `" + each.getName() + "` | " + names(each.getType()) + " |\n")
                .toList();
    }

    private static boolean isPart(RecordComponent component) {
        return component.getType().isRecord()
                && component.getType() != EntryMeta.class
                && component.getAnnotatedType().getAnnotations().length == 0;
    }

    private static String names(Class<?> part) {
        return Arrays.stream(part.getRecordComponents())
                .map(each -> "`" + each.getName() + "`")
                .collect(Collectors.joining(", "));
    }

    private static Set<String> fields(ContentKind kind) {
        return Schemas.of(kind).properties().stream().map(Schema.Property::name).collect(Collectors.toSet());
    }
}
