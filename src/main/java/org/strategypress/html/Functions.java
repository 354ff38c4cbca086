package org.strategypress.html;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.FinishedProse;
import org.strategypress.html.prose.ProseHtml;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Mark;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Playable;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.language.Language;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.AmountRow;
import org.strategypress.model.money.Money;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.page.AgeBand;
import org.strategypress.page.Birthday;
import org.strategypress.page.DataTable;
import org.strategypress.page.FormerPages;
import org.strategypress.page.GoldenThread;
import org.strategypress.page.Governance;
import org.strategypress.page.LocalOffer;
import org.strategypress.page.Owners;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;
import org.strategypress.page.PublicationDate;
import org.strategypress.page.RecentChanges;
import org.strategypress.page.WhoDoesWhat;
import org.strategypress.page.time.LastYear;
import org.strategypress.page.time.Timeline;
import org.strategypress.source.Worded;

/** What a template may call: lookups, links still symbolic, words of the messages, finished prose. */
final class Functions {
    private final Translation translation;
    private final Publication publication;
    private final Pages pages;
    private final LocalOffer offer;
    private final Messages messages;
    private final DefaultObjectWrapper wrapper;
    private final FinishedProse finished;

    /** What is dialled for each number that pages show: reading one takes longer than all else on a contact. */
    private final Map<String, String> dialled = new ConcurrentHashMap<>();

    Functions(Translation translation, Pages pages, LocalOffer offer, DefaultObjectWrapper wrapper) {
        this.offer = offer;
        this.translation = translation;
        this.publication = translation.publication();
        this.pages = pages;
        this.messages = translation.messages();
        this.wrapper = wrapper;
        this.finished = new FinishedProse(translation);
    }

    /** The functions by the name that templates call them by. */
    Map<String, TemplateMethodModelEx> all() {
        Map<String, TemplateMethodModelEx> all = new HashMap<>();
        MeasureCharts charts = new MeasureCharts(translation, this::day);
        all.put("measured", arguments -> text(charts.figure((Number) given(arguments, 0), value(arguments, 1))));
        all.put("chart", arguments -> charts.drawing((Indicator) given(arguments, 0)));
        all.put(
                "smallCharts",
                arguments -> wrapper.wrap(charts.small(
                        entries(arguments).stream().map(Indicator.class::cast).toList())));
        all.put("chartNotes", arguments -> wrapper.wrap(charts.notes((Indicator) given(arguments, 0))));
        all.put("find", arguments -> wrapper.wrap(entry(arguments)));
        all.put("link", arguments -> text("entry:" + id(value(arguments, 0))));
        all.put(
                "ageBands",
                arguments -> wrapper.wrap(
                        Stream.of(AgeBand.values()).map(AgeBand::word).toList()));
        all.put("lettered", arguments -> wrapper.wrap(AtoZ.grouped(entries(arguments))));
        all.put("pageLink", arguments -> text("page:" + offer.page(String.valueOf(value(arguments, 0)))));
        all.put(
                "hasPage",
                arguments -> wrapper.wrap(pages.find(offer.page(String.valueOf(value(arguments, 0))))
                        .isPresent()));
        all.put(
                "formerPages",
                arguments -> wrapper.wrap(
                        pages.all().stream().filter(FormerPages::is).toList()));
        all.put("plainId", arguments -> text(offer.word((Entry) given(arguments, 0))));
        all.put("areasOffered", arguments -> wrapper.wrap(offer.filled()));
        all.put("chaptersOffered", arguments -> wrapper.wrap(offer.chapters(translation.publication())));
        all.put("msg", this::message);
        all.put("prose", this::prose);
        all.put("inline", arguments -> finished.inline((Prose) value(arguments, 0)));
        all.put("day", arguments -> text(day(value(arguments, 0))));
        all.put("digits", arguments -> text(digits((Number) given(arguments, 0))));
        all.put("iso", arguments -> text(iso(value(arguments, 0))));
        all.put("money", arguments -> text(translation.figure(((Money) given(arguments, 0)).said())));
        all.put("said", arguments -> text(translation.said(String.valueOf(value(arguments, 0)))));
        AmountWords amounts = new AmountWords(translation);
        all.put("ages", arguments -> text(amounts.ages((AgeRange) given(arguments, 0))));
        all.put("amountLine", arguments -> text(amounts.line((Amount) given(arguments, 0))));
        all.put("amountEnd", arguments -> text(amounts.end((Amount) given(arguments, 0))));
        all.put(
                "amountBand",
                arguments -> text(amounts.band((AmountRow) given(arguments, 0), (Amount) given(arguments, 1))));
        all.put(
                "easySteps",
                arguments -> FinishedProse.fragment(EasyRead.steps(ProseHtml.tokens((Prose) given(arguments, 0)))));
        all.put("term", arguments -> text(messages.get("term." + value(arguments, 0) + "." + value(arguments, 1))));
        all.put("slug", arguments -> text(slug(String.valueOf(value(arguments, 0)))));
        all.put(
                "opening",
                arguments -> text(Opening.words((Hours) given(arguments, 0), messages, translation.language())));
        all.put("languageName", arguments -> {
            Language of = Language.of(String.valueOf(value(arguments, 0)));
            boolean english = Language.of(translation.language()).base().equals("en");
            return text(english ? of.englishName() : of.ownName());
        });
        all.put("sums", arguments -> text(amounts.sums(entry(arguments))));
        all.put("going", arguments -> wrapper.wrap(Scoreboard.on(publication, id(value(arguments, 0)))));
        all.put("dataTables", arguments -> wrapper.wrap(DataTable.counted(publication)));
        all.put("chain", arguments -> wrapper.wrap(WhoDoesWhat.of(publication)));
        all.put(
                "hasChanges",
                arguments -> wrapper.wrap(!RecentChanges.of(publication, pages).isEmpty()));
        all.put("lastYear", arguments -> wrapper.wrap(LastYear.of(publication, PublicationDate.of(publication))));
        all.put("timeline", arguments -> wrapper.wrap(Timeline.of(publication)));
        all.put("governance", arguments -> wrapper.wrap(Governance.of(publication)));
        all.put("thread", arguments -> wrapper.wrap(GoldenThread.of(publication)));
        all.put("birthdays", arguments -> wrapper.wrap(Birthday.of(offer)));
        all.put("given", arguments -> wrapper.wrap(Scoreboard.offer(offer.entitlements())));
        all.put("rolePage", arguments -> text(rolePage(String.valueOf(value(arguments, 0)))));
        all.put("dial", arguments -> text(dial(arguments)));
        all.put("word", arguments -> text(word(value(arguments, 0))));
        all.put("plays", arguments -> wrapper.wrap(Playable.of(String.valueOf(value(arguments, 0))) != null));
        all.put("asset", arguments -> text("asset:" + value(arguments, 0)));
        all.put("paperAddress", arguments -> text(String.valueOf(Mark.ADDRESS.sign())));
        all.put(
                "related",
                arguments -> wrapper.wrap(
                        Related.of(publication, String.valueOf(value(arguments, 0)), id(value(arguments, 1)))));
        return all;
    }

    /** The entries of a list. */
    private List<Entry> entries(List<?> arguments) throws TemplateModelException {
        return ((List<?>) given(arguments, 0)).stream().map(Entry.class::cast).toList();
    }

    private @Nullable Entry entry(List<?> arguments) throws TemplateModelException {
        Object given = value(arguments, 0);
        return given == null ? null : publication.find(id(given)).orElse(null);
    }

    private TemplateModel message(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            Object value = value(arguments, i + 1);
            values[i] = value instanceof Number number ? new BigDecimal(number.toString()) : String.valueOf(value);
        }
        try {
            return text(messages.get(String.valueOf(value(arguments, 0)), values));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException(unknown.getMessage());
        }
    }

    /** A number with a comma for each thousand and the decimal places that were printed. */
    static String digits(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        String places = exact.scale() > 0 ? "." + "0".repeat(exact.scale()) : "";
        return new DecimalFormat(",##0" + places, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(exact);
    }

    private TemplateModel prose(List<?> arguments) throws TemplateModelException {
        int level = arguments.size() > 1 ? ((Number) given(arguments, 1)).intValue() : 2;
        return finished.blocks((Prose) value(arguments, 0), level);
    }

    private String day(@Nullable Object date) {
        if (date instanceof PrintedDate printed) {
            String words = Dates.words(printed, messages);
            LocalDate exact = printed.precision() == PrintedDate.Precision.DAY ? printed.from() : null;
            if (!words.equals(printed.printed())) {
                return words;
            }
            return exact == null || translation.speaks(words) ? translation.said(words) : Dates.words(exact, messages);
        }
        return date instanceof LocalDate exact ? Dates.words(exact, messages) : "";
    }

    private static String iso(@Nullable Object date) {
        if (date instanceof PrintedDate printed) {
            return Dates.machine(printed);
        }
        return date == null ? "" : date.toString();
    }

    private static String id(@Nullable Object given) {
        if (given instanceof Entry entry) {
            return entry.id();
        }
        return given instanceof Ref ref ? ref.id() : String.valueOf(given);
    }

    private static String word(@Nullable Object given) {
        return given instanceof Worded worded
                ? worded.word()
                : String.valueOf(given).toLowerCase(Locale.ROOT);
    }

    /** The id of the page of a role, or nothing where there is none. */
    private String rolePage(String role) {
        return pages.find(Owners.id(role)).map(Page::id).orElse("");
    }

    /** What stands behind {@code tel:}, {@code sms:} or WhatsApp's address; nothing for a text that cannot be dialled. */
    private String dial(List<?> arguments) throws TemplateModelException {
        String country = publication.site().region().country();
        String text = String.valueOf(given(arguments, 0));
        String use = arguments.size() < 2 ? "phone" : String.valueOf(value(arguments, 1));
        return dialled.computeIfAbsent(use + " " + text, unknown -> dial(text, use, country));
    }

    private static String dial(String text, String use, String country) {
        return switch (use) {
            case "text" ->
                PhoneNumber.parseText(text, country).map(PhoneNumber::dial).orElse("");
            case "relay" ->
                PhoneNumber.parseRelay(text, country).map(PhoneNumber::dial).orElse("");
            case "whatsapp" ->
                PhoneNumber.parseFull(text, country)
                        .map(full -> full.international().substring(1))
                        .orElse("");
            default -> PhoneNumber.parse(text, country).map(PhoneNumber::dial).orElse("");
        };
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static TemplateModel text(String text) {
        return new SimpleScalar(text);
    }

    /** A value that the function cannot do without. */
    private Object given(List<?> arguments, int at) throws TemplateModelException {
        Object value = value(arguments, at);
        if (value == null) {
            throw new TemplateModelException("an argument has no value");
        }
        return value;
    }

    private @Nullable Object value(List<?> arguments, int at) throws TemplateModelException {
        if (at >= arguments.size()) {
            throw new TemplateModelException("an argument is missing");
        }
        Object given = arguments.get(at);
        if (given instanceof TemplateScalarModel scalar
                && !(given instanceof freemarker.ext.util.WrapperTemplateModel)) {
            return scalar.getAsString();
        }
        if (given instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        return given == null ? null : wrapper.unwrap((TemplateModel) given);
    }
}
