package org.strategypress.pdf;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.strategypress.pdf.dom.Ancestors;
import org.strategypress.pdf.dom.FromRight;
import org.strategypress.pdf.dom.Headings;
import org.strategypress.pdf.dom.InLine;
import org.strategypress.pdf.dom.KeepTogether;
import org.strategypress.pdf.dom.KeyValues;
import org.strategypress.pdf.dom.LineEnds;
import org.strategypress.pdf.dom.LongWords;
import org.strategypress.pdf.dom.Openings;
import org.strategypress.pdf.dom.PageReferences;
import org.strategypress.pdf.dom.PaperSize;
import org.strategypress.pdf.dom.PrintContents;
import org.strategypress.pdf.dom.Problems;
import org.strategypress.pdf.dom.RunningHeads;
import org.strategypress.pdf.dom.SideBySide;
import org.strategypress.pdf.dom.TurnedSheets;
import org.strategypress.pdf.dom.WideTables;
import org.strategypress.pdf.dom.WordsBehindBlocks;
import org.strategypress.pdf.text.Shapers;

/**
 * A book's HTML made ready for paper: what only a screen needs is gone, contents have room for page numbers, links and
 * images are checked, bookmarks stand in the head.
 */
final class PrintDocument {
    private static final String NOT_PRINTED =
            "script, noscript, template, form, input, select, button, textarea, iframe, object, embed, video, audio,"
                    + " [data-web-only], .web-only, [hidden], svg[aria-hidden=true], link, body style";

    /** What would lose its tag when it stands directly in a line: the PDF library skips the outermost box there. */
    private static final String NAMED_IN_LINES = "strong, b, em, i, q, code, kbd, span[lang], bdi[lang]";

    private static final int MOST_DIGITS = 4;

    /** What a body says that has pages to write on, of which none is printed. */
    static final String NO_NOTES = "data-notes=\"0\"";

    private final Document html;
    private final Problems problems;
    private final ResourceLock lock;

    private PrintDocument(Document html, Problems problems, ResourceLock lock) {
        this.html = html;
        this.problems = problems;
        this.lock = lock;
    }

    static PrintDocument of(BookSource book, Problems problems, ResourceLock lock, Set<String> soundDrawings) {
        return of(book, PaperSize.of(book.css()), problems, lock, soundDrawings);
    }

    /** The same where no sheet is turned. */
    static PrintDocument upright(BookSource book, Problems problems, ResourceLock lock, Set<String> soundDrawings) {
        return of(book, PaperSize.of(book.css()).upright(), problems, lock, soundDrawings);
    }

    private static PrintDocument of(
            BookSource book, PaperSize paper, Problems problems, ResourceLock lock, Set<String> soundDrawings) {
        PrintDocument print = new PrintDocument(parsed(book), problems, lock);
        print.prepare(book.about(), paper, soundDrawings);
        return print;
    }

    /** What is printed of a book, not laid out: for those who ask for its words alone. */
    static PrintDocument notLaidOut(BookSource book) {
        Problems untold = new Problems(book.about().id());
        PrintDocument print = new PrintDocument(parsed(book), untold, new ResourceLock(book.resources(), untold));
        print.takeOut();
        return print;
    }

    private static Document parsed(BookSource book) {
        return Jsoup.parse(Normalizer.normalize(book.html(), Normalizer.Form.NFC));
    }

    private void takeOut() {
        drawBars(html);
        html.select(NOT_PRINTED).remove();
        keepNotes();
    }

    private void prepare(BookSource.About about, PaperSize paper, Set<String> soundDrawings) {
        takeOut();
        html.select("a[download]").removeAttr("download"); // the library would put the file into the PDF
        html.head().empty();
        html.head().appendElement("title").text(about.title());
        addMeta("subject", about.subject());
        addMeta("author", about.author());
        html.child(0)
                .textNodes()
                .forEach(TextNode::remove); // kept from the right, it would be a line, and a page, before the cover
        html.child(0).attr("lang", about.language());
        html.child(0).attr("dir", about.rightToLeft() ? "rtl" : "ltr");
        new PrintGate(html, problems, lock, soundDrawings).check();
        html.select("tfoot").tagName("tbody").addClass("foot"); // a foot would be repeated, and tagged, on each page
        html.select("dl").forEach(KeyValues::group);
        PageReferences.add(html);
        WordsBehindBlocks.box(html.body());
        InLine.arrange(html.body());
        html.select("dl.facts, dl.glossary").forEach(KeyValues::setRows);
        Cards.arrange(html.body());
        Openings.mark(html.body());
        SideBySide.arrange(html.body());
        KeepTogether.mark(html.body());
        new WideTables(problems, paper).fit(html.body());
        PrintContents.addPageNumbers(html);
        FromRight.arrange(html.body());
        html.select("ol").forEach(PrintDocument::makeRoomForNumbers);
        LongWords.mark(html.body(), LongWords.IN_A_LINE);
        LineEnds.keepSpaces(html.body());
        html.select(NAMED_IN_LINES).wrap("<span></span>");
        RunningHeads.add(html, about.title());
        Headings.of(html, problems).addBookmarks(html);
    }

    /** Leaves as many of the pages to write on as are asked for, those that come last. */
    private void keepNotes() {
        String asked = html.body().attr("data-notes");
        Elements notes = html.select("section.notes-page");
        int left = notes.size() - (asked.isEmpty() ? 0 : Integer.parseInt(asked));
        notes.subList(0, Math.max(0, left)).forEach(Element::remove);
    }

    /** Draws the bars of a page, but for those that are for screens alone: they go, and the ends of their lines do. */
    static void drawBars(Element page) {
        page.select("svg.bar:not(:has(path))").forEach(PrintDocument::drawBar);
        page.select("svg.web-only + br").remove();
    }

    /**
     * A bar of the website is drawn with boxes, which cost far less than a drawing and are vectors as well. One with a mark for
     * where it should end would be drawn without it and tell nothing: it is for screens.
     */
    private static void drawBar(Element drawing) {
        String share = drawing.select("rect").attr("width");
        Element bar = new Element("div").addClass("bar");
        if (share.matches("[0-9]{1,3}")) {
            bar.appendElement("div").attr("style", "width: " + share + "%");
            Element cell = drawing.parent();
            drawing.remove();
            if (cell != null) {
                cell.prependChild(bar);
                Element table = cell.closest("table");
                if (table != null && cell.hasClass("n")) { // beside a figure, for which columns are widened
                    table.addClass("bars");
                }
            }
        }
    }

    /** The library cuts off what of a number does not fit beside its item. */
    private static void makeRoomForNumbers(Element list) {
        String start = list.attr("start");
        int last = (start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1) + list.childrenSize() - 1;
        int digits = Integer.toString(last).length();
        if (digits > 1) {
            list.addClass("digits-" + Math.min(digits, MOST_DIGITS));
        }
    }

    private void addMeta(String name, String content) {
        if (!content.isBlank()) {
            html.head().appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    /** How many pages in a row may be empty, for the next to begin on the right or to fill a sheet. */
    int mostEmpty() {
        return RunningHeads.mostEmpty(html.body());
    }

    /** The ids of the list items that are notes. */
    Set<String> notes() {
        return new HashSet<>(html.select(".notes li[id], .footnotes li[id]").eachAttr("id"));
    }

    /** Whether sheets are turned for a wide table. */
    boolean isTurned() {
        return !html.getElementsByClass(TurnedSheets.TURNED).isEmpty();
    }

    /** Whether any drawing is printed, so that the drawing library has to be loaded. */
    boolean hasDrawings() {
        return !html.select("svg, img[src$=.svg]").isEmpty();
    }

    /** The code points of all printed words. */
    BitSet characters() {
        BitSet found = new BitSet();
        words().forEach(node -> node.getWholeText().codePoints().forEach(found::set));
        return found;
    }

    /** The printed texts, one for each stretch between two tags. */
    List<String> texts() {
        return words().map(TextNode::getWholeText).toList();
    }

    /** The printed words, each stretch with its place. */
    Stream<TextNode> words() {
        return html.body().nodeStream(TextNode.class);
    }

    /** Whether words stand in a drawing, which the drawing library shapes itself. */
    private static boolean isDrawn(TextNode words) {
        Element around = words.parent();
        return around != null && Ancestors.nearest(around, each -> each.nameIs("svg")) != null;
    }

    /** Puts private codes for words from the left that need them; those from the right the library asks for itself. */
    void shape(Shapers shapers) {
        if (shapers.isEmpty()) {
            return;
        }
        for (TextNode node : words().filter(each -> !isDrawn(each)).toList()) {
            String text = node.getWholeText();
            String shaped = shapers.shape(text, false);
            if (!shaped.equals(text)) {
                node.text(shaped);
            }
        }
    }

    /** The document as the PDF library reads it, with its style sheet. */
    org.w3c.dom.Document dom(String css) {
        html.head().appendElement("style").attr("type", "text/css").appendChild(new DataNode(css));
        return W3CDom.convert(html);
    }
}
