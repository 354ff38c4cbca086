package org.strategypress.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document: its blocks in their order, each as a paragraph or a table of the style that Word knows it by, so that
 * what is pasted into another document takes on the looks of that one.
 */
final class WordBody {
    private static final String LEFT_OUT =
            "script, noscript, template, form, input, select, button, textarea, iframe, object, embed, video, audio,"
                    + " [data-web-only], .web-only, [hidden], svg[aria-hidden=true], link, style, .cover-sky, .fill,"
                    + " [data-page^=furniture-contents], [data-page^=furniture-opener]";

    private static final int DEEPEST_HEADING = 6;
    private static final String BELOW_TABLE = "<w:spacing w:before=\"160\"/>";

    private final Document html;
    private final WordSource source;
    private final WordBlocks blocks;
    private final WordMedia media = new WordMedia();
    private final LinePictures pictures;
    private final WordLists lists = new WordLists();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> due = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(65_536);
    private final int shift;
    private boolean titled;
    private boolean belowTable;
    private int bookmarks;

    private WordBody(WordSource source) {
        this.source = source;
        this.pictures = new LinePictures(source, media);
        this.html = Jsoup.parse(source.html());
        html.select(LEFT_OUT).remove();
        this.blocks = WordBlocks.of(html);
        this.shift = html.body().select("h1").size() == 1 ? 1 : 0;
        Set<String> led = html.body().select("a[href^=#]").stream()
                .map(each -> each.attr("href").substring(1))
                .collect(Collectors.toSet());
        for (Element each : html.body().select("[id]")) {
            if (led.contains(each.id())) {
                places.putIfAbsent(each.id(), "place_" + (places.size() + 1));
            }
        }
    }

    /**
     * How paragraphs are set.
     *
     * @param style the id of their style; empty for the usual one
     * @param list the list that the next one is an item of, as Word says it; empty where it is none
     * @param indent how far they stand from the edge, in twentieths of a point; 0 where the style says it
     * @param bold whether all is bold
     * @param depth how many lists it stands in
     */
    record Setting(String style, String list, int indent, boolean bold, int depth) {
        static final Setting USUAL = new Setting("", "", 0, false, 0);

        Setting styled(String other) {
            return new Setting(other, list, indent, bold, depth);
        }

        /** Whether it is of a cell, whose paragraphs have one style whatever they are. */
        boolean isInTable() {
            return style.startsWith("Table");
        }

        /** The same for what follows the first paragraph of an item. */
        Setting further() {
            String further = isInTable() ? style : "ListContinue";
            return list.isEmpty() ? this : new Setting(further, "", WordLists.indent(depth - 1), bold, depth);
        }
    }

    static WordBody of(WordSource source) {
        WordBody body = new WordBody(source);
        body.blocks(body.html.body(), Setting.USUAL);
        return body;
    }

    /** The blocks as the XML of the text. */
    String xml() {
        return out.toString();
    }

    /** The pages that it binds by the names of the bookmarks at which they begin. */
    Map<String, String> pages() {
        return pages;
    }

    WordMedia media() {
        return media;
    }

    WordLists lists() {
        return lists;
    }

    /** The name of the place that a link within the document leads to, or null where there is none. */
    @Nullable
    String place(String id) {
        return places.get(id);
    }

    /** Writes what is in an element: blocks as blocks, and words between them as paragraphs; how to go on after it. */
    Setting blocks(Element parent, Setting setting) {
        Setting now = setting;
        List<Node> line = new ArrayList<>();
        for (Node each : parent.childNodes()) {
            if (blocks.isOne(each)) {
                now = line(line, now);
                now = block((Element) each, now);
            } else if (each instanceof TextNode || each instanceof Element) {
                line.add(each);
            }
        }
        return line(line, now);
    }

    private Setting line(List<Node> nodes, Setting setting) {
        if (nodes.isEmpty()) {
            return setting;
        }
        boolean rightToLeft = isRightToLeft(nodes.get(0));
        WordLine line = new WordLine(this, setting.bold(), rightToLeft);
        nodes.forEach(line::add);
        nodes.clear();
        return paragraph(line, setting, rightToLeft);
    }

    private boolean isRightToLeft(Node node) {
        for (Node up = node; up != null; up = up.parent()) {
            if (up instanceof Element element && element.hasAttr("dir") && blocks.isOne(element)) {
                return element.attr("dir").equals("rtl");
            }
        }
        return source.about().rightToLeft();
    }

    private Setting block(Element element, Setting setting) {
        mark(element);
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, setting);
            case "ul", "ol" -> list(element, setting);
            case "dl" -> facts(element, setting);
            case "table" -> table(element);
            case "blockquote" -> blocks(element, setting.styled("Quote"));
            case "figcaption" -> blocks(element, setting.styled("Note"));
            case "pre" -> verbatim(element, setting);
            case "hr" -> {}
            default -> {
                return blocks(element, setting);
            }
        }
        return setting.further();
    }

    private void heading(Element element, Setting setting) {
        int level = element.normalName().charAt(1) - '0';
        WordLine line = new WordLine(this, false, isRightToLeft(element));
        element.childNodes().forEach(line::add);
        String style;
        if (setting.isInTable()) {
            style = setting.style(); // in a cell it is no heading of the document
        } else if (level == 1 && !titled) {
            style = "Title";
        } else {
            style = "Heading" + Math.max(1, Math.min(DEEPEST_HEADING, level - shift));
        }
        titled = titled || style.equals("Title");
        paragraph(line, Setting.USUAL.styled(style), isRightToLeft(element));
    }

    private void list(Element list, Setting setting) {
        int level = WordLists.level(setting.depth());
        boolean counted = list.normalName().equals("ol");
        int id = counted ? lists.numbered(list.attr("type"), level, start(list)) : WordLists.DOTS;
        String number = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
        String style = setting.isInTable() ? setting.style() : counted ? "ListNumber" : "ListBullet";
        for (Element item : list.children()) {
            mark(item);
            blocks(item, new Setting(style, number, 0, setting.bold(), level + 1));
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** Names and what is said of them: in one line where that is a line, the name bold. */
    private void facts(Element list, Setting setting) {
        WordLine name = null;
        for (Element each : list.select("dt, dd")) {
            mark(each);
            boolean rightToLeft = isRightToLeft(each);
            if (each.normalName().equals("dt")) {
                flush(name, setting, rightToLeft);
                name = new WordLine(this, true, rightToLeft);
                each.childNodes().forEach(name::add);
            } else if (name != null && each.childNodes().stream().noneMatch(blocks::isOne)) {
                name.tab();
                name.bold(false);
                each.childNodes().forEach(name::add);
                flush(name, setting, rightToLeft);
                name = null;
            } else {
                flush(name, setting, rightToLeft);
                name = null;
                blocks(each, setting);
            }
        }
        flush(name, setting, source.about().rightToLeft());
    }

    private void flush(@Nullable WordLine name, Setting setting, boolean rightToLeft) {
        if (name != null) {
            String style = setting.isInTable() ? setting.style() : "Facts";
            paragraph(name, setting.styled(style), rightToLeft);
        }
    }

    private void table(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            blocks(caption, Setting.USUAL.styled("Caption"));
        }
        out.append(WordGrid.of(this, table, isRightToLeft(table)));
        belowTable = true;
    }

    private void verbatim(Element element, Setting setting) {
        for (String line : element.wholeText().split("\n", -1)) {
            WordLine words = new WordLine(this, false, isRightToLeft(element));
            words.exactly(line);
            paragraph(words, setting.styled("Verbatim"), isRightToLeft(element));
        }
    }

    /** A place that is led to is marked at the next paragraph. */
    private void mark(Element element) {
        if (element.hasAttr("data-page")) {
            String start = WordPages.NAME + (pages.size() + 1);
            pages.put(start, element.attr("data-page"));
            due.add(start);
        }
        String name = places.get(element.id());
        if (name != null) {
            due.add(name);
        }
    }

    private Setting paragraph(WordLine line, Setting setting, boolean rightToLeft) {
        if (line.isEmpty()) {
            return setting;
        }
        out.append("<w:p>");
        String looks = (setting.style().isEmpty() ? "" : WordXml.value("pStyle", setting.style()))
                + setting.list()
                + (rightToLeft ? "<w:bidi/>" : "")
                + (belowTable && setting.style().isEmpty() ? BELOW_TABLE : "")
                + (setting.indent() > 0 ? "<w:ind w:left=\"" + setting.indent() + "\"/>" : "");
        out.append(looks.isEmpty() ? "" : "<w:pPr>" + looks + "</w:pPr>");
        for (String name : due) {
            bookmarks++;
            out.append("<w:bookmarkStart w:id=\"" + bookmarks + "\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\""
                    + bookmarks + "\"/>");
        }
        due.clear();
        belowTable = false;
        out.append(line.runs()).append("</w:p>");
        return setting.further();
    }

    /** Writes the blocks of a cell; a cell ends with a paragraph, so an empty one has an empty paragraph. */
    String cell(Element cell, Setting setting) {
        int from = out.length();
        mark(cell);
        blocks(cell, setting);
        String xml = out.substring(from);
        out.setLength(from);
        String empty = "<w:p><w:pPr>" + WordXml.value("pStyle", setting.style()) + "</w:pPr></w:p>";
        return xml.endsWith("</w:p>") ? xml : xml + empty;
    }

    /** A picture or a drawing within a line; null where there is nothing to show. */
    @Nullable
    String picture(Element element) {
        return pictures.xml(element);
    }
}
