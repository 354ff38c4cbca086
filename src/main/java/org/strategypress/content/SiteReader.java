package org.strategypress.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.PhoneTypes;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.content.kind.EntryFields;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Editions;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Site;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Vocabulary;
import org.strategypress.source.Severities;
import org.strategypress.source.SourceFile;

/** The fields of the site. */
final class SiteReader {
    private static final Field<String> NAME = Field.required("name", Types.TEXT, "The site's name.");
    private static final Field<Site.Council> COUNCIL =
            Field.optional("council", CouncilReader.TYPE, "The council behind the site.");
    private static final Field<Prose> DESCRIPTION =
            Field.optional("description", EntryTypes.LINE, "What the site is, in one line.");
    private static final Field<List<String>> LANGUAGES = Field.optional(
            "languages",
            Types.list(EntryTypes.LANGUAGE_TAG),
            "The languages of the site, the main one first; en when left out.");
    private static final Field<String> BASE_URL =
            Field.optional("base-url", EntryTypes.WEBSITE, "The address at which the site will live.");
    private static final Field<String> THEME =
            Field.optional("theme", Types.TEXT, "The theme's name; default when left out.");
    private static final Field<Site.Brand> BRAND =
            Field.optional("brand", SiteParts.BRAND, "The council's colours; all others are worked out from them.");
    private static final Field<Site.Help> HELP =
            Field.optional("help", SiteParts.HELP, "The contacts that every page offers.");
    private static final Field<Map<String, Vocabulary.Wording>> TERMS =
            Field.optional("terms", SiteParts.TERMS, "What this council calls things.");
    private static final Field<Map<String, String>> SENTENCES = Field.optional(
            "sentences", SentenceParts.SHAPE, "Your words for sentences that speak for the council, or off.");
    private static final Field<Severities> CHECKS = Field.optional(
            "checks", SiteParts.CHECKS, "How much the warnings of a rule weigh; explain --list tells all rules.");
    private static final Field<List<Vocabulary.PlainWord>> PLAIN_WORDS = Field.optional(
            "plain-words",
            Types.list(SiteParts.PLAIN_WORD),
            "What you say in place of words of the office; the rule jargon tells where those stand.");
    private static final Field<List<String>> KNOWN_WORDS = Field.optional(
            "known-words",
            Types.oneOrMany(Types.TEXT),
            "Words of yours, like names of places, that the rule spelling would not know.");
    private static final Field<Site.ExitPage> EXIT_PAGE =
            Field.optional("exit-page", SiteParts.EXIT_PAGE, "The link by which a reader leaves the page quickly.");
    private static final Field<Editions> EDITIONS =
            Field.optional("editions", EditionParts.SHAPE, "Which PDFs are made.");
    private static final Field<List<Ref>> USE = Field.optional(
            "use",
            Types.list(EntryTypes.ANY_REF),
            "The ids of ready-made entries to include, like accommodation or eligible.");
    private static final Field<List<String>> FRAMES = Field.optional(
            FrameChoice.FIELD,
            Types.oneOrMany(EntryTypes.ID),
            "The duties under which you publish, the main one first: care-leavers when left out, kinship, send, or your own in content/frames; [] for none.");
    private static final Field<String> VERSION = Field.optional("version", Types.TEXT, "The version, as printed.");
    private static final Field<Prose> LICENCE = Field.optional(
            "licence",
            EntryTypes.LINE,
            "Under what terms the words may be used: in words, or by a short name of SPDX, like OGL-UK-3.0.");
    private static final Field<Site.Archived> ARCHIVED = Field.optional(
            "archived",
            SiteParts.ARCHIVED,
            "What is known of an earlier publication; for the site.yaml of a folder below archive alone.");
    private static final Field<Boolean> COMPRESS =
            Field.optional("compress", Types.YES_NO, "Whether compressed copies are written beside the files.");
    private static final Field<Site.Security> SECURITY =
            Field.optional("security", SiteParts.SECURITY, "What security.txt says (RFC 9116).");
    private static final Field<Boolean> DATA = Field.optional(
            "data", Types.YES_NO, "Whether what the site shows is given as open data too; yes when left out.");
    private static final Field<List<Site.Reader>> READ_BY = Field.optional(
            "read-by",
            Types.list(SiteParts.READER),
            "Who speaks one of the languages and read over all that the site says in it, the program's own words too.");
    private static final Field<List<Ref>> SCREEN = Field.optional(
            "screen",
            Types.list(EntryTypes.ref(ContentKind.ENTITLEMENT)),
            "What a reader can point to on the page “Show this screen”, in this order; when left out, what is by law and cannot wait.");
    private static final Field<Site.Freeze> FREEZE = Field.optional(
            "freeze",
            SiteParts.FREEZE,
            "Days on which some of it may not change, such as those before an election: what it names and was `updated`,"
                    + " `withdrawn` or is to be out on one of them stops the build.");
    private static final Field<String> COUNTRY = Field.optional(
            "country",
            PhoneTypes.COUNTRY,
            "The country whose telephone numbers are written without a code, in two letters; GB when left out.");

    static final Shape<Site> SHAPE = EntryFields.named(
            ContentKind.SITE,
            SiteReader::make,
            NAME,
            COUNCIL,
            DESCRIPTION,
            LANGUAGES,
            BASE_URL,
            THEME,
            BRAND,
            HELP,
            TERMS,
            SENTENCES,
            CHECKS,
            PLAIN_WORDS,
            KNOWN_WORDS,
            EXIT_PAGE,
            EDITIONS,
            USE,
            FRAMES,
            VERSION,
            LICENCE,
            ARCHIVED,
            COMPRESS,
            SECURITY,
            DATA,
            READ_BY,
            SCREEN,
            COUNTRY,
            FREEZE);

    private SiteReader() {}

    /** A site of which nothing is known, so that the rest of a publication can be checked when site.yaml cannot be read. */
    static Site standIn(String path) {
        EntryMeta meta = EntryMeta.of(ContentKind.SITE, "site", "", new SourceFile(path, "").whole());
        return Site.of(meta);
    }

    private static Site make(Row row) {
        List<String> languages = row.list(LANGUAGES);
        return new Site(
                EntryFields.meta(row, row.need(NAME)),
                row.get(COUNCIL, Site.Council.NONE),
                new Site.Imprint(
                        row.get(DESCRIPTION), row.get(VERSION), row.get(LICENCE), row.get(ARCHIVED), row.get(FREEZE)),
                new Site.Region(
                        languages.isEmpty() ? Site.Region.HOME.languages() : languages,
                        row.get(COUNTRY, PhoneNumber.HOME),
                        row.list(READ_BY)),
                new Site.Design(row.get(THEME, Site.Design.USUAL.theme()), row.get(BRAND, Site.Brand.NONE)),
                new Vocabulary(
                        row.get(TERMS, new LinkedHashMap<>()),
                        row.get(SENTENCES, new LinkedHashMap<>()),
                        new Vocabulary.HouseStyle(
                                row.get(CHECKS, Severities.USUAL), row.list(PLAIN_WORDS), row.list(KNOWN_WORDS))),
                new Site.Safety(
                        row.get(HELP, Site.Help.NONE), row.get(EXIT_PAGE, Site.ExitPage.NONE), row.list(SCREEN)),
                row.get(EDITIONS, Editions.USUAL),
                row.list(USE),
                new Site.Server(row.get(BASE_URL), row.get(COMPRESS, false), row.get(SECURITY), row.get(DATA, true)));
    }
}
