package org.strategypress.sheet.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/**
 * How a workbook shows its numbers: the same number is 0.57, 57% or a day, by its cell's format (ECMA-376 part 1, 18.8.30).
 */
final class CellFormats {
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "£#,##0"),
            Map.entry(6, "£#,##0"),
            Map.entry(7, "£#,##0.00"),
            Map.entry(8, "£#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(22, "dd/mm/yyyy hh:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"));
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_MACS = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int LAST_DAY = 2_958_465; // 31 December 9999
    private static final int DECIMALS = 6;

    private final List<String> codes;
    private final LocalDate dayZero;

    private CellFormats(List<String> codes, boolean from1904) {
        this.codes = codes;
        this.dayZero = from1904 ? DAY_0_OF_MACS : DAY_0;
    }

    /** Reads the styles of a workbook; null where it has none. */
    static CellFormats read(byte @Nullable [] part, boolean from1904) throws UnreadableFile {
        Map<Integer, String> own = new HashMap<>(KNOWN);
        List<String> codes = new ArrayList<>();
        boolean cells = false;
        SheetXml xml = part == null ? null : SheetXml.of(part);
        while (xml != null && xml.next()) {
            if (xml.begins("numFmt")) {
                String code = xml.get("formatCode");
                own.put(xml.number("numFmtId", 0), code == null ? "" : code);
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.begins("cellXfs");
            } else if (cells && xml.begins("xf")) {
                codes.add(own.getOrDefault(xml.number("numFmtId", 0), "General"));
            }
        }
        return new CellFormats(codes, from1904);
    }

    /** Whether a style shows nothing of what stands in its cell: {@code ;;;}. */
    boolean isHidden(int style) {
        String code = code(style).strip();
        return code.equals(";;;") || code.equals(";;");
    }

    private String code(int style) {
        return style >= 0 && style < codes.size() ? codes.get(style) : "General";
    }

    /** A number as its style shows it: a day as {@code 2026-04-01}, a month as {@code April 2026}, a share with its sign. */
    String shown(String number, int style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException noNumber) {
            return number.strip();
        }
        if (Math.abs((long) value.precision() - value.scale()) > 300) {
            return number.strip(); // 1E999999 is no figure, and would fill the memory
        }
        String code = QUOTED.matcher(code(style).replace("[$£", "£[$").replace("\"£\"", "£"))
                .replaceAll("")
                .split(";", 2)[0]
                .toLowerCase(Locale.ROOT);
        if (code.contains("y") || code.contains("d") || code.contains("mmm")) {
            return day(value, code);
        }
        boolean share = code.contains("%");
        BigDecimal seen = share ? value.movePointRight(2) : value;
        int point = code.indexOf('.');
        boolean plain =
                code.indexOf('0') < 0 && code.indexOf('#') < 0 || code.contains("general") || code.contains("e");
        int decimals = 0;
        for (int at = point + 1; point > 0 && at < code.length() && "0#?".indexOf(code.charAt(at)) >= 0; at++) {
            decimals++;
        }
        String text = plain
                ? general(seen)
                : seen.setScale(Math.min(decimals, DECIMALS), RoundingMode.HALF_UP)
                        .toPlainString();
        return (code.contains("£") ? "£" : "") + text + (share ? "%" : "");
    }

    /** A number without a format, and without what computers add to it: 0.57300000000000004. */
    private static String general(BigDecimal value) {
        BigDecimal tidy = value.setScale(Math.min(Math.max(value.scale(), 0), 10), RoundingMode.HALF_UP);
        return tidy.signum() == 0 ? "0" : tidy.stripTrailingZeros().toPlainString();
    }

    private String day(BigDecimal value, String code) {
        if (value.signum() < 0 || value.intValue() > LAST_DAY) {
            return value.toPlainString();
        }
        LocalDate day = dayZero.plusDays(value.intValue());
        boolean month = code.contains("m") && code.contains("y") && !code.contains("d");
        boolean year = code.contains("y") && !code.contains("m") && !code.contains("d");
        return year ? String.valueOf(day.getYear()) : month ? day.format(MONTH) : day.toString();
    }
}
