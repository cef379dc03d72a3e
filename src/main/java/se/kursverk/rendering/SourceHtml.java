package se.kursverk.rendering;

import se.kursverk.course.Source;

/** A source as one reads it: title, publisher, number, date. */
final class SourceHtml {

    private SourceHtml() {}

    static void write(Source source, Messages messages, Html html) {
        source.url()
                .ifPresentOrElse(
                        url -> html.element(
                                "a", source.title(), "href", url, "target", "_blank", "rel", "noopener noreferrer"),
                        () -> html.text(source.title()));
        html.text(", " + source.publisher());
        source.number().ifPresent(number -> html.text(", " + number));
        html.text(", " + messages.date(source.date()) + ".");
    }
}
