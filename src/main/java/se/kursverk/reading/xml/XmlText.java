package se.kursverk.reading.xml;

/**
 * Text between two tags.
 *
 * @param text with references resolved
 */
public record XmlText(String text) implements XmlNode {}
