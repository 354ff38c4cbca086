package org.strategypress.pdf.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Writes a mended tag tree back into the document, with the trees that lead from content and ids to elements. */
final class TagWriter {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");
    private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");

    private final Map<COSDictionary, Map<Integer, COSDictionary>> owners = new HashMap<>();
    private final Map<Integer, COSDictionary> annotations = new TreeMap<>();
    private final Map<String, COSDictionary> ids = new TreeMap<>();

    private TagWriter() {}

    static void write(PDDocument pdf, TagNode document) {
        TagWriter writer = new TagWriter();
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        writer.write(document, root);
        root.setItem(COSName.K, document.dictionary);
        root.removeItem(CLASS_MAP);
        COSDictionary roles = new COSDictionary();
        new TreeMap<>(TagTypes.ROLES).forEach((own, standard) -> roles.setName(COSName.getPDFName(own), standard));
        root.setItem(ROLE_MAP, roles);
        writer.writeParentTree(pdf, root);
        writer.writeIds(root);
    }

    private void write(TagNode node, COSDictionary parent) {
        COSDictionary tag = node.dictionary;
        tag.setItem(COSName.TYPE, STRUCT_ELEM);
        tag.setName(COSName.S, node.type);
        tag.setItem(COSName.P, parent);
        if (!node.is("Figure")) {
            tag.removeItem(COSName.ALT);
        }
        if (node.actualText != null) {
            tag.setString(COSName.ACTUAL_TEXT, node.actualText);
        }
        if (node.id != null && ids.putIfAbsent(node.id, tag) == null) {
            tag.setItem(COSName.ID, new COSString(node.id));
        }
        writeKids(node);
    }

    private void writeKids(TagNode node) {
        COSDictionary page = firstPage(node.kids);
        if (page == null) {
            node.dictionary.removeItem(COSName.PG);
        } else {
            node.dictionary.setItem(COSName.PG, page);
        }
        COSArray kids = new COSArray();
        for (Object kid : node.kids) {
            if (kid instanceof TagNode child) {
                write(child, node.dictionary);
                kids.add(child.dictionary);
            } else if (kid instanceof TagNode.Mark mark) {
                kids.add(mark.page() == page ? COSInteger.get(mark.id()) : reference(mark));
                owners.computeIfAbsent(mark.page(), key -> new HashMap<>()).put(mark.id(), node.dictionary);
            } else if (kid instanceof TagNode.Annotation annotation) {
                annotation.reference().setDirect(true);
                kids.add(annotation.reference());
                own(annotation, node.dictionary);
            }
        }
        node.dictionary.setItem(COSName.K, kids);
    }

    private static @Nullable COSDictionary firstPage(List<Object> kids) {
        for (Object kid : kids) {
            if (kid instanceof TagNode.Mark mark) {
                return mark.page();
            }
        }
        return null;
    }

    private static COSDictionary reference(TagNode.Mark mark) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, mark.page());
        reference.setInt(COSName.MCID, mark.id());
        reference.setDirect(true);
        return reference;
    }

    private void own(TagNode.Annotation annotation, COSDictionary tag) {
        COSDictionary area = annotation.reference().getCOSDictionary(COSName.OBJ);
        annotations.put(area.getInt(COSName.STRUCT_PARENT), tag);
    }

    private void writeParentTree(PDDocument pdf, COSDictionary root) {
        Map<Integer, COSArray> pages = new TreeMap<>();
        for (PDPage page : pdf.getPages()) {
            pages.put(page.getStructParents(), contentOwners(page.getCOSObject()));
        }
        Map<Integer, COSBase> all = new TreeMap<>(pages);
        all.putAll(annotations);
        COSArray numbers = new COSArray();
        all.forEach((number, owner) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(owner);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
    }

    private COSArray contentOwners(COSDictionary page) {
        Map<Integer, COSDictionary> known = owners.getOrDefault(page, Map.of());
        int last = known.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        COSArray array = new COSArray();
        for (int i = 0; i <= last; i++) {
            COSDictionary owner = known.get(i);
            array.add(owner == null ? COSNull.NULL : owner);
        }
        return array;
    }

    private void writeIds(COSDictionary root) {
        if (ids.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        ids.forEach((id, tag) -> {
            names.add(new COSString(id));
            names.add(tag);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        root.setItem(ID_TREE, tree);
    }
}
