package org.strategypress.pdf.dom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much room a style sheet leaves for words, in points: the paper, the margins and the size of the type are what its last rules say.
 *
 * @param width the width of the text
 * @param turned the width of the text on a sheet that is turned on its long side; 0 where no sheet can be turned, as in a booklet
 * @param em the size of the type
 */
public record PaperSize(double width, double turned, double em) {
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final double A4_SIDE = 210;
    private static final double A4_LONG_SIDE = 297;
    private static final double A5_SIDE = 148;
    private static final double USUAL_EM = 11;
    private static final Pattern MARGIN = Pattern.compile(
            "@page\\s*\\{[^{}]*?\\bmargin:\\s*([0-9.]+)mm\\s+([0-9.]+)mm(?:\\s+[0-9.]+mm\\s+([0-9.]+)mm)?");
    private static final Pattern PAGE = Pattern.compile("@page\\s*\\{[^{}]*?\\bsize:\\s*([^;{}]+)");
    private static final Pattern SIZE = Pattern.compile("html\\s*\\{[^{}]*?font-size:\\s*([0-9.]+)pt");

    /** What a style sheet says; A4 with margins of 20 mm and type of 11 points where it says nothing. */
    public static PaperSize of(String css) {
        double right = 20;
        double left = 20;
        double em = USUAL_EM;
        Matcher margin = MARGIN.matcher(css);
        while (margin.find()) {
            right = Double.parseDouble(margin.group(2));
            left = margin.group(3) == null ? right : Double.parseDouble(margin.group(3));
        }
        Matcher size = SIZE.matcher(css);
        while (size.find()) {
            em = Double.parseDouble(size.group(1));
        }
        String sheet = "A4";
        Matcher page = PAGE.matcher(css);
        while (page.find()) {
            sheet = page.group(1).strip();
        }
        double margins = left + right;
        return new PaperSize(
                ((sheet.equals("A5") ? A5_SIDE : A4_SIDE) - margins) * POINTS_IN_MM,
                sheet.equals("A4") ? (A4_LONG_SIDE - margins) * POINTS_IN_MM : 0,
                em);
    }

    /** The same where no sheet is turned. */
    public PaperSize upright() {
        return new PaperSize(width, 0, em);
    }

    /** The width of the text, in sizes of the type. */
    double room() {
        return width / em;
    }

    /** The width of the text on a turned sheet, in sizes of the type. */
    double roomTurned() {
        return turned / em;
    }
}
