package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.WordFields;
import org.strategypress.office.part.XmlNode;

/**
 * Reads a Word file (ISO/IEC 29500-1). An element that is not known is looked into for words, and never stops the file. What a
 * reader of the document cannot see goes to what was left out, and nowhere else.
 */
public final class WordReader {
    private final OfficeZip zip;
    private final OfficeDocument document = new OfficeDocument();
    private final String root;
    private final String folder;
    private final WordStyles styles;
    private final OtherLanguages languages;
    private final WordNumbers numbers;
    private final ItemRest rest = new ItemRest();
    private final WordFields fields = new WordFields();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, XmlNode> relations = new HashMap<>();
    private final List<Run> pending = new ArrayList<>();
    private final Set<String> diagrams = new HashSet<>();
    private @Nullable Box quote;
    private int insertions;
    private int deletions;
    /** How many tables and boxes stand around what is read. */
    private int within;

    private boolean coloured;
    private final InnerDocument inner;
    private final WordColumns columns = new WordColumns(document);

    private WordReader(OfficeZip zip, String prefix) throws UnreadableFile {
        this.inner = new InnerDocument(zip, document, prefix);
        this.zip = zip;
        this.root = root(zip);
        this.folder = root.contains("/") ? root.substring(0, root.lastIndexOf('/') + 1) : "";
        this.styles = new WordStyles(zip.xml(folder + "styles.xml"));
        this.languages = new OtherLanguages(styles.language());
        this.numbers = new WordNumbers(zip.xml(folder + "numbering.xml"), styles);
    }

    private static String root(OfficeZip zip) throws UnreadableFile {
        XmlNode relations = zip.xml("_rels/.rels");
        if (relations != null) {
            for (XmlNode each : relations.all()) {
                if (each.get("Type", "").endsWith("/officeDocument")) {
                    String target = each.get("Target", "");
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
        }
        return "word/document.xml";
    }

    /** Reads a file. */
    public static OfficeDocument read(OfficeZip zip) throws UnreadableFile {
        return new WordReader(zip, "").read();
    }

    /** Reads a file that lies in another one; what lies in it in turn is not read. {@code prefix} names its pictures. */
    static OfficeDocument readInner(OfficeZip zip, String prefix) throws UnreadableFile {
        return new WordReader(zip, prefix).read();
    }

    private OfficeDocument read() throws UnreadableFile {
        XmlNode part = zip.xml(root);
        XmlNode body = part == null ? null : part.at("w:body");
        if (body == null) {
            throw new UnreadableFile("is no Word document inside: open it in Word and save it as .docx");
        }
        note("footnotes", "w:footnote", false);
        note("endnotes", "w:endnote", false);
        relate(root);
        coloured = part != null && part.at("w:background") != null;
        document.blocks().addAll(blocks(body));
        flush();
        note("footnotes", "w:footnote", true); // behind the text, which counts its numbers first
        note("endnotes", "w:endnote", true);
        uncalled();
        new WordBeside(this, folder).read();
        columns.tell();
        languages.tell(document);
        if (insertions + deletions > 0) {
            document.remarks()
                    .add("tracked changes: " + insertions + " insertions were accepted, and " + deletions
                            + " deletions are left out");
        }
        return document;
    }

    /** Reads what the relations of a part lead to. */
    void relate(String part) throws UnreadableFile {
        relations.clear();
        int cut = part.lastIndexOf('/') + 1;
        XmlNode found = zip.xml(part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels");
        if (found != null) {
            found.all().forEach(each -> relations.put(each.get("Id", ""), each));
        }
    }

    /** Where a relation leads: an address, or a part of the file. */
    @Nullable
    String target(@Nullable String id) {
        XmlNode found = id == null ? null : relations.get(id);
        if (found == null) {
            return null;
        }
        String target = found.get("Target", "");
        if ("External".equals(found.get("TargetMode"))) {
            return target;
        }
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private void note(String part, String element, boolean read) throws UnreadableFile {
        XmlNode found = zip.xml(folder + part + ".xml");
        if (found == null) {
            return;
        }
        relate(folder + part + ".xml");
        for (XmlNode each : found.all(element)) {
            String type = each.get("w:type", "normal");
            if (!type.contains("eparator") && !type.equals("continuationNotice")) {
                Note note = notes.computeIfAbsent(element + each.get("w:id", ""), id -> new Note(new ArrayList<>()));
                if (read) {
                    note.blocks().addAll(blocks(each));
                }
            }
        }
    }

    /** The note that is called; null where the file has none of the name. */
    @Nullable
    Note note(XmlNode reference) {
        String kind = reference.is("w:endnoteReference") ? "w:endnote" : "w:footnote";
        return notes.get(kind + reference.get("w:id", ""));
    }

    private void uncalled() {
        Set<Note> called = new HashSet<>();
        Blocks.runs(document.blocks()).forEach(run -> {
            if (run.note() != null) {
                called.add(run.note());
            }
        });
        notes.values().stream()
                .filter(each -> !called.contains(each))
                .forEach(each -> document.leaveOut(OfficeBlock.words(each.blocks()), "a note that nothing calls"));
    }

    WordStyles styles() {
        return styles;
    }

    WordFields fields() {
        return fields;
    }

    OfficeDocument document() {
        return document;
    }

    OfficeZip zip() {
        return zip;
    }

    /** Whether words stand on the page itself, and that is white. */
    boolean isOnWhite() {
        return within == 0 && !coloured;
    }

    /** Reads what stands in a box. */
    List<OfficeBlock> box(XmlNode node) {
        within++;
        List<OfficeBlock> inside = blocks(node);
        within--;
        return inside;
    }

    /** By what the pictures of a part are known, also where the parts of several files are read. */
    String picture(String part) {
        return inner.name(part);
    }

    /** The points of a diagram; none where its part cannot be read, which then is told with what stands beside the text. */
    List<OfficeBlock> diagram(String part) {
        try {
            XmlNode model = zip.xml(part);
            List<OfficeBlock> items = model == null ? List.of() : WordPictures.points(model);
            if (!items.isEmpty() && diagrams.add(part)) {
                document.remarks()
                        .add("a diagram is written as a list: look whether it says the same in the same order");
            }
            return items;
        } catch (UnreadableFile broken) {
            return List.of();
        }
    }

    /** A chart as a table of its figures; no blocks where the file keeps none, or its part cannot be read. */
    WordChart.Drawn chart(String part, boolean hidden) {
        try {
            XmlNode drawing = zip.xml(part);
            WordChart.Drawn chart = drawing == null ? WordChart.NONE : WordChart.of(drawing);
            if (!chart.blocks().isEmpty() && diagrams.add(part)) {
                String why = hidden
                        ? "is hidden in the document"
                        : "is of a chart, whose table says it otherwise or not at all";
                chart.rest().forEach(each -> document.leaveOut(each, why));
                if (!hidden) {
                    String named = chart.title().isEmpty() ? "a chart" : "the chart “" + chart.title() + "”";
                    document.remarks()
                            .add(named
                                    + " is written as a table of the figures that the file keeps of it: look whether they are"
                                    + " those of the chart, and say in a sentence what it shows");
                }
            }
            return chart;
        } catch (UnreadableFile broken) {
            return WordChart.NONE;
        }
    }

    /** Whether a diagram or a chart stands among the words. */
    boolean isShown(String part) {
        return diagrams.contains(part);
    }

    void inserted() {
        insertions++;
    }

    void deleted(String words) {
        deletions++;
        document.leaveOut(words, "was deleted with changes tracked");
    }

    /** The blocks in an element. */
    List<OfficeBlock> blocks(XmlNode parent) {
        List<OfficeBlock> out = new ArrayList<>();
        blocks(parent, out, false);
        StyledTerms.settle(out);
        return out;
    }

    private void blocks(XmlNode parent, List<OfficeBlock> out, boolean aside) {
        for (XmlNode each : parent.all()) {
            switch (each.name()) {
                case "w:p" -> paragraph(each, out, aside);
                case "w:bookmarkStart" -> pending.add(Run.at(each.get("w:name", "")));
                case "w:tbl" -> {
                    within++;
                    OfficeBlock.Table table = new WordTable(this).read(each);
                    within--;
                    if (aside) {
                        document.leaveOut(OfficeBlock.words(List.of(table)), "a table of contents, or a place to fill");
                    } else if (!table.rows().isEmpty()) {
                        out.add(table);
                    }
                }
                case "w:sdt" -> {
                    XmlNode inside = each.at("w:sdtContent");
                    if (inside != null) {
                        blocks(inside, out, aside || isAside(each));
                    }
                }
                case "mc:AlternateContent" -> blocks(WordParagraph.choice(each), out, aside);
                case "w:altChunk" -> inner.read(target(each.get("r:id")), out);
                case "w:del", "w:moveFrom", "w:sectPr", "w:tcPr", "w:pPr" -> {}
                default -> blocks(each, out, aside);
            }
        }
    }

    /** Whether a control holds a table of contents, or words that stand for those that somebody should have written. */
    static boolean isAside(XmlNode control) {
        XmlNode properties = control.at("w:sdtPr");
        String gallery = properties == null ? null : properties.value("w:val", "w:docPartObj", "w:docPartGallery");
        boolean waits = properties != null && Boolean.TRUE.equals(WordStyles.toggle(properties, "w:showingPlcHdr"));
        return waits || gallery != null && gallery.contains("Table of Contents");
    }

    /** Whether a paragraph is the large first letter of the one behind it (ISO/IEC 29500-1, 17.3.1.11). */
    private static boolean isInitial(XmlNode node) {
        String initial = node.value("w:dropCap", "w:pPr", "w:framePr");
        return "drop".equals(initial) || "margin".equals(initial);
    }

    private void paragraph(XmlNode node, List<OfficeBlock> out, boolean aside) {
        boolean contents =
                fields.isContents() || styles.name(styles.ofParagraph(node)).startsWith("toc ");
        WordNumbers.Marker marker = numbers.next(node);
        WordParagraph read = new WordParagraph(this, node).read();
        fields.endParagraph();
        if (contents || aside || read.isContents()) {
            if (contents || read.isContents()) {
                Blocks.takeHeadOfContents(out, document);
            }
            read.everything()
                    .forEach(words -> document.leaveOut(
                            words,
                            contents || read.isContents()
                                    ? "the table of contents: the website and the PDFs have their own"
                                    : "stands for words that somebody should have written"));
            return;
        }
        if (within == 0) {
            columns.add(read.runs(), read.tabs());
        }
        boolean initial = isInitial(node);
        pending.addAll(initial ? read.runs().stream().map(Run::inPlain).toList() : read.runs());
        if (node.at("w:pPr", "w:rPr", "w:del") == null && !initial) {
            List<Run> runs = List.copyOf(pending);
            pending.clear();
            Paragraph made = rest(node, marker, spoken(node, made(node, marker, runs)), out);
            languages.note(made, languages(node));
            if (made.role() == Role.PLAIN && !made.isEmpty() && styles.isQuote(node)) {
                quote = Blocks.quote(made, quote, out);
            } else {
                StyledTerms.add(made, styles.name(styles.ofParagraph(node)), out);
            }
        }
        out.addAll(read.boxes());
    }

    /** A paragraph as one that goes on with an item where it does. */
    private Paragraph rest(XmlNode node, WordNumbers.@Nullable Marker marker, Paragraph made, List<OfficeBlock> out) {
        return made.role() == Role.PLAIN && styles.isQuote(node)
                ? made
                : rest.settle(
                        made, WordIndent.of(node, marker, styles), WordIndent.continued(node, marker, styles), out);
    }

    /** The languages that the words of a paragraph are said to be in. */
    private List<String> languages(XmlNode node) {
        return node.below().stream()
                .filter(each -> each.is("w:r"))
                .filter(each -> each.all().stream()
                        .anyMatch(in -> in.is("w:t") && in.text().chars().anyMatch(Character::isLetter)))
                .map(each -> styles.language(each, styles.ofParagraph(node)))
                .toList();
    }

    /** A paragraph with its language where that is sure: its letters run from right to left, and its words say which it is. */
    private static Paragraph spoken(XmlNode node, Paragraph made) {
        for (XmlNode each : made.isFromRight() ? node.below() : List.<XmlNode>of()) {
            String tag = each.is("w:r") ? each.value("w:bidi", "w:rPr", "w:lang") : null;
            if (tag != null && Language.isTag(tag)) {
                return made.in(tag);
            }
        }
        return made;
    }

    private Paragraph made(XmlNode node, WordNumbers.@Nullable Marker marker, List<Run> runs) {
        String label = marker == null ? "" : marker.label();
        int heading = styles.headingLevel(node);
        String style = styles.name(styles.ofParagraph(node));
        if (heading > 0) {
            return new Paragraph(Role.HEADING, heading, label, runs, false);
        }
        if (style.equals("title")) {
            return new Paragraph(Role.TITLE, 0, label, runs, false);
        }
        if (style.equals("caption")) {
            return new Paragraph(Role.CAPTION, 0, label, runs, false);
        }
        boolean bullet = style.startsWith("list bullet") || style.equals("bullet") || style.startsWith("bullet ");
        if (marker != null && marker.shown() || bullet) {
            return new Paragraph(Role.ITEM, marker == null ? 0 : marker.level(), label, runs, marker == null);
        }
        boolean subtitle = style.equals("subtitle"); // bold by its style, and no heading of what follows
        return new Paragraph(
                Role.PLAIN,
                styles.size(node),
                "",
                subtitle ? runs.stream().map(Run::inPlain).toList() : runs,
                false);
    }

    /** Ends a paragraph whose end was deleted, and behind which no other one came. */
    void flush() {
        if (!pending.isEmpty()) {
            document.blocks().add(new Paragraph(Role.PLAIN, 0, "", pending, false));
            pending.clear();
        }
    }
}
