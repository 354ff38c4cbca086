package org.strategypress.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.FieldType.Form;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The types of single values and of lists; each reads the text as it is written and never guesses. */
final class Types {
    private static final Pattern MISREAD = Pattern.compile(
            "(?i:y|n|yes|no|on|off|true|false)|0[0-9]+|0[xob][0-9a-f]+|[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?");
    private static final Pattern SHARE = Pattern.compile(" ?(?:%|percent|per cent)$");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Types() {}

    /** One line of plain text. */
    static final Type<String> TEXT = new Single<>("one line of text", Form.TEXT, "Help with a laptop", "Moving in") {
        @Override
        @Nullable
        String read(Scalar scalar, Decoding in) {
            return text(scalar, in);
        }
    };

    /** A whole number, 0 or more. */
    static final Type<Integer> NUMBER = new Single<>("a whole number, like 12", Form.INTEGER, "12", "3") {
        @Override
        @Nullable
        Integer read(Scalar scalar, Decoding in) {
            String digits = PlainNumber.withoutCommas(scalar.text());
            if (WHOLE.matcher(digits).matches()) {
                return Integer.valueOf(digits);
            }
            return PlainNumber.tell(scalar, WHOLE, false, in) ? null : refuse(scalar, in);
        }
    };

    /** A number that may have decimals, kept as printed. */
    static final Type<BigDecimal> FIGURE = new Single<>("a number, like 82 or 57.90", Form.DECIMAL, "82", "57.90") {
        @Override
        @Nullable
        BigDecimal read(Scalar scalar, Decoding in) {
            String digits = PlainNumber.withoutCommas(scalar.text());
            if (DECIMAL.matcher(digits).matches()) {
                return new BigDecimal(digits);
            }
            boolean money = digits.startsWith("£") || digits.startsWith("GBP");
            return PlainNumber.tell(scalar, DECIMAL, money, in) ? null : refuse(scalar, in);
        }
    };

    /** A share of a hundred, with its sign or without. */
    static final Type<BigDecimal> PERCENT = new Single<>("a share, like 78 or 78%", Form.DECIMAL, "78", "12.5") {
        @Override
        @Nullable
        BigDecimal read(Scalar scalar, Decoding in) {
            String digits = SHARE.matcher(scalar.text().strip()).replaceFirst("");
            if (DECIMAL.matcher(digits).matches()) {
                return new BigDecimal(digits);
            }
            return PlainNumber.tell(scalar, DECIMAL, false, in) ? null : refuse(scalar, in);
        }
    };

    /** Yes or no. */
    static final Type<Boolean> YES_NO = new Single<>("yes or no", Form.BOOLEAN, "yes", "no") {
        @Override
        @Nullable
        Boolean read(Scalar scalar, Decoding in) {
            Boolean said = YesNo.of(scalar.text());
            return said != null ? said : refuse(scalar, YesNo.cure(scalar.text()), in);
        }
    };

    /** An exact day, ISO 8601. */
    static final Type<LocalDate> DAY_EXACT =
            new Single<>("an exact day, like 2026-10-01", Form.DAY, "2026-10-01", "2027-03-31") {
                @Override
                @Nullable
                LocalDate read(Scalar scalar, Decoding in) {
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
    static <E extends Enum<E>> Type<E> oneOf(Class<E> words) {
        List<String> names = new ArrayList<>();
        for (E constant : words.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        MeantWords others = MeantWords.of(words, names);
        String wanted = "one of: " + String.join(", ", names);
        return new Single<>(wanted, new FieldType.Choice(names)) {
            @Override
            @Nullable
            E read(Scalar scalar, Decoding in) {
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
    static <T> Type<List<T>> list(Type<T> item) {
        return new ListOf<>(item, false);
    }

    /** A list, or a single item without the list's dashes. */
    static <T> Type<List<T>> oneOrMany(Type<T> item) {
        return new ListOf<>(item, true);
    }

    /** The scalar's text as one safe line, or null after an error. */
    static @Nullable String text(Scalar scalar, Decoding in) {
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

    private record ListOf<T>(Type<T> item, boolean orSingle) implements Type<List<T>> {
        @Override
        public @Nullable List<T> decode(YamlNode node, Decoding in) {
            if (!(node instanceof Sequence sequence)) {
                return single(node, in);
            }
            List<T> items = new ArrayList<>();
            for (YamlNode each : sequence.items()) {
                if (each instanceof Scalar scalar && scalar.isNull()) {
                    in.out().error("empty-value", each.span(), "a list item is empty", "fill it in or remove its dash");
                    continue;
                }
                T value = item.decode(each, in);
                if (value != null) {
                    items.add(value);
                }
            }
            return List.copyOf(items);
        }

        private @Nullable List<T> single(YamlNode node, Decoding in) {
            if (!orSingle && isNone(node)) {
                refuseNone((Scalar) node, in);
                return null;
            }
            FieldType written = item.written();
            if (CutList.isLines(node) && written instanceof FieldType.Plain plain && plain.form() != Form.MARKDOWN) {
                String cure = "write each on a line of its own, with a dash and a blank before it";
                in.out().error("wrong-type", node.span(), "these lines are no list", cure);
                return null;
            }
            List<T> items = new ArrayList<>();
            for (YamlNode each : node instanceof Scalar line
                    ? CutList.items(line, written, piece -> isItem(piece, in))
                    : List.of(node)) {
                T value = item.decode(each, in);
                if (value != null) {
                    items.add(value);
                }
            }
            return items.isEmpty() ? null : List.copyOf(items);
        }

        /** Whether a piece of a line is an item: an entry that is known, a word or a language. */
        private boolean isItem(Scalar piece, Decoding in) {
            return item.written() instanceof FieldType.EntryId entry
                    ? in.named(piece.text(), entry.kind()) != null
                    : in.isReadable(item, piece);
        }

        private static boolean isNone(YamlNode node) {
            return node instanceof Scalar none && ListOrNone.isNone(none.text().strip());
        }

        private static void refuseNone(Scalar none, Decoding in) {
            String cure = "take the line out: what has nothing in it is left out";
            in.out().error("wrong-type", none.span(), "“" + none.text() + "” is no item of a list", cure);
        }

        @Override
        public String words() {
            return (orSingle ? "one or a list of: " : "a list of: ") + item.words();
        }

        @Override
        public FieldType written() {
            return new FieldType.Many(item.written(), orSingle);
        }
    }

    /** A type whose value is a scalar. */
    abstract static class Single<T> implements Type<T> {
        private final String words;
        private final FieldType written;

        Single(String words, FieldType written) {
            this.words = words;
            this.written = written;
        }

        Single(String words, Form form, String... examples) {
            this(words, FieldType.plain(form, examples));
        }

        /** The value of the scalar, or null after an error. */
        abstract @Nullable T read(Scalar scalar, Decoding in);

        @Override
        public final @Nullable T decode(YamlNode node, Decoding in) {
            if (node instanceof Scalar scalar) {
                return read(isWords() ? scalar : bare(scalar), in);
            }
            in.wrongType(node, words);
            return null;
        }

        private boolean isWords() {
            return written instanceof FieldType.Plain plain
                    && (plain.form() == Form.TEXT || plain.form() == Form.LINE || plain.form() == Form.MARKDOWN);
        }

        /** A value without the curly quotation marks that another program put round it, which mean nothing to YAML. */
        private static Scalar bare(Scalar scalar) {
            String text = scalar.text().strip();
            int last = text.length() - 1;
            boolean curly = last > 1 && "“”„‘’".indexOf(text.charAt(0)) >= 0 && "“”‘’".indexOf(text.charAt(last)) >= 0;
            return curly ? new Scalar(text.substring(1, last).strip(), scalar.style(), scalar.span()) : scalar;
        }

        /** Adds the error that this text is not of the type. */
        final @Nullable T refuse(Scalar scalar, Decoding in) {
            return refuse(scalar, null, in);
        }

        /** The same, with a cure of its own; the type's where that is null. */
        final @Nullable T refuse(Scalar scalar, @Nullable String cure, Decoding in) {
            String message = "“" + scalar.text() + "” cannot be read here";
            in.out().error("wrong-type", scalar.span(), message, cure == null ? "write " + words : cure);
            return null;
        }

        @Override
        public final String words() {
            return words;
        }

        @Override
        public final FieldType written() {
            return written;
        }
    }
}
