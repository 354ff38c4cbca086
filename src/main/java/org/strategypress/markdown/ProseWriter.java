package org.strategypress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Prose;
import org.strategypress.source.Span;

/** Writes the blocks of a parsed document as HTML, all of it escaped or checked as it is written. */
final class ProseWriter {
    /** Deeper than any honest text, shallower than what a browser or the print engine can bear. */
    private static final int DEEPEST = 40;

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3}(?:[.][0-9]{1,3}){1,4})[.]?\\s");

    private final Draft draft;
    private final RawHtml raw;
    private final NoteWriter notes;
    private final Outline outline;
    private final InlineWriter inline;
    private final BoxWriter boxes;
    private final TableWriter tables;
    private final CodeWriter code;
    private final Leftovers leftovers;
    private final AttributeLine before;
    private final Document document;
    private final ListOptions listOptions;
    private int depth;
    private String lead = "";
    private @Nullable Node tailNode;
    private String tail = "";

    ProseWriter(Draft draft, Document document, boolean asLine) {
        this.draft = draft;
        draft.begin(document);
        this.document = document;
        this.listOptions = ListOptions.get(document);
        this.outline = new Outline(draft, document);
        this.raw = new RawHtml(draft, outline, asLine);
        this.notes = new NoteWriter(draft);
        this.inline = new InlineWriter(draft, raw, notes);
        this.boxes = new BoxWriter(draft, this, inline);
        this.tables = new TableWriter(draft, raw, inline, new Leftovers(draft));
        this.code = new CodeWriter(draft);
        this.leftovers = new Leftovers(draft);
        this.before = new AttributeLine(draft);
    }

    /** Writes the whole document. */
    Prose write(Span where) {
        notes.count(document);
        PastedHeadings.check(document, draft);
        blocks(document);
        raw.leave(0);
        notes.finish(this);
        return finish(where);
    }

    /** Writes the only paragraph of a document without a tag round it. */
    Prose writeLine(Span where) {
        boolean first = true;
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (!first) {
                draft.error("one-line", draft.span(child), "this must be one line of text", "take the empty line out");
                draft.html.append(' ');
            }
            first = false;
            leftovers.line(child);
            inline.children(child);
        }
        raw.leave(0);
        return finish(where);
    }

    private Prose finish(Span where) {
        HtmlCheck.check(draft, raw);
        List<Prose.Heading> headings = new ArrayList<>();
        String html = outline.finish(headings);
        return new Prose(html, headings, draft.links, where, outline.origins());
    }

    /** Writes all blocks of a container. */
    void blocks(Node parent) {
        if (++depth > DEEPEST) {
            draft.error(
                    "nested-too-deeply",
                    draft.span(parent),
                    "this is nested too deeply",
                    "use fewer quotes or lists inside each other");
        } else {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                block(child);
            }
            before.end();
        }
        depth--;
    }

    private void block(Node node) {
        draft.from(draft.span(node));
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote quote) {
            boxes.quote(quote, before.take());
        } else if (node instanceof TableBlock table) {
            tables.write(table, before.take());
        } else if (node instanceof DefinitionList list) {
            boxes.definitions(list, before.take());
        } else if (node instanceof DefinitionItem item) {
            boxes.orphan(item);
        } else if (node instanceof ListBlock list) {
            boxes.list(list, before.take());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code.write(node, before.take());
        } else if (node instanceof ThematicBreak) {
            draft.html.append("<hr>\n");
        } else if (node instanceof HtmlBlockBase html) {
            raw.write(html.getContentChars());
        } else if (node instanceof FootnoteBlock note) {
            notes.define(note);
        } else if (!(node instanceof Reference)) {
            throw new IllegalStateException("no writer for block " + node.getNodeName());
        }
    }

    private void paragraph(Paragraph node) {
        if (AttributeLine.is(node)) {
            before.keep(node);
            return;
        }
        if (tables.isCaption(node)) {
            return;
        }
        if (!tables.captionRunsOn(node)) {
            leftovers.check(node);
        }
        boolean bare = node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(node, listOptions, document);
        Attributes attributes = Following.ofBlock(node, draft, false).or(before.take());
        Node first = node.getFirstChild();
        if (first == null || !bare && isBlank(node)) {
            return;
        }
        if (!bare && first == node.getLastChild() && LinkWriter.isPicture(first)) {
            inline.links().figure(first, attributes);
        } else {
            tagged(node, bare ? attributes.equals(Attributes.NONE) ? "" : "span" : "p", attributes);
        }
    }

    /** Whether a paragraph holds nothing but blanks that do not break, which Word leaves for an empty line. */
    private static boolean isBlank(Paragraph node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean blank = child instanceof HtmlEntity || child instanceof Text || child instanceof SoftLineBreak;
            if (!blank) {
                return false;
            }
        }
        return InlineText.of(node).chars().allMatch(c -> c == '\u00a0' || c <= ' ');
    }

    /** Writes the words of a paragraph in a tag, or in none where that is empty. */
    private void tagged(Paragraph node, String tag, Attributes attributes) {
        String number = tag.equals("p") ? number(node) : null;
        if (number != null) {
            draft.open(tag, attributes, number);
        } else if (!tag.isEmpty()) {
            draft.open(tag, attributes);
        }
        words(node);
        if (!tag.isEmpty()) {
            draft.close(tag);
        }
        draft.html.append('\n');
    }

    /** The number of a numbered paragraph, {@code 1.2} in "1.2 Young people", by which others can link to it; or null. */
    private @Nullable String number(Paragraph node) {
        if (!(node.getParent() instanceof Document)) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(node.getContentChars());
        return numbered.lookingAt() && draft.ids.claim(numbered.group(1)) ? numbered.group(1) : null;
    }

    private void words(Paragraph node) {
        draft.html.append(lead);
        lead = "";
        int floor = raw.enter();
        inline.children(node);
        raw.leave(floor);
        if (node == tailNode) {
            draft.html.append(tail);
            tailNode = null;
        }
    }

    private void heading(Heading node) {
        Attributes attributes = Following.ofBlock(node, draft, true).or(before.take());
        if (attributes.id() != null && !draft.ids.claim(attributes.id())) {
            draft.error(
                    "id-twice",
                    draft.span(node),
                    "the id “" + attributes.id() + "” is used twice",
                    "give this heading another id");
            attributes = new Attributes(attributes.lang(), attributes.dir(), null);
        }
        int level = outline.level(node.getLevel());
        String tag = "h" + level;
        draft.html.append('<').append(tag);
        outline.add(level, attributes.id(), InlineText.of(node), draft.span(node), draft.html.length());
        attributes.write(draft.html);
        draft.html.append('>');
        int floor = raw.enter();
        inline.children(node);
        raw.leave(floor);
        draft.close(tag);
        draft.html.append('\n');
    }

    /**
     * Writes the inside of a list item or note.
     *
     * @param tailHtml finished HTML for the end of its last paragraph, or of itself
     */
    void item(Node node, String tailHtml) {
        int floor = raw.enter();
        if (!tailHtml.isEmpty() && node.getLastChild() instanceof Paragraph) {
            tailNode = node.getLastChild();
            tail = tailHtml;
            blocks(node);
        } else {
            blocks(node);
            draft.html.append(tailHtml);
        }
        draft.html.append(lead);
        lead = "";
        raw.leave(floor);
    }

    /** Gives finished HTML to the paragraph that is written next. */
    void leadWith(String html) {
        lead = html;
    }
}
