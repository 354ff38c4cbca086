package org.strategypress.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.AgeRange;
import org.strategypress.model.Amount;
import org.strategypress.model.Contact;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Money;
import org.strategypress.model.Pledge;
import org.strategypress.model.PrintedDate;
import org.strategypress.model.Prose;
import org.strategypress.model.Ref;
import org.strategypress.model.Worded;
import org.strategypress.opendata.Columns.Type;
import org.strategypress.output.OutputFile;
import org.strategypress.page.DataTable;

/** The tables of the data: what has rows, as CSV, each with what its columns hold. */
final class Tables {
    private final ToldSite site;

    private Tables(ToldSite site) {
        this.site = site;
    }

    /** The files; none for a table that has no rows. */
    static List<OutputFile> of(ToldSite site) {
        Tables tables = new Tables(site);
        List<OutputFile> files = new ArrayList<>();
        for (DataTable table : DataTable.of(site.publication())) {
            switch (table) {
                case ENTITLEMENTS ->
                    tables.add(table, tables.entitlements(), site.publication().entitlements(), files);
                case ACTIONS ->
                    tables.add(table, tables.actions(), site.publication().actions(), files);
                case INDICATORS ->
                    tables.add(table, tables.indicators(), site.publication().indicators(), files);
                case READINGS -> tables.write(table, tables.readings(), tables.allReadings(), files);
                case PLEDGES -> tables.write(table, tables.pledges(), tables.allPromises(), files);
            }
        }
        return files;
    }

    private <R extends Entry> void add(DataTable table, Columns<R> columns, List<R> rows, List<OutputFile> files) {
        write(table, columns, DataTable.told(rows), files);
    }

    private <R> void write(DataTable table, Columns<R> columns, List<R> rows, List<OutputFile> files) {
        String path = "data/" + table.file();
        files.add(OpenData.text(path, columns.csv(rows)));
        files.add(OpenData.text(
                path + "-metadata.json",
                columns.metadata(site.publication().site().language())));
    }

    /** A reading and what it is of. */
    private record Read(Indicator of, Indicator.Reading reading) {}

    /** A promise and the pledge that it stands in. */
    private record Promised(Pledge of, Pledge.Addressed promise) {}

    private List<Read> allReadings() {
        List<Read> all = new ArrayList<>();
        DataTable.told(site.publication().indicators())
                .forEach(of -> of.figures().readings().forEach(each -> all.add(new Read(of, each))));
        return all;
    }

    private List<Promised> allPromises() {
        List<Promised> all = new ArrayList<>();
        DataTable.told(site.publication().pledges())
                .forEach(of -> of.addressed().forEach(each -> all.add(new Promised(of, each))));
        return all;
    }

    private Columns<Entitlement> entitlements() {
        return this.<Entitlement>named(DataTable.ENTITLEMENTS)
                .column("summary", Type.STRING, of -> text(of.summary()), "What it is, in one line.")
                .column(
                        "areas",
                        Type.SEVERAL,
                        of -> ids(of.finding().areas()),
                        "The ids of the parts of life that it belongs to.")
                .column("basis", Type.STRING, of -> of.law().basis().word(), "Whether the law demands it.")
                .column("legal", Type.STRING, of -> of.law().legal(), "The law it stands in.")
                .column(
                        "provider",
                        Type.STRING,
                        of -> of.law().provider(),
                        "Who gives it, where that is not the council.")
                .column(
                        "statuses",
                        Type.SEVERAL,
                        of -> ids(of.who().statuses()),
                        "The ids of the kinds of care leaver it is for.")
                .column(
                        "ages",
                        Type.STRING,
                        of -> of(of.who().ages(), AgeRange::printed),
                        "The ages it is for, as printed.")
                .column(
                        "minimum_age",
                        Type.INTEGER,
                        of -> of(of.who().ages(), AgeRange::from),
                        "The lowest age; 0 when open.")
                .column(
                        "maximum_age",
                        Type.INTEGER,
                        of -> of(of.who().ages(), AgeRange::to),
                        "The highest age, itself included.")
                .column(
                        "situations",
                        Type.SEVERAL,
                        of -> ids(of.who().situations()),
                        "The ids of the situations it is for.")
                .column("living", Type.SEVERAL, of -> words(of.who().living()), "Where those live whom it is for.")
                .column(
                        "who_note",
                        Type.STRING,
                        of -> text(of.who().note()),
                        "What else matters of those whom it is for.")
                .column("not_for", Type.SEVERAL, of -> site.texts(of.who().notFor()), "Whom it is not for.")
                .column(
                        "pounds",
                        Type.DECIMAL,
                        Tables::pounds,
                        "The sum paid, or the most, in pounds; empty where it is no one sum.")
                .column(
                        "per",
                        Type.STRING,
                        of -> pounds(of) == null ? null : of.amount().get(0).per(),
                        "How often that is paid.")
                .column("how", Type.SEVERAL, of -> site.texts(of.asking().how()), "How to get it, step by step.")
                .column("need", Type.SEVERAL, of -> site.texts(of.asking().need()), "What to bring or have.")
                .column("where", Type.STRING, of -> text(of.asking().at()), "Where to go for it.")
                .column("contact", Type.STRING, of -> of(contact(of), Contact::title), "Whom to ask.")
                .column("phone", Type.STRING, of -> of(contact(of), Contact::firstPhone), "Their telephone number.")
                .column(
                        "email",
                        Type.STRING,
                        of -> of(contact(of), each -> each.reach().email()),
                        "Their e-mail address.")
                .column(
                        "from",
                        Type.STRING,
                        of -> printed(of.availability().from()),
                        "The first day of it, as printed.")
                .column(
                        "until",
                        Type.STRING,
                        of -> printed(of.availability().until()),
                        "The last day of it, as printed.")
                .column(
                        "lgsl",
                        Type.INTEGER,
                        of -> of.finding().lgsl(),
                        "Its number in the Local Government Services List.")
                .column("checked", Type.DATE, Entitlement::checked, "The day someone last checked it.")
                .column(
                        "review_by",
                        Type.DATE,
                        of -> of.meta().upkeep().reviewBy(),
                        "The day by which it is looked at again.");
    }

    private Columns<Action> actions() {
        return this.<Action>named(DataTable.ACTIONS)
                .column("status", Type.STRING, of -> word(of.standing().status()), "How far it is.")
                .column("rating", Type.STRING, of -> of.standing().rating(), "How it is rated, as printed.")
                .column("owner", Type.STRING, Action::shownOwner, "The role that answers for it.")
                .column("lead", Type.STRING, of -> id(of.responsible().lead()), "The id of the body that leads on it.")
                .column(
                        "department",
                        Type.STRING,
                        of -> id(of.responsible().department()),
                        "The id of the department that does it.")
                .column("partners", Type.SEVERAL, of -> of.responsible().partners(), "Who helps.")
                .column("due", Type.STRING, of -> printed(of.timing().due()), "By when, as printed.")
                .column(
                        "due_from",
                        Type.DATE,
                        of -> of(of.timing().due(), PrintedDate::from),
                        "The first day that it can mean.")
                .column(
                        "due_to",
                        Type.DATE,
                        of -> of(of.timing().due(), PrintedDate::to),
                        "The last day that it can mean.")
                .column(
                        "new_due",
                        Type.STRING,
                        of -> printed(of.timing().newDue()),
                        "The new time, where the first is not kept.")
                .column("why_late", Type.STRING, of -> text(of.timing().whyLate()), "Why it is late.")
                .column("target", Type.STRING, of -> text(of.success().target()), "What shows that it is done.")
                .column(
                        "expected",
                        Type.STRING,
                        of -> text(of.success().expected()),
                        "What should be better because of it.")
                .column("cost", Type.STRING, of -> text(of.cost()), "What it costs and who pays, as printed.")
                .column(
                        "priorities",
                        Type.SEVERAL,
                        of -> ids(of.purpose().priorities()),
                        "The ids of the priorities it serves.")
                .column("pledges", Type.SEVERAL, of -> ids(of.purpose().pledges()), "The ids of the pledges it keeps.")
                .column(
                        "outcomes",
                        Type.SEVERAL,
                        of -> ids(of.purpose().outcomes()),
                        "The ids of the outcomes it serves.");
    }

    private Columns<Indicator> indicators() {
        return this.<Indicator>named(DataTable.INDICATORS)
                .column("definition", Type.STRING, of -> text(of.measure().definition()), "What exactly is counted.")
                .column("unit", Type.STRING, of -> of.measure().unit(), "The unit of its figures.")
                .column("frequency", Type.STRING, of -> of.measure().frequency(), "How often it is read.")
                .column("better", Type.STRING, of -> word(of.measure().better()), "Which way is better.")
                .column("family", Type.STRING, of -> of.measure().family(), "The set of indicators it belongs to.")
                .column("owner", Type.STRING, Indicator::shownOwner, "The role that answers for it.")
                .column(
                        "baseline",
                        Type.DECIMAL,
                        of -> of(of.figures().baseline(), each -> each.value().toPlainString()),
                        "Where it started.")
                .column(
                        "baseline_when",
                        Type.STRING,
                        of -> of(of.figures().baseline(), each -> printed(each.when())),
                        "When that was.")
                .column(
                        "target",
                        Type.DECIMAL,
                        of -> of(
                                last(of.figures().targets()),
                                each -> each.value() == null
                                        ? null
                                        : each.value().toPlainString()),
                        "Where it should go: the last of several.")
                .column(
                        "target_by",
                        Type.STRING,
                        of -> of(last(of.figures().targets()), each -> printed(each.by())),
                        "When it should be there.")
                .column(
                        "latest",
                        Type.DECIMAL,
                        of -> of(last(of.figures().readings()), Tables::figure),
                        "The latest reading.")
                .column(
                        "latest_when",
                        Type.STRING,
                        of -> of(
                                last(of.figures().readings()),
                                each -> each.when().printed()),
                        "When that was.")
                .column(
                        "outcomes",
                        Type.SEVERAL,
                        of -> ids(of.purpose().outcomes()),
                        "The ids of the outcomes it tells of.")
                .column(
                        "priorities",
                        Type.SEVERAL,
                        of -> ids(of.purpose().priorities()),
                        "The ids of the priorities it tells of.");
    }

    private Columns<Read> readings() {
        return Columns.<Read>of(DataTable.READINGS)
                .column("indicator", Type.STRING, each -> each.of().id(), "The id of the indicator.")
                .column("title", Type.STRING, each -> each.of().title(), "Its title.")
                .column("unit", Type.STRING, each -> each.of().measure().unit(), "The unit of the figure.")
                .column("when", Type.STRING, each -> each.reading().when().printed(), "When, as printed.")
                .column("from", Type.DATE, each -> each.reading().when().from(), "The first day that it can mean.")
                .column("to", Type.DATE, each -> each.reading().when().to(), "The last day that it can mean.")
                .column("value", Type.DECIMAL, each -> figure(each.reading()), "The figure; empty where none is shown.")
                .column(
                        "printed",
                        Type.STRING,
                        each -> DeliveryFields.printed(each.reading()),
                        "The figure as printed, where it differs.")
                .column(
                        "shown",
                        Type.STRING,
                        each -> each.reading().shown().word(),
                        "What of it is shown: the figure, or why there is none.")
                .column("rating", Type.STRING, each -> each.reading().rating(), "How it is rated, as printed.")
                .column("note", Type.STRING, each -> text(each.reading().note()), "A remark.");
    }

    private Columns<Promised> pledges() {
        return Columns.<Promised>of(DataTable.PLEDGES)
                .column(
                        "pledge",
                        Type.STRING,
                        each -> each.of().id(),
                        "The id of the pledge that the promise stands in.")
                .column("title", Type.STRING, each -> each.of().title(), "The title of the pledge.")
                .column(
                        "url",
                        Type.ADDRESS,
                        each -> site.address(each.of()) + "#" + each.promise().place(),
                        "Where the promise is to be read.")
                .column("by", Type.STRING, each -> word(each.of().made().by()), "Who makes it.")
                .column(
                        "department",
                        Type.STRING,
                        each -> id(each.of().made().department()),
                        "The id of the department that makes it.")
                .column("partner", Type.STRING, each -> each.of().made().partner(), "The partner that makes it.")
                .column("year", Type.STRING, each -> each.of().made().year(), "The year as printed.")
                .column("status", Type.STRING, each -> word(each.of().status()), "How far the pledge is.")
                .column("number", Type.STRING, each -> each.promise().promise().number(), "The number as printed.")
                .column(
                        "promise",
                        Type.STRING,
                        each -> text(each.promise().promise().title()),
                        "The words of the promise.")
                .column(
                        "plain",
                        Type.STRING,
                        each -> text(each.promise().promise().plain()),
                        "The same in plain words.")
                .column(
                        "kept",
                        Type.STRING,
                        each -> word(each.promise().promise().counted()),
                        "Whether it was kept: of several marks the lowest.")
                .column(
                        "note",
                        Type.STRING,
                        each -> text(each.promise().promise().note()),
                        "A remark.")
                .column(
                        "priorities",
                        Type.SEVERAL,
                        each -> ids(each.of().priorities()),
                        "The ids of the priorities it serves.");
    }

    private <R extends Entry> Columns<R> named(DataTable table) {
        return Columns.<R>of(table)
                .column("id", Type.STRING, Entry::id, "The id, which stays while the thing is the same.")
                .column("title", Type.STRING, Entry::title, "The title.")
                .column("url", Type.ADDRESS, site::address, "Where it is to be read.")
                .column("updated", Type.DATE, of -> of.meta().upkeep().updated(), "The day of its last change.");
    }

    private static <T> @Nullable Object of(@Nullable T value, Function<T, @Nullable Object> part) {
        return value == null ? null : part.apply(value);
    }

    private static <T> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static @Nullable String figure(Indicator.Reading of) {
        return DeliveryFields.value(of) == null
                ? null
                : DeliveryFields.value(of).toPlainString();
    }

    private static @Nullable String word(@Nullable Worded value) {
        return value == null ? null : value.word();
    }

    private static List<String> words(List<? extends Worded> values) {
        return values.stream().map(Worded::word).toList();
    }

    private static @Nullable String printed(@Nullable PrintedDate date) {
        return date == null ? null : date.printed();
    }

    private @Nullable String text(@Nullable Prose prose) {
        return prose == null ? null : site.text(prose);
    }

    private @Nullable String id(@Nullable Ref ref) {
        return ref != null && site.isTold(ref.id()) ? ref.id() : null;
    }

    private List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).filter(site::isTold).toList();
    }

    private @Nullable Contact contact(Entitlement of) {
        Ref ref = of.asking().contact();
        return ref == null || !site.isTold(ref.id())
                ? null
                : site.publication().find(ref.id(), Contact.class).orElse(null);
    }

    /** The one sum of an entry; null where it has none or several. */
    private static @Nullable String pounds(Entitlement of) {
        List<Amount> amounts = of.amount();
        Money sum = amounts.size() == 1 ? amounts.get(0).worth().sum() : null;
        return sum == null ? null : BigDecimal.valueOf(sum.pence(), 2).toPlainString();
    }
}
