package se.kursverk.reading.moodle;

import java.util.Optional;
import se.kursverk.reading.HtmlText;

/** What the characters of a text mean (Moodle's FORMAT_… constants). */
public enum TextFormat {
    HTML,
    /** HTML in which a line end is a line break. */
    AUTO,
    PLAIN,
    MARKDOWN;

    /** The format of a name in GIFT, such as {@code [html]}. */
    public static Optional<TextFormat> ofGift(String name) {
        return switch (name) {
            case "html" -> Optional.of(HTML);
            case "moodle" -> Optional.of(AUTO);
            case "plain" -> Optional.of(PLAIN);
            case "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }

    /** The format of a name in Moodle XML; Moodle takes one that it does not know for HTML. */
    public static TextFormat ofXml(String name) {
        return switch (name.strip()) {
            case "moodle_auto_format" -> AUTO;
            case "plain_text" -> PLAIN;
            case "markdown" -> MARKDOWN;
            default -> HTML;
        };
    }

    String html(String text) {
        return switch (this) {
            case HTML -> text;
            case AUTO -> HtmlText.ofAutoFormatted(text);
            case PLAIN -> HtmlText.ofPlain(text);
            case MARKDOWN -> HtmlText.ofMarkdown(text);
        };
    }
}
