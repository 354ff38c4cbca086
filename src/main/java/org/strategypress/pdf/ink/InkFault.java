package org.strategypress.pdf.ink;

import java.util.List;

/**
 * What is wrong with the ink of a finished page: what a tag cannot tell and a look would.
 *
 * @param kind what is wrong
 * @param page the page's number in the file, from 1
 * @param chapter the {@code data-page} of what is printed there; empty when it belongs to none
 * @param words the first words that it is about, at most a few; none on a blank page
 */
public record InkFault(Kind kind, int page, String chapter, List<String> words) {
    /** What can be wrong. */
    public enum Kind {
        /** A line that the paper's edge cuts. */
        CUT_OFF(
                true,
                "print-cut-off",
                "is cut at the edge of the paper or of its box",
                "make the line, word or table there shorter; nothing in short words? then the theme's print rules cut it"),
        /** Two texts in one place. */
        TEXT_OVER_TEXT(
                false,
                "print-text-over-text",
                "is printed over other words",
                "make the words there shorter; short ones are not your fault: the theme's print rules move them together"),
        /** Text under 7 points. */
        SMALL_TEXT(
                false,
                "print-small-text",
                "is printed in type under 7 points, which few can read",
                "the theme's print rules choose the size; a table with fewer columns is printed larger"),
        /** A page without words and pictures. */
        BLANK_PAGE(
                false,
                "print-blank-page",
                "has nothing on it",
                "the theme's print rules begin a page twice there; look at that page before you print it"),
        /** The bullet or number of a list's item on one page, and its words on the next. */
        LONE_MARKER(
                true,
                "print-lone-bullet",
                "stands on the next page, and its bullet or number alone before it",
                "shorten the text before it by a line, or write a line more"),
        /** A heading, a caption or a line that ends with a colon, and what it announces on the next page. */
        LONE_HEADING(
                true,
                "print-lone-heading",
                "stands last on a page, and what it announces on the next",
                "shorten the text before it by a line or two, or write a line more"),
        /** One line of a paragraph on a page, and its other lines on another. */
        LONE_LINE(
                true,
                "print-lone-line",
                "is one line alone, and the rest of its paragraph is on another page",
                "shorten the text before it by a line, or write a line more"),
        /** A row of a table, short enough for one page, on two. */
        PARTED_ROW(
                false,
                "print-parted-row",
                "is part of a row that begins on the page before",
                "the theme's print rules part the rows of tables: keep each whole"),
        /** A page with fewer than three lines, left of a chapter that began before it. */
        FEW_LINES(
                true,
                "print-few-lines",
                "is all that is left for a page, fewer than three lines",
                "shorten the text before it by a line or two, or write a little more");

        private final boolean editors;
        private final String rule;
        private final String message;
        private final String cure;

        Kind(boolean editors, String rule, String message, String cure) {
            this.editors = editors;
            this.rule = rule;
            this.message = message;
            this.cure = cure;
        }

        /** Whether who writes the content can mend it; if not, it is a fault of the theme's print rules. */
        public boolean isEditors() {
            return editors;
        }

        /** The rule's name in findings. */
        public String rule() {
            return rule;
        }

        /** What an editor can do. */
        public String cure() {
            return cure;
        }
    }

    public InkFault {
        words = List.copyOf(words);
    }

    /** What is wrong, and on which page of which file. */
    public String message(String file) {
        String where = "page " + page + " of " + file;
        return words.isEmpty()
                ? where + " " + kind.message
                : "“" + String.join(" ", words) + "” " + kind.message + ", on " + where;
    }
}
