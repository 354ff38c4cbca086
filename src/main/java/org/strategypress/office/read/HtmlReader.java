package org.strategypress.office.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.NumberWords;
import org.strategypress.office.part.UnreadableFile;

/** Reads a page of the web that was saved. Nothing is fetched: pictures come from the page itself or from files beside it. */
public final class HtmlReader {
    private static final int LARGEST = 16 << 20;
    private static final int DEEPEST = 300;
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "svg");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> FORM = Set.of("button", "select", "textarea", "input", "datalist");
    private final OfficeDocument document = new OfficeDocument();
    /** The names of elements around and before the words that come next. */
    private final List<Run> anchors = new ArrayList<>();

    /** The language of the page in small letters, and that of the words that are read, where it is another one. */
    private final String own;

    private String language = "";

    /** Where the link around the blocks that come next leads, until words stand there that it can be of; null where none is. */
    private @Nullable String around;

    private final HtmlPictures pictures;
    private final HtmlLooks looks;
    private final HtmlNotes notes;
    private final IdentityHashMap<Element, Note> read = new IdentityHashMap<>();

    private HtmlReader(@Nullable Path folder, Document page) {
        this.pictures = new HtmlPictures(document, folder);
        this.looks = new HtmlLooks(page);
        String said = page.select("html[lang], body[lang]").attr("lang");
        this.own = first(said.isBlank() ? "en" : said);
        page.select("pre").forEach(HtmlReader::keepLines);
        document.speaks(said.strip());
        HtmlAside.take(page, looks, document);
        HtmlSeams.part(page, looks);
        this.notes = new HtmlNotes(page);
    }

    /** Ends the lines of an element as its file does: what looks like a table or an address there would run together. */
    private static void keepLines(Element pre) {
        for (TextNode text : pre.nodeStream(TextNode.class).toList()) {
            String[] lines = text.getWholeText().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    text.before(new Element("br"));
                }
                text.before(new TextNode(lines[i]));
            }
            text.remove();
        }
    }

    /**
     * Reads a page.
     *
     * @param folder where its pictures may lie; null where nothing may be read
     */
    public static OfficeDocument read(byte[] bytes, @Nullable Path folder) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile("is larger than 16 MiB: save its text alone");
        }
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException damaged) {
            throw new UnreadableFile("cannot be read as a page of the web: save it again");
        }
        HtmlReader reader = new HtmlReader(folder, page);
        reader.document.stamps().add(page.title());
        page.select("meta[content]").forEach(each -> reader.document.stamps().add(each.attr("content")));
        reader.blocks(page.body(), new State(0, ""), reader.document.blocks(), 0);
        titled(reader.document.blocks());
        return reader.document;
    }

    /** Puts the one heading of the first rank before lines that stand above it: pages put the name of their site there. */
    private static void titled(List<OfficeBlock> blocks) {
        int at = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean first = blocks.get(i) instanceof Paragraph each && each.role() == Role.HEADING && each.level() == 1;
            boolean other = blocks.get(i) instanceof Paragraph each
                    && (each.role() == Role.TITLE || each.role() == Role.HEADING && at < 0);
            if (other && !first || first && at >= 0) {
                return; // a heading above it, or several of its rank
            }
            at = first ? i : at;
        }
        if (at > 0) {
            blocks.add(0, blocks.remove(at));
        }
    }

    /** Where in a list words are: how deep, from 1 on, and what stands before the item, until it is written. */
    private static final class State {
        private final int depth;
        private @Nullable String label;

        private State(int depth, @Nullable String label) {
            this.depth = depth;
            this.label = label;
        }
    }

    private void blocks(Element parent, State state, List<OfficeBlock> out, int deep) {
        speaking(parent, () -> within(parent, state, out, deep));
    }

    /** Reads with the language of an element as that of its words. */
    private void speaking(Element element, Runnable reading) {
        String outer = language;
        language = languageOf(element, outer);
        reading.run();
        language = outer;
    }

    /** The language of the words in an element, where it is not the page's own; else empty. */
    private String languageOf(Element element, String outer) {
        String tag = element.attr("lang").strip();
        if (tag.isEmpty() || element.normalName().equals("body")) {
            return outer;
        }
        return first(tag).equals(own) || !Language.isTag(tag) ? "" : tag;
    }

    private static String first(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    }

    private void within(Element parent, State state, List<OfficeBlock> out, int deep) {
        List<Run> runs = new ArrayList<>();
        Run look = looks.inside(parent, Run.of(""));
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                runs.add(look.with(text.getWholeText().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (isUnseen(element)) {
                    aside(element, "is hidden on the page");
                } else if (HtmlAside.isTick(element)) {
                    inline(element, look, runs);
                } else if (FORM.contains(name) || HtmlAside.isLabel(element)) {
                    aside(element, "of a form, which a page of ours cannot have");
                } else if (HtmlSeams.isInLine(element, looks) || deep > DEEPEST) {
                    inline(element, look, runs);
                } else {
                    paragraph(role(parent), 0, runs, state, out);
                    block(element, name, state, out, deep + 1);
                }
            }
        }
        paragraph(role(parent), 0, runs, state, out);
    }

    private static Role role(Element element) {
        boolean title = element.normalName().equals("p") && (element.hasClass("title") || element.hasClass("MsoTitle"));
        return title ? Role.TITLE : element.hasClass("MsoCaption") ? Role.CAPTION : Role.PLAIN;
    }

    /** The name by which links lead to an element; empty where it has none. */
    private static String anchor(Element element) {
        return element.id().isEmpty() && element.normalName().equals("a") ? element.attr("name") : element.id();
    }

    /** Keeps the name of an element for the words that come next. */
    private void named(Element element) {
        if (!anchor(element).isEmpty()) {
            anchors.add(Run.at(anchor(element)));
        }
    }

    private void block(Element element, String name, State state, List<OfficeBlock> out, int deep) {
        named(element);
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                List<Run> runs = new ArrayList<>();
                String label = HtmlLists.label(element);
                element.childNodes().forEach(each -> node(each, Run.of(""), runs));
                speaking(element, () -> paragraph(Role.HEADING, name.charAt(1) - '0', runs, new State(0, label), out));
            }
            case "ul", "ol", "menu" -> list(element, state, out, deep);
            case "dl" -> {
                if (state.depth > 0 || HtmlTerms.of(element).isEmpty()) {
                    blocks(element, state, out, deep);
                } else {
                    speaking(element, () -> terms(HtmlTerms.of(element), out, deep + 1));
                }
            }
            case "table" -> {
                if (HtmlAside.isLayout(element)) {
                    blocks(element, state, out, deep); // whose rows and cells are looked into in turn
                    return;
                }
                for (Element caption : element.select("> caption")) {
                    List<Run> words = new ArrayList<>();
                    caption.childNodes().forEach(each -> node(each, Run.of(""), words));
                    paragraph(Role.CAPTION, 0, words, new State(0, ""), out);
                }
                Table table = table(element, deep);
                if (!table.rows().isEmpty()) {
                    out.add(table);
                }
            }
            case "blockquote" -> {
                List<OfficeBlock> inside = new ArrayList<>();
                blocks(element, new State(0, ""), inside, deep);
                if (!inside.isEmpty()) {
                    out.add(new Box(inside));
                }
            }
            case "a" -> {
                around = element.hasAttr("href") ? element.attr("href") : around;
                blocks(element, state, out, deep);
                around = null;
            }
            default -> {
                boolean title = name.equals("header") // of the document itself, as pandoc writes it
                        && element.selectFirst("h1") != null
                        && element.selectFirst("nav,form,a[href]") == null;
                boolean beside = AROUND.contains(name) && element.closest("main,article") == null && !title;
                int depth = HtmlLists.depth(element, looks);
                if (depth > 0) {
                    blocks(element, new State(depth, HtmlLists.label(element)), out, deep);
                } else if (beside) {
                    document.stamps().addAll(HtmlAside.lines(element));
                    aside(element, "stands around the text of the page: its menu, its head or its foot");
                } else {
                    blocks(element, state, out, deep);
                }
            }
        }
    }

    private void paragraph(Role role, int level, List<Run> runs, State state, List<OfficeBlock> out) {
        runs.addAll(0, anchors);
        anchors.clear();
        if (around != null && runs.stream().anyMatch(each -> !each.text().isBlank())) {
            String address = around;
            runs.replaceAll(each -> each.text().isBlank() || each.link() != null ? each : each.to(address));
            around = null;
        }
        String label = role == Role.HEADING && state.label != null ? state.label : "";
        Paragraph made = new Paragraph(role, level, label, runs, false, language);
        runs.clear();
        if (made.isEmpty()) {
            made.runs().stream().filter(each -> each.anchor() != null).forEach(anchors::add);
            return;
        }
        if (state.depth > 0 && state.label != null) {
            out.add(new Paragraph(Role.ITEM, state.depth - 1, state.label, made.runs(), false, language));
            state.label = null;
        } else if (state.depth > 0 && role == Role.PLAIN) {
            out.add(made.as(Role.REST, state.depth - 1, false));
        } else {
            out.add(made);
        }
    }

    private void list(Element list, State state, List<OfficeBlock> out, int deep) {
        speaking(list, () -> items(list, state, out, deep));
    }

    private void items(Element list, State state, List<OfficeBlock> out, int deep) {
        int number = WordStyles.number(list.attr("start"), 1);
        String format = HtmlLists.format(list);
        for (Element each : list.children()) {
            named(each);
            if (isUnseen(each)) {
                aside(each, "is hidden on the page");
                continue;
            }
            number = WordStyles.number(each.attr("value"), number);
            String label = list.normalName().equals("ol") ? NumberWords.of(number++, format) + "." : "";
            int depth = HtmlLists.depth(list, state.depth + 1);
            boolean nested = each.normalName().equals("ul") || each.normalName().equals("ol");
            if (nested) {
                list(each, new State(depth, ""), out, deep + 1);
            } else {
                blocks(each, new State(depth, label), out, deep + 1);
            }
        }
    }

    /** Reads terms and what they mean; where a term has none that readers see, it stays a paragraph. */
    private void terms(List<HtmlTerms> groups, List<OfficeBlock> out, int deep) {
        for (HtmlTerms group : groups) {
            List<OfficeBlock> terms = new ArrayList<>();
            List<OfficeBlock> meanings = new ArrayList<>();
            for (Element each : group.terms()) {
                seen(each, terms, deep);
            }
            for (Element each : group.meanings()) {
                List<OfficeBlock> inside = new ArrayList<>();
                seen(each, inside, deep);
                if (!inside.isEmpty()) {
                    meanings.add(new Box(inside, true));
                }
            }
            boolean said =
                    !terms.isEmpty() && !meanings.isEmpty() && terms.stream().allMatch(HtmlTerms::isTerm);
            if (said) {
                terms.forEach(each -> out.add(HtmlTerms.term((Paragraph) each)));
                out.addAll(meanings);
            } else {
                out.addAll(terms);
                meanings.forEach(each -> out.addAll(((Box) each).blocks()));
            }
        }
    }

    private void seen(Element element, List<OfficeBlock> out, int deep) {
        named(element);
        if (isUnseen(element)) {
            aside(element, "is hidden on the page");
        } else {
            blocks(element, new State(0, ""), out, deep);
        }
    }

    private Table table(Element table, int deep) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            if (isUnseen(row)) {
                aside(row, "is hidden on the page");
                continue;
            }
            boolean heads =
                    row.children().stream().allMatch(each -> each.normalName().equals("th"));
            named(row);
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                named(cell);
                List<OfficeBlock> inside = new ArrayList<>();
                blocks(cell, new State(0, ""), inside, deep + 1);
                int across = Math.max(1, Math.min(99, WordStyles.number(cell.attr("colspan"), 1)));
                int down = Math.max(1, Math.min(99, WordStyles.number(cell.attr("rowspan"), 1)));
                cells.add(new Cell(inside, across, down, heads, looks.colour(cell)));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return new Table(rows);
    }

    private void inline(Element element, Run look, List<Run> runs) {
        if (isUnseen(element)) {
            aside(element, "is hidden on the page");
            return;
        }
        Element words = notes.of(element);
        if (words != null) {
            runs.add(Run.of(note(words)));
            return;
        }
        String name = element.normalName();
        Run inner = looks.inside(element, look);
        if (!anchor(element).isEmpty()) {
            runs.add(Run.at(anchor(element)));
        }
        if (name.equals("br")) {
            runs.add(look.with("\n"));
        } else if (name.equals("rt")) { // how the words before are said
            runs.add(look.with(" ("));
            element.childNodes().forEach(each -> node(each, inner, runs));
            runs.add(look.with(")"));
        } else if (name.equals("rp")) {
            return; // a bracket for browsers that know no such words
        } else if (HtmlAside.isTick(element)) {
            runs.add(look.with(element.hasAttr("checked") ? "☒ " : "☐ "));
        } else if (name.equals("math")) {
            runs.add(look.with(MathText.of(element)));
            document.remarkOnce(MathText.REMARK);
        } else if (name.equals("img")) {
            pictures.take(element, runs);
        } else if (FORM.contains(name) || HtmlAside.isLabel(element)) {
            aside(element, "of a form, which a page of ours cannot have");
        } else {
            element.childNodes().forEach(each -> node(each, inner, runs));
        }
    }

    private Note note(Element words) {
        Note made = read.get(words);
        if (made == null) {
            made = new Note(new ArrayList<>());
            read.put(words, made);
            blocks(words, new State(0, ""), made.blocks(), 0);
        }
        return made;
    }

    private void node(Node node, Run look, List<Run> runs) {
        if (node instanceof TextNode text) {
            runs.add(look.with(text.getWholeText().replaceAll("\\s+", " ")));
        } else if (node instanceof Element element) {
            inline(element, look, runs);
        }
    }

    private void aside(Element element, String why) {
        HtmlAside.list(element, why, document);
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || looks.hides(element);
    }
}
