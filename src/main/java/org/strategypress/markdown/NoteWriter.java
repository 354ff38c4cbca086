package org.strategypress.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes as they are first called, and writes them at the end with links back to each call. */
final class NoteWriter {

    private static final class Note {
        final FootnoteBlock block;
        final int number;
        final String id;
        final List<String> calls = new ArrayList<>();
        int written;

        Note(FootnoteBlock block, int number, String id) {
            this.block = block;
            this.number = number;
            this.id = id;
        }
    }

    private final Draft draft;
    private final List<FootnoteBlock> defined = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> calls = new LinkedHashMap<>();
    private final Map<FootnoteBlock, Note> notes = new LinkedHashMap<>();
    private final List<Note> order = new ArrayList<>();

    NoteWriter(Draft draft) {
        this.draft = draft;
    }

    /** Counts the calls of every note that is defined under a node. */
    void count(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote) {
                FootnoteBlock block = ((Footnote) child).getFootnoteBlock();
                if (block != null) {
                    calls.merge(block, 1, Integer::sum);
                }
            } else if (!LinkWriter.isPicture(child)) {
                count(child);
            }
        }
    }

    /** Remembers a definition, wherever it stands. */
    void define(FootnoteBlock block) {
        for (FootnoteBlock other : defined) {
            if (other.getText().trim().toString().equals(block.getText().trim().toString())) {
                draft.error(
                        "note-twice",
                        draft.span(block.getText()),
                        "the footnote “" + block.getText() + "” is written twice",
                        "give one of them another name");
                return;
            }
        }
        defined.add(block);
    }

    /** Writes the call of a note: its number, raised, as a link. */
    void reference(Footnote call, boolean insideLink) {
        FootnoteBlock block = call.getFootnoteBlock();
        if (block == null) {
            draft.error(
                    "note-missing",
                    draft.span(call),
                    "there is no footnote “" + call.getText() + "”",
                    "write it on a line of its own: [^" + call.getText() + "]: Words of the note");
            return;
        }
        if (insideLink) {
            draft.error(
                    "note-in-link",
                    draft.span(call),
                    "a footnote cannot be called inside a link",
                    "put it after the link");
            return;
        }
        Note note = notes.get(block);
        if (note == null) {
            note = add(block);
        }
        if (note.written < note.calls.size()) {
            draft.html.append("<sup class=\"note-call\"><a id=\"").append(note.calls.get(note.written++));
            draft.html.append("\" href=\"#").append(note.id).append("\" role=\"doc-noteref\" data-note=\"call\">");
            draft.html.append(note.number).append("</a></sup>");
        }
    }

    private Note add(FootnoteBlock block) {
        int number = order.size() + 1;
        Note note = new Note(block, number, draft.ids.unique("note-" + number));
        int count = calls.getOrDefault(block, 1);
        for (int i = 1; i <= count; i++) {
            note.calls.add(draft.ids.unique("note-" + number + "-call" + (i == 1 ? "" : "-" + i)));
        }
        notes.put(block, note);
        order.add(note);
        return note;
    }

    /** Writes the notes that were called; each that never was is an error, for its words would be lost. */
    void finish(ProseWriter writer) {
        if (!order.isEmpty()) {
            draft.html.append("<section class=\"notes\" role=\"doc-endnotes\" data-notes=\"list\">\n<ol>\n");
            for (int i = 0; i < order.size(); i++) {
                write(order.get(i), writer);
            }
            draft.html.append("</ol>\n</section>\n");
        }
        for (FootnoteBlock block : defined) {
            if (!notes.containsKey(block)) {
                draft.error(
                        "note-unused",
                        draft.span(block.getText()),
                        "the footnote “" + block.getText() + "” is called nowhere, so nobody would read it",
                        "call it with [^" + block.getText() + "], or take it out");
            }
        }
    }

    private void write(Note note, ProseWriter writer) {
        draft.html.append("<li id=\"").append(note.id).append("\">");
        StringBuilder back = new StringBuilder();
        for (String call : note.calls) {
            back.append(" <a class=\"note-back\" href=\"#").append(call);
            back.append("\" role=\"doc-backlink\" data-note=\"back\" data-number=\"")
                    .append(note.number)
                    .append("\"></a>");
        }
        writer.item(note.block, back.toString());
        draft.html.append("</li>\n");
    }
}
