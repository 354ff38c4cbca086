package org.strategypress.content;

import java.util.List;
import java.util.Optional;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.Site;

/** The fields of the council. */
final class CouncilReader {
    private static final Field<String> NAME = Field.optional("name", Types.TEXT, "The council's name.");
    private static final Field<String> KIND =
            Field.optional("kind", Types.TEXT, "What sort of council it is, like county council.");
    private static final Field<String> AREA = Field.optional("area", Types.TEXT, "The area it serves.");
    private static final Field<String> GSS_CODE =
            Field.optional("gss-code", Types.TEXT, "Its code in the Government Statistical Service's list.");
    private static final Field<String> WEBSITE =
            Field.optional("website", EntryTypes.WEBSITE, "The address of its website.");
    private static final Field<List<String>> ADDRESS =
            Field.optional("address", Types.list(Types.TEXT), "The lines of its postal address.");
    private static final Field<String> LOGO =
            Field.optional("logo", EntryTypes.MEDIA_FILE, "Its logo: the path of a file below content/media.");

    private static final Field<String> PARTNER_NAME = Field.required("name", Types.TEXT, "Its name.");
    private static final Shape<Site.Partner> PARTNER = Shape.of(
            "partner", row -> new Site.Partner(row.need(PARTNER_NAME), row.get(WEBSITE)), PARTNER_NAME, WEBSITE);
    private static final Field<List<Site.Partner>> PARTNERS = Field.optional(
            "partners",
            Types.list(PARTNER),
            "Other councils, trusts or services that publish it together with this one.");

    static final Shape<Site.Council> SHAPE =
            Shape.of("council", CouncilReader::make, NAME, KIND, AREA, GSS_CODE, WEBSITE, ADDRESS, LOGO, PARTNERS);

    /** The same, or its name alone. */
    static final Type<Site.Council> TYPE = new Brief<>(
            SHAPE,
            (node, in) -> Brief.line(node).isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(Types.TEXT.decode(node, in))
                            .map(name -> new Site.Council(name, null, null, null, null, List.of(), null, List.of())),
            "its fields, like {name: Ourshire Council}");

    private CouncilReader() {}

    private static Site.Council make(Row row) {
        return new Site.Council(
                row.get(NAME),
                row.get(KIND),
                row.get(AREA),
                row.get(GSS_CODE),
                row.get(WEBSITE),
                row.list(ADDRESS),
                row.get(LOGO),
                row.list(PARTNERS));
    }
}
