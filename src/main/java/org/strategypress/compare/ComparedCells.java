package org.strategypress.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.Money;

/** What stands in the cells of the comparison's tables, as Markdown. */
final class ComparedCells {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ComparedCells() {}

    /** How much, and a bar beside it where it is money that can be compared. */
    static String worth(Kind kind, Offered offered, long most) {
        if (offered.isRefused()) {
            return CompareWords.of("cell.refused");
        }
        String words = Line.markdown(offered.worth().words());
        if (words.isEmpty()) {
            return CompareWords.of(kind.unit().isMoney() ? "cell.how-much-not-said" : "cell.yes");
        }
        return kind.isOtherwise(offered)
                ? CompareWords.of("cell.otherwise", words)
                : words + (kind.unit().isMoney() ? bar(kind.figure(offered), most) : "");
    }

    /** The ages, and a bar beside them where they are what is compared. */
    static String ages(Kind kind, Offered offered, long most) {
        if (offered.isRefused()) {
            return "";
        }
        return ages(offered) + (kind.unit() == Kind.Unit.AGE ? bar(kind.figure(offered), most) : "");
    }

    /** The ages in words. */
    static String ages(Offered offered) {
        Integer from = offered.from();
        Integer to = offered.to();
        if (from == null) {
            return to == null ? CompareWords.of("cell.not-said") : CompareWords.of("ages.to", to);
        }
        return to == null ? CompareWords.of("ages.from", from) : CompareWords.of("ages.span", from, to);
    }

    private static String bar(@Nullable Long figure, long most) {
        return figure == null || most == 0 ? "" : " {bar=" + Math.round(100.0 * figure / most) + "}";
    }

    /** What the council calls it, as a link to where it says so, and the day. */
    static String source(Offered offered) {
        String address = offered.source().address();
        String title = address == null
                ? CompareWords.of(
                        "source.file",
                        Line.markdown(offered.title()),
                        Line.markdown(offered.source().file()))
                : Line.link(offered.title(), address(address));
        return title + ", " + day(offered);
    }

    /** An address as it may stand between angle brackets. */
    private static String address(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("\\", "%5C");
    }

    /** The day in words. */
    static String day(Offered offered) {
        String day = offered.source().day();
        return day.isEmpty() ? CompareWords.of("source.no-day") : DAY.format(LocalDate.parse(day));
    }

    /** What a council says of a kind, in as few words as can be. */
    static String brief(Kind kind, List<Offered> said) {
        if (said.isEmpty()) {
            return CompareWords.of("cell.not-said");
        }
        return String.join("; ", said.stream().map(each -> brief(kind, each)).toList());
    }

    private static String brief(Kind kind, Offered offered) {
        if (offered.isRefused()) {
            return CompareWords.of("cell.no");
        }
        Long figure = kind.figure(offered);
        if (kind.unit().isMoney() && offered.pence() != null) {
            return Line.markdown(offered.worth().words());
        }
        return figure == null ? CompareWords.of("cell.yes") : CompareWords.of("ages.short", figure);
    }

    /** A figure of a kind in words. */
    static String figure(Kind kind, long figure) {
        String number = kind.unit().isMoney() ? new Money(figure).said() : Long.toString(figure);
        return CompareWords.of("figure." + kind.unit().word(), Objects.requireNonNull(number));
    }
}
