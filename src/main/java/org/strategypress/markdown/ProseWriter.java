package org.strategypress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.markdown.pasted.Leftovers;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** Writes the blocks of a parsed document as HTML, all of it escaped or checked as it is written. */
final class ProseWriter {
    /** Deeper than any honest text, shallower than what a browser or the print engine can bear. */
    private static final int DEEPEST = 40;

    private final Draft draft;
    private final RawHtml raw;
    private final NoteWriter notes;
    private final Outline outline;
    private final InlineWriter inline;
    private final ParagraphWriter paragraphs;
    private final BoxWriter boxes;
    private final TableWriter tables;
    private final CodeWriter code;
    private final Leftovers leftovers;
    private final AttributeLine before;
    private final Document document;
    private int depth;

    ProseWriter(Draft draft, Document document, boolean asLine) {
        this.draft = draft;
        draft.begin(document);
        this.document = document;
        this.outline = new Outline(draft, document);
        this.raw = new RawHtml(draft, outline, asLine);
        this.notes = new NoteWriter(draft);
        this.inline = new InlineWriter(draft, raw, notes);
        this.paragraphs = new ParagraphWriter(draft, raw, inline, document);
        this.boxes = new BoxWriter(draft, this, inline);
        this.code = new CodeWriter(draft);
        this.leftovers = new Leftovers(draft, new TornLinks(draft)::check);
        this.tables = new TableWriter(draft, raw, inline, leftovers);
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
        paragraphs.write(node, before.take());
    }

    private void heading(Heading node) {
        Attributes attributes = Following.ofBlock(node, draft, true).or(before.take());
        if (attributes.id() != null && !draft.ids.claim(attributes.id())) {
            draft.error(
                    "id-twice",
                    draft.span(node),
                    "the id “" + attributes.id() + "” is used twice",
                    "give this heading another id");
            attributes = new Attributes(attributes.lang(), attributes.dir(), null, null);
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
            paragraphs.endWith(node.getLastChild(), tailHtml);
            blocks(node);
        } else {
            blocks(node);
            draft.html.append(tailHtml);
        }
        paragraphs.leave();
        raw.leave(floor);
    }

    /** Gives finished HTML to the paragraph that is written next. */
    void leadWith(String html) {
        paragraphs.leadWith(html);
    }
}
