package org.strategypress.opendata;

import org.strategypress.model.Entry;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Sic;
import org.strategypress.model.text.Source;

/** What many kinds of entry have. */
final class Common {
    /** A date that may not be exact. */
    static final Form<PrintedDate> DATE = Form.of(Described.<PrintedDate>as(
                    "date", "A date as printed, exact or not, and the days that it can mean.")
            .always("printed", Form.TEXT, PrintedDate::printed, "The words as printed.")
            .has("from", Form.DAY, PrintedDate::from, "The first day it can mean.")
            .has("to", Form.DAY, PrintedDate::to, "The last day it can mean.")
            .always("precision", Form.word(PrintedDate.Precision.class), PrintedDate::precision, "How exact it is."));

    /** The years of a plan. */
    static final Form<Period> PERIOD = Form.of(Described.<Period>as("period", "The years that a plan is for.")
            .always("printed", Form.TEXT, Period::label, "The words as printed.")
            .has("from", Form.DAY, Period::from, "The first day.")
            .has("to", Form.DAY, Period::to, "The last day."));

    /** Ages. */
    static final Form<AgeRange> AGES = Form.of(Described.<AgeRange>as("ages", "Ages in whole years.")
            .always("printed", Form.TEXT, AgeRange::printed, "The words as printed.")
            .always("from", Form.WHOLE, AgeRange::from, "The lowest age; 0 when open.")
            .has("to", Form.WHOLE, AgeRange::to, "The highest age, itself included."));

    /** A document. */
    static final Form<Source> SOURCE =
            Form.of(Described.<Source>as("source", "The document of the council that it was taken from.")
                    .always("document", Form.TEXT, Source::document, "The document's name.")
                    .has("paragraph", Form.TEXT, Source::paragraph, "The paragraph as printed.")
                    .has("page", Form.TEXT, Source::page, "The page as printed.")
                    .has("link", Form.ADDRESS, Source::link, "The document's address."));

    /** Yes, no or not applicable. */
    static final Form<YesNoNa> ANSWER = Form.word(YesNoNa.class);

    private static final Form<Sic> ODD =
            Form.of(Described.<Sic>as("odd", "Something odd in the source that was kept as printed.")
                    .always("about", Form.PROSE, Sic::about, "The words as printed.")
                    .always("note", Form.PROSE, Sic::note, "What is odd about them."));

    /** What every entry has, besides its kind and address. */
    static final Described<Entry> ENTRY = Described.<Entry>as("entry", "What every entry has.")
            .has("number", Form.TEXT, Entry::number, "The number as printed.")
            .has("summary", Form.PROSE, Entry::summary, "What it is, in one line.")
            .has("plain", Form.PROSE, Entry::plain, "The same in plain words.")
            .has("text", Form.PROSE, Entry::body, "Its text.")
            .has("source", SOURCE, entry -> entry.meta().origin().source(), "Where it was taken from.")
            .all("odd", ODD, entry -> entry.meta().origin().sic(), "What is odd in the source and was kept.")
            .has("updated", Form.DAY, entry -> entry.meta().upkeep().updated(), "The day of its last change.")
            .has(
                    "review_by",
                    Form.DAY,
                    entry -> entry.meta().upkeep().reviewBy(),
                    "The day by which it is looked at again.");

    private Common() {}
}
