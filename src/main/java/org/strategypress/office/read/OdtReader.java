package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.Markings;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Picture;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.XmlNode;

/** Reads a text of LibreOffice (OpenDocument 1.3). What a reader of it cannot see goes to what was left out. */
public final class OdtReader {
    private static final String HIDDEN = "is hidden in the document";

    private final OfficeZip zip;
    private @Nullable Box quote;
    private final OfficeDocument document = new OfficeDocument();
    private final OdtStyles styles;
    private final OtherLanguages languages;
    private final OdtNumbers numbers;
    private final ItemRest rest = new ItemRest();
    private final OdtTable tables = new OdtTable(this, document);
    private final OdtObject objects;
    private int changes;

    private OdtReader(OfficeZip zip, XmlNode content, @Nullable XmlNode named) {
        this.zip = zip;
        this.objects = new OdtObject(zip, document);
        this.styles = new OdtStyles(content, named);
        this.languages = new OtherLanguages(styles.usualLanguage());
        this.numbers = new OdtNumbers(content, named);
    }

    /** Reads a file. */
    public static OfficeDocument read(OfficeZip zip) throws UnreadableFile {
        XmlNode content = zip.xml("content.xml");
        XmlNode text = content == null ? null : content.at("office:body", "office:text");
        if (content == null || text == null) {
            throw new UnreadableFile("is no text document inside: open it in LibreOffice and save it as .odt");
        }
        XmlNode named = zip.xml("styles.xml");
        OdtReader reader = new OdtReader(zip, content, named);
        reader.blocks(text, null, reader.document.blocks());
        if (named != null) {
            for (XmlNode each : named.below()) {
                boolean head = each.name().startsWith("style:header");
                if ((head || each.name().startsWith("style:footer"))
                        && !each.name().endsWith("style")) {
                    List<OfficeBlock> words = new ArrayList<>();
                    reader.blocks(each, null, words);
                    reader.document.margins().add(OfficeBlock.words(words));
                    reader.document.leaveOut(
                            OfficeBlock.words(words),
                            head ? "the head of the printed pages" : "the foot of the printed pages");
                    reader.document.leaveOutMarginPictures(words);
                }
            }
        }
        StyledTerms.settle(reader.document.blocks());
        reader.languages.tell(reader.document);
        reader.document.stamps().addAll(Markings.ofFile(zip));
        if (reader.changes > 0) {
            reader.document.remarks().add("tracked changes: what was deleted is left out, what was inserted is kept");
        }
        return reader.document;
    }

    OdtStyles styles() {
        return styles;
    }

    /** Reads the blocks in an element, behind those that are there. */
    void blocks(XmlNode parent, OdtNumbers.@Nullable Item item, List<OfficeBlock> out) {
        OdtNumbers.Item left = item;
        for (XmlNode each : parent.all()) {
            switch (each.name()) {
                case "text:p", "text:h" -> {
                    paragraph(each, left, out);
                    left = left == null ? null : left.goesOn();
                }
                case "text:list" -> list(each, item, out);
                case "text:numbered-paragraph" -> blocks(each, numbers.numbered(each), out);
                case "table:table" -> {
                    Table table = tables.read(each);
                    if (!table.rows().isEmpty()) {
                        out.add(table);
                    }
                }
                case "text:tracked-changes" -> deleted(each);
                case "text:table-of-content",
                        "text:alphabetical-index",
                        "text:illustration-index",
                        "text:table-index" ->
                    aside(each, "the table of contents: the website and the PDFs have their own");
                case "text:section" -> {
                    if ("none".equals(each.get("text:display")) || "true".equals(each.get("text:is-hidden"))) {
                        aside(each, HIDDEN);
                    } else {
                        blocks(each, item, out);
                    }
                }
                case "text:sequence-decls",
                        "text:variable-decls",
                        "office:forms",
                        "text:user-field-decls",
                        "text:script" -> {}
                case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:ellipse", "draw:line" -> {
                    List<Run> runs = new ArrayList<>();
                    frame(each, runs, out);
                    if (!runs.isEmpty()) {
                        out.add(new Paragraph(Role.PLAIN, 0, "", runs, false));
                    }
                }
                default -> blocks(each, item, out);
            }
        }
    }

    private void deleted(XmlNode node) {
        for (XmlNode each : node.below()) {
            if (each.is("text:deletion")) {
                changes++;
                aside(each, "was deleted with changes tracked");
            }
        }
    }

    private void aside(XmlNode node, String why) {
        List<OfficeBlock> words = new ArrayList<>();
        for (XmlNode each : node.all()) {
            if (!each.is("office:change-info")) {
                blocks(new XmlNode(node, each), null, words);
            }
        }
        document.leaveOut(OfficeBlock.words(words), why);
    }

    private void list(XmlNode list, OdtNumbers.@Nullable Item above, List<OfficeBlock> out) {
        OdtNumbers.Depth depth = numbers.enter(list, above);
        for (XmlNode each : list.all()) {
            if (each.is("text:list-item") || each.is("text:list-header")) {
                boolean own = each.all().stream().anyMatch(inner -> inner.is("text:p") || inner.is("text:h"));
                OdtNumbers.Item item = numbers.item(depth, own && each.is("text:list-item"), each);
                blocks(each, each.is("text:list-header") ? item.goesOn() : item, out);
            }
        }
    }

    private void paragraph(XmlNode node, OdtNumbers.@Nullable Item item, List<OfficeBlock> out) {
        List<Run> runs = new ArrayList<>();
        List<OfficeBlock> boxes = new ArrayList<>();
        walk(node, new Look(styles, node.get("text:style-name", ""), null), runs, boxes);
        if (styles.isHidden(node.get("text:style-name", "")) || isHidden(node)) {
            document.leaveOut(OfficeBlock.words(List.of(new Paragraph(Role.PLAIN, 0, "", runs, false))), HIDDEN);
            return;
        }
        Paragraph read = spoken(node, made(node, item, runs));
        String named = node.get("text:style-name", "");
        boolean alone = read.role() != Role.REST && (item != null || !styles.isQuote(named));
        int left = item == null ? styles.left(named) : numbers.left(item);
        Paragraph made = alone ? rest.settle(read, left, styles.continued(named), out) : read;
        languages.note(made, languages(node));
        boolean quoted = made.role() == Role.PLAIN && item == null && styles.isQuote(named);
        if (quoted && !made.isEmpty()) {
            quote = Blocks.quote(made, quote, out);
        } else {
            StyledTerms.add(made, styles.ofTerms(named), out);
        }
        out.addAll(boxes);
    }

    private Paragraph made(XmlNode node, OdtNumbers.@Nullable Item item, List<Run> runs) {
        String label = item == null ? "" : item.label();
        String style = node.get("text:style-name", "");
        if (node.is("text:h")) {
            int depth = WordStyles.number(node.get("text:outline-level"), 1);
            return new Paragraph(
                    Role.HEADING, depth, label.isEmpty() ? numbers.heading(depth, node) : label, runs, false);
        }
        if (styles.isTitle(style) || styles.isCaption(style)) {
            return new Paragraph(styles.isTitle(style) ? Role.TITLE : Role.CAPTION, 0, "", runs, false);
        }
        if (item == null) {
            return new Paragraph(Role.PLAIN, 0, label, runs, false);
        }
        return new Paragraph(item.isRest() ? Role.REST : Role.ITEM, item.level(), label, runs, false);
    }

    /** The languages that the words of a paragraph are said to be in. */
    private List<String> languages(XmlNode node) {
        String own = node.get("text:style-name", "");
        List<String> tags = new ArrayList<>();
        for (Object each : node.content()) {
            boolean span = each instanceof XmlNode inner && inner.is("text:span");
            String words = each instanceof XmlNode inner ? inner.text() : String.valueOf(each);
            if (words.chars().anyMatch(Character::isLetter)) {
                String style = span && each instanceof XmlNode inner ? inner.get("text:style-name", "") : "";
                tags.add(styles.latinLanguage(span ? styles.under(own, style) : own));
            }
        }
        return tags;
    }

    /** A paragraph with its language, where its words run from right to left and their style says it. */
    private Paragraph spoken(XmlNode node, Paragraph made) {
        if (!made.isFromRight()) {
            return made;
        }
        String own = node.get("text:style-name", "");
        List<String> tags = new ArrayList<>();
        node.below().stream()
                .filter(each -> each.is("text:span"))
                .forEach(each -> tags.add(styles.language(styles.under(own, each.get("text:style-name", "")))));
        tags.add(styles.language(own));
        return tags.stream().filter(Language::isTag).findFirst().map(made::in).orElse(made);
    }

    /** Whether a field hides its paragraph; one whose condition does not hold does not (OpenDocument 1.3, 7.7.11). */
    private static boolean isHidden(XmlNode paragraph) {
        return paragraph.below().stream()
                .anyMatch(each -> each.is("text:hidden-paragraph") && !"false".equals(each.get("text:is-hidden")));
    }

    /** How words look on the way down. */
    private record Look(
            OdtStyles styles, String style, @Nullable String link) {
        private Run run(String words) {
            int shift = styles.shift(style);
            boolean lined = styles.says(style, "style:text-underline-style", "none");
            boolean struck = styles.says(style, "style:text-line-through-style", "none");
            return new Run(
                    words, styles.isBold(style), styles.isSlanted(style), lined, struck, shift, link, null, null, null);
        }
    }

    private void walk(XmlNode parent, Look look, List<Run> runs, List<OfficeBlock> boxes) {
        for (Object each : parent.content()) {
            if (each instanceof String words) {
                runs.add(look.run(words.replaceAll("\\s+", " ")));
            } else if (each instanceof XmlNode node) {
                inline(node, look, runs, boxes);
            }
        }
    }

    private void inline(XmlNode node, Look look, List<Run> runs, List<OfficeBlock> boxes) {
        switch (node.name()) {
            case "text:s", "text:tab" -> runs.add(look.run(" "));
            case "text:line-break" -> runs.add(look.run("\n"));
            case "text:span" -> {
                String style = styles.under(look.style, node.get("text:style-name", ""));
                if (styles.isHidden(style)) {
                    List<Run> unseen = new ArrayList<>();
                    walk(node, look, unseen, boxes);
                    document.leaveOut(
                            OfficeBlock.words(List.of(new Paragraph(Role.PLAIN, 0, "", unseen, false))), HIDDEN);
                } else {
                    walk(node, new Look(styles, style, look.link), runs, boxes);
                }
            }
            case "text:bookmark", "text:bookmark-start", "text:reference-mark", "text:reference-mark-start" ->
                runs.add(Run.at(node.get("text:name", "")));
            case "text:bookmark-ref", "text:reference-ref" ->
                walk(node, new Look(styles, look.style, '#' + node.get("text:reference-name", "")), runs, boxes);
            case "text:a" -> walk(node, new Look(styles, look.style, node.get("xlink:href")), runs, boxes);
            case "text:note" -> {
                XmlNode body = node.at("text:note-body");
                if (body != null) {
                    List<OfficeBlock> words = new ArrayList<>();
                    blocks(body, null, words);
                    runs.add(Run.of(new Note(words)));
                }
            }
            case "text:placeholder" ->
                document.leaveOut(words(node), "stands for words that somebody should have written");
            case "text:ruby" -> ruby(node, look, runs, boxes);
            case "office:annotation" -> aside(node, "somebody's comment");
            case "text:hidden-text" -> {
                if ("false".equals(node.get("text:is-hidden"))) {
                    walk(node, look, runs, boxes);
                } else {
                    document.leaveOut(node.get("text:string-value", ""), HIDDEN);
                }
            }
            case "office:annotation-end", "text:change", "text:change-start", "text:change-end", "text:script" -> {}
            default -> other(node, look, runs, boxes);
        }
    }

    /** Words with others above them that tell how they are said (OpenDocument 1.3, 6.4). */
    private void ruby(XmlNode node, Look look, List<Run> runs, List<OfficeBlock> boxes) {
        XmlNode base = node.at("text:ruby-base");
        XmlNode above = node.at("text:ruby-text");
        walk(base == null ? node : base, look, runs, boxes);
        if (base != null && above != null) {
            runs.add(look.run(" ("));
            walk(above, look, runs, boxes);
            runs.add(look.run(")"));
        }
    }

    private String words(XmlNode node) {
        List<Run> runs = new ArrayList<>();
        walk(node, new Look(styles, "", null), runs, new ArrayList<>());
        return OfficeBlock.words(List.of(new Paragraph(Role.PLAIN, 0, "", runs, false)));
    }

    /** Takes a drawing, or what is only looked into for words; a value that is set and not shown is left out. */
    private void other(XmlNode node, Look look, List<Run> runs, List<OfficeBlock> boxes) {
        if (node.name().startsWith("draw:") && !node.is("draw:a")) {
            frame(node, runs, boxes);
        } else if (node.name().startsWith("text:") && "none".equals(node.get("text:display"))) {
            document.leaveOut(text(node), HIDDEN);
        } else {
            walk(node, look, runs, boxes);
        }
    }

    private void frame(XmlNode node, List<Run> runs, List<OfficeBlock> boxes) {
        String title = node.at("svg:title") == null ? "" : text(node.at("svg:title"));
        String alt = node.at("svg:desc") == null ? title : text(node.at("svg:desc"));
        XmlNode object = node.at("draw:object");
        if (object != null && objects.take(object, runs, boxes)) {
            document.leaveOut(alt, "is of a formula or a chart whose words stand there");
            return;
        }
        XmlNode image = node.at("draw:image");
        String part = image == null ? null : image.get("xlink:href");
        byte[] bytes = part == null ? null : zip.bytes(part);
        if (part != null && bytes != null) {
            document.pictures().put(part, bytes);
            runs.add(Run.of(new Picture(part, alt)));
        } else {
            document.leaveOut(alt, "is of a drawing that is no picture");
        }
        if (!title.equals(alt)) {
            document.leaveOut(title, "the title of a picture");
        }
        List<OfficeBlock> inside = new ArrayList<>();
        for (XmlNode each : node.all()) {
            if (each.is("draw:text-box")) {
                blocks(each, null, inside);
            } else if (each.is("text:p") || each.name().startsWith("draw:") && !each.is("draw:image")) {
                blocks(new XmlNode(node, each), null, inside);
            }
        }
        if (!inside.isEmpty()) {
            boxes.add(new Box(inside));
        }
    }

    private static String text(@Nullable XmlNode node) {
        return node == null ? "" : node.text().strip();
    }
}
