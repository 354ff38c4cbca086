package org.strategypress.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "sms", "tel");
    private static final int LARGEST_SPAN = 100;

    private final Document html;
    private final Problems problems;
    private final ResourceLock lock;

    private PrintDocument(Document html, Problems problems, ResourceLock lock) {
        this.html = html;
        this.problems = problems;
        this.lock = lock;
    }

    static PrintDocument of(BookSource book, Problems problems, ResourceLock lock) {
        String text = Normalizer.normalize(book.html(), Normalizer.Form.NFC);
        PrintDocument print = new PrintDocument(Jsoup.parse(text), problems, lock);
        print.prepare(book.about());
        return print;
    }

    private void prepare(BookSource.About about) {
        html.select("svg.bar").forEach(PrintDocument::drawBar);
        html.select(NOT_PRINTED).remove();
        html.head().empty();
        html.head().appendElement("title").text(about.title());
        addMeta("subject", about.subject());
        addMeta("author", about.author());
        html.child(0)
                .textNodes()
                .forEach(TextNode::remove); // kept from the right, it would be a line, and a page, before the cover
        html.child(0).attr("lang", about.language());
        html.child(0).attr("dir", about.rightToLeft() ? "rtl" : "ltr");
        dropUnsafeAttributes();
        checkLinks();
        checkImages();
        html.select("tfoot").tagName("tbody").addClass("foot"); // a foot would be repeated, and tagged, on each page
        html.select("dl").forEach(KeyValues::group);
        PageReferences.add(html);
        InLine.arrange(html.body());
        html.select("dl.facts").forEach(KeyValues::setRows);
        Cards.arrange(html.body());
        SideBySide.arrange(html.body());
        KeepWithNext.mark(html.body());
        PrintContents.addPageNumbers(html);
        FromRight.arrange(html.body());
        LineEnds.keepSpaces(html.body());
        html.select(NAMED_IN_LINES).wrap("<span></span>");
        RunningHeads.add(html, about.title());
        Headings.of(html, problems).addBookmarks(html);
    }

    /** A bar of the website is drawn with boxes, which cost far less than a drawing and are vectors as well. */
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
                if (table != null) {
                    table.addClass("bars");
                }
            }
        }
    }

    private void addMeta(String name, String content) {
        if (!content.isBlank()) {
            html.head().appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    private void dropUnsafeAttributes() {
        for (Element element : html.body().getAllElements()) {
            List<String> unwanted = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    unwanted.add(attribute.getKey());
                }
            }
            unwanted.forEach(element::removeAttr);
            boundSpan(element, "colspan");
            boundSpan(element, "rowspan");
        }
    }

    private static void boundSpan(Element element, String attribute) {
        if (element.hasAttr(attribute) && !element.attr(attribute).matches("[1-9][0-9]?|" + LARGEST_SPAN)) {
            element.removeAttr(attribute);
        }
    }

    private void checkLinks() {
        Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
        for (Element link : html.select("a[href]")) {
            String href = link.attr("href").strip();
            boolean inside = href.startsWith("#");
            if (inside ? !ids.contains(href.substring(1)) : !hasKnownScheme(href)) {
                problems.error(
                        inside ? "print-broken-link" : "print-unsafe-link",
                        link,
                        "the link “" + link.text() + "” leads to “" + href + "”, which no reader of the book can open",
                        inside ? "print the page it leads to, or use its web address" : "use a whole web address");
                link.removeAttr("href");
            }
        }
    }

    private static boolean hasKnownScheme(String href) {
        int colon = href.indexOf(':');
        return colon > 0 && LINK_SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private void checkImages() {
        for (Element image : html.select("img")) {
            if (!image.hasAttr("alt")) {
                problems.error(
                        "print-missing-alt",
                        image,
                        "the image " + image.attr("src") + " has no words for those who cannot see it",
                        "say in a few words what it shows");
            }
            String source = image.attr("src");
            if (!source.startsWith("data:image/") && lock.bytes(source).length == 0) {
                problems.error(
                        "print-missing-image",
                        image,
                        "the image “" + source + "” is not a file of this site that can be printed",
                        "check the file's name");
                image.replaceWith(new Element("span").text(image.attr("alt")));
            }
        }
        for (Element drawing : html.select("svg")) {
            String fault = SvgGate.fault(drawing);
            if (fault != null) {
                problems.error(
                        "print-unsafe-drawing",
                        drawing,
                        "a drawing cannot be printed: " + fault,
                        "leave scripts and outside files out of it");
                drawing.remove();
            } else if (!drawing.hasAttr("alt")) {
                drawing.attr("alt", drawing.attr("aria-label"));
            }
        }
    }

    /** The ids of the list items that are notes. */
    Set<String> notes() {
        return new HashSet<>(html.select(".notes li[id], .footnotes li[id]").eachAttr("id"));
    }

    /** Whether any drawing is printed, so that the drawing library has to be loaded. */
    boolean hasDrawings() {
        return !html.select("svg, img[src$=.svg]").isEmpty();
    }

    /** The code points of all printed words. */
    BitSet characters() {
        BitSet found = new BitSet();
        html.body()
                .nodeStream(TextNode.class)
                .forEach(node -> node.getWholeText().codePoints().forEach(found::set));
        return found;
    }

    /** The printed texts, one for each stretch between two tags. */
    List<String> texts() {
        return html.body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .toList();
    }

    /** Each character that is not in {@code covered}, once for each page that has it. */
    List<MissingGlyph> missing(BitSet covered, String book) {
        BitSet missing = characters();
        missing.andNot(covered);
        IntStream.of(missing.stream().filter(code -> !isPrinted(code)).toArray())
                .forEach(missing::clear);
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<String, MissingGlyph> found = new LinkedHashMap<>();
        html.body().nodeStream(TextNode.class).forEach(node -> {
            Element parent = node.parent();
            Element page = parent == null ? null : parent.closest("[data-page]");
            String id = page == null ? null : page.attr("data-page");
            node.getWholeText()
                    .codePoints()
                    .filter(missing::get)
                    .forEach(code ->
                            found.putIfAbsent(code + " " + id, new MissingGlyph(code, id, book, around(node, code))));
        });
        List<MissingGlyph> all = new ArrayList<>(found.values());
        all.removeIf(glyph -> glyph.page() == null && isOnPage(glyph.code(), found.values()));
        return all;
    }

    private static boolean isOnPage(int code, Collection<MissingGlyph> found) {
        return found.stream().anyMatch(glyph -> glyph.code() == code && glyph.page() != null);
    }

    private static boolean isPrinted(int code) {
        return !Character.isWhitespace(code)
                && !Character.isSpaceChar(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.FORMAT;
    }

    private static String around(TextNode node, int code) {
        String text = node.text();
        int at = Math.max(0, text.indexOf(Character.toString(code)));
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20))
                .strip();
    }

    /** The document as the PDF library reads it, with its style sheet. */
    org.w3c.dom.Document dom(String css) {
        html.head().appendElement("style").attr("type", "text/css").appendChild(new DataNode(css));
        return W3CDom.convert(html);
    }
}
