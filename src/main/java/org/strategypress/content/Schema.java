package org.strategypress.content;

import java.util.List;
import java.util.Set;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode.Scalar;

/**
 * The fields that an editor may write in entries of a kind, or in a part of one, as a value: made from those by which it is
 * read, so that whatever shows, checks or writes content by it knows what the reader knows.
 *
 * @param name what the documentation calls it: "entitlement", "amount"
 * @param properties the fields, in the order of the documentation
 */
public record Schema(String name, List<Property> properties) {
    public Schema {
        properties = List.copyOf(properties);
    }

    /**
     * One field.
     *
     * @param name the key in YAML
     * @param type what may be written there
     * @param words the same in words, to come behind "write": "a list of: one line of text"
     * @param required whether an entry without it is refused
     * @param about one plain sentence that explains it
     */
    public record Property(String name, FieldType type, String words, boolean required, String about) {}

    /** What may be written in entries of a kind. */
    public static Schema of(ContentKind kind) {
        return of(Readers.of(kind));
    }

    /** What may be written in entries of every kind. */
    public static Schema common() {
        return new Schema("entry", properties(EntryFields.COMMON));
    }

    /** What may be written in an entry of {@code synonyms.yaml}, which are of no kind. */
    public static Schema synonyms() {
        return of(FileParser.SYNONYM);
    }

    /** What may be written in the {@code frame.yaml} of a frame. */
    public static Schema frame() {
        return of(FrameReader.SHAPE);
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
        Decoding in = new Decoding(new Diagnostics(), new Markdown(), place, Called.NONE);
        return Readers.of(kind).fields().stream()
                .filter(each -> each.name().equals(field))
                .anyMatch(each -> in.isReadable(each.type(), value));
    }

    static Schema of(Shape<?> shape) {
        return new Schema(shape.name(), properties(shape.fields()));
    }

    private static List<Property> properties(List<Field<?>> fields) {
        return fields.stream().map(Schema::property).toList();
    }

    private static Property property(Field<?> field) {
        Type<?> type = field.type();
        return new Property(field.name(), type.written(), type.words(), field.required(), field.about());
    }
}
