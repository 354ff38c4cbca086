package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Mend;
import org.strategypress.source.SourceFile;

/**
 * Brings content that was written for an earlier version of the program up to this one, where that needs no decision of a
 * person. Which mistakes those are, the readers say themselves: with each {@link Mend} that they give. No word that readers see
 * is changed. Everything else is left to whoever wrote it.
 */
public final class Upgrading {
    private static final String SHOWN = "content";

    private Upgrading() {}

    /**
     * What would become of a folder.
     *
     * @param changes the files that would change
     * @param left mistakes that need a person
     */
    public record Outcome(List<FileChange> changes, List<Diagnostic> left) {
        public Outcome {
            changes = List.copyOf(changes);
            left = List.copyOf(left);
        }
    }

    /**
     * Looks through a content folder; nothing is written.
     *
     * @throws IOException when the disk refuses
     */
    public static Outcome plan(Path content) throws IOException {
        ContentResult read = ContentReader.read(content, SHOWN, true);
        Map<SourceFile, List<Mend>> mends = new LinkedHashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic each : read.diagnostics()) {
            Mend mend = each.mend();
            if (mend != null && mend.where().file().path().startsWith(SHOWN + "/")) {
                mends.computeIfAbsent(mend.where().file(), file -> new ArrayList<>())
                        .add(mend);
            } else if (each.isError()) {
                left.add(each);
            }
        }
        List<FileChange> changes = new ArrayList<>();
        mends.forEach((file, all) -> {
            Path path = content.resolve(file.path().substring(SHOWN.length() + 1));
            changes.add(new FileChange(path, path, file.text(), swapped(file.text(), all)));
        });
        return new Outcome(changes, left);
    }

    /** The text with each of its mends; of two that lie within each other the first alone, and the next run does the rest. */
    private static String swapped(String text, List<Mend> all) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Mend each : all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(each -> each.where().start()))
                .toList()) {
            if (each.where().start() >= done) {
                out.append(text, done, each.where().start()).append(each.words());
                done = each.where().end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
