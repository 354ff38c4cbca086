package org.strategypress.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.FoundFile.Role;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** The entries that come with the program: statutory areas, care statuses, situations, the principles, the charter. */
final class ReadyMade {
    private static final List<ContentKind> KINDS =
            List.of(ContentKind.PRINCIPLE_SET, ContentKind.AREA, ContentKind.CARE_STATUS, ContentKind.SITUATION);

    private ReadyMade() {}

    /** All of them by id, in order; read by the same readers as an editor's files. */
    static Map<String, Entry> read(EntryDecoder decoder) {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (ContentKind kind : KINDS) {
            String path = "legal/" + kind.folder() + ".yaml";
            FoundFile file = new FoundFile(Path.of(path), "ready-made/" + path, Role.LIST, kind, kind.folder(), null);
            ParsedFile parsed = FileParser.parse(file, text(path, file.path()), decoder.markdown());
            if (!parsed.findings().isEmpty()) {
                throw new IllegalStateException(parsed.findings().toString());
            }
            for (Candidate candidate : parsed.candidates()) {
                DecodedEntry decoded = decoder.decode(candidate);
                Entry entry = decoded.entry();
                if (entry == null) {
                    throw new IllegalStateException(decoded.findings().toString());
                }
                found.put(entry.id(), entry);
            }
        }
        return found;
    }

    private static SourceFile text(String resource, String shown) {
        try (InputStream in = ReadyMade.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + resource);
            }
            Diagnostics out = new Diagnostics();
            SourceFile file = TextReader.decode(in.readAllBytes(), shown, out);
            if (file == null) {
                throw new IllegalStateException(out.sorted().toString());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
