package org.strategypress.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * Brings content that was written for an earlier version of the program up to this one, where that needs no decision of a
 * person: what a field holds as one text becomes the first of a list where it holds a list now, and a text that a comma cut in
 * silence stands between quotation marks. No word is changed. Everything else is left to whoever wrote it.
 */
public final class Upgrading {
    private static final String SHOWN = "content";
    private static final String CUT = "cut-by-comma";
    private static final String KIND = "wrong-type";
    private static final Pattern QUOTE = Pattern.compile("put the whole text in quotes: \"(.*)\"");
    private static final String LIST = "write each on a line of its own after a dash";
    private static final Pattern PLAIN_VALUE =
            Pattern.compile("[^\\s\\[\\]{},&*!|>'\"%@`#-][^#\\n]*|\"[^\"\\\\\\n]*\"|'[^'\\n]*'");

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

    /** A stretch of a file and the words that take its place. */
    private record Swap(Span where, String words) {}

    /**
     * Looks through a content folder; nothing is written.
     *
     * @throws IOException when the disk refuses
     */
    public static Outcome plan(Path content) throws IOException {
        ContentResult read = ContentReader.read(content, SHOWN, true);
        Map<SourceFile, List<Swap>> swaps = new LinkedHashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic each : read.diagnostics()) {
            Optional<Swap> swap = swap(each);
            swap.ifPresent(found -> swaps.computeIfAbsent(found.where().file(), file -> new ArrayList<>())
                    .add(found));
            if (swap.isEmpty() && each.isError()) {
                left.add(each);
            }
        }
        List<FileChange> changes = new ArrayList<>();
        swaps.forEach((file, all) -> {
            Path path = content.resolve(file.path().substring(SHOWN.length() + 1));
            changes.add(new FileChange(path, path, file.text(), swapped(file.text(), all)));
        });
        return new Outcome(changes, left);
    }

    private static Optional<Swap> swap(Diagnostic mistake) {
        Span where = mistake.where();
        String hint = mistake.hint();
        if (!mistake.isError()
                || where == null
                || hint == null
                || !where.file().path().startsWith(SHOWN + "/")) {
            return Optional.empty();
        }
        if (mistake.rule().equals(CUT)) {
            Matcher cure = QUOTE.matcher(hint);
            return cure.matches() ? whole(where, cure.group(1)) : Optional.empty();
        }
        boolean single = mistake.rule().equals(KIND)
                && hint.startsWith(LIST)
                && PLAIN_VALUE.matcher(where.text()).matches();
        return single ? Optional.of(new Swap(where, "[" + quoted(where.text().strip()) + "]")) : Optional.empty();
    }

    /** The text that ends where a mistake ends, which may stand on several lines. */
    private static Optional<Swap> whole(Span end, String words) {
        String before = end.file().text().substring(0, end.end());
        String pattern =
                Pattern.compile(" ").splitAsStream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher there = Pattern.compile("(?s)(" + pattern + ")$").matcher(before);
        return there.find()
                ? Optional.of(new Swap(end.file().span(there.start(1), end.end()), "\"" + words + "\""))
                : Optional.empty();
    }

    private static String quoted(String value) {
        return value.startsWith("\"") || value.startsWith("'")
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String swapped(String text, List<Swap> all) {
        StringBuilder out = new StringBuilder(text);
        all.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Swap each) -> each.where().start())
                        .reversed())
                .forEach(each -> out.replace(each.where().start(), each.where().end(), each.words()));
        return out.toString();
    }
}
