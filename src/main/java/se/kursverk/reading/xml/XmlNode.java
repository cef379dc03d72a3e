package se.kursverk.reading.xml;

/** What stands within an element: another element, or text. */
public sealed interface XmlNode permits XmlElement, XmlText {}
