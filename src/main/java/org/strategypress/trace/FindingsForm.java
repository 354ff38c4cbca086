package org.strategypress.trace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severity;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Findings as bytes, with the texts that they point into, so that they can be told again word for word; not the changes that mend them. */
public final class FindingsForm {
    private FindingsForm() {}

    /** Writes findings. */
    public static void write(List<Diagnostic> findings, DataOutputStream out) throws IOException {
        Map<SourceFile, Integer> numbers = new LinkedHashMap<>();
        for (Diagnostic each : findings) {
            if (each.where() != null) {
                numbers.putIfAbsent(each.where().file(), numbers.size());
            }
        }
        out.writeInt(numbers.size());
        for (SourceFile each : numbers.keySet()) {
            text(each.path(), out);
            text(each.text(), out);
        }
        out.writeInt(findings.size());
        for (Diagnostic each : findings) {
            out.writeBoolean(each.isError());
            text(each.rule(), out);
            Span where = each.where();
            out.writeInt(where == null ? -1 : numbers.getOrDefault(where.file(), -1));
            out.writeInt(where == null ? 0 : where.start());
            out.writeInt(where == null ? 0 : where.end());
            text(each.path(), out);
            text(each.message(), out);
            text(each.hint(), out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static List<Diagnostic> read(DataInputStream in) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new SourceFile(some(in), some(in)));
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Severity severity = in.readBoolean() ? Severity.ERROR : Severity.WARNING;
            String rule = some(in);
            int file = in.readInt();
            int start = in.readInt();
            int end = in.readInt();
            Span where = file < 0 ? null : files.get(file).span(start, end);
            findings.add(new Diagnostic(severity, rule, where, some(in), some(in), text(in)));
        }
        return findings;
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static String some(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
