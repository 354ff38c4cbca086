package org.strategypress.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Puts the YAML parser's complaints into an editor's words, at the right place, with a cure. */
final class YamlFaults {
    private static final String RULE = "yaml-syntax";

    private YamlFaults() {}

    static Diagnostic explain(YAMLException fault, SourceFile file, int start, int end) {
        if (fault instanceof YamlReader.TooDeep deep) {
            return Diagnostic.error(
                    "nested-too-deeply", deep.where, "lists and groups are nested too deeply here", "make it flatter");
        }
        CodePointOffsets offsets = new CodePointOffsets(file.text().substring(start, end), start);
        if (fault instanceof ReaderException reader) {
            int at = Math.min(start + reader.getPosition(), Math.max(start, end - 1));
            String code = String.format(java.util.Locale.ROOT, "U+%04X", reader.getCodePoint());
            return Diagnostic.error(
                    "control-character",
                    file.span(at, Math.min(at + 1, end)),
                    "the character " + code + " may not stand in a text file",
                    "remove it");
        }
        if (!(fault instanceof MarkedYAMLException marked)) {
            return Diagnostic.error(RULE, file.span(start, start), "this is not readable YAML", null);
        }
        return explain(marked, file, offsets);
    }

    private static Diagnostic explain(MarkedYAMLException fault, SourceFile file, CodePointOffsets offsets) {
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        boolean unclosed = problem.contains("unexpected end of stream");
        Mark mark = unclosed && fault.getContextMark() != null ? fault.getContextMark() : fault.getProblemMark();
        int at = offsets.offset(mark);
        Span where = file.span(at, Math.min(at + 1, file.text().length()));
        if (unclosed) {
            return Diagnostic.error(RULE, where, "this quotation mark is never closed", "close it with the same mark");
        }
        if (problem.contains("mapping values are not allowed here")) {
            return Diagnostic.error(
                    RULE,
                    where,
                    "a second colon on this line makes it unreadable",
                    "put the whole value in quotes, like title: \"Homes: a place of your own\"");
        }
        if (isTab(file, at)) {
            return Diagnostic.error(RULE, where, "a tab stands where YAML needs spaces", "use spaces to indent");
        }
        return Diagnostic.error(RULE, where, "this is not readable YAML: " + words(problem, fault), cure(problem));
    }

    private static boolean isTab(SourceFile file, int at) {
        return at < file.text().length() && file.text().charAt(at) == '\t';
    }

    private static String words(String problem, MarkedYAMLException fault) {
        String context = fault.getContext();
        return context == null || context.isEmpty() ? problem : problem + " (" + context + ")";
    }

    private static @Nullable String cure(String problem) {
        if (problem.contains("<block end>") || problem.contains("<block mapping start>")) {
            return "check that this line begins exactly under the line above it that it belongs with";
        }
        if (problem.contains("could not find expected ':'")) {
            return "write NAME: VALUE, with a space after the colon";
        }
        return "if the value holds one of : # ? [ ] { } , & * ! | > ' \" % @ put it in quotes";
    }
}
