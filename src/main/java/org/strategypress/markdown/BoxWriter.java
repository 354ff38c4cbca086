package org.strategypress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes blocks that hold blocks: quotations, call-outs, lists, task lists and definition lists. */
final class BoxWriter {
    /** The kinds of call-out, as written in {@code > [!NOTE]} and, in small letters, in the HTML. */
    static final Set<String> CALLOUTS = Set.of("note", "important", "help", "warning");

    private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z-]{1,30})]");

    private final Draft draft;
    private final ProseWriter blocks;
    private final InlineWriter inline;

    BoxWriter(Draft draft, ProseWriter blocks, InlineWriter inline) {
        this.draft = draft;
        this.blocks = blocks;
        this.inline = inline;
    }

    void quote(BlockQuote node, Attributes attributes) {
        String kind = takeCallout(node);
        if (kind == null) {
            draft.open("blockquote", attributes);
            draft.html.append('\n');
            blocks.item(node, "");
            draft.close("blockquote");
        } else {
            draft.html.append("<div class=\"callout callout-").append(kind).append("\" role=\"note\"");
            attributes.write(draft.html);
            draft.html.append(">\n<p class=\"callout-title\"><strong class=\"callout-label\" data-callout=\"");
            draft.html.append(kind).append("\"></strong>");
            title(node.getFirstChild());
            draft.html.append("</p>\n");
            blocks.item(node, "");
            draft.close("div");
        }
        draft.html.append('\n');
    }

    /** The kind of the call-out, whose mark is then out of the tree, or null for an ordinary quotation. */
    private @Nullable String takeCallout(BlockQuote node) {
        Node mark =
                node.getFirstChild() instanceof Paragraph ? node.getFirstChild().getFirstChild() : null;
        if (!(mark instanceof LinkRef)) {
            return null;
        }
        Matcher shape = CALLOUT.matcher(mark.getChars());
        if (!shape.matches()) {
            return null;
        }
        String kind = shape.group(1).toLowerCase(Locale.ROOT);
        if (!CALLOUTS.contains(kind)) {
            draft.error(
                    "callout-kind",
                    draft.span(mark),
                    "there is no call-out “" + shape.group(1) + "”",
                    "use [!NOTE], [!IMPORTANT], [!HELP] or [!WARNING]");
            return null;
        }
        mark.unlink();
        return kind;
    }

    /** Moves what stands on the line of the mark into the title: {@code > [!HELP] Who to call}. */
    private void title(Node paragraph) {
        Paragraph title = new Paragraph(paragraph.getChars());
        Node child = paragraph.getFirstChild();
        while (child != null && !(child instanceof SoftLineBreak)) {
            Node next = child.getNext();
            title.appendChild(child);
            child = next;
        }
        if (child != null) {
            child.unlink();
        }
        if (title.hasChildren()) {
            Node words = title.getFirstChild();
            words.setChars(words instanceof Text ? words.getChars().trimStart() : words.getChars());
            draft.html.append(' ');
            inline.element("span", title);
        }
    }

    void list(ListBlock node, Attributes attributes) {
        String tag = node instanceof OrderedList ? "ol" : "ul";
        boolean tasks = node.getFirstChild() instanceof TaskListItem;
        draft.html.append('<').append(tag).append(tasks ? " class=\"tasks\"" : "");
        if (node instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            draft.html.append(" start=\"").append(ordered.getStartNumber()).append('"');
        }
        attributes.write(draft.html);
        draft.html.append(">\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            item((ListItem) child);
        }
        draft.close(tag);
        draft.html.append('\n');
    }

    private void item(ListItem node) {
        boolean done = node instanceof TaskListItem task && task.isItemDoneMarker();
        if (node instanceof TaskListItem) {
            blocks.leadWith("<span class=\"task\" data-task=\"" + (done ? "done" : "open") + "\"></span> ");
        }
        draft.open(done ? "li class=\"done\"" : "li", Attributes.NONE);
        blocks.item(node, "");
        draft.close("li");
        draft.html.append('\n');
    }

    void definitions(DefinitionList node, Attributes attributes) {
        draft.open("dl", attributes);
        draft.html.append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            String tag = child instanceof DefinitionTerm ? "dt" : "dd";
            draft.open(tag, Attributes.NONE);
            blocks.item(child, "");
            draft.close(tag);
            draft.html.append('\n');
        }
        draft.html.append("</dl>\n");
    }

    /** A definition that follows no term: an error; its words are written all the same. */
    void orphan(DefinitionItem node) {
        draft.error(
                "definition-without-term",
                draft.span(node.getOpeningMarker()),
                "this colon begins a definition, but there is no term above it",
                "put the term on the line before, or write \\: for a colon that is text");
        blocks.item(node, "");
    }
}
