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
                .column("summary", Columns.Type.STRING, of -> text(of.summary()), "What it is, in one line.")
                .column(
                        "areas",
                        Columns.Type.SEVERAL,
                        of -> ids(of.finding().areas()),
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
                        of -> ids(of.who().statuses()),
                        "The ids of the kinds of people it is for.")
                .column(
                        "ages",
                        Columns.Type.STRING,
                        of -> of(of.who().ages(), AgeRange::printed),
                        "The ages it is for, as printed.")
                .column(
                        "minimum_age",
                        Columns.Type.INTEGER,
                        of -> of(of.who().ages(), AgeRange::from),
                        "The lowest age; 0 when open.")
                .column(
                        "maximum_age",
                        Columns.Type.INTEGER,
                        of -> of(of.who().ages(), AgeRange::to),
                        "The highest age, itself included.")
                .column(
                        "situations",
                        Columns.Type.SEVERAL,
                        of -> ids(of.who().situations()),
                        "The ids of the situations it is for.")
                .column(
                        "living",
                        Columns.Type.SEVERAL,
                        of -> words(of.who().living()),
                        "Where those live whom it is for.")
                .column(
                        "who_note",
                        Columns.Type.STRING,
                        of -> text(of.who().note()),
                        "What else matters of those whom it is for.")
                .column(
                        "not_for",
                        Columns.Type.SEVERAL,
                        of -> site.texts(of.who().notFor()),
                        "Whom it is not for.")
                .column(
                        "pounds",
                        Columns.Type.DECIMAL,
                        Tables::pounds,
                        "The sum paid, or the most, in pounds; empty where it is no one sum.")
                .column(
                        "per",
                        Columns.Type.STRING,
                        of -> pounds(of) == null ? null : of.amount().get(0).per(),
                        "How often that is paid.")
                .column(
                        "how",
                        Columns.Type.SEVERAL,
                        of -> site.texts(of.asking().how()),
                        "How to get it, step by step.")
                .column(
                        "need",
                        Columns.Type.SEVERAL,
                        of -> site.texts(of.asking().need()),
                        "What to bring or have.")
                .column("where", Columns.Type.STRING, of -> text(of.asking().at()), "Where to go for it.")
                .column("contact", Columns.Type.STRING, of -> of(contact(of), Contact::title), "Whom to ask.")
                .column(
                        "phone",
                        Columns.Type.STRING,
                        of -> of(contact(of), Contact::firstPhone),
                        "Their telephone number.")
                .column(
                        "email",
                        Columns.Type.STRING,
                        of -> of(contact(of), each -> each.reach().email()),
                        "Their e-mail address.")
                .column(
                        "from",
                        Columns.Type.STRING,
                        of -> printed(of.availability().from()),
                        "The first day of it, as printed.")
                .column(
                        "until",
                        Columns.Type.STRING,
                        of -> printed(of.availability().until()),
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

    private Columns<Action> actions() {
        return this.<Action>named(DataTable.ACTIONS)
                .column("status", Columns.Type.STRING, of -> word(of.standing().status()), "How far it is.")
                .column("rating", Columns.Type.STRING, of -> of.standing().rating(), "How it is rated, as printed.")
                .column("owner", Columns.Type.STRING, Action::shownOwner, "The role that answers for it.")
                .column(
                        "lead",
                        Columns.Type.STRING,
                        of -> id(of.responsible().lead()),
                        "The id of the body that leads on it.")
                .column(
                        "department",
                        Columns.Type.STRING,
                        of -> id(of.responsible().department()),
                        "The id of the department that does it.")
                .column("partners", Columns.Type.SEVERAL, of -> of.responsible().partners(), "Who helps.")
                .column("due", Columns.Type.STRING, of -> printed(of.timing().due()), "By when, as printed.")
                .column(
                        "due_from",
                        Columns.Type.DATE,
                        of -> of(of.timing().due(), PrintedDate::from),
                        "The first day that it can mean.")
                .column(
                        "due_to",
                        Columns.Type.DATE,
                        of -> of(of.timing().due(), PrintedDate::to),
                        "The last day that it can mean.")
                .column(
                        "new_due",
                        Columns.Type.STRING,
                        of -> printed(of.timing().newDue()),
                        "The new time, where the first is not kept.")
                .column("why_late", Columns.Type.STRING, of -> text(of.timing().whyLate()), "Why it is late.")
                .column("target", Columns.Type.STRING, of -> text(of.success().target()), "What shows that it is done.")
                .column(
                        "expected",
                        Columns.Type.STRING,
                        of -> text(of.success().expected()),
                        "What should be better because of it.")
                .column("cost", Columns.Type.STRING, of -> text(of.cost()), "What it costs and who pays, as printed.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        of -> ids(of.purpose().priorities()),
                        "The ids of the priorities it serves.")
                .column(
                        "pledges",
                        Columns.Type.SEVERAL,
                        of -> ids(of.purpose().pledges()),
                        "The ids of the pledges it keeps.")
                .column(
                        "outcomes",
                        Columns.Type.SEVERAL,
                        of -> ids(of.purpose().outcomes()),
                        "The ids of the outcomes it serves.");
    }

    private Columns<Indicator> indicators() {
        return this.<Indicator>named(DataTable.INDICATORS)
                .column(
                        "definition",
                        Columns.Type.STRING,
                        of -> text(of.measure().definition()),
                        "What exactly is counted.")
                .column("unit", Columns.Type.STRING, of -> of.measure().unit(), "The unit of its figures.")
                .column("frequency", Columns.Type.STRING, of -> of.measure().frequency(), "How often it is read.")
                .column("better", Columns.Type.STRING, of -> word(of.measure().better()), "Which way is better.")
                .column(
                        "family",
                        Columns.Type.STRING,
                        of -> of.measure().family(),
                        "The set of indicators it belongs to.")
                .column("owner", Columns.Type.STRING, Indicator::shownOwner, "The role that answers for it.")
                .column(
                        "baseline",
                        Columns.Type.DECIMAL,
                        of -> of(of.figures().baseline(), each -> each.value().toPlainString()),
                        "Where it started.")
                .column(
                        "baseline_when",
                        Columns.Type.STRING,
                        of -> of(of.figures().baseline(), each -> printed(each.when())),
                        "When that was.")
                .column(
                        "target",
                        Columns.Type.DECIMAL,
                        of -> of(
                                last(of.figures().targets()),
                                each -> each.value() == null
                                        ? null
                                        : each.value().toPlainString()),
                        "Where it should go: the last of several.")
                .column(
                        "target_by",
                        Columns.Type.STRING,
                        of -> of(last(of.figures().targets()), each -> printed(each.by())),
                        "When it should be there.")
                .column(
                        "latest",
                        Columns.Type.DECIMAL,
                        of -> of(last(of.figures().readings()), Tables::figure),
                        "The latest reading.")
                .column(
                        "latest_when",
                        Columns.Type.STRING,
                        of -> of(
                                last(of.figures().readings()),
                                each -> each.when().printed()),
                        "When that was.")
                .column(
                        "outcomes",
                        Columns.Type.SEVERAL,
                        of -> ids(of.purpose().outcomes()),
                        "The ids of the outcomes it tells of.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        of -> ids(of.purpose().priorities()),
                        "The ids of the priorities it tells of.");
    }

    private Columns<Read> readings() {
        return Columns.<Read>of(DataTable.READINGS)
                .column("indicator", Columns.Type.STRING, each -> each.of().id(), "The id of the indicator.")
                .column("title", Columns.Type.STRING, each -> each.of().title(), "Its title.")
                .column("unit", Columns.Type.STRING, each -> each.of().measure().unit(), "The unit of the figure.")
                .column(
                        "when",
                        Columns.Type.STRING,
                        each -> each.reading().when().printed(),
                        "When, as printed.")
                .column(
                        "from",
                        Columns.Type.DATE,
                        each -> each.reading().when().from(),
                        "The first day that it can mean.")
                .column("to", Columns.Type.DATE, each -> each.reading().when().to(), "The last day that it can mean.")
                .column(
                        "value",
                        Columns.Type.DECIMAL,
                        each -> figure(each.reading()),
                        "The figure; empty where none is shown.")
                .column(
                        "printed",
                        Columns.Type.STRING,
                        each -> DeliveryFields.printed(each.reading()),
                        "The figure as printed, where it differs.")
                .column(
                        "shown",
                        Columns.Type.STRING,
                        each -> each.reading().shown().word(),
                        "What of it is shown: the figure, or why there is none.")
                .column("rating", Columns.Type.STRING, each -> each.reading().rating(), "How it is rated, as printed.")
                .column("note", Columns.Type.STRING, each -> text(each.reading().note()), "A remark.");
    }

    private Columns<Promised> pledges() {
        return Columns.<Promised>of(DataTable.PLEDGES)
                .column(
                        "pledge",
                        Columns.Type.STRING,
                        each -> each.of().id(),
                        "The id of the pledge that the promise stands in.")
                .column("title", Columns.Type.STRING, each -> each.of().title(), "The title of the pledge.")
                .column(
                        "url",
                        Columns.Type.ADDRESS,
                        each -> site.address(each.of()) + "#" + each.promise().place(),
                        "Where the promise is to be read.")
                .column("by", Columns.Type.STRING, each -> word(each.of().made().by()), "Who makes it.")
                .column(
                        "department",
                        Columns.Type.STRING,
                        each -> id(each.of().made().department()),
                        "The id of the department that makes it.")
                .column(
                        "partner",
                        Columns.Type.STRING,
                        each -> each.of().made().partner(),
                        "The partner that makes it.")
                .column("year", Columns.Type.STRING, each -> each.of().made().year(), "The year as printed.")
                .column("status", Columns.Type.STRING, each -> word(each.of().status()), "How far the pledge is.")
                .column(
                        "number",
                        Columns.Type.STRING,
                        each -> each.promise().promise().number(),
                        "The number as printed.")
                .column(
                        "promise",
                        Columns.Type.STRING,
                        each -> text(each.promise().promise().title()),
                        "The words of the promise.")
                .column(
                        "plain",
                        Columns.Type.STRING,
                        each -> text(each.promise().promise().plain()),
                        "The same in plain words.")
                .column(
                        "kept",
                        Columns.Type.STRING,
                        each -> word(each.promise().promise().counted()),
                        "Whether it was kept: of several marks the lowest.")
                .column(
                        "note",
                        Columns.Type.STRING,
                        each -> text(each.promise().promise().note()),
                        "A remark.")
                .column(
                        "priorities",
                        Columns.Type.SEVERAL,
                        each -> ids(each.of().priorities()),
                        "The ids of the priorities it serves.");
    }

    private <R extends Entry> Columns<R> named(DataTable table) {
        return Columns.<R>of(table)
                .column("id", Columns.Type.STRING, Entry::id, "The id, which stays while the thing is the same.")
                .column("title", Columns.Type.STRING, Entry::title, "The title.")
                .column("url", Columns.Type.ADDRESS, site::address, "Where it is to be read.")
                .column(
                        "updated",
                        Columns.Type.DATE,
                        of -> of.meta().upkeep().updated(),
                        "The day of its last change.");
    }

    private static <T> @Nullable Object of(@Nullable T value, Function<T, @Nullable Object> part) {
        return value == null ? null : part.apply(value);
    }

    private static <T> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static @Nullable String figure(Indicator.Reading of) {
        BigDecimal value = DeliveryFields.value(of);
        return value == null ? null : value.toPlainString();
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
