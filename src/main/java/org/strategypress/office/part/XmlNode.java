package org.strategypress.office.part;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an office file's XML. Names have the usual prefixes, whatever the file calls its name spaces: {@code w:p}, also
 * in a file of the strict kind (ISO/IEC 29500-1). No entity is expanded and nothing is fetched; a document type is refused.
 */
public final class XmlNode {
    private static final int NODES = 1_500_000;
    private static final int DEPTH = 500;
    private static final Map<String, String> PREFIXES = prefixes();

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    /** Elements and texts, in order. */
    private final List<Object> content = new ArrayList<>(2);

    private XmlNode(String name) {
        this.name = name;
    }

    /** An element that holds one of those that another one holds. */
    public XmlNode(XmlNode like, XmlNode only) {
        this.name = like.name;
        content.add(only);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> all = new HashMap<>();
        String office = "http://schemas.openxmlformats.org/";
        String strict = "http://purl.oclc.org/ooxml/";
        for (String root : List.of(office, strict)) {
            String year = root.equals(office) ? "2006/" : "";
            all.put(root + "wordprocessingml/" + year + "main", "w");
            all.put(root + "officeDocument/" + year + "relationships", "r");
            all.put(root + "officeDocument/" + year + "math", "m");
            all.put(root + "drawingml/" + year + "main", "a");
            all.put(root + "drawingml/" + year + "wordprocessingDrawing", "wp");
            all.put(root + "drawingml/" + year + "chart", "c");
            all.put(root + "drawingml/" + year + "diagram", "dgm");
            all.put(root + "spreadsheetml/" + year + "main", "x");
        }
        all.put(office + "markup-compatibility/2006", "mc");
        all.put(office + "package/2006/relationships", "rel");
        all.put("urn:schemas-microsoft-com:vml", "v");
        all.put("http://schemas.microsoft.com/office/word/2010/wordml", "w14");
        for (String part : List.of("office", "text", "table", "style", "chart")) {
            all.put("urn:oasis:names:tc:opendocument:xmlns:" + part + ":1.0", part);
        }
        all.put("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw");
        all.put("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg");
        all.put("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo");
        all.put("http://www.w3.org/1999/xlink", "xlink");
        all.put("http://www.w3.org/1998/Math/MathML", "math");
        return all;
    }

    /** Reads a document; its root. */
    public static XmlNode read(byte[] bytes) throws UnreadableFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new UnreadableFile("is damaged: open it in Word, Excel or LibreOffice and save it again");
        }
    }

    private static XmlNode read(XMLStreamReader in) throws XMLStreamException, UnreadableFile {
        XmlNode top = new XmlNode("");
        Deque<XmlNode> open = new ArrayDeque<>(List.of(top));
        int nodes = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++nodes > NODES || open.size() > DEPTH) {
                        throw new UnreadableFile("holds more than any report does: cut it into several");
                    }
                    XmlNode node = new XmlNode(name(in.getNamespaceURI(), in.getLocalName()));
                    for (int i = 0; i < in.getAttributeCount(); i++) {
                        node.attributes.put(
                                name(in.getAttributeNamespace(i), in.getAttributeLocalName(i)),
                                in.getAttributeValue(i));
                    }
                    open.getLast().content.add(node);
                    open.addLast(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getLast().content.add(in.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(
                            "names a document type, as no office program writes one: open it there and save it again");
                default -> {}
            }
        }
        return top.all().get(0);
    }

    private static String name(@Nullable String space, String local) {
        if (space == null || space.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(space, "other") + ':' + local;
    }

    /** Its name with the usual prefix. */
    public String name() {
        return name;
    }

    /** Whether it has a name. */
    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** An attribute; null where it has none of the name. */
    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    /** An attribute, or what stands for one that is not there. */
    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** Elements and texts, in order. */
    public List<Object> content() {
        return content;
    }

    /** The elements in it. */
    public List<XmlNode> all() {
        List<XmlNode> nodes = new ArrayList<>(content.size());
        for (Object each : content) {
            if (each instanceof XmlNode node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The elements of a name in it. */
    public List<XmlNode> all(String wanted) {
        return all().stream().filter(each -> each.is(wanted)).toList();
    }

    /** The first element that lies at the end of a way down; null where there is none. */
    public @Nullable XmlNode at(String... way) {
        XmlNode node = this;
        for (String step : way) {
            node = node.child(step);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private @Nullable XmlNode child(String wanted) {
        for (Object each : content) {
            if (each instanceof XmlNode node && node.is(wanted)) {
                return node;
            }
        }
        return null;
    }

    /** An attribute of the element at the end of a way down; null where there is none. */
    public @Nullable String value(String attribute, String... way) {
        XmlNode node = at(way);
        return node == null ? null : node.get(attribute);
    }

    /** The text right in it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        content.stream().filter(String.class::isInstance).forEach(out::append);
        return out.toString();
    }

    /** All elements below it, in order. */
    public List<XmlNode> below() {
        List<XmlNode> found = new ArrayList<>();
        collect(found);
        return found;
    }

    private void collect(List<XmlNode> found) {
        for (XmlNode each : all()) {
            found.add(each);
            each.collect(found);
        }
    }
}
