package org.strategypress.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;
import org.strategypress.edit.FileChange;
import org.strategypress.source.YamlNode.Mapping;

/** The fields of an entry after a change, read by the readers. */
final class Changed {
    private Changed() {}

    static Mapping fields(EntrySource entry, FileChange change) {
        try {
            Path folder = Files.createTempDirectory("changed");
            String path = entry.source().path().substring("content/".length());
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.after());
            int start = entry.fields().span().start();
            return EntrySource.read(folder, "content", new ReadBefore()).entries().stream()
                    .filter(each -> each.fields().span().start() <= start
                            && start <= each.fields().span().end())
                    .findFirst()
                    .orElseThrow()
                    .fields();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
