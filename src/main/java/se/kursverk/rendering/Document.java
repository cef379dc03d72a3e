package se.kursverk.rendering;

import java.util.Locale;

/** Head and foot that every document of a package shares. */
final class Document {

    private Document() {}

    /**
     * Writes everything down to the body's start.
     *
     * @param kind what the player is to do with it
     * @param root the way to the package's root, empty or ending in {@code /}
     */
    static void open(Html html, Locale language, String title, String kind, String root) {
        html.raw("<!doctype html>\n")
                .open("html", "lang", language.toLanguageTag())
                .line()
                .raw("<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", title)
                .line()
                .open("link", "rel", "stylesheet", "href", root + "kursverk.css")
                .line()
                .open("script", "src", root + "kursverk.js", "defer", "")
                .close("script")
                .line()
                .close("head")
                .line()
                .open("body", "data-kind", kind)
                .line();
    }

    static void close(Html html, String data) {
        html.open("script", "type", "application/json", "id", "kursverk-data")
                .raw(data)
                .close("script")
                .line()
                .close("body")
                .line()
                .close("html")
                .line();
    }
}
