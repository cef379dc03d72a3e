package se.kursverk.reading.spreadsheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part of a workbook. Namespaces are not looked at: there are two, for the same elements. */
final class XlsxXml {

    /** Of a workbook with so many questions that nobody wrote them. */
    private static final int MAX_ELEMENTS = 1_000_000;

    private final XMLStreamReader reader;
    private int elements;

    private XlsxXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Starts before the first element. Document type declarations are refused. */
    static XlsxXml of(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new XlsxXml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    /** Goes to the next begin or end of an element; false after the last. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type declaration");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                if (elements > MAX_ELEMENTS) {
                    throw new TooLong();
                }
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute by its local name; empty where it is missing. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that has just begun; it must have no elements in it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** More elements than any workbook of questions has. */
    static final class TooLong extends XMLStreamException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("too long");
        }
    }
}
