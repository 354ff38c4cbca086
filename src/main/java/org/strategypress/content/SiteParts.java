package org.strategypress.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.content.kind.StrategyParts;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;
import org.strategypress.model.Strategy;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Vocabulary;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;
import org.strategypress.source.Severities;
import org.strategypress.source.Severities.Setting;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;

/** The smaller parts of the site: colours, help, words, editions. */
final class SiteParts {
    private static final Field<String> PRIMARY = Field.optional("primary", EntryTypes.COLOUR_CODE, "The main colour.");
    private static final Field<String> ACCENT = Field.optional("accent", EntryTypes.COLOUR_CODE, "The second colour.");
    private static final Type<Ref> CONTACT_REF = EntryTypes.ref(ContentKind.CONTACT);
    private static final Field<Ref> CONTACT = Field.optional("contact", CONTACT_REF, "Who to ask for everyday help.");
    private static final Field<Ref> EMERGENCY =
            Field.optional("emergency", CONTACT_REF, "Who to call when someone is in danger.");
    private static final Field<Ref> COMPLAINTS = Field.optional("complaints", CONTACT_REF, "Who to complain to.");
    private static final Field<Ref> ADVOCACY = Field.optional("advocacy", CONTACT_REF, "Who can speak up for you.");
    private static final Field<Boolean> SHOW = Field.optional("show", Types.YES_NO, "Whether pages show the link.");
    private static final Field<String> EXIT_ADDRESS =
            Field.optional("address", EntryTypes.LINK, "Where the link leads.");
    private static final Field<String> ONE = Field.optional("one", Types.TEXT, "For one: child in care.");
    private static final Field<String> MANY = Field.optional("many", Types.TEXT, "For several: children in care.");
    private static final Field<Prose> PLAIN = Field.optional("plain", EntryTypes.LINE, "What it means.");
    private static final Field<String> REPORT_TO =
            Field.optional("contact", EntryTypes.LINK, "Where to report a weakness: mailto: or https:.");
    private static final Field<LocalDate> EXPIRES =
            Field.optional("expires", Types.DAY_EXACT, "The day after which this is stale.");
    private static final Field<String> POLICY = Field.optional("policy", EntryTypes.LINK, "Where the policy stands.");

    static final Shape<Site.Brand> BRAND =
            Shape.of("brand", row -> new Site.Brand(row.get(PRIMARY), row.get(ACCENT)), PRIMARY, ACCENT);

    private static final Field<String> OFFICE_WORD =
            Field.required("word", Types.TEXT, "The word of the office, or several: placement.");
    private static final Field<String> SAY = Field.required("say", Types.TEXT, "What you say instead: home.");

    static final Shape<Vocabulary.PlainWord> PLAIN_WORD = Shape.of(
            "plain word", row -> new Vocabulary.PlainWord(row.need(OFFICE_WORD), row.need(SAY)), OFFICE_WORD, SAY);

    private static final Field<String> READER_LANGUAGE =
            Field.required("language", EntryTypes.LANGUAGE_TAG, "The language, like ar.");
    private static final Field<String> READER_ROLE = Field.required(
            "by", Types.TEXT, "The role of who read it, no name: interpreter for the new arrivals team.");
    private static final Field<LocalDate> READ_ON = Field.required("on", Types.DAY_EXACT, "The day on which that was.");

    static final Shape<Site.Reader> READER = Shape.of(
            "reader",
            row -> new Site.Reader(row.need(READER_LANGUAGE), row.need(READER_ROLE), row.need(READ_ON)),
            READER_LANGUAGE,
            READER_ROLE,
            READ_ON);

    private static final Field<LocalDate> FREEZE_FROM = Field.required("from", Types.DAY_EXACT, "The first day.");
    private static final Field<LocalDate> FREEZE_UNTIL = Field.required("until", Types.DAY_EXACT, "The last day.");
    private static final Field<String> FREEZE_WHY =
            Field.optional("why", Types.TEXT, "Why, as messages say it: local elections.");
    private static final Field<List<String>> FREEZE_WHAT = Field.optional(
            "what",
            Types.oneOrMany(Types.TEXT),
            "What may not change: kinds by their folders, like priorities, and ids; everything when left out.");
    private static final Field<List<String>> FREEZE_BUT =
            Field.optional("but", Types.oneOrMany(Types.TEXT), "What may change all the same: kinds and ids.");

    static final Shape<Site.Freeze> FREEZE = Shape.of(
            "freeze",
            row -> new Site.Freeze(
                    row.need(FREEZE_FROM),
                    row.need(FREEZE_UNTIL),
                    row.get(FREEZE_WHY),
                    row.list(FREEZE_WHAT),
                    row.list(FREEZE_BUT)),
            FREEZE_FROM,
            FREEZE_UNTIL,
            FREEZE_WHY,
            FREEZE_WHAT,
            FREEZE_BUT);

    static final Shape<Site.Help> HELP = Shape.of(
            "help",
            row -> new Site.Help(row.get(CONTACT), row.get(EMERGENCY), row.get(COMPLAINTS), row.get(ADVOCACY)),
            CONTACT,
            EMERGENCY,
            COMPLAINTS,
            ADVOCACY);

    static final Shape<Site.ExitPage> EXIT_PAGE = Shape.of(
            "exit-page", row -> new Site.ExitPage(row.get(SHOW, true), row.get(EXIT_ADDRESS)), SHOW, EXIT_ADDRESS);

    private static final Field<String> VERSION_NAME = Field.optional(
            "name",
            Types.TEXT,
            "What it is called among the versions, like 2023 to 2027; its folder’s name when left out.");
    private static final Field<Strategy.Approval> APPROVED = Field.optional(
            "approved", StrategyParts.APPROVAL, "Who approved it, and when; when left out, what its strategy says.");
    private static final Field<LocalDate> REPLACED_ON =
            Field.optional("on", Types.DAY_EXACT, "The day on which it was replaced.");
    private static final Field<Prose> REPLACED_WHY = Field.optional("why", EntryTypes.LINE, "Why it was replaced.");

    static final Shape<Site.Archived> ARCHIVED = Shape.of(
            "archived",
            row -> new Site.Archived(
                    row.get(VERSION_NAME), row.get(APPROVED), row.get(REPLACED_ON), row.get(REPLACED_WHY)),
            VERSION_NAME,
            APPROVED,
            REPLACED_ON,
            REPLACED_WHY);

    private static final Field<Boolean> IN_PAGES = Field.optional(
            "policy-in-pages",
            Types.YES_NO,
            "Whether each page itself carries the whole policy of hosting/, for a web server that cannot send headers. Else it carries the part on connections, fonts, frames and forms.");

    static final Shape<Site.Security> SECURITY = Shape.of(
            "security",
            row -> new Site.Security(row.get(REPORT_TO), row.get(EXPIRES), row.get(POLICY), row.get(IN_PAGES, false)),
            REPORT_TO,
            EXPIRES,
            POLICY,
            IN_PAGES);

    private static final Shape<Vocabulary.Wording> WORDING = Shape.of(
            "term", row -> new Vocabulary.Wording(row.get(ONE), row.get(MANY), row.get(PLAIN)), ONE, MANY, PLAIN);

    private static Type<Vocabulary.Wording> wording(ContentKind kind) {
        return new Brief<>(
                WORDING,
                (node, in) -> Optional.of(Brief.line(node))
                        .filter(words -> !words.isEmpty())
                        .map(words -> kind.isSingleton()
                                ? new Vocabulary.Wording(words, null, null)
                                : new Vocabulary.Wording(null, words, null)),
                "{one: commitment, many: commitments}");
    }

    private static Type<Vocabulary.Wording> person() {
        return new Brief<>(
                WORDING,
                (node, in) -> Optional.empty(),
                "the word for one and for many, like {one: child, many: children}");
    }

    private static final List<Field<Vocabulary.Wording>> TERM_FIELDS = List.of(
            Field.optional("child-in-care", person(), "A child that the council looks after."),
            Field.optional("care-leaver", person(), "A young person who was in care."),
            Field.optional("personal-adviser", person(), "A care leaver's own worker."),
            Field.optional("young-person", person(), "A child or young person."),
            Field.optional("foster-carer", person(), "Someone who looks after a child in their home."),
            Field.optional("council-members", person(), "Those who were elected."),
            Field.optional("children-council", person(), "The group that speaks for children in care."));

    /** Every kind of entry can be called by another name. */
    private static final List<ContentKind> RENAMED = Stream.of(ContentKind.values())
            .filter(kind -> kind != ContentKind.SITE)
            .toList();

    private static final List<Field<Vocabulary.Wording>> ALL_TERMS = Stream.concat(
                    TERM_FIELDS.stream(),
                    RENAMED.stream()
                            .map(kind -> Field.optional(
                                    kind.folder(),
                                    wording(kind),
                                    "What “" + kind.folder() + "” is called here, if not so.")))
            .toList();

    static final Shape<Map<String, Vocabulary.Wording>> TERMS =
            new Shape<>("terms", new ArrayList<Field<?>>(ALL_TERMS), SiteParts::terms);

    private SiteParts() {}

    private static Map<String, Vocabulary.Wording> terms(Row row) {
        Map<String, Vocabulary.Wording> terms = new LinkedHashMap<>();
        for (Field<Vocabulary.Wording> field : ALL_TERMS) {
            Vocabulary.Wording wording = row.get(field);
            if (wording != null) {
                terms.put(field.name(), wording);
            }
        }
        return terms;
    }

    private static final Type<Setting> SETTING = Types.oneOf(Setting.class);

    /** The rules about words, which councils have different minds of: these are shown where others may be written too. */
    private static final List<Field<Setting>> WORD_RULE_FIELDS = List.of(
            Field.optional("reading-age", SETTING, "An entry asks more of a reader than a child of eleven reads."),
            Field.optional("long-sentence", SETTING, "A sentence has more than 25 words."),
            Field.optional("jargon", SETTING, "One of plain-words stands where you say something plainer."),
            Field.optional("link-says-nothing", SETTING, "A link says “click here”, and not where it leads."),
            Field.optional("bare-address", SETTING, "A link shows its address in place of words."),
            Field.optional("all-capitals", SETTING, "Words stand in capitals."),
            Field.optional("personal-name", SETTING, "A person seems to be named."),
            Field.optional("spelling", SETTING, "A word is in no list of British English words."),
            Field.optional("mobile-number", SETTING, "A mobile number may be a person's own."),
            Field.optional("small-count", SETTING, "So few people are counted that they may be known."),
            Field.optional("contact-unused", SETTING, "Nothing leads to a contact."),
            Field.optional("review-soon", SETTING, "Something is to be looked at again within 30 days."));

    private static final Shape<Severities> WORD_RULES =
            new Shape<>("checks", new ArrayList<Field<?>>(WORD_RULE_FIELDS), row -> Severities.USUAL);

    static final Type<Severities> CHECKS = new CheckSettings(WORD_RULES);

    /**
     * How much the warnings of rules weigh, by the names of any rules: {@code checks: {long-sentence: off}}.
     *
     * @param shown the rules that the documentation and forms show
     */
    private record CheckSettings(Shape<Severities> shown) implements Type<Severities> {
        @Override
        public @Nullable Severities decode(YamlNode node, Decoding in) {
            if (!(node instanceof Mapping mapping)) {
                return shown.decode(node, in);
            }
            Map<String, Setting> settings = new LinkedHashMap<>();
            for (Pair pair : mapping.pairs()) {
                if (isOneToSet(pair, in)) {
                    Setting setting = SETTING.decode(pair.value(), in);
                    if (setting != null) {
                        settings.put(pair.key().text(), setting);
                    }
                }
            }
            return new Severities(settings);
        }

        private static boolean isOneToSet(Pair pair, Decoding in) {
            String name = pair.key().text();
            Optional<RuleAbout> rule = RuleBook.whole().find(name);
            if (rule.isEmpty()) {
                String near = RuleBook.whole().nearest(name);
                String cure = near == null
                        ? "take it out; explain --list tells the names of all rules"
                        : "did you mean “" + near + "”?";
                in.out().error("unknown-rule", pair.key().span(), "there is no rule “" + name + "”", cure);
                return false;
            }
            if (!rule.get().isAdjustable()) {
                String message = "“" + name + "” finds broken data, which is always an error";
                String cure = "take this out, and mend what it finds; warnings alone can be set";
                in.out().error("rule-is-fixed", pair.key().span(), message, cure);
            }
            return rule.get().isAdjustable();
        }

        @Override
        public String words() {
            return "the name of a rule and off, warning or error, like {long-sentence: off}";
        }

        @Override
        public FieldType written() {
            return shown.written();
        }
    }
}
