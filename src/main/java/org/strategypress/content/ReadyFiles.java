package org.strategypress.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.FoundFile.Role;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.content.file.TextReader;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode.Mapping;

/** The files of content that come with the program; a mistake in one is the program's. */
record ReadyFiles(Markdown markdown) {
    /** What the paths of its files begin with. */
    static final String PROGRAM = "ready-made/";

    /** The fields of a file that holds one thing. */
    Mapping mapping(String path) {
        List<Candidate> found = candidates(path, ContentKind.SITE, Role.ENTRY, null);
        if (found.isEmpty()) {
            throw new IllegalStateException("not in the program: " + path);
        }
        return found.get(0).mapping();
    }

    /** The entries of a file that holds a list; none where there is no such file. */
    List<Candidate> list(String path, ContentKind kind) {
        return candidates(path, kind, Role.LIST, null);
    }

    /** The words of entries in another language; none where there is no such file. */
    List<Candidate> words(String path, String language) {
        return candidates(path, ContentKind.SITUATION, Role.LIST, language);
    }

    private List<Candidate> candidates(String path, ContentKind kind, Role role, @Nullable String language) {
        SourceFile file = text(path);
        if (file == null) {
            return List.of();
        }
        FoundFile found = new FoundFile(Path.of(path), PROGRAM + path, role, kind, kind.folder(), language);
        ParsedFile parsed = FileParser.parse(found, file, markdown);
        if (!parsed.findings().isEmpty()) {
            throw new IllegalStateException(parsed.findings().toString());
        }
        return parsed.candidates();
    }

    private static @Nullable SourceFile text(String resource) {
        try (InputStream in = ReadyFiles.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                return null;
            }
            Diagnostics out = new Diagnostics();
            SourceFile file = TextReader.decode(in.readAllBytes(), PROGRAM + resource, out);
            if (file == null) {
                throw new IllegalStateException(out.sorted().toString());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
