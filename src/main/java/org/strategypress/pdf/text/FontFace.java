package org.strategypress.pdf.text;

/**
 * One face of one family, as a static TrueType file in the jar.
 *
 * @param family the family's name in style sheets
 * @param weight 400 for regular, 700 for bold, 800 for extra bold
 * @param italic whether it slants
 * @param file the file's name without its ending
 */
public record FontFace(String family, int weight, boolean italic, String file) {
    /** Where the file is in the jar. */
    String resource() {
        return "/fonts/" + file + ".ttf";
    }
}
