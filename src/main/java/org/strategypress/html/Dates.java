package org.strategypress.html;

import java.time.LocalDate;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.date.PrintedDate;

/** Dates as readers see them. */
final class Dates {
    private Dates() {}

    /** {@code 1 October 2026}, with the month's name from the messages. */
    static String words(LocalDate day, Messages messages) {
        return messages.get(
                "date.day", day.getDayOfMonth(), messages.get("month." + day.getMonthValue()), day.getYear());
    }

    /** A printed date as it was printed; an ISO day is put into words. */
    static String words(PrintedDate date, Messages messages) {
        LocalDate day = date.from();
        return day != null && date.printed().equals(day.toString()) ? words(day, messages) : date.printed();
    }

    /** The machine's form of a printed date: a day, or nothing where it is not one day. */
    static String machine(PrintedDate date) {
        LocalDate day = date.from();
        return day != null && day.equals(date.to()) ? day.toString() : "";
    }
}
