package se.kursverk.rendering;

import java.util.List;
import java.util.Locale;
import se.kursverk.theme.Theme;

/** Head and foot that every document of a package shares. */
final class Document {

    private Document() {}

    /**
     * Writes everything down to the body's start.
     *
     * @param kind what the player is to do with it
     * @param root the way to the package's root, empty or ending in {@code /}
     * @param scripts from the root, in the order in which they run
     */
    static void open(Html html, Locale language, String title, String kind, String root, List<String> scripts) {
        html.raw("<!doctype html>\n")
                .open("html", "lang", language.toLanguageTag())
                .line()
                .raw("<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", title)
                .line()
                .open("link", "rel", "stylesheet", "href", root + "kursverk.css")
                .line();
        for (String script : scripts) {
            html.open("script", "src", root + script, "defer", "")
                    .close("script")
                    .line();
        }
        html.close("head").line().open("body", "data-kind", kind).line();
    }

    /**
     * Writes what stands above every page: whose the course is, title, place, saving and progress.
     *
     * @param shell whether there are other modules to go to
     */
    static void header(Html html, Messages messages, Theme theme, String title, boolean shell) {
        html.element("a", messages.get("frame.skip"), "class", "skip", "href", "#innehall")
                .line()
                .open("header", "class", "top")
                .line()
                .open("div", "class", "top-line")
                .raw(ThemeHtml.of(theme))
                .element("h1", title);
        if (shell) {
            html.element(
                    "button",
                    messages.get("shell.overview"),
                    "type",
                    "button",
                    "class",
                    "quiet",
                    "data-overview",
                    "",
                    "?hidden",
                    "true");
        }
        html.element(
                        "button",
                        messages.get("frame.leave"),
                        "type",
                        "button",
                        "class",
                        "quiet",
                        "data-leave",
                        "",
                        "?hidden",
                        "true")
                .close("div")
                .line()
                .open("div", "class", "top-line small")
                .element("p", "", "data-step-count", "")
                .element("p", "", "data-save", "", "role", "status")
                .close("div")
                .line()
                .open("progress", "max", "1", "value", "0", "aria-label", messages.get("frame.progress"))
                .close("progress")
                .line()
                .open("div", "class", "unsaved", "data-unsaved", "", "?hidden", "true")
                .element("p", "")
                .element("button", messages.get("frame.retry"), "type", "button", "data-retry", "")
                .close("div")
                .line()
                .close("header")
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
