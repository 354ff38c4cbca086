package org.strategypress.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.strategypress.pdf.dom.SideBySide;

/** Lists of every kind: bullets with a name, key and value pairs, tables of contents, notes. */
final class TagLists {
    private static final String BULLET = "•";
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");
    private final Set<String> notes;

    /**
     * Mends lists.
     *
     * @param notes the ids of the items that are notes
     */
    TagLists(Set<String> notes) {
        this.notes = notes;
    }

    /** Mends all lists below. */
    void mend(TagNode node) {
        node.nodes().forEach(this::mend);
        nameBullets(node);
        moveLabel(node);
        if (node.attribute("role").equals(SideBySide.ITEM)) {
            node.kids = new ArrayList<>(List.of(TagNode.made("LBody", node.kids)));
        }
        if (node.tag().equals("dl")) {
            pairUp(node);
        }
        List<Object> kids = new ArrayList<>(node.kids.size());
        for (Object kid : node.kids) {
            kids.addAll(kid instanceof TagNode list && list.is("L") && isNotes(list) ? notes(list) : List.of(kid));
        }
        node.kids = kids;
        node.nodes().stream().filter(TagLists::isParts).forEach(TagLists::part);
        node.kids.replaceAll(kid -> kid instanceof TagNode child && isNoteLink(child) ? reference(child) : kid);
    }

    private static void nameBullets(TagNode item) {
        if (item.is("LI") && item.element != null && isBulleted(item)) {
            item.nodes().stream().filter(kid -> kid.is("Lbl")).forEach(label -> label.actualText = BULLET);
        }
    }

    private static boolean isBulleted(TagNode item) {
        return item.element != null && "ul".equals(item.element.getParentNode().getNodeName());
    }

    /** Each {@code dt} with the {@code dd} after it becomes an item with a label and a body. */
    private static void pairUp(TagNode list) {
        List<Object> items = new ArrayList<>();
        TagNode item = null;
        boolean hasBody = true;
        for (Object kid : list.kids) {
            boolean label = kid instanceof TagNode node && node.is("Lbl");
            if (item == null || label && hasBody) {
                item = TagNode.made("LI", List.of());
                items.add(item);
                hasBody = false;
            }
            item.kids.add(kid);
            hasBody |= !label;
        }
        list.kids = items;
        number(list, "None");
    }

    private static void number(TagNode list, String how) {
        COSDictionary numbering = new COSDictionary();
        numbering.setName(COSName.O, "List");
        numbering.setName(COSName.getPDFName("ListNumbering"), how);
        list.dictionary.setItem(COSName.A, numbering);
    }

    /** A bullet or number that the style sheet wrote before an item's words becomes the item's label. */
    private static void moveLabel(TagNode list) {
        for (TagNode item : list.is("L") ? list.nodes() : List.<TagNode>of()) {
            for (TagNode body : item.nodes()) {
                for (TagNode first : body.is("LBody") ? body.nodes() : List.<TagNode>of()) {
                    if (first.generated && first.is("Lbl")) {
                        body.kids.remove(first);
                        List<Object> marks = new ArrayList<>();
                        first.marks(marks::add);
                        item.kids.add(0, TagNode.made("Lbl", marks));
                        number(list, list.tag().equals("ol") ? "Decimal" : "Disc");
                    }
                }
            }
        }
    }

    /** Whether each item has a heading and no mark before it: cards, which are parts of a page, not of a list. */
    private static boolean isParts(TagNode list) {
        return list.is("L")
                && !list.kids.isEmpty()
                && list.nodes().stream()
                        .allMatch(item -> item.is("LI")
                                && item.nodes().stream().noneMatch(kid -> kid.is("Lbl"))
                                && item.nodes().stream().anyMatch(TagLists::isHeaded));
    }

    private static boolean isHeaded(TagNode node) {
        return node.nodes().stream().anyMatch(kid -> HEADINGS.contains(kid.type) || isHeaded(kid));
    }

    private static void part(TagNode list) {
        list.type = "Div";
        list.dictionary.removeItem(COSName.A);
        for (TagNode item : list.nodes()) {
            item.type = "Sect";
            item.dropBodies();
        }
    }

    private boolean isNotes(TagNode list) {
        return list.nodes().stream().anyMatch(item -> notes.contains(item.attribute("id")));
    }

    private static List<Object> notes(TagNode list) {
        for (TagNode item : list.nodes()) {
            item.type = "Note";
            item.id = item.attribute("id");
            item.dropBodies();
        }
        return list.kids;
    }

    private boolean isNoteLink(TagNode node) {
        String target = node.attribute("href");
        return node.is("Link") && target.startsWith("#") && notes.contains(target.substring(1));
    }

    static TagNode reference(TagNode link) {
        return TagNode.made("Reference", List.of(link));
    }
}
