package org.strategypress.sheet.grid;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/** A part of a workbook as a row of elements: nothing but the one that is read is held, and nothing outside of it is read. */
final class SheetXml {
    private static final int ELEMENTS = 20_000_000;

    private final XMLStreamReader in;
    private int elements;

    private SheetXml(XMLStreamReader in) {
        this.in = in;
    }

    static SheetXml of(byte[] part) throws UnreadableFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SheetXml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException damaged) {
            throw damaged();
        }
    }

    static UnreadableFile damaged() {
        return new UnreadableFile("is damaged: open it in Excel or LibreOffice and save it again");
    }

    /** Goes on to where an element begins or ends; false at the end of the part. */
    boolean next() throws UnreadableFile {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        if (++elements > ELEMENTS) {
                            throw new UnreadableFile("holds more than any table does: keep the rows that you need");
                        }
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException wrong) {
            throw damaged();
        }
    }

    /** Whether an element of a name begins here. */
    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    /** Whether an element of a name ends here. */
    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    /** The text of the element that begins here, which holds nothing else; it is left at its end. */
    String text() throws UnreadableFile {
        try {
            return in.getElementText();
        } catch (XMLStreamException | RuntimeException wrong) {
            throw damaged();
        }
    }

    /** An attribute of the element that begins here, by its name alone; null where it has none. */
    @Nullable
    String get(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean is(String name) {
        String value = get(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** An attribute as a whole number; {@code otherwise} where there is none. */
    int number(String name, int otherwise) throws UnreadableFile {
        String value = get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw damaged();
        }
    }
}
