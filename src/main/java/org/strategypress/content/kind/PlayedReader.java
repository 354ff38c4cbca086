package org.strategypress.content.kind;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.Medium;
import org.strategypress.model.Playable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** The fields of a film or sound: what stands for it where it cannot be seen or heard. */
public final class PlayedReader {
    private static final Field<String> CAPTIONS_FILE =
            Field.required("file", EntryTypes.MEDIA_FILE, "Their file in media, like film.vtt.");
    private static final Field<String> LANGUAGE =
            Field.optional("language", EntryTypes.LANGUAGE_TAG, "Their language, like ar; the site's when left out.");
    private static final Shape<Medium.Captions> CAPTIONS_SHAPE =
            Shape.of("captions", PlayedReader::captions, CAPTIONS_FILE, LANGUAGE);

    static final Field<List<Medium.Captions>> CAPTIONS = Field.optional(
            "captions",
            Types.oneOrMany(new CaptionsType()),
            "A film's or sound's captions, a .vtt file in media: film.vtt, or file and language.");
    static final Field<Prose> TRANSCRIPT = Field.optional(
            "transcript", EntryTypes.PROSE, "All that is said and shown in a film or sound, in words; print shows it.");
    static final Field<String> LINK = Field.optional(
            "transcript-link", EntryTypes.LINK, "Where that is written instead: a page, or a file in media.");
    static final Field<String> POSTER = Field.optional(
            "poster", EntryTypes.MEDIA_FILE, "The picture that a film shows before it is played, like film.jpg.");
    static final Field<Boolean> SILENT =
            Field.optional("silent", Types.YES_NO, "Whether a film has nothing to hear, so that it needs no captions.");

    private PlayedReader() {}

    /** What stands for a file that is played; what is written for another is refused. */
    static Medium.Words words(Row row, String file) {
        Medium.Words words = new Medium.Words(
                row.list(CAPTIONS), row.get(TRANSCRIPT), row.get(LINK), row.get(POSTER), row.get(SILENT, false));
        Playable played = Playable.of(file);
        for (Field<?> each : List.of(CAPTIONS, TRANSCRIPT, LINK, POSTER, SILENT)) {
            boolean ofFilm = each.equals(POSTER) || each.equals(SILENT);
            if (row.has(each) && (played == null || ofFilm && played != Playable.FILM)) {
                row.in()
                        .out()
                        .error(
                                "not-played",
                                row.spanOf(each),
                                "“" + file + "” is no film" + (ofFilm ? "" : " or sound") + ", so it has no “"
                                        + each.name() + "”",
                                ofFilm
                                        ? "films end in mp4 or webm; take this line out"
                                        : "films end in mp4 or webm, sounds in mp3, m4a, ogg or wav; take this line out");
                return Medium.Words.NONE;
            }
        }
        String poster = words.poster();
        if (poster != null && !MediumReader.isPicture(poster)) {
            String message = "“" + poster + "” is not a picture";
            row.in().out().error("not-a-picture", row.spanOf(POSTER), message, "name a jpg, png, gif, webp or svg");
        }
        return words;
    }

    private static Medium.@Nullable Captions captions(Row row) {
        return captions(row.need(CAPTIONS_FILE), row.get(LANGUAGE), row.spanOf(CAPTIONS_FILE), row.in());
    }

    private static Medium.@Nullable Captions captions(String file, @Nullable String language, Span where, Decoding in) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".vtt")) {
            return new Medium.Captions(file, language);
        }
        in.out()
                .error(
                        "not-captions",
                        where,
                        "“" + file + "” is not a file of captions that browsers show",
                        "save the captions as WebVTT, with the ending .vtt: most programs that make captions can");
        return null;
    }

    /** A file alone, or its fields. */
    private static final class CaptionsType implements Type<Medium.Captions> {
        @Override
        public Medium.@Nullable Captions decode(YamlNode node, Decoding in) {
            if (!(node instanceof Scalar scalar)) {
                return CAPTIONS_SHAPE.decode(node, in);
            }
            String file = EntryTypes.MEDIA_FILE.decode(scalar, in);
            return file == null ? null : captions(file, null, scalar.span(), in);
        }

        @Override
        public String words() {
            return "a .vtt file below content/media, or " + CAPTIONS_SHAPE.words();
        }

        @Override
        public FieldType written() {
            return FieldType.either(
                    FieldType.plain(FieldType.Form.FILE, "film.en.vtt", "film.ar.vtt"), CAPTIONS_SHAPE.written());
        }
    }
}
