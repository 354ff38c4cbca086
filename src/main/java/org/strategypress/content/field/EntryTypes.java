package org.strategypress.content.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.model.ContentKind;
import org.strategypress.model.DownloadName;
import org.strategypress.model.date.Period;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.language.Language;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Money;
import org.strategypress.model.reach.TrackedAddress;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.YamlNode.Scalar;

/** The types of values that only a strategy has: prose, references, money, ages, addresses. */
public final class EntryTypes {
    static final Pattern POUNDS = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?");
    private static final Pattern MEDIA = Pattern.compile("[^/\\\\:*?\"<>|]+(/[^/\\\\:*?\"<>|]+)*");

    private EntryTypes() {}

    /** One line of Markdown, without blocks. */
    public static final Type<Prose> LINE =
            new Single<>(
                    "one line, which may hold **bold** words and links",
                    Form.LINE,
                    "Ask **us** first",
                    "We [help you](entry:help)") {
                @Override
                @Nullable
                protected Prose read(Scalar scalar, Decoding in) {
                    return Types.text(scalar, in) == null ? null : in.prose(scalar, false);
                }
            };

    /** Markdown. */
    public static final Type<Prose> PROSE =
            new Single<>("Markdown text", Form.MARKDOWN, "Ask us first.", "Ask us first.\n\n- by phone\n- by letter") {
                @Override
                @Nullable
                protected Prose read(Scalar scalar, Decoding in) {
                    boolean oneLine = scalar.text().indexOf('\n') < 0;
                    return oneLine && Types.text(scalar, in) == null ? null : in.prose(scalar, true);
                }
            };

    /** An answer on a form. */
    public static final Type<YesNoNa> YES_NO_NA = FormAnswers.ANSWER;

    /** An id of an entry. */
    public static final Type<String> ID =
            new Single<>("an id: lower-case letters, digits and hyphens", Form.ID, "grant", "laptop-2") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = scalar.text();
                    if (Ids.FORM.matcher(text).matches()) {
                        return text;
                    }
                    String slug = Ids.slug(text);
                    String cure = slug.isEmpty() ? "write " + words() : "write " + slug;
                    in.out().error("bad-id", scalar.span(), "“" + text + "” cannot be an id", cure);
                    return null;
                }
            };

    /** A sum in pounds, decimals allowed; as people write it, {@code £3,000}, where it can only mean one sum. */
    public static final Type<Money> MONEY =
            new Single<>("a sum in pounds, like 3000 or 57.90", Form.MONEY, "3000", "57.90") {
                @Override
                @Nullable
                protected Money read(Scalar scalar, Decoding in) {
                    if (POUNDS.matcher(scalar.text()).matches()) {
                        return new Money(
                                new BigDecimal(scalar.text()).movePointRight(2).longValueExact());
                    }
                    Optional<PlainNumber> written = PlainNumber.parse(scalar.text(), true)
                            .filter(each -> each.rest().isEmpty())
                            .filter(each -> POUNDS.matcher(each.number()).matches());
                    if (written.isPresent()) {
                        return new Money(new BigDecimal(written.get().number())
                                .movePointRight(2)
                                .longValueExact());
                    }
                    String cure = AmountCure.ofSum(scalar.text());
                    return cure == null && PlainNumber.tell(scalar, POUNDS, true, in) ? null : refuse(scalar, cure, in);
                }
            };

    /** Ages. */
    public static final Type<AgeRange> AGES =
            new Single<>("ages, like 16-25, 18+ or under 25", Form.AGES, "16-25", "18+", "under 25") {
                @Override
                @Nullable
                protected AgeRange read(Scalar scalar, Decoding in) {
                    return AgeRange.parse(scalar.text())
                            .orElseGet(() -> refuse(scalar, AgesCure.of(scalar.text()), in));
                }
            };

    /** A period as words alone. */
    static final Type<Period> PERIOD_WORDS =
            new Single<>(
                    "a period, like 2018-2020, 2020-24, 2016/2017 or April 2025 to March 2028",
                    Form.PERIOD,
                    "2018-2020",
                    "2020-24",
                    "2016/2017",
                    "April 2025 to March 2028") {
                @Override
                @Nullable
                protected Period read(Scalar scalar, Decoding in) {
                    return Period.parse(scalar.text()).orElseGet(() -> refuse(scalar, in));
                }
            };

    /** A colour. */
    public static final Type<String> COLOUR_CODE =
            new Single<>("a colour in quotes, like \"#0b5c6b\"", Form.COLOUR, "#0b5c6b", "#7a1f3d") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String code = ColourWords.code(scalar.text());
                    return code != null ? code : refuse(scalar, in);
                }
            };

    /** A language. */
    public static final Type<String> LANGUAGE_TAG =
            new Single<>(
                    "the tag of a language (BCP 47), like en, ar or zh-Hant", Form.LANGUAGE, "en", "ar", "zh-Hant") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = scalar.text().equals("no") ? null : Types.text(scalar, in);
                    boolean known = text != null && text.charAt(0) >= 'a' && Language.isTag(text);
                    String named = known || text == null ? null : Language.named(text);
                    return known ? text : named != null ? named : mistaken(scalar, in);
                }

                /** Refuses what is no tag, with the tag that is most likely meant: {@code cs} for {@code cz}. */
                private @Nullable String mistaken(Scalar scalar, Decoding in) {
                    String meant = Language.meant(scalar.text().strip());
                    if (meant == null) {
                        return refuse(scalar, in);
                    }
                    String message = "“" + scalar.text() + "” cannot be read here";
                    in.out().error("wrong-type", scalar.span(), message, "write " + meant);
                    return null;
                }
            };

    /** The address of a page elsewhere, or of an entry here. */
    public static final Type<String> LINK =
            new Single<>(
                    "an address, like https://example.org, entry:ID or a file of media like form.pdf",
                    Form.ADDRESS,
                    "https://example.org",
                    "entry:grant",
                    "form.pdf") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = scalar.text().strip();
                    boolean entry = text.startsWith("entry:")
                            && Ids.FORM.matcher(text.substring(6)).matches();
                    if (entry) {
                        in.link(text, scalar.span());
                        return text;
                    }
                    String path = DownloadName.path(text.replaceFirst("^(?:media:|(?:\\.\\./)?media/)", ""));
                    if (isMediaPath(path) && DownloadName.isOffered(path)) {
                        in.link("media:" + path, scalar.span());
                        return "media:" + path;
                    }
                    String address = tracked(WebAddress.of(text, true), scalar, in);
                    return address != null ? address : refuse(scalar, WebAddress.cure(text), in);
                }
            };

    /** The same address, after a warning where it tells somebody else who follows it. */
    private static @Nullable String tracked(@Nullable String address, Scalar scalar, Decoding in) {
        TrackedAddress tracked = address == null ? null : TrackedAddress.of(address);
        if (tracked != null) {
            in.out().warning(TrackedAddress.RULE, scalar.span(), tracked.message(), tracked.cure());
        }
        return address;
    }

    /** The address of a website. */
    public static final Type<String> WEBSITE =
            new Single<>(
                    "an address, like https://www.example.org",
                    Form.ADDRESS,
                    "https://www.example.org",
                    "https://example.org/offer") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String address = tracked(WebAddress.of(scalar.text(), false), scalar, in);
                    return address != null ? address : refuse(scalar, WebAddress.cure(scalar.text()), in);
                }
            };

    /** A file of the media folder. */
    public static final Type<String> MEDIA_FILE =
            new Single<>("the path of a file below content/media", Form.FILE, "house.png", "forms/claim.pdf") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = Types.text(scalar, in);
                    if (text == null) {
                        return null;
                    }
                    if (!isMediaPath(text)) {
                        return refuse(scalar, in);
                    }
                    String path = text.startsWith("media/") ? text.substring(6) : text;
                    in.link("media:" + path, scalar.span());
                    return path;
                }
            };

    /** A reference to an entry of a kind. */
    public static Type<Ref> ref(ContentKind kind) {
        return new Reference("the id of an entry of " + kind.folder(), kind);
    }

    /** A reference to an entry of any kind. */
    public static final Type<Ref> ANY_REF = new Reference("the id of any entry", null);

    /** A list, or the word {@code none}, which is an empty list. */
    public static <T> Type<List<T>> listOrNone(Type<T> item) {
        return new ListOrNone<>(Types.list(item));
    }

    private static boolean isMediaPath(String text) {
        return MEDIA.matcher(text).matches() && !text.startsWith(".") && !text.contains("/.");
    }

    private static final class Reference extends Single<Ref> {
        private final @Nullable ContentKind kind;

        Reference(String words, @Nullable ContentKind kind) {
            super(words, new FieldType.EntryId(kind));
            this.kind = kind;
        }

        @Override
        @Nullable
        protected Ref read(Scalar scalar, Decoding in) {
            String id = Types.text(scalar, in); // what is no id, a title perhaps, is told with the id that it means
            return id == null ? null : in.refer(id, scalar.span(), kind);
        }
    }
}
