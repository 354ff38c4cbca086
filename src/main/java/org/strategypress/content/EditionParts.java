package org.strategypress.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.content.field.YesNo;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Editions;
import org.strategypress.model.text.Ref;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** The part of the site that says which PDFs are made: one yes or no for each kind, and the entries that have a flyer. */
final class EditionParts {
    private static final Map<EditionKind, Field<Boolean>> KINDS = kinds();

    private static final Field<Boolean> LARGE_PRINT = Field.optional(
            "large-print",
            Types.YES_NO,
            "The whole publication and the local offer once more in large print (18 point); no when left out.");
    private static final Field<Boolean> ADDRESSES = Field.optional(
            "addresses",
            Types.YES_NO,
            "Whether each entitlement has its web address and a code for phones on paper; yes when left out. Needs base-url.");
    private static final Field<Integer> LANGUAGE_ENTRIES = Field.optional(
            "language-entries",
            Types.NUMBER,
            "How many translated entries a language needs to have a book; 5 when left out.");

    private static final Field<List<Ref>> FLYER = Field.optional(
            name(EditionKind.FLYER),
            new Flyers(Types.list(EntryTypes.ANY_REF)),
            about(EditionKind.FLYER) + ", like [setting-up-home, laptop]; none when left out.");

    private static final Field<Editions.Cover> COVER = Field.optional(
            "cover",
            Types.oneOf(Editions.Cover.class),
            "Covers in your colour from edge to edge, or as lines on white for office printers; dark when left out.");

    private static final Field<Boolean> SPREAD = Field.optional(
            "spread",
            Types.YES_NO,
            "A page that tells the strategy at a glance: vision, values, priorities with their figures, how promises stand, whom to"
                    + " call. The whole publication begins with it; no when left out.");

    private static final Field<Editions.Sides> SIDES = Field.optional(
            "sides",
            Types.oneOf(Editions.Sides.class),
            "Two for books that are printed on both sides and bound: room for the binding, page numbers outside, parts begin on the"
                    + " right; one when left out.");

    private static final Field<Boolean> EPUB = Field.optional(
            "epub",
            Types.YES_NO,
            "The whole publication once more as an EPUB, for phones, for reading aloud and for letters of any size; no when left out.");

    private static final Field<Boolean> WORD = Field.optional(
            "word",
            Types.YES_NO,
            "The strategy once more as a Word file, for those who quote it or mark it up; no when left out.");

    private static final Field<Boolean> PROOF = Field.optional(
            "proof",
            Types.YES_NO,
            "A page on the website for each PDF that says what was looked at in it, and a file for programs beside that; no when left out.");

    private static final Field<Editions.Standard> STANDARD = Field.optional(
            "standard",
            Types.oneOf(Editions.Standard.class),
            "Which standards PDFs follow: ua-1 is PDF/UA-1 with PDF/A-2a, for every reader; ua-2 is PDF/UA-2 with PDF/A-4, of PDF 2.0,"
                    + " which older readers may show without its tags; ua-1 when left out.");

    private static final Field<Boolean> IMPOSED = Field.optional(
            "imposed",
            Types.YES_NO,
            "The booklet once more for printing only, two pages on each side of A4 in the order for folding: print on both sides, turn on"
                    + " the short edge, fold; no when left out. Needs booklet.");

    static final Shape<Editions> SHAPE = new Shape<>("editions", fields(), EditionParts::make);

    private EditionParts() {}

    private static Map<EditionKind, Field<Boolean>> kinds() {
        Map<EditionKind, Field<Boolean>> kinds = new LinkedHashMap<>();
        for (EditionKind kind : EditionKind.values()) {
            if (kind == EditionKind.FLYER) {
                continue; // is made of what is named
            }
            String about = about(kind) + (Editions.isUsual(kind) ? "; yes when left out." : "; no when left out.");
            kinds.put(kind, Field.optional(name(kind), Types.YES_NO, about));
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static String name(EditionKind kind) {
        return switch (kind) {
            case AREA -> "areas";
            case LANGUAGE -> "languages";
            case WHOLE, STRATEGY, PLEDGES, OFFER, EASY_READ, RECORD, CARD, POSTER, FLYER, SCREEN, BOOKLET, CHANGES ->
                kind.word();
        };
    }

    private static String about(EditionKind kind) {
        return switch (kind) {
            case WHOLE -> "The whole publication";
            case STRATEGY -> "The strategy";
            case PLEDGES -> "The promises, on two pages for a wall";
            case OFFER -> "The local offer";
            case AREA -> "A leaflet for each part of life that has help in it";
            case EASY_READ -> "What is there in Easy Read";
            case LANGUAGE -> "A book for each language that has enough entries";
            case RECORD -> "The council's record copy: the decisions, with the strategy that they are about";
            case CARD -> "The numbers to call on a card for a wallet, 85 by 54 mm, printed on both sides";
            case POSTER ->
                "A sheet for a waiting room for each part of life that has help in it, on A4 or as large as A3";
            case FLYER -> "A flyer for each of these entries, on the two sides of A5";
            case SCREEN ->
                "A sheet for each language, to be shown at a desk: who I am, whom to call, what I may ask for";
            case CHANGES -> "What changed since each earlier version, where there is one below archive";
            case BOOKLET ->
                "The strategy at a glance, the promises, the help in a line each and whom to call, on A5 to fold";
        };
    }

    private static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(KINDS.values());
        fields.addAll(List.of(
                FLYER,
                LARGE_PRINT,
                ADDRESSES,
                LANGUAGE_ENTRIES,
                COVER,
                SPREAD,
                SIDES,
                EPUB,
                WORD,
                PROOF,
                STANDARD,
                IMPOSED));
        return fields;
    }

    private static Editions make(Row row) {
        Editions usual = Editions.USUAL;
        List<Ref> flyers = row.list(FLYER);
        List<EditionKind> kinds = Stream.of(EditionKind.values())
                .filter(kind -> kind == EditionKind.FLYER ? !flyers.isEmpty() : isWanted(kind, row))
                .toList();
        if (row.get(IMPOSED, usual.book().imposed()) && !kinds.contains(EditionKind.BOOKLET)) {
            row.in()
                    .out()
                    .warning(
                            "imposed-alone",
                            row.spanOf(IMPOSED),
                            "this asks for the booklet once more, and there is none",
                            "add booklet: yes, or take this line away");
        }
        return new Editions(
                kinds,
                row.get(LARGE_PRINT, usual.largePrint()),
                row.get(ADDRESSES, usual.addresses()),
                row.get(LANGUAGE_ENTRIES, usual.languageEntries()),
                flyers,
                new Editions.MadeUp(
                        row.get(COVER, usual.book().cover()),
                        row.get(SPREAD, usual.book().spread()),
                        row.get(SIDES, usual.book().sides()),
                        row.get(EPUB, usual.book().epub()),
                        row.get(WORD, usual.book().word()),
                        row.get(PROOF, usual.book().proof()),
                        row.get(STANDARD, usual.book().standard()),
                        row.get(IMPOSED, usual.book().imposed())));
    }

    private static boolean isWanted(EditionKind kind, Row row) {
        return row.get(Objects.requireNonNull(KINDS.get(kind)), Editions.isUsual(kind));
    }

    /**
     * The entries that each have a flyer. It stands among editions that are made or not, so {@code no} says that there are none, and
     * {@code yes} does not say which.
     *
     * @param entries the type of the list
     */
    private record Flyers(Type<List<Ref>> entries) implements Type<List<Ref>> {
        @Override
        public @Nullable List<Ref> decode(YamlNode node, Decoding in) {
            Boolean answer = node instanceof Scalar scalar ? YesNo.of(scalar.text()) : null;
            if (answer == null) {
                return entries.decode(node, in);
            }
            if (!answer) {
                return List.of();
            }
            in.out()
                    .error(
                            "wrong-type",
                            node.span(),
                            "a flyer is for one entry, and “" + node.span().text() + "” does not say for which",
                            "name the entries that are to have one, like flyer: [setting-up-home, laptop]");
            return null;
        }

        @Override
        public String words() {
            return entries.words();
        }

        @Override
        public FieldType written() {
            return entries.written();
        }
    }
}
