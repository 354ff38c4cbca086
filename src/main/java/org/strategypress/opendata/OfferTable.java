package org.strategypress.opendata;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.Entitlement;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Money;
import org.strategypress.model.text.Ref;
import org.strategypress.page.DataTable;

/** The table of what can be had. */
final class OfferTable {
    private final Cells cells;

    OfferTable(Cells cells) {
        this.cells = cells;
    }

    Columns<Entitlement> columns() {
        return cells.<Entitlement>named(DataTable.ENTITLEMENTS)
                .column("summary", Columns.Type.STRING, of -> cells.text(of.summary()), "What it is, in one line.")
                .column(
                        "areas",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.finding().areas()),
                        "The ids of the areas that it belongs to.")
                .column("basis", Columns.Type.STRING, of -> of.law().basis().word(), "Whether the law demands it.")
                .column("legal", Columns.Type.STRING, of -> of.law().legal(), "The law it stands in.")
                .column(
                        "provider",
                        Columns.Type.STRING,
                        of -> of.law().provider(),
                        "Who gives it, where that is not the council.")
                .column(
                        "statuses",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.who().statuses()),
                        "The ids of the kinds of people it is for.")
                .column(
                        "ages",
                        Columns.Type.STRING,
                        of -> Cells.of(of.who().ages(), AgeRange::printed),
                        "The ages it is for, as printed.")
                .column(
                        "minimum_age",
                        Columns.Type.INTEGER,
                        of -> Cells.of(of.who().ages(), AgeRange::from),
                        "The lowest age; 0 when open.")
                .column(
                        "maximum_age",
                        Columns.Type.INTEGER,
                        of -> Cells.of(of.who().ages(), AgeRange::to),
                        "The highest age, itself included.")
                .column(
                        "situations",
                        Columns.Type.SEVERAL,
                        of -> cells.ids(of.who().situations()),
                        "The ids of the situations it is for.")
                .column(
                        "living",
                        Columns.Type.SEVERAL,
                        of -> Cells.words(of.who().living()),
                        "Where those live whom it is for.")
                .column(
                        "who_note",
                        Columns.Type.STRING,
                        of -> cells.text(of.who().note()),
                        "What else matters of those whom it is for.")
                .column(
                        "not_for",
                        Columns.Type.SEVERAL,
                        of -> cells.texts(of.who().notFor()),
                        "Whom it is not for.")
                .column(
                        "pounds",
                        Columns.Type.DECIMAL,
                        OfferTable::pounds,
                        "The sum paid, or the most, in pounds; empty where it is no one sum.")
                .column(
                        "per",
                        Columns.Type.STRING,
                        of -> pounds(of) == null ? null : of.amount().get(0).per(),
                        "How often that is paid.")
                .column(
                        "how",
                        Columns.Type.SEVERAL,
                        of -> cells.texts(of.asking().how()),
                        "How to get it, step by step.")
                .column(
                        "need",
                        Columns.Type.SEVERAL,
                        of -> cells.texts(of.asking().need()),
                        "What to bring or have.")
                .column(
                        "where",
                        Columns.Type.STRING,
                        of -> cells.text(of.asking().at()),
                        "Where to go for it.")
                .column("contact", Columns.Type.STRING, of -> Cells.of(contact(of), Contact::title), "Whom to ask.")
                .column(
                        "phone",
                        Columns.Type.STRING,
                        of -> Cells.of(contact(of), Contact::firstPhone),
                        "Their telephone number.")
                .column(
                        "email",
                        Columns.Type.STRING,
                        of -> Cells.of(contact(of), each -> each.reach().email()),
                        "Their e-mail address.")
                .column(
                        "from",
                        Columns.Type.STRING,
                        of -> Cells.printed(of.availability().from()),
                        "The first day of it, as printed.")
                .column(
                        "until",
                        Columns.Type.STRING,
                        of -> Cells.printed(of.availability().until()),
                        "The last day of it, as printed.")
                .column(
                        "lgsl",
                        Columns.Type.INTEGER,
                        of -> of.finding().lgsl(),
                        "Its number in the Local Government Services List.")
                .column("checked", Columns.Type.DATE, Entitlement::checked, "The day someone last checked it.")
                .column(
                        "review_by",
                        Columns.Type.DATE,
                        of -> of.meta().upkeep().reviewBy(),
                        "The day by which it is looked at again.");
    }

    private @Nullable Contact contact(Entitlement of) {
        Ref ref = of.asking().contact();
        return ref == null || !cells.isTold(ref.id())
                ? null
                : cells.publication().find(ref.id(), Contact.class).orElse(null);
    }

    /** The one sum of an entry; null where it has none or several. */
    private static @Nullable String pounds(Entitlement of) {
        List<Amount> amounts = of.amount();
        Money sum = amounts.size() == 1 ? amounts.get(0).worth().sum() : null;
        return sum == null ? null : BigDecimal.valueOf(sum.pence(), 2).toPlainString();
    }
}
