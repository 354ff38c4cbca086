package org.strategypress.picture;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing anew without what drawing programs noted in it: elements and attributes of their own, comments, a document
 * type. Only what {@link DrawingWords} lists is written, so what is published is what {@link DrawingGate} saw.
 */
public final class PlainDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String DOCTYPE = "<!DOCTYPE";

    private final StringBuilder out = new StringBuilder();
    private boolean dropped;
    private boolean begun;
    private int skipping;

    private PlainDrawing() {}

    /** The drawing without notes; the bytes themselves when it has none or cannot be read. */
    public static byte[] of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String bare = withoutDoctype(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (bare == null) {
            return file;
        }
        PlainDrawing plain = new PlainDrawing();
        plain.dropped = !text.endsWith(bare);
        try {
            XMLStreamReader reader = reader(bare);
            String encoding = reader.getCharacterEncodingScheme();
            plain.dropped |= encoding != null && !encoding.equalsIgnoreCase("utf-8");
            while (reader.hasNext()) {
                plain.take(reader.next(), reader);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            return file;
        }
        return plain.dropped ? plain.out.append('\n').toString().getBytes(StandardCharsets.UTF_8) : file;
    }

    /** A reader of XML that fetches nothing and knows no entities of a file's own. */
    static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** The text with blanks for a document type that only names its kind; null when it declares more. */
    static @Nullable String withoutDoctype(String text) {
        int at = text.indexOf(DOCTYPE);
        if (at < 0) {
            return text.toUpperCase(Locale.ROOT).contains(DOCTYPE) ? null : text;
        }
        char quote = 0;
        for (int end = at + DOCTYPE.length(); end < text.length(); end++) {
            char c = text.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '<') {
                return null;
            } else if (c == '>') {
                String rest = text.substring(end + 1);
                boolean more = rest.toUpperCase(Locale.ROOT).contains(DOCTYPE);
                return more ? null : text.substring(0, at) + " ".repeat(end + 1 - at) + rest;
            }
        }
        return null;
    }

    /** Whether a namespace is that of notes: neither the drawing's own nor one that browsers act on. */
    static boolean isForeign(@Nullable String space) {
        return space != null
                && !space.isEmpty()
                && !space.equals(SVG)
                && !space.equals(XLINK)
                && !space.startsWith("http://www.w3.org/1999/xhtml")
                && !space.startsWith("http://www.w3.org/XML/")
                && !space.startsWith("http://www.w3.org/1998/Math/");
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                if (skipping > 0) {
                    skipping--;
                } else {
                    out.append("</").append(reader.getLocalName()).append('>');
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (skipping == 0) {
                    escape(reader.getText());
                }
            }
            case XMLStreamConstants.END_DOCUMENT, XMLStreamConstants.SPACE -> {}
            default -> dropped = true;
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        boolean drawn = SVG.equals(reader.getNamespaceURI()) && DrawingWords.ELEMENTS.contains(name);
        if (skipping > 0 || !drawn || name.equals("metadata")) {
            skipping++;
            dropped = true;
            return;
        }
        out.append('<').append(name);
        if (!begun) {
            begun = true;
            out.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + '"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            if (DrawingWords.mayStand(space, local, reader.getAttributeValue(i))) {
                boolean plain = space == null || space.isEmpty();
                out.append(plain ? " " : XLINK.equals(space) ? " xlink:" : " xml:");
                out.append(local).append("=\"");
                escape(reader.getAttributeValue(i));
                out.append('"');
            } else {
                dropped = true;
            }
        }
        if (name.equals("stop") && reader.getAttributeValue("", "offset") == null) {
            out.append(" offset=\"0\""); // as browsers take it; print asks for it
            dropped = true;
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
