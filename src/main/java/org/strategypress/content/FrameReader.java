package org.strategypress.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.content.kind.LawFields;
import org.strategypress.frame.Frame;
import org.strategypress.frame.FrameMessages;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The fields of a frame, {@code frame.yaml}: the duty under which an offer is published. */
final class FrameReader {
    private static final Type<Frame.Sureness> SURENESS = Types.oneOf(Frame.Sureness.class);
    private static final Field<Frame.Sureness> SURE = Field.optional(
            "sure", SURENESS, "Where it was read: in the law itself, or elsewhere; primary when left out.");
    private static final Field<LocalDate> ENACTED =
            Field.optional("enacted", Types.DAY_EXACT, "The day the law was made.");
    private static final Field<LocalDate> IN_FORCE =
            Field.optional("in-force", Types.DAY_EXACT, "The day from which it counts; leave out while no day is set.");

    private static final Field<String> OFFICIAL = Field.required("name", Types.TEXT, "What it is called.");
    private static final Field<LocalDate> FROM = Field.optional("from", Types.DAY_EXACT, "The first day of that name.");
    private static final Field<LocalDate> UNTIL =
            Field.optional("until", Types.DAY_EXACT, "The last day of that name.");
    private static final Shape<Frame.Name> NAME = Shape.of("name", FrameReader::name, OFFICIAL, FROM, UNTIL);

    private static final Field<String> ACT =
            Field.required("act", Types.TEXT, "The Act and its section, like Children Act 1989, section 22H.");
    private static final Field<String> SOURCE =
            Field.optional("source", EntryTypes.WEBSITE, "The address at which it can be read.");
    private static final Shape<Frame.Law> LAW = Shape.of(
            "law", FrameReader::law, ACT, LawFields.NATION, ENACTED, IN_FORCE, SOURCE, SURE, LawFields.CHECKED);

    private static final Field<String> ID = Field.required("id", EntryTypes.ID, "Its id, which a page names in says.");
    private static final Field<String> PLAIN =
            Field.required("plain", Types.TEXT, "What is to be said, in plain words.");
    private static final Field<Boolean> COMMENTS = Field.optional(
            "comments", Types.YES_NO, "Whether comments that were answered within a year say it, as a page would.");
    private static final Shape<Frame.Duty> DUTY =
            Shape.of("duty", FrameReader::duty, ID, PLAIN, LawFields.LEGAL, ENACTED, IN_FORCE, SURE, COMMENTS);

    private static final List<Field<String>> MESSAGES = FrameMessages.keys().stream()
            .map(key -> Field.optional(key, Types.TEXT, "In place of words like: " + FrameMessages.example(key)))
            .toList();
    private static final Shape<Map<String, String>> WORDS =
            new Shape<>("words", new ArrayList<Field<?>>(MESSAGES), FrameReader::words);

    private static final Field<List<Frame.Name>> NAMES =
            Field.optional("names", Types.oneOrMany(NAME), "What such an offer is called.");
    private static final Field<Frame.Law> LAW_FIELD =
            Field.optional("law", LAW, "The law that asks for it; leave out where none does.");
    private static final Field<Frame.Listing> LIST = Field.optional(
            "list",
            Types.oneOf(Frame.Listing.class),
            "Whether something must be said of each area (required), or what is offered includes these (inclusive).");
    private static final Field<List<Frame.Duty>> SAYS =
            Field.optional("says", Types.list(DUTY), "What an offer must say besides what there is.");
    private static final Field<List<Integer>> BIRTHDAYS = Field.optional(
            "birthdays",
            Types.list(Types.NUMBER),
            "The birthdays that the law makes much of; they are told of even where nothing starts or ends.");
    private static final Field<List<Frame.ReaderList>> SEARCH = Field.optional(
            "search",
            Types.oneOrMany(Types.oneOf(Frame.ReaderList.class)),
            "Which of the program's lists of what readers type are used beside the one for all.");
    private static final Field<Map<String, String>> WORDS_FIELD =
            Field.optional("words", WORDS, "What pages say for it, in the main language.");

    /** A frame; whether it is the publication's first is not known yet. */
    static final Shape<Frame> SHAPE =
            Shape.of("frame", FrameReader::make, NAMES, LAW_FIELD, LIST, SAYS, BIRTHDAYS, SEARCH, WORDS_FIELD);

    private FrameReader() {}

    private static Frame.Name name(Row row) {
        LocalDate from = row.get(FROM);
        LocalDate until = row.get(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            String cure = "check both days: until is the last day of this name, and cannot be before " + from;
            row.in().out().error("date-order", row.spanOf(UNTIL), "this name ends before it begins", cure);
        }
        return new Frame.Name(row.need(OFFICIAL), from, until);
    }

    private static Frame.Law law(Row row) {
        LawFields.tellEarly(row, IN_FORCE, row.get(ENACTED), row.get(IN_FORCE));
        return new Frame.Law(
                row.need(ACT),
                row.get(LawFields.NATION),
                row.get(ENACTED),
                row.get(IN_FORCE),
                row.get(SOURCE),
                row.get(SURE, Frame.Sureness.PRIMARY),
                row.get(LawFields.CHECKED));
    }

    private static Frame.Duty duty(Row row) {
        LawFields.tellEarly(row, IN_FORCE, row.get(ENACTED), row.get(IN_FORCE));
        return new Frame.Duty(
                row.need(ID),
                row.need(PLAIN),
                row.get(LawFields.LEGAL),
                row.get(ENACTED),
                row.get(IN_FORCE),
                row.get(SURE, Frame.Sureness.PRIMARY),
                row.get(COMMENTS, false));
    }

    /** Of two names on one day the later in the file would never be said; of two duties of one id nobody could tell which a page says. */
    private static void tellTwice(Row row, List<Frame.Name> names) {
        List<YamlNode> items = items(row.node(NAMES));
        for (int i = 1; i < names.size() && items.size() == names.size(); i++) {
            Frame.Name name = names.get(i);
            for (Frame.Name other : names.subList(0, i)) {
                if (name.overlaps(other)) {
                    String cure = "give the earlier of the two a day until:, and the later a day from: behind it";
                    String message = "it has this name and “" + other.official() + "” on the same day";
                    row.in()
                            .out()
                            .error("date-order", Ids.firstLine(items.get(i).span()), message, cure);
                    break;
                }
            }
        }
        Map<String, Scalar> seen = new HashMap<>();
        for (YamlNode each : items(row.node(SAYS))) {
            Scalar id = each instanceof Mapping duty ? Ids.scalar(duty, ID.name()) : null;
            Scalar first = id == null ? null : seen.putIfAbsent(id.text(), id);
            if (id != null && first != null) {
                String message = "the id “" + id.text() + "” belongs to the duty in line "
                        + first.span().position().line() + " already";
                String cure = "give one of the two another id, or make one of them";
                row.in().out().error("duplicate-id", id.span(), message, cure);
            }
        }
    }

    private static List<YamlNode> items(@Nullable YamlNode node) {
        return node instanceof Sequence list ? list.items() : List.of();
    }

    private static Frame make(Row row) {
        Frame.Law law = row.get(LAW_FIELD);
        tellTwice(row, row.list(NAMES));
        return new Frame(
                row.in().place().id(),
                true,
                row.list(NAMES),
                law,
                row.get(LIST, Frame.Listing.INCLUSIVE),
                row.list(SAYS).stream().map(duty -> duty.datedBy(law)).toList(),
                row.list(BIRTHDAYS),
                row.list(SEARCH).stream().map(Frame.ReaderList::word).toList(),
                row.get(WORDS_FIELD, Map.of()));
    }

    private static @Nullable Map<String, String> words(Row row) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Field<String> field : MESSAGES) {
            String given = row.get(field);
            if (given != null) {
                words.put(field.name(), given);
            }
        }
        return words;
    }
}
