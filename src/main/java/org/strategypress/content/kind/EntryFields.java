package org.strategypress.content.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding.Place;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.SignOff;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Trace;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Sic;
import org.strategypress.model.text.Source;

/** The fields that every entry may have, and how they become {@link EntryMeta}. */
public final class EntryFields {
    private static final Field<String> DOCUMENT = Field.required("document", Types.TEXT, "The document's name.");
    private static final Field<String> PARAGRAPH = Field.optional("paragraph", Types.TEXT, "The paragraph as printed.");
    private static final Field<String> PAGE = Field.optional("page", Types.TEXT, "The page as printed.");
    private static final Field<String> DOCUMENT_LINK =
            Field.optional("link", EntryTypes.LINK, "Where the document can be read.");
    private static final Field<Prose> ABOUT = Field.required("about", EntryTypes.LINE, "The words as printed.");
    private static final Field<Prose> NOTE = Field.required("note", EntryTypes.LINE, "What is odd about them.");

    /** Of a sic note, wherever one stands. */
    static final Field<Boolean> ACCEPTED = Field.optional(
            "accepted", Types.YES_NO, "Whether somebody has looked at it and it stays; it is not warned of any more.");

    /** The document something comes from. */
    static final Shape<Source> SOURCE_SHAPE = Shape.of(
            "source",
            row -> new Source(row.need(DOCUMENT), row.get(PARAGRAPH), row.get(PAGE), row.get(DOCUMENT_LINK)),
            DOCUMENT,
            PARAGRAPH,
            PAGE,
            DOCUMENT_LINK);

    private static final Shape<Sic> SIC_SHAPE = Shape.of(
            "sic note",
            row -> new Sic(row.need(ABOUT), row.need(NOTE), row.get(ACCEPTED, false)),
            ABOUT,
            NOTE,
            ACCEPTED);

    private static final Field<String> ID = Field.optional(
            "id",
            EntryTypes.ID,
            "A name of its own for links and references; made from the file's name, the number or the title when left out.");
    static final Field<String> TITLE = Field.optional("title", Types.TEXT, "What it is called, in one line.");
    private static final Field<String> TITLE_NEEDED = Field.required("title", Types.TEXT, TITLE.about());
    private static final Field<String> NUMBER =
            Field.optional("number", Types.TEXT, "Its number as printed, like 1, 2.3 or A.");
    private static final Field<Prose> SUMMARY = Field.optional("summary", EntryTypes.LINE, "What it is, in one line.");
    private static final Field<Prose> PLAIN =
            Field.optional("plain", EntryTypes.PROSE, "The same thing in plain words.");
    private static final Field<Prose> BODY =
            Field.optional("body", EntryTypes.PROSE, "The text; in a Markdown file, what stands below the fields.");
    private static final Field<Integer> ORDER = Field.optional(
            "order", Types.NUMBER, "Its place among its kind: 1 comes before 2; those without come last.");
    private static final Field<Boolean> DRAFT =
            Field.optional("draft", Types.YES_NO, "Whether it is left out until it is ready.");
    private static final Field<LocalDate> PUBLISH_ON = Field.optional(
            Candidate.PUBLISH_ON,
            Types.DAY_EXACT,
            "The day before which it is left out, as if it were a draft. Today is what the option `--today` says, and without it"
                    + " what `site.yaml` says in `updated`; never the clock.");
    private static final Field<Boolean> EXIT_BUTTON = Field.optional(
            "exit-button",
            Types.YES_NO,
            "Whether its page has the button “Exit this page”, where `site.yaml` does not give it to every page.");
    private static final Field<String> SORT_AS = Field.optional(
            "sort-as",
            Types.TEXT,
            "What its title counts as in lists from A to Z, where that is not its first word: `Deposit, help with`.");
    private static final Field<Boolean> PREVIEW_TELLS = Field.optional(
            "preview-tells",
            Types.YES_NO,
            "Whether the preview of a link to its page, in a group chat say, tells what it is about. Otherwise it names your"
                    + " publication alone.");
    private static final Field<List<String>> WAS = Field.optional(
            "was",
            Types.oneOrMany(EntryTypes.ID),
            "The id that it had before, or a list of them: its old address stays, and says where it is now. The command `rename`"
                    + " writes it.");
    private static final Field<LocalDate> WITHDRAWN_ON =
            Field.required("on", Types.DAY_EXACT, "The day on which it was taken back.");
    private static final Field<String> WITHDRAWN_WHY = Field.optional(
            "why", Types.TEXT, "Why, in one line, and what there is in its place: We give a laptop to everyone now.");
    private static final Shape<EntryMeta.Withdrawn> WITHDRAWN_SHAPE = Shape.of(
            "withdrawal",
            row -> new EntryMeta.Withdrawn(row.need(WITHDRAWN_ON), row.get(WITHDRAWN_WHY)),
            WITHDRAWN_ON,
            WITHDRAWN_WHY);
    private static final Field<EntryMeta.Withdrawn> WITHDRAWN = Field.optional(
            "withdrawn",
            WITHDRAWN_SHAPE,
            "That it was taken back: its address stays and says so, the page “about” lists that address, and nothing else has it any more.");
    private static final Field<Source> SOURCE =
            Field.optional("source", SOURCE_SHAPE, "The document it was taken from.");
    private static final Field<List<Sic>> SIC =
            Field.optional("sic", Types.list(SIC_SHAPE), "What is odd in the document and was kept as printed.");
    private static final Field<LocalDate> UPDATED =
            Field.optional("updated", Types.DAY_EXACT, "The day of its last change of substance.");
    private static final Field<LocalDate> REVIEW_BY =
            Field.optional("review-by", Types.DAY_EXACT, "The day by which someone should look at it again.");

    private static final Field<String> APPROVED_BY = Field.required(
            "by", Types.TEXT, "The role of who approved it, like Head of Leaving Care; no page shows it.");
    private static final Field<LocalDate> APPROVED_ON =
            Field.required("on", Types.DAY_EXACT, "The day on which it was approved.");

    /** The mark of the words that were approved, wherever one stands. */
    static final Field<String> APPROVED_OF = Field.optional(
            SignOff.MARK, Types.TEXT, "The mark of the words that were approved; the command `approve` writes it.");

    private static final Shape<Boolean> SIGN_OFF_SHAPE =
            Shape.of("sign-off", row -> Boolean.TRUE, APPROVED_BY, APPROVED_ON, APPROVED_OF);
    private static final Field<Boolean> APPROVED = Field.optional(
            SignOff.FIELD,
            SIGN_OFF_SHAPE,
            "Who approved its words; the command `approve` writes it, and a change after that is told.");

    /** The sentence of an entry whose title may be left out. */
    static final Field<Prose> SENTENCE =
            Field.optional("sentence", EntryTypes.LINE, "The whole sentence as printed; give this, a title, or both.");

    /** Those that stand behind a kind's own fields. */
    private static final List<Field<?>> BEHIND = List.of(
            PLAIN,
            BODY,
            ORDER,
            SORT_AS,
            DRAFT,
            PUBLISH_ON,
            EXIT_BUTTON,
            PREVIEW_TELLS,
            WAS,
            WITHDRAWN,
            SOURCE,
            SIC,
            UPDATED,
            REVIEW_BY);

    /** The fields that every entry may have, in the order of the documentation. */
    public static final List<Field<?>> COMMON = Stream.of(
                    List.of(ID, TITLE, NUMBER, SUMMARY), BEHIND, List.of(APPROVED))
            .<Field<?>>flatMap(List::stream)
            .toList();

    private EntryFields() {}

    /** The shape of a kind whose entries need a title. */
    static <T> Shape<T> titled(ContentKind kind, Function<Row, @Nullable T> make, Field<?>... own) {
        return shape(kind, make, TITLE_NEEDED, own);
    }

    /** The shape of a kind whose entries need a title or a sentence. */
    static <T> Shape<T> sentenced(ContentKind kind, Function<Row, @Nullable T> make, Field<?>... own) {
        Field<?>[] all = new Field<?>[own.length + 1];
        all[0] = SENTENCE;
        System.arraycopy(own, 0, all, 1, own.length);
        Function<Row, @Nullable T> checked = row -> isNamed(kind, row) ? make.apply(row) : null;
        return shape(kind, checked, TITLE, all);
    }

    /** The shape of a kind whose entries need no title. */
    static <T> Shape<T> untitled(ContentKind kind, Function<Row, @Nullable T> make, Field<?>... own) {
        return shape(kind, make, TITLE, own);
    }

    /** The shape of a kind whose entries are called by the first of their own fields; a title beside it would be lost. */
    public static <T> Shape<T> named(ContentKind kind, Function<Row, @Nullable T> make, Field<?>... own) {
        return shape(kind, make, List.of(ID, NUMBER, SUMMARY), own);
    }

    private static <T> Shape<T> shape(
            ContentKind kind, Function<Row, @Nullable T> make, Field<String> title, Field<?>... own) {
        return shape(kind, make, List.of(ID, title, NUMBER, SUMMARY), own);
    }

    private static <T> Shape<T> shape(
            ContentKind kind, Function<Row, @Nullable T> make, List<Field<?>> first, Field<?>... own) {
        List<Field<?>> fields = new ArrayList<>(first);
        fields.addAll(List.of(own));
        fields.addAll(BEHIND);
        if (kind != ContentKind.STRATEGY) { // which says who approved it on its page
            fields.add(APPROVED);
        }
        return new Shape<>(kind.word().replace('-', ' '), fields, make);
    }

    private static boolean isNamed(ContentKind kind, Row row) {
        if (row.has(TITLE) || row.has(SENTENCE)) {
            return true;
        }
        String message = "this " + kind.word() + " needs “title” or “sentence”";
        row.in()
                .out()
                .error("missing-field", Ids.firstLine(row.span()), message, "add a line title: with one line of text");
        return false;
    }

    /** The common fields of a row; the title is the sentence's words where there is none. */
    static EntryMeta meta(Row row) {
        String title = row.get(TITLE);
        if (title == null) {
            Prose sentence = row.get(SENTENCE);
            title = sentence == null ? "" : PlainWords.of(sentence);
        }
        return meta(row, title);
    }

    /** The common fields of a row whose title is given by another field. */
    public static EntryMeta meta(Row row, String title) {
        Place place = row.in().place();
        return new EntryMeta(
                place.id(),
                place.kind(),
                title,
                row.get(NUMBER),
                new EntryMeta.Texts(row.get(SUMMARY), row.get(PLAIN), row.get(BODY)),
                new EntryMeta.Origin(row.get(SOURCE), row.list(SIC)),
                new EntryMeta.Upkeep(row.get(UPDATED), row.get(REVIEW_BY), row.get(DRAFT, false), row.get(PUBLISH_ON)),
                new EntryMeta.Handling(
                        row.get(ORDER),
                        row.get(SORT_AS),
                        row.get(EXIT_BUTTON, false),
                        row.get(PREVIEW_TELLS, false),
                        Ids.inFrameOf(place.id(), row.list(WAS)),
                        row.get(WITHDRAWN)),
                new EntryMeta.Edition(place.language(), place.easyRead()),
                new Trace(
                        place.where(),
                        row.places(),
                        row.in().references(),
                        row.in().links(),
                        words(row, title)));
    }

    /** The plain values of an edition's own file; the title is one of them when its sentence is. */
    private static Set<String> words(Row row, String title) {
        Place place = row.in().place();
        boolean own = row.has(SENTENCE)
                && row.spanOf(SENTENCE).file() == place.where().file();
        if (place.words().isEmpty() || !own) {
            return place.words();
        }
        Set<String> words = new HashSet<>(place.words());
        words.add(title);
        return words;
    }
}
