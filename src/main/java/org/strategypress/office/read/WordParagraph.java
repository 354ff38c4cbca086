package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Picture;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.part.Symbols;
import org.strategypress.office.part.WordFields;
import org.strategypress.office.part.XmlNode;

/** Reads what stands in one paragraph of a Word file: its words with their looks, pictures, notes, and boxes beside it. */
final class WordParagraph {
    private final WordReader reader;
    private final XmlNode paragraph;
    private final List<Run> runs = new ArrayList<>();
    private final List<OfficeBlock> boxes = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder waiting = new StringBuilder();
    private final String style;
    private boolean contents;
    private int tabs;

    WordParagraph(WordReader reader, XmlNode paragraph) {
        this.reader = reader;
        this.paragraph = paragraph;
        String named = reader.styles().ofParagraph(paragraph);
        this.style = named == null ? "" : named;
    }

    /** How words are met on the way down. */
    private record State(
            boolean hidden,
            boolean waiting,
            @Nullable String link,
            @Nullable XmlNode look) {}

    WordParagraph read() {
        walk(paragraph, new State(false, false, null, null));
        reader.document().leaveOut(hidden.toString(), "is hidden in the document");
        reader.document().leaveOut(waiting.toString(), "stands for words that somebody should have written");
        return this;
    }

    /** The words and what stands between them. */
    List<Run> runs() {
        return runs;
    }

    /** How many jumps to another column stand behind words. */
    int tabs() {
        return tabs;
    }

    /** The boxes that are fastened to the paragraph. */
    List<OfficeBlock> boxes() {
        return boxes;
    }

    /** Whether a table of contents began in it. */
    boolean isContents() {
        return contents;
    }

    /** All its words, for a paragraph that is left out. */
    List<String> everything() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return List.of(out.toString(), OfficeBlock.words(boxes));
    }

    /** Of two ways to say the same thing, the one that has words; the newer one where both have. */
    static XmlNode choice(XmlNode alternatives) {
        XmlNode newer = alternatives.at("mc:Choice");
        XmlNode older = alternatives.at("mc:Fallback");
        if (newer == null || !hasWords(newer) && older != null && hasWords(older)) {
            return older == null ? alternatives : older;
        }
        return newer;
    }

    private static boolean hasWords(XmlNode node) {
        return node.below().stream()
                .anyMatch(each -> each.is("w:t") && !each.text().isBlank());
    }

    private void walk(XmlNode parent, State state) {
        for (XmlNode each : parent.all()) {
            element(each, state);
        }
    }

    private void element(XmlNode node, State state) {
        switch (node.name()) {
            case "w:pPr", "w:rPr", "w:sdtPr", "w:delText", "w:moveFrom", "w:ffData" -> {}
            case "w:del" -> deleted(node);
            case "w:ins" -> {
                reader.inserted();
                walk(node, state);
            }
            case "w:instrText" -> reader.fields().code(node.text());
            case "w:fldChar" -> field(node, state);
            case "w:fldSimple" -> {
                String code = node.get("w:instr", "");
                contents |= code.strip().startsWith("TOC");
                String address = state.link == null ? WordFields.link(code) : state.link;
                walk(node, new State(state.hidden, state.waiting, address, state.look));
            }
            case "m:oMath" -> {
                reader.document().remarkOnce(MathText.REMARK);
                formula(node, state);
            }
            case "w:r" -> run(node, state);
            case "w:t", "m:t" -> words(node.text(), state);
            case "w:tab", "w:ptab" -> {
                tabs += runs.stream().anyMatch(each -> !each.text().isBlank()) ? 1 : 0;
                words(" ", state);
            }
            case "w:ruby" -> ruby(node, state);
            case "w:br", "w:cr" -> words("page".equals(node.get("w:type")) ? " " : "\n", state);
            case "w:noBreakHyphen" -> words("-", state);
            case "w:sym" -> symbol(node, state);
            case "w:bookmarkStart" -> runs.add(Run.at(node.get("w:name", "")));
            case "w:hyperlink" -> walk(node, link(node, state));
            case "w:footnoteReference", "w:endnoteReference" -> note(node, state);
            case "w:sdt" -> {
                XmlNode inside = node.at("w:sdtContent");
                if (inside != null) {
                    boolean aside = state.waiting || WordReader.isAside(node);
                    walk(inside, new State(state.hidden, aside, state.link, state.look));
                }
            }
            case "mc:AlternateContent" -> walk(choice(node), state);
            case "w:txbxContent" -> box(node, state);
            case "w:drawing", "w:pict", "w:object" -> new WordPictures(reader, this).read(node, state.hidden);
            default -> {
                if (node.name().startsWith("m:") && !node.is("m:r")) {
                    formula(node, state);
                } else {
                    walk(node, state);
                }
            }
        }
    }

    private void deleted(XmlNode node) {
        StringBuilder words = new StringBuilder();
        node.below().stream().filter(each -> each.is("w:delText")).forEach(each -> words.append(each.text()));
        reader.deleted(words.toString());
    }

    private void field(XmlNode node, State state) {
        reader.fields().mark(node);
        XmlNode list = node.at("w:ffData", "w:ddList");
        if (list != null) {
            List<XmlNode> entries = list.all("w:listEntry");
            int chosen = WordStyles.number(list.value("w:val", "w:result"), 0);
            if (chosen < entries.size()) {
                words(entries.get(chosen).get("w:val", ""), true, state);
            }
        }
        XmlNode box = node.at("w:ffData", "w:checkBox");
        if (box != null) {
            Boolean ticked = WordStyles.toggle(box, "w:checked");
            Boolean first = WordStyles.toggle(box, "w:default");
            words(Boolean.TRUE.equals(ticked == null ? first : ticked) ? "☒" : "☐", true, state);
        }
    }

    private void run(XmlNode node, State state) {
        XmlNode look = node.at("w:rPr");
        boolean unseen = state.hidden || is(look, "w:vanish") || isWhite(look);
        String address = state.link == null ? reader.fields().link() : state.link;
        walk(node, new State(unseen, state.waiting, address, look));
    }

    /** Whether words have a look: they say so themselves, or their style does, or that of the paragraph. */
    private boolean is(@Nullable XmlNode look, String name) {
        Boolean own = WordStyles.toggle(look, name);
        if (own != null) {
            return own;
        }
        String named = look == null ? null : look.value("w:val", "w:rStyle");
        return reader.styles().has(named, name) || reader.styles().has(style, name);
    }

    /** Whether words are white on white: so many hide what is for themselves alone. */
    private boolean isWhite(@Nullable XmlNode look) {
        if (look == null || !"FFFFFF".equalsIgnoreCase(look.value("w:val", "w:color"))) {
            return false;
        }
        return reader.isOnWhite()
                && look.at("w:shd") == null
                && look.at("w:highlight") == null
                && paragraph.at("w:pPr", "w:shd") == null
                && reader.styles().find(style, "w:pPr", "w:shd") == null
                && paragraph.at("w:pPr", "w:framePr") == null;
    }

    /** Words with others above them that tell how they are said (ISO/IEC 29500-1, 17.3.3.25). */
    private void ruby(XmlNode node, State state) {
        XmlNode base = node.at("w:rubyBase");
        XmlNode above = node.at("w:rt");
        walk(base == null ? node : base, state);
        if (base != null && above != null) {
            words(" (", state);
            walk(above, state);
            words(")", state);
        }
    }

    private void words(String text, State state) {
        String font = state.look == null ? null : state.look.value("w:ascii", "w:rFonts");
        words(font == null && !Symbols.hasSigns(text) ? text : signs(text, font), false, state);
    }

    /** Letters of a font of pictures as the signs that they show. */
    private String signs(String text, @Nullable String font) {
        StringBuilder unknown = new StringBuilder();
        String shown = Symbols.shown(text, font == null ? "" : font, unknown);
        if (!unknown.isEmpty()) {
            reader.document().remarks().add("signs of the font " + font + " are left out: " + unknown);
        }
        return shown;
    }

    /** Takes words, also those that stand in a field's code where they are {@code shown} all the same. */
    private void words(String text, boolean shown, State state) {
        if (text.isEmpty()) {
            return;
        }
        contents |= reader.fields().isContents();
        if (state.hidden || reader.fields().isCode() && !shown) {
            hidden.append(text.replace('\n', ' '));
        } else if (state.waiting) {
            waiting.append(text.replace('\n', ' '));
        } else {
            if (!hidden.isEmpty() && !text.isBlank()) {
                hidden.append('\n'); // what is seen parts what is not
            }
            XmlNode look = state.look;
            String align = look == null ? null : look.value("w:val", "w:vertAlign");
            int shift = "superscript".equals(align) ? 1 : "subscript".equals(align) ? -1 : 0;
            String line = look == null ? null : look.value("w:val", "w:u");
            boolean under = line != null && !line.equals("none");
            boolean struck = is(look, "w:strike") || is(look, "w:dstrike");
            runs.add(new Run(
                    text, is(look, "w:b"), is(look, "w:i"), under, struck, shift, state.link, null, null, null));
        }
    }

    /** Writes a part of a formula with the signs that stand for its place. */
    private void formula(XmlNode node, State state) {
        FormulaSigns.Around signs = FormulaSigns.around(node);
        words(signs.before(), state);
        XmlNode before = null;
        for (XmlNode each : node.all()) {
            if (!each.is("m:deg") && !each.name().endsWith("Pr")) {
                words(FormulaSigns.between(node, before, each), state);
                element(each, state);
                before = each;
            }
        }
        words(signs.after(), state);
    }

    private void symbol(XmlNode node, State state) {
        String sign = Symbols.of(node.get("w:font", ""), node.get("w:char", ""));
        if (sign.isEmpty()) {
            reader.document()
                    .remarks()
                    .add("a sign of the font " + node.get("w:font", "?") + " is left out: " + node.get("w:char", "?"));
        }
        words(sign, state);
    }

    private State link(XmlNode node, State state) {
        String page = reader.target(node.get("r:id"));
        String anchor = node.get("w:anchor");
        String address = anchor == null ? page : (page == null ? "" : page) + '#' + anchor;
        return new State(state.hidden, state.waiting, address == null ? state.link : address, state.look);
    }

    private void note(XmlNode node, State state) {
        Note called = reader.note(node);
        if (called != null && !state.hidden) {
            runs.add(Run.of(called));
        }
    }

    /** Takes a text box that is fastened to the paragraph. */
    void box(XmlNode node, boolean unseen) {
        List<OfficeBlock> inside = reader.box(node);
        if (unseen) {
            reader.document().leaveOut(OfficeBlock.words(inside), "is hidden in the document");
        } else if (!OfficeBlock.words(inside).isEmpty()
                || !Blocks.runs(inside).stream().allMatch(each -> each.picture() == null)) {
            boxes.add(new Box(inside));
        }
    }

    /** Takes words that are drawn, each letter a shape. */
    void letters(String words, boolean unseen) {
        if (unseen) {
            reader.document().leaveOut(words, "is hidden in the document");
        } else if (!words.isBlank()) {
            boxes.add(new Box(
                    List.of(new OfficeBlock.Paragraph(OfficeBlock.Role.PLAIN, 0, "", List.of(Run.of(words)), false))));
        }
    }

    private void box(XmlNode node, State state) {
        box(node, state.hidden);
    }

    /** Takes a picture that stands among the words. */
    void picture(Picture picture) {
        runs.add(Run.of(picture));
    }
}
