package org.strategypress.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.PlacedCell;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;

/** Reads what stands in the cells of a sheet; what cannot be read is an error at its place. */
final class SheetCells {
    private static final Pattern SUM = Pattern.compile(
            "(?i)(up to )?£ ?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d\\d))?(?:,? (once|(?:a|per|each|every) ([a-z]+)))?");
    private static final Pattern BARE = Pattern.compile("[\\d,]+(?:\\.\\d+)?");
    private static final Pattern NO = Pattern.compile("(?i)no|none|not given|do not give|£0|£0\\.00");
    private static final Pattern AGE = Pattern.compile("\\d{1,2}");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final KindList kinds;
    private final Diagnostics out;

    SheetCells(KindList kinds, Diagnostics out) {
        this.kinds = kinds;
        this.out = out;
    }

    /** The kind of help; null where the cell is empty, and nobody has said which it is. */
    @Nullable
    String kind(@Nullable PlacedCell cell) {
        String text = text(cell);
        if (cell == null || text.isEmpty()) {
            return null;
        }
        if (kinds.find(text).isEmpty() && !text.equals(Mapping.NOT_MAPPED)) {
            out.error("unknown-kind", cell.where(), "no kind of help is called “" + text + "”", cure(text, kinds));
            return null;
        }
        return text;
    }

    /** What an editor can write in place of a kind that is not known. */
    static String cure(String text, KindList kinds) {
        String near = Nearest.of(text, kinds.ids());
        return near == null
                ? "write one of " + String.join(", ", kinds.ids()) + ", or " + Mapping.NOT_MAPPED
                : "did you mean " + near;
    }

    /** How much. */
    Offered.Worth worth(@Nullable PlacedCell cell) {
        String text = text(cell);
        if (NO.matcher(text).matches()) {
            return new Offered.Worth(true, "", null, null);
        }
        Matcher sum = SUM.matcher(text);
        if (sum.matches()) {
            long pounds = Long.parseLong(sum.group(2).replace(",", ""));
            long pence = sum.group(3) == null ? 0 : Long.parseLong(sum.group(3));
            String rhythm = sum.group(5) == null ? sum.group(4) : sum.group(5);
            return new Offered.Worth(
                    false, text, pounds * 100 + pence, rhythm == null ? null : rhythm.toLowerCase(Locale.ROOT));
        }
        if (cell != null && BARE.matcher(text).matches()) {
            out.error(
                    "bad-amount",
                    cell.where(),
                    "“" + text + "” does not say of what",
                    "write £" + text + " for money, or words, like 3 visits");
        }
        return new Offered.Worth(false, text, null, null);
    }

    /** An age in whole years; null where the cell is empty. */
    @Nullable
    Integer age(@Nullable PlacedCell cell) {
        String text = text(cell);
        if (cell == null || text.isEmpty()) {
            return null;
        }
        if (!AGE.matcher(text).matches()) {
            out.error(
                    "bad-sheet",
                    cell.where(),
                    "“" + text + "” is no age",
                    "write a whole number of years, like 24, which counts too: until 25 is 24");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The address at which the council says so. */
    @Nullable
    String address(@Nullable PlacedCell cell, PlacedCell row) {
        String text = text(cell);
        if (!Mapping.isAddress(text)) {
            out.error(
                    "bad-sheet",
                    cell == null ? row.where() : cell.where(),
                    text.isEmpty() ? "this row has no source" : "“" + text + "” is no address",
                    "write where the council says so, like https://www.example.org/offer");
            return null;
        }
        return text;
    }

    /** The day on which it was read there, ISO 8601. */
    String day(@Nullable PlacedCell cell, PlacedCell row) {
        String text = text(cell);
        Matcher iso = ISO.matcher(text);
        Matcher british = BRITISH.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.parse(text).toString();
            }
            if (british.matches()) {
                return LocalDate.of(number(british, 3), number(british, 2), number(british, 1))
                        .toString();
            }
        } catch (DateTimeException noSuchDay) {
            text = text(cell); // told below, as what is no day at all
        }
        out.error(
                "bad-date",
                cell == null ? row.where() : cell.where(),
                text.isEmpty() ? "this row has no day" : "“" + text + "” is no day",
                "write the day on which you read it there, like 2026-10-01");
        return "";
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static String text(@Nullable PlacedCell cell) {
        return cell == null ? "" : Line.of(cell.text());
    }
}
