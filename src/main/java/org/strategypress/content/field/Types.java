package org.strategypress.content.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode.Scalar;

/** The types of single values and of lists; each reads the text as it is written and never guesses. */
public final class Types {
    private static final Pattern MISREAD = Pattern.compile(
            "(?i:y|n|yes|no|on|off|true|false)|0[0-9]+|0[xob][0-9a-f]+|[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?");
    private static final Pattern SHARE = Pattern.compile(" ?(?:%|percent|per cent)$");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Types() {}

    /** One line of plain text. */
    public static final Type<String> TEXT =
            new Single<>("one line of text", Form.TEXT, "Help with a laptop", "Moving in") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    return text(scalar, in);
                }
            };

    /** A whole number, 0 or more. */
    public static final Type<Integer> NUMBER = new Single<>("a whole number, like 12", Form.INTEGER, "12", "3") {
        @Override
        @Nullable
        protected Integer read(Scalar scalar, Decoding in) {
            String digits = PlainNumber.withoutCommas(scalar.text());
            if (WHOLE.matcher(digits).matches()) {
                return Integer.valueOf(digits);
            }
            return PlainNumber.tell(scalar, WHOLE, false, in) ? null : refuse(scalar, in);
        }
    };

    /** A number that may have decimals, kept as printed. */
    public static final Type<BigDecimal> FIGURE =
            new Single<>("a number, like 82 or 57.90", Form.DECIMAL, "82", "57.90") {
                @Override
                @Nullable
                protected BigDecimal read(Scalar scalar, Decoding in) {
                    String digits = PlainNumber.withoutCommas(scalar.text());
                    if (DECIMAL.matcher(digits).matches()) {
                        return new BigDecimal(digits);
                    }
                    boolean money = digits.startsWith("£") || digits.startsWith("GBP");
                    return PlainNumber.tell(scalar, DECIMAL, money, in) ? null : refuse(scalar, in);
                }
            };

    /** A share of a hundred, with its sign or without. */
    public static final Type<BigDecimal> PERCENT = new Single<>("a share, like 78 or 78%", Form.DECIMAL, "78", "12.5") {
        @Override
        @Nullable
        protected BigDecimal read(Scalar scalar, Decoding in) {
            String digits = SHARE.matcher(scalar.text().strip()).replaceFirst("");
            if (DECIMAL.matcher(digits).matches()) {
                return new BigDecimal(digits);
            }
            return PlainNumber.tell(scalar, DECIMAL, false, in) ? null : refuse(scalar, in);
        }
    };

    /** Yes or no. */
    public static final Type<Boolean> YES_NO = new Single<>("yes or no", Form.BOOLEAN, "yes", "no") {
        @Override
        @Nullable
        protected Boolean read(Scalar scalar, Decoding in) {
            Boolean said = YesNo.of(scalar.text());
            return said != null ? said : refuse(scalar, YesNo.cure(scalar.text()), in);
        }
    };

    /** An exact day, ISO 8601. */
    public static final Type<LocalDate> DAY_EXACT =
            new Single<>("an exact day, like 2026-10-01", Form.DAY, "2026-10-01", "2027-03-31") {
                @Override
                @Nullable
                protected LocalDate read(Scalar scalar, Decoding in) {
                    if (!DAY.matcher(scalar.text()).matches()) {
                        return DateTypes.otherDay(scalar, in);
                    }
                    try {
                        return LocalDate.parse(scalar.text());
                    } catch (DateTimeParseException noSuchDay) {
                        in.out()
                                .error(
                                        "bad-date",
                                        scalar.span(),
                                        "there is no such day",
                                        "check the month and the day");
                        return null;
                    }
                }
            };

    /** One of an enum's constants, written in lower case with hyphens; other words are taken for what they mean. */
    public static <E extends Enum<E>> Type<E> oneOf(Class<E> words) {
        List<String> names = new ArrayList<>();
        for (E constant : words.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        MeantWords others = MeantWords.of(words, names);
        String wanted = "one of: " + String.join(", ", names);
        return new Single<>(wanted, new FieldType.Choice(names)) {
            @Override
            @Nullable
            protected E read(Scalar scalar, Decoding in) {
                String meant = others.meant(scalar.text(), names);
                if (meant != null) {
                    return words.getEnumConstants()[names.indexOf(meant)];
                }
                String cure = others.ask(scalar.text());
                cure = cure != null ? cure : WordAndMore.cure(scalar.text(), others.all(names));
                if (cure == null) {
                    String near = Nearest.of(scalar.text(), names);
                    cure = near == null ? "write " + wanted : "did you mean “" + near + "”?";
                }
                String message = "“" + scalar.text() + "” is not a word that is known here";
                in.out().error("unknown-word", scalar.span(), message, cure);
                return null;
            }
        };
    }

    /** A list; each item that can be read is kept. One alone may stand without the list's dash. */
    public static <T> Type<List<T>> list(Type<T> item) {
        return new ListOf<>(item, false);
    }

    /** A list, or a single item without the list's dashes. */
    public static <T> Type<List<T>> oneOrMany(Type<T> item) {
        return new ListOf<>(item, true);
    }

    /** The scalar's text as one safe line, or null after an error. */
    public static @Nullable String text(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        if (scalar.style() == Scalar.Style.PLAIN && MISREAD.matcher(text).matches()) {
            String message = text + " without quotes can mean a number, a time, or yes or no";
            in.out().error("yaml-misread", scalar.span(), message, "put it in quotes: \"" + text + "\"");
            return null;
        }
        if (text.isEmpty()) {
            in.out().error("empty-value", scalar.span(), "this text is empty", "write something, or remove the line");
            return null;
        }
        if (text.indexOf('\n') >= 0) {
            in.out().error("wrong-type", scalar.span(), "this text has several lines", "keep it on one line");
            return null;
        }
        LookAlikeCheck.check(scalar, in.out());
        return text;
    }
}
