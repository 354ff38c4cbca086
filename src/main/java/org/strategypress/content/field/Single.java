package org.strategypress.content.field;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** A type whose value is a scalar. */
public abstract class Single<T> implements Type<T> {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern ROUND = Pattern.compile("^[\\s\\u00A0\\u2007\\u202F]+|[\\s\\u00A0\\u2007\\u202F]+$");

    private final String words;
    private final FieldType written;

    protected Single(String words, FieldType written) {
        this.words = words;
        this.written = written;
    }

    protected Single(String words, Form form, String... examples) {
        this(words, FieldType.plain(form, examples));
    }

    /** The value of the scalar, or null after an error. */
    protected abstract @Nullable T read(Scalar scalar, Decoding in);

    @Override
    public final @Nullable T decode(YamlNode node, Decoding in) {
        if (isWords() && CutList.isRunOn(node)) {
            String message = "these lines run on into one value, as YAML knows no list that begins like this";
            in.out().error("wrong-type", Ids.firstLine(node.span()), message, inLines());
            return null;
        }
        if (node instanceof Scalar scalar) {
            return read(isWords() ? scalar : bare(scalar), in);
        }
        in.wrongType(node, words);
        return null;
    }

    private String inLines() {
        return written instanceof FieldType.Plain plain && plain.form() == Form.MARKDOWN
                ? "write | behind the colon, and the text from the next line on"
                : "write them in one line, without what each begins with";
    }

    private boolean isWords() {
        return written instanceof FieldType.Plain plain
                && (plain.form() == Form.TEXT || plain.form() == Form.LINE || plain.form() == Form.MARKDOWN);
    }

    /** A value without the curly quotation marks that another program put round it, which mean nothing to YAML. */
    private Scalar bare(Scalar scalar) {
        String text = unquoted(seen(scalar.text()));
        return text.equals(scalar.text()) ? scalar : new Scalar(text, scalar.style(), scalar.span());
    }

    /** A word without what other programs put round it: blanks, curly quotation marks, characters that cannot be seen. */
    static String bare(String text) {
        return unquoted(ROUND.matcher(withoutUnseen(text)).replaceAll(""));
    }

    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean curly = last > 1 && "“”„‘’".indexOf(text.charAt(0)) >= 0 && "“”‘’".indexOf(text.charAt(last)) >= 0;
        return curly ? text.substring(1, last).strip() : text;
    }

    /** Whether it is a number, a sum, ages or a time, in which a blank is a blank; a file's name may have one that does not break. */
    private boolean isCounted() {
        return written instanceof FieldType.Plain plain
                && switch (plain.form()) {
                    case INTEGER, DECIMAL, MONEY, BOOLEAN, DAY, DATE, PERIOD, WEEKDAYS, TIME, AGES -> true;
                    case TEXT, LINE, MARKDOWN, ID, ADDRESS, FILE, COLOUR, LANGUAGE, COUNTRY -> false;
                };
    }

    /** The text without blanks round it and characters that cannot be seen, as pages and messages leave in what is copied out of them. */
    private String seen(String text) {
        if (isCounted()) {
            return blanks(withoutUnseen(text));
        }
        boolean file = written instanceof FieldType.Plain plain && plain.form() == Form.FILE;
        return file ? text : ROUND.matcher(withoutUnseen(text)).replaceAll("");
    }

    /** The text without the characters that only say where a line may break and which way words run. */
    static String withoutUnseen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** The text with plain blanks for those that do not break, as word processors put them into sums and dates, and none round it. */
    static String blanks(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202f', ' ')
                .strip();
    }

    /** Adds the error that this text is not of the type. */
    protected final @Nullable T refuse(Scalar scalar, Decoding in) {
        return refuse(scalar, null, in);
    }

    /** The same, with a cure of its own; the type's where that is null. */
    protected final @Nullable T refuse(Scalar scalar, @Nullable String cure, Decoding in) {
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
