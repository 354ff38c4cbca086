package org.strategypress.content.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Single;
import org.strategypress.content.field.Steps;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** The fields of an entitlement of the local offer. */
public final class EntitlementReader {
    private static final Field<String> LINK_TITLE = Field.required("title", Types.TEXT, "What the link leads to.");
    private static final Field<String> ADDRESS = Field.required("address", EntryTypes.LINK, "Where it leads.");
    private static final Shape<Entitlement.Link> LINK =
            Shape.of("link", row -> new Entitlement.Link(row.need(LINK_TITLE), row.need(ADDRESS)), LINK_TITLE, ADDRESS);

    private static final Pattern WEB = Pattern.compile("https?://[^\\s()\\[\\]\"]+");

    /** {@code [Our form](https://…)}, {@code Our form - https://…}, {@code Our form (https://…)}. */
    private static final Pattern LINE = Pattern.compile("\\[([^\\[\\]]+)]\\((" + WEB + ")\\)"
            + "|([^\\[\\]()]*[\\p{L}\\p{N}])(?: ?[-–—:] ?| )(" + WEB + ")"
            + "|([^\\[\\]()]*[\\p{L}\\p{N}]) \\((" + WEB + ")\\)");

    /** Words behind an address: more of it, or no part of it. */
    private static final Pattern AND_MORE = Pattern.compile(".*" + WEB + " .+");

    /** The same, or its title with the address behind the colon. */
    private static final Type<Entitlement.Link> LINK_TYPE = new Brief<>(
            LINK,
            EntitlementReader::named,
            line -> AND_MORE.matcher(line).matches()
                    ? "its title and then the address alone, with %20 for a blank that belongs to it"
                    : "its title and then its address, like Our form: "
                            + (WEB.matcher(line).matches() ? line : "https://www.example.org"));

    private static final Field<List<Ref>> AREAS = Field.required(
            "areas",
            Types.list(EntryTypes.ref(ContentKind.AREA)),
            "The statutory areas it belongs to, like accommodation.");
    private static final Field<Entitlement.Basis> BASIS = Field.required(
            "basis",
            Types.oneOf(Entitlement.Basis.class),
            "Whether the law demands it, the council chose it, or a partner gives it.");
    private static final Field<String> LEGAL = Field.optional("legal", Types.TEXT, "The law it stands in.");
    private static final Field<String> PROVIDER =
            Field.optional("provider", Types.TEXT, "Who gives it, where that is not the council.");
    private static final Field<Entitlement.Who> WHO = Field.optional("who", WhoReader.TYPE, "Who it is for.");
    private static final Field<List<Amount>> AMOUNT = Field.optional(
            "amount", Types.oneOrMany(AmountReader.TYPE), "What it is worth; no says that you do not give this.");
    private static final Field<List<Prose>> HOW =
            Field.optional("how", new Steps<>(Types.list(EntryTypes.LINE)), "How to get it, step by step.");
    private static final Field<List<Prose>> NEED =
            Field.optional("need", Types.list(EntryTypes.LINE), "What to bring or have.");
    private static final Field<Ref> CONTACT =
            Field.optional("contact", EntryTypes.ref(ContentKind.CONTACT), "Who to ask.");
    private static final Field<Boolean> URGENT = Field.optional(
            "urgent",
            Types.YES_NO,
            "Whether it cannot wait: the page begins with whom to call. Else it is urgent when its contact is there for emergencies.");
    private static final Field<LocalDate> CHECKED =
            Field.optional("checked", Types.DAY_EXACT, "The day someone last checked it.");
    private static final Field<List<Entitlement.Link>> LINKS =
            Field.optional("links", Types.list(LINK_TYPE), "Where to read more.");
    private static final Field<PrintedDate> FROM =
            Field.optional("from", new DayNotAge(DateTypes.WHEN), "The first day of it.");
    private static final Field<PrintedDate> UNTIL =
            Field.optional("until", new DayNotAge(DateTypes.WHEN), "The last day of it.");
    private static final Field<List<Ref>> SERVES =
            Field.optional("serves", Types.list(EntryTypes.ANY_REF), "The priorities, pledges or outcomes it serves.");
    private static final Field<Prose> WHERE = Field.optional("where", EntryTypes.LINE, "Where to go for it.");
    private static final Field<List<Prose>> TOPICS =
            Field.optional("topics", Types.list(EntryTypes.LINE), "Other words to find it by.");
    private static final Field<String> PLACE = Field.required("place", Types.TEXT, "The district or town.");
    private static final Field<Prose> WHAT = Field.required("what", EntryTypes.LINE, "What there is in that place.");
    private static final Field<String> LOCAL_LINK =
            Field.optional("link", EntryTypes.LINK, "Where to read more about it.");
    private static final Shape<Entitlement.Local> LOCAL = Shape.of(
            "place",
            row -> new Entitlement.Local(row.need(PLACE), row.need(WHAT), row.get(CONTACT), row.get(LOCAL_LINK)),
            PLACE,
            WHAT,
            CONTACT,
            LOCAL_LINK);
    private static final Field<List<Entitlement.Local>> BY_PLACE = Field.optional(
            "by-place", Types.list(LOCAL), "How it differs from place to place, like council tax in each district.");
    private static final Type<Entitlement.Told> TOLD =
            new Single<>("one line, or unknown", FieldType.Form.LINE, "10 working days", "unknown") {
                @Override
                protected Entitlement.@Nullable Told read(Scalar scalar, Decoding in) {
                    if (scalar.text().strip().equalsIgnoreCase("unknown")) {
                        return new Entitlement.Told(null);
                    }
                    Prose words = EntryTypes.LINE.decode(scalar, in);
                    return words == null ? null : new Entitlement.Told(words);
                }
            };
    private static final Field<Entitlement.Told> TAKES =
            Field.optional("takes", TOLD, "How long it usually takes, like 10 working days.");
    private static final Field<Entitlement.Told> DECIDED_BY =
            Field.optional("decided-by", TOLD, "Who decides, like Your team manager.");
    private static final Field<Entitlement.Told> APPEAL_BY =
            Field.optional("appeal-by", TOLD, "By when to appeal, like 28 days after our letter.");
    private static final Field<Integer> LGSL =
            Field.optional("lgsl", Types.NUMBER, "Its number in the Local Government Services List.");

    private static final Field<String> SAY = Field.optional(
            "say", Types.TEXT, "The words of a ready message that asks for it, in place of the site's own.");

    /** The fields of an entitlement. */
    public static final Shape<Entitlement> SHAPE = EntryFields.titled(
            ContentKind.ENTITLEMENT,
            EntitlementReader::make,
            AREAS,
            BASIS,
            LEGAL,
            PROVIDER,
            WHO,
            AMOUNT,
            HOW,
            NEED,
            CONTACT,
            URGENT,
            CHECKED,
            LINKS,
            FROM,
            UNTIL,
            SERVES,
            WHERE,
            TOPICS,
            BY_PLACE,
            TAKES,
            DECIDED_BY,
            APPEAL_BY,
            LGSL,
            SAY);

    private EntitlementReader() {}

    /** A link as one line, {@code Our form: https://www.example.org}. */
    private static Optional<Entitlement.Link> named(YamlNode node, Decoding in) {
        Matcher line = LINE.matcher(Brief.line(node));
        if (line.matches()) {
            int title = line.group(1) != null ? 1 : line.group(3) != null ? 3 : 5;
            Scalar address = new Scalar(line.group(title + 1), Scalar.Style.PLAIN, node.span());
            return link(line.group(title).strip(), address, in);
        }
        YamlNode.Pair pair = Brief.only(node);
        if (pair == null
                || List.of(LINK_TITLE.name(), ADDRESS.name())
                        .contains(pair.key().text())) {
            return Optional.empty();
        }
        String address = Brief.line(pair.value());
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return Optional.empty();
        }
        return link(pair.key().text(), pair.value(), in);
    }

    private static Optional<Entitlement.Link> link(String title, YamlNode address, Decoding in) {
        return Optional.ofNullable(EntryTypes.LINK.decode(address, in))
                .map(checked -> new Entitlement.Link(title, checked));
    }

    private static Entitlement make(Row row) {
        return new Entitlement(
                EntryFields.meta(row),
                new Entitlement.Finding(row.need(AREAS), row.list(TOPICS), row.get(LGSL)),
                new Entitlement.Law(row.need(BASIS), row.get(LEGAL), row.get(PROVIDER)),
                row.get(WHO, Entitlement.Who.NONE),
                row.list(AMOUNT),
                asking(row),
                new Entitlement.Availability(row.get(FROM), row.get(UNTIL), row.list(BY_PLACE)),
                row.list(SERVES),
                row.list(LINKS),
                row.get(CHECKED));
    }

    private static Entitlement.Asking asking(Row row) {
        return new Entitlement.Asking(
                row.list(HOW),
                row.list(NEED),
                row.get(CONTACT),
                row.get(URGENT),
                row.get(WHERE),
                new Entitlement.Answer(row.get(TAKES), row.get(DECIDED_BY), row.get(APPEAL_BY)),
                row.get(SAY));
    }

    /** A day of the offer: an age in its place belongs to whom it is for. */
    private record DayNotAge(Type<PrintedDate> day) implements Type<PrintedDate> {
        @Override
        public @Nullable PrintedDate decode(YamlNode node, Decoding in) {
            String text = Brief.line(node);
            if (text.length() > 3
                            && text.chars().anyMatch(Character::isDigit)
                            && PrintedDate.parse(text).isPresent()
                    || AgeRange.parse(text).isEmpty()) {
                return day.decode(node, in);
            }
            String message = "“" + text + "” is an age, and the days stand here from and until when it is offered";
            in.out()
                    .error(
                            "wrong-type",
                            node.span(),
                            message,
                            "take the line out, and write the ages as who: {ages: 16-25}");
            return null;
        }

        @Override
        public String words() {
            return day.words();
        }

        @Override
        public FieldType written() {
            return day.written();
        }
    }
}
