package org.strategypress.content;

import org.jspecify.annotations.Nullable;
import org.strategypress.content.Types.Single;
import org.strategypress.model.Contact;
import org.strategypress.model.PhoneNumber;
import org.strategypress.source.YamlNode.Scalar;

/** The types of values about telephones. */
final class PhoneTypes {
    private static final Field<String> NUMBER = Field.required("number", Types.TEXT, "The telephone number.");
    private static final Field<String> FOR = Field.optional("for", Types.TEXT, "What it is for, like nights.");

    /** A telephone number and what it is for. */
    static final Shape<Contact.Line> LINE = Shape.of(
            "telephone number",
            row -> new Contact.Line(row.need(NUMBER), row.get(FOR), row.spanOf(NUMBER)),
            NUMBER,
            FOR);

    /** A country that has telephone numbers. */
    static final Type<String> COUNTRY =
            new Single<>("a country in two capital letters, like GB", FieldType.Form.COUNTRY, "GB", "FR") {
                @Override
                @Nullable
                String read(Scalar scalar, Decoding in) {
                    return PhoneNumber.countries().contains(scalar.text()) ? scalar.text() : refuse(scalar, in);
                }
            };

    private PhoneTypes() {}
}
