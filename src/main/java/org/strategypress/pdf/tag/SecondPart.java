package org.strategypress.pdf.tag;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What PDF/UA-2 (ISO 14289-2) asks of tags beyond the first part: the name space of PDF 2.0, links and bookmarks that lead to
 * tags and not to places on paper, entries of a contents list that say what they are of, lists that say how they are numbered,
 * notes of their new kind.
 */
final class SecondPart {
    private static final String NAME_SPACE = "http://iso.org/pdf2/ssn";

    /** Types that the name space of PDF 2.0 has; the others stay in that of PDF 1.7, where they are defined. */
    private static final Set<String> NEW_TYPES = Set.of(
            "Document",
            "Sect",
            "Div",
            "P",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Lbl",
            "Em",
            "Strong",
            "Span",
            "Link",
            "FENote",
            "L",
            "LI",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Caption",
            "Figure");

    private static final COSName NS = COSName.getPDFName("NS");
    private static final COSName REF = COSName.getPDFName("Ref");
    private static final COSName SD = COSName.getPDFName("SD");
    private static final COSName SE = COSName.getPDFName("SE");
    private static final COSName DEST = COSName.getPDFName("Dest");
    private static final COSName FIRST = COSName.getPDFName("First");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    private final TagNode document;
    private final Map<String, COSDictionary> targets = new HashMap<>();
    private final IdentityHashMap<Element, COSDictionary> tags = new IdentityHashMap<>();
    private final Set<COSDictionary> there = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final COSDictionary space = new COSDictionary();

    private SecondPart(TagNode document) {
        this.document = document;
        space.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
        space.setString(NS, NAME_SPACE);
    }

    /** Changes types that are called otherwise in PDF 2.0, before the tree is written. */
    static void rename(TagNode node) {
        if (node.is("Note")) {
            node.type = "FENote";
        } else if (node.tag().equals("figure")) {
            node.type =
                    "Sect"; // a Div is looked through, so that its caption would stand in the middle of what is around
            // it
        }
        node.nodes().forEach(SecondPart::rename);
    }

    /** Completes a tree that was written. */
    static void complete(PDDocument pdf, TagNode document, Element html) {
        SecondPart part = new SecondPart(document);
        part.learn(document);
        part.find(html);
        part.complete(document);
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSArray spaces = new COSArray();
        spaces.add(part.space);
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        root.setItem(COSName.getPDFName("Namespaces"), spaces);
        COSDictionary outlines = catalog.getCOSDictionary(COSName.OUTLINES);
        if (outlines != null) {
            part.bookmarks(outlines);
        }
    }

    private void learn(TagNode node) {
        there.add(node.dictionary);
        if (node.element != null) {
            tags.putIfAbsent(node.element, node.dictionary);
        }
        node.nodes().forEach(this::learn);
    }

    /** Finds the tag of each id: the element's own, that of the first of those in it that have one, or that around it. */
    private @Nullable COSDictionary find(Node node) {
        COSDictionary first = node instanceof Element element ? tags.get(element) : null;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            COSDictionary inside = child instanceof Element ? find(child) : null;
            first = first == null ? inside : first;
        }
        if (first != null && node instanceof Element element && element.hasAttribute("id")) {
            targets.put(element.getAttribute("id"), first);
        }
        return first;
    }

    private COSDictionary target(TagNode link) {
        String href = link.attribute("href");
        return targets.getOrDefault(href.startsWith("#") ? href.substring(1) : "", document.dictionary);
    }

    private void complete(TagNode node) {
        if (NEW_TYPES.contains(node.type)) {
            node.dictionary.setItem(NS, space);
        }
        if (node.is("L")) {
            number(node);
        } else if (node.is("TOCI")) {
            TagNode link = firstLink(node);
            COSArray about = new COSArray();
            about.add(link == null ? document.dictionary : target(link));
            node.dictionary.setItem(REF, about);
        } else if (node.is("Link")) {
            for (Object kid : node.kids) {
                if (kid instanceof TagNode.Annotation area) {
                    lead(area.reference().getCOSDictionary(COSName.OBJ), target(node));
                }
            }
        }
        node.nodes().forEach(this::complete);
    }

    private static @Nullable TagNode firstLink(TagNode node) {
        for (TagNode kid : node.nodes()) {
            TagNode link = kid.is("Link") ? kid : firstLink(kid);
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    private static void lead(COSDictionary area, COSDictionary target) {
        COSDictionary action = area.getCOSDictionary(COSName.A);
        COSBase place = action == null ? null : action.getDictionaryObject(COSName.D);
        if (place instanceof COSArray array) {
            action.setItem(SD, inTree(array, target));
        }
    }

    /** A place on paper as one in the tree: the same, of a tag. */
    private static COSArray inTree(COSArray place, COSDictionary target) {
        COSArray own = new COSArray(place.toList());
        own.set(0, target);
        return own;
    }

    /** Bookmarks lead by an action, which can name both: the tag, and the page for readers that do not know tags as places. */
    private void bookmarks(COSDictionary above) {
        for (COSDictionary at = above.getCOSDictionary(FIRST); at != null; at = at.getCOSDictionary(NEXT)) {
            COSDictionary element = at.getCOSDictionary(SE);
            if (at.getDictionaryObject(DEST) instanceof COSArray place) {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.TYPE, "Action");
                action.setName(COSName.S, "GoTo");
                action.setItem(COSName.D, place);
                boolean known = element != null && there.contains(element);
                action.setItem(SD, inTree(place, known ? element : document.dictionary));
                at.removeItem(DEST);
                at.setItem(COSName.A, action);
            }
            bookmarks(at);
        }
    }

    private static void number(TagNode list) {
        boolean labelled =
                list.nodes().stream().anyMatch(item -> item.nodes().stream().anyMatch(kid -> kid.is("Lbl")));
        COSDictionary known = list.dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary one ? one : null;
        boolean said = known != null && !"None".equals(known.getNameAsString(NUMBERING));
        if (labelled && !said) {
            COSDictionary numbering = new COSDictionary();
            numbering.setName(COSName.O, "List");
            numbering.setName(
                    NUMBERING,
                    switch (list.tag()) {
                        case "ol" -> "Ordered";
                        case "dl" -> "Description";
                        default -> "Unordered";
                    });
            list.dictionary.setItem(COSName.A, numbering);
        }
    }
}
