package se.kursverk.rendering;

import java.util.Locale;
import java.util.Map;

/**
 * A page for a system that shows it under its own heading.
 *
 * @param title what the system calls it
 * @param body HTML
 */
public record PlainPage(String title, Locale language, String body) {

    /** For systems that show the file as it is; the others drop it with the rest of the head. */
    private static final String STYLE = """
            <style>
            :root { color-scheme: light dark }
            body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif }
            th, td { padding: .25rem 1rem .25rem 0; vertical-align: top }
            figure { margin: 1.5rem 0 }
            img { max-width: 100%; height: auto }
            </style>
            """;

    /** The whole document. */
    public String html() {
        return html(Map.of());
    }

    /**
     * The whole document. The character set stands first: Canvas' cartridge reader otherwise garbles å, ä and ö. The
     * language is said again on a {@code div}, which stays when the page is taken into another.
     *
     * @param metadata what else the head tells a system, by name
     */
    public String html(Map<String, String> metadata) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", language.toLanguageTag()).line().open("head").line();
        html.raw("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/>")
                .line();
        html.element("title", title).line();
        metadata.forEach((name, content) ->
                html.open("meta", "name", name, "content", content).line());
        html.raw(STYLE).close("head").line().open("body").line();
        html.open("div", "lang", language.toLanguageTag()).line();
        html.raw(body);
        html.close("div").line().close("body").line().close("html").line();
        return html.toString();
    }
}
