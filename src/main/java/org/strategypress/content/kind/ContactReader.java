package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.HoursTypes;
import org.strategypress.content.field.PhoneTypes;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.text.Prose;

/** The fields of a contact. */
public final class ContactReader {
    private static final Field<Contact.Group> KIND =
            Field.optional("kind", Types.oneOf(Contact.Group.class), "What the contact is for; other when left out.");
    private static final Field<Prose> WHO = Field.optional("who", EntryTypes.LINE, "What they do, in one line.");
    private static final Field<String> PHONE = Field.optional("phone", PhoneTypes.DIALLED, "The telephone number.");
    private static final Field<List<Contact.Line>> PHONES = Field.optional(
            "phones", Types.list(PhoneTypes.LINE), "Several telephone numbers, each with what it is for.");
    private static final Field<String> TEXT =
            Field.optional("text", PhoneTypes.DIALLED, "The number for text messages.");
    private static final Field<String> RELAY =
            Field.optional("relay", Types.TEXT, "The number to dial in Relay UK's app, which begins with 18001.");
    private static final Field<String> WHATSAPP =
            Field.optional("whatsapp", PhoneTypes.DIALLED, "The number for messages on WhatsApp.");
    private static final Field<String> EMAIL = Field.optional("email", PhoneTypes.MAILED, "The e-mail address.");
    private static final Field<String> WEB = Field.optional("web", EntryTypes.WEBSITE, "The address of their website.");
    private static final Field<HoursTypes.Given> HOURS = Field.optional(
            "hours",
            HoursTypes.HOURS,
            "When they can be reached: by day, so that pages can say whom to call at night.");
    private static final Field<Prose> HOURS_WORDS =
            Field.optional("hours-words", EntryTypes.LINE, "The hours in your own words, shown in place of the list.");
    private static final Field<List<String>> ADDRESS =
            Field.optional("address", Types.list(Types.TEXT), "The lines of the postal address.");
    private static final Field<String> NAME =
            Field.optional("name", Types.TEXT, "A person's name; it stays in this file, no page and no PDF shows it.");
    private static final Field<Boolean> URGENT =
            Field.optional("urgent", Types.YES_NO, "Whether to call them when it cannot wait.");

    /** The fields of a contact. */
    public static final Shape<Contact> SHAPE = EntryFields.titled(
            ContentKind.CONTACT,
            ContactReader::make,
            KIND,
            WHO,
            PHONE,
            PHONES,
            TEXT,
            RELAY,
            WHATSAPP,
            EMAIL,
            WEB,
            HOURS,
            HOURS_WORDS,
            ADDRESS,
            NAME,
            URGENT);

    private ContactReader() {}

    private static Contact make(Row row) {
        HoursTypes.Given hours = row.get(HOURS, HoursTypes.Given.NONE);
        if (hours.words() != null && hours.open() == null && row.has(HOURS_WORDS)) {
            String cure =
                    "write the days in hours: like [{days: Mon-Fri, from: \"09:00\", until: \"17:00\"}], or take hours-words: out";
            row.in().out().error("hours-twice", row.spanOf(HOURS_WORDS), "hours: says it in words already", cure);
        }
        return new Contact(
                EntryFields.meta(row),
                row.get(KIND, Contact.Group.OTHER),
                row.get(WHO),
                new Contact.Reach(
                        row.get(PHONE),
                        row.list(PHONES),
                        row.get(TEXT),
                        row.get(RELAY),
                        row.get(WHATSAPP),
                        row.get(EMAIL),
                        row.get(WEB),
                        row.list(ADDRESS)),
                new Contact.Availability(
                        row.has(HOURS_WORDS) ? row.get(HOURS_WORDS) : hours.words(),
                        hours.open(),
                        row.get(URGENT, false)),
                row.get(NAME));
    }
}
