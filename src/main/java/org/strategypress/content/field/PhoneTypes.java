package org.strategypress.content.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.source.YamlNode.Scalar;

/** The types of values about telephones and mail. */
public final class PhoneTypes {
    /** A word before a number that only says that it is one, and what is left behind it: {@code Tel: 01632 960000.} */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|call|ring|dial|t|m)(?: us)?(?: on| no| number)?[.:]* *(?=[+(0-9])|[.;,]+$");

    /** A number in one piece is one here, though other readers of YAML may take away its 0. */
    private static final Pattern DIGITS = Pattern.compile("0[0-9]{6,}");

    /** One telephone number, without a label. */
    public static final Type<String> DIALLED =
            new Single<>("one line of text", FieldType.Form.TEXT, "01632 960000", "+44 1632 960000") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    boolean digits = DIGITS.matcher(scalar.text()).matches();
                    String text = Types.text(
                            digits ? new Scalar(scalar.text(), Scalar.Style.SINGLE_QUOTED, scalar.span()) : scalar, in);
                    return text == null
                            ? null
                            : LABEL.matcher(Single.bare(text)).replaceAll("").strip();
                }
            };

    /** An address of mail, without the quotation marks and what cannot be seen round it. */
    public static final Type<String> MAILED =
            new Single<>("one line of text", FieldType.Form.TEXT, "Help with a laptop", "Moving in") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = Types.text(scalar, in);
                    return text == null ? null : Single.bare(text);
                }
            };

    private static final Field<String> NUMBER = Field.required("number", DIALLED, "The telephone number.");
    private static final Field<String> FOR = Field.optional("for", Types.TEXT, "What it is for, like nights.");

    /** A telephone number and what it is for. */
    public static final Shape<Contact.Line> LINE = Shape.of(
            "telephone number",
            row -> new Contact.Line(row.need(NUMBER), row.get(FOR), row.spanOf(NUMBER)),
            NUMBER,
            FOR);

    private static final Set<String> BRITISH = Set.of(
            "UK",
            "U.K.",
            "UNITED KINGDOM",
            "GREAT BRITAIN",
            "BRITAIN",
            "ENGLAND",
            "WALES",
            "SCOTLAND",
            "NORTHERN IRELAND");

    /** A country that has telephone numbers. */
    public static final Type<String> COUNTRY =
            new Single<>("a country in two capital letters, like GB", FieldType.Form.COUNTRY, "GB", "FR") {
                @Override
                @Nullable
                protected String read(Scalar scalar, Decoding in) {
                    String text = scalar.text().strip().toUpperCase(Locale.ROOT);
                    String country = BRITISH.contains(text) ? PhoneNumber.HOME : text;
                    return PhoneNumber.countries().contains(country) ? country : refuse(scalar, in);
                }
            };

    private PhoneTypes() {}
}
