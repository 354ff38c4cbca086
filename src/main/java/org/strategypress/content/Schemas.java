package org.strategypress.content;

import java.util.List;
import java.util.Set;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryNames;
import org.strategypress.content.field.Schema;
import org.strategypress.content.kind.EntryFields;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode.Scalar;

/** What may be written in each kind of entry and in the other files of a content folder. */
public final class Schemas {
    private Schemas() {}

    /** What may be written in entries of a kind. */
    public static Schema of(ContentKind kind) {
        return Schema.of(Readers.of(kind));
    }

    /** What may be written in entries of every kind. */
    public static Schema common() {
        return new Schema("entry", Schema.properties(EntryFields.COMMON));
    }

    /** What may be written in an entry of {@code synonyms.yaml}, which are of no kind. */
    public static Schema synonyms() {
        return Schema.of(FileParser.SYNONYM);
    }

    /** What may be written in the {@code frame.yaml} of a frame. */
    public static Schema frame() {
        return Schema.of(FrameReader.SHAPE);
    }

    /** The kinds of entries that a frame has: their lists lie beside its {@code frame.yaml}. */
    public static List<ContentKind> framed() {
        return ContentFolder.FRAMED;
    }

    /** Whether words can stand in a field of a kind, as they are; whether an entry that they name is there is not asked. */
    public static boolean takes(ContentKind kind, String field, String words) {
        SourceFile file = new SourceFile(field, words);
        Scalar value = new Scalar(words, Scalar.Style.DOUBLE_QUOTED, file.span(0, words.length()));
        Decoding.Place place = new Decoding.Place(kind, field, value.span(), "en", false, Set.of());
        Decoding in = new Decoding(new Diagnostics(), new Markdown(), place, EntryNames.NONE);
        return Readers.of(kind).fields().stream()
                .filter(each -> each.name().equals(field))
                .anyMatch(each -> in.isReadable(each.type(), value));
    }
}
