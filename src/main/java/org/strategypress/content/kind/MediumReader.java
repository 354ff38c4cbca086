package org.strategypress.content.kind;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Medium;
import org.strategypress.model.text.Prose;

/** The fields of a picture or file. */
public final class MediumReader {
    private static final Field<String> FILE =
            Field.required("file", EntryTypes.MEDIA_FILE, "Its path below content/media, like door.webp.");
    private static final Field<String> PRINT = Field.optional(
            "print", EntryTypes.MEDIA_FILE, "The picture for print in its place, like door.jpg; an avif needs one.");
    private static final Field<String> ALT =
            Field.optional("alt", Types.TEXT, "What it shows, for those who cannot see it.");
    private static final Field<Boolean> DECORATIVE =
            Field.optional("decorative", Types.YES_NO, "Whether it shows nothing that matters; then it needs no alt.");
    private static final Field<Prose> CAPTION = Field.optional("caption", EntryTypes.LINE, "The words below it.");
    private static final Field<Prose> CREDIT = Field.optional("credit", EntryTypes.LINE, "Who made it.");

    private static final Pattern PICTURE = Pattern.compile("(?i).*[.](?:png|jpe?g|gif|svg|webp|avif)");
    private static final Pattern PRINTED = Pattern.compile("(?i).*[.](?:png|jpe?g|gif|svg|webp)");

    /** The fields of a medium. */
    public static final Shape<Medium> SHAPE = EntryFields.untitled(
            ContentKind.MEDIUM,
            MediumReader::make,
            FILE,
            PRINT,
            ALT,
            DECORATIVE,
            CAPTION,
            CREDIT,
            PlayedReader.CAPTIONS,
            PlayedReader.TRANSCRIPT,
            PlayedReader.LINK,
            PlayedReader.POSTER,
            PlayedReader.SILENT);

    private MediumReader() {}

    /** Whether a file is a picture by its ending. */
    static boolean isPicture(String file) {
        return PICTURE.matcher(file).matches();
    }

    private static @Nullable Medium make(Row row) {
        boolean shown = isPicture(row.need(FILE));
        if (shown && !row.has(ALT) && !row.get(DECORATIVE, false)) {
            String message = "this file has no “alt”, so some readers cannot know what it shows";
            String cure = "add alt: with what it shows, or decorative: yes where it shows nothing that matters";
            row.in().out().error("missing-alt", row.spanOf(FILE), message, cure);
            return null;
        }
        String print = row.get(PRINT);
        if (print != null && !PRINTED.matcher(print).matches()) {
            String message = "“" + print + "” is not a picture that can be printed";
            row.in().out().error("print-picture", row.spanOf(PRINT), message, "name a jpg, png, gif, webp or svg");
            print = null;
        }
        String file = row.need(FILE);
        String title = row.get(EntryFields.TITLE);
        return new Medium(
                EntryFields.meta(row, title == null ? file : title),
                file,
                print,
                row.get(ALT),
                row.get(CAPTION),
                row.get(CREDIT),
                PlayedReader.words(row, file));
    }
}
